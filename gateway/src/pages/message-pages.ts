import {
  errorTable,
  type MessageChoice,
  messageDelivery,
  messageKind,
  type MessageKind,
  type MessagePreferences,
} from '@smc/contracts';
import { toSmcError } from '@smc/service-kit';
import express, { type Request, type Response, Router } from 'express';
import { type Html, html } from './html.ts';
import { languageOf, type PageLanguage } from './languages.ts';
import { problem } from './layout.ts';
import { messageTexts } from './message-texts.ts';
import { type PagesDeps, show } from './submission.ts';
import { errorText, pageTexts } from './texts.ts';

type Shown = MessagePreferences['choices'][number];

function choiceField(language: PageLanguage, { kind, delivery, allowed }: Shown): Html {
  const texts = messageTexts[language];
  const options = allowed.map(
    (one) =>
      html`<option value="${one}" ${one === delivery ? html`selected` : undefined}>${texts.deliveries[one]}</option>`,
  );
  return html`<div class="field">
<label for="${kind}">${texts.kinds[kind]}</label>
<select id="${kind}" name="${kind}">${options}</select>
</div>`;
}

function choicesForm(language: PageLanguage, choices: readonly Shown[], isSaved: boolean): Html {
  const texts = messageTexts[language];
  return html`<h1>${texts.title}</h1>
${isSaved ? html`<p class="done" role="status">${texts.saved}</p>` : undefined}
<p class="soft">${texts.hint}</p>
<form method="post" action="?lang=${language}">
${choices.map((choice) => choiceField(language, choice))}
<button type="submit">${texts.save}</button>
</form>`;
}

function chosenIn(body: Readonly<Record<string, unknown>>): MessageChoice[] {
  return messageKind.options.flatMap((kind) => {
    const delivery = messageDelivery.safeParse(body[kind]);
    return delivery.success ? [{ kind, delivery: delivery.data }] : [];
  });
}

/** What a mail program sends for its reader (RFC 8058): nothing of the form, but which mail it is about is in the address. */
function oneClickIn(request: Request): MessageKind | undefined {
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  if (body['List-Unsubscribe'] !== 'One-Click') return undefined;
  return messageKind.safeParse(request.query['kind']).data ?? 'DIGEST';
}

/**
 * The page behind "change or stop" in a mail: the token in the path says who, so that nobody needs to sign in. Opening it
 * changes nothing, because mail scanners open links. A form from elsewhere is taken, too: mail programs send one, and
 * whoever knows the token needs no cookie.
 */
export function createMessageRouter(deps: PagesDeps): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: 16 * 1024, parameterLimit: 20 });

  async function answer(
    request: Request,
    response: Response,
    load: (token: string) => Promise<MessagePreferences>,
    isSaved: boolean,
  ): Promise<void> {
    const language = languageOf(request);
    const { title } = messageTexts[language];
    try {
      // Not counted as an attempt to get in: nobody guesses 256 bits, and mail programs stop mails from few addresses.
      const { choices } = await load(String(request.params['token'] ?? ''));
      show(request, response, title, choicesForm(language, choices, isSaved));
    } catch (error) {
      const { code } = toSmcError(error);
      const words = errorText(pageTexts[language], code === 'VALIDATION_FAILED' ? 'NOT_FOUND' : code);
      const content = html`<h1>${title}</h1>${problem(language, words)}`;
      show(request, response, title, content, { status: errorTable[code].status });
    }
  }

  router.use((_request, response, next) => {
    // The token is in the address: no other page may learn it.
    response.setHeader('referrer-policy', 'no-referrer');
    next();
  });
  router.get('/:token', (request, response) => {
    const { clients, call } = deps.contextOf(request, response);
    return answer(
      request,
      response,
      (token) => clients.membership.messages.preferencesByToken({ token }, call),
      false,
    );
  });
  router.post('/:token', form, (request, response) => {
    const { clients, call } = deps.contextOf(request, response);
    const stopped = oneClickIn(request);
    const choices =
      stopped === undefined
        ? chosenIn((request.body ?? {}) as Readonly<Record<string, unknown>>)
        : [{ kind: stopped, delivery: 'NONE' as const }];
    return answer(
      request,
      response,
      (token) => clients.membership.messages.chooseByToken({ token, choices }, call),
      true,
    );
  });
  return router;
}
