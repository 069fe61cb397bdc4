import { errorTable } from '@smc/contracts';
import { toSmcError } from '@smc/service-kit';
import express, { type Request, type Response, Router } from 'express';
import { emptyForm, type FormState, linkForm } from './forms.ts';
import { html } from './html.ts';
import { languageOf } from './languages.ts';
import { type PagesDeps, show, submit } from './submission.ts';
import { errorText, pageTexts } from './texts.ts';

/** Pages of one-time, invitation and reset links: the token is in the path, so they work without a script. */
export function createLinkRouter(deps: PagesDeps): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: 16 * 1024, parameterLimit: 10 });
  const tokenOf = (request: Request): string => String(request.params['token'] ?? '');

  /** The form of this link, or why the link is no good. */
  async function linkContent(request: Request, response: Response, state: FormState) {
    const language = languageOf(request);
    const { clients, call, door } = deps.contextOf(request, response);
    try {
      await door.countAttempt();
      const link = await clients.membership.links.inspect({ token: tokenOf(request) }, call);
      return { status: 200, content: linkForm(language, link, state) };
    } catch (error) {
      const { code } = toSmcError(error);
      const words = errorText(pageTexts[language], code === 'VALIDATION_FAILED' ? 'NOT_FOUND' : code);
      const ask = html`<p><a href="/reset?lang=${language}">${pageTexts[language].forgotten}</a></p>`;
      return {
        status: errorTable[code].status,
        content: html`<h1>${pageTexts[language].problem}</h1><p class="problem" role="alert">${words}</p>${ask}`,
      };
    }
  }

  router.use((_request, response, next) => {
    // The token is in the address: no other page may learn it.
    response.setHeader('referrer-policy', 'no-referrer');
    next();
  });
  router.get('/:token', async (request, response) => {
    const { status, content } = await linkContent(request, response, emptyForm);
    show(request, response, pageTexts[languageOf(request)].signIn, content, { status });
  });
  router.post('/:token', form, (request, response) => {
    const language = languageOf(request);
    const { clients, call, door } = deps.contextOf(request, response);
    const token = tokenOf(request);
    const act = async ({ name, email, password = '' }: Record<string, string>) => {
      await door.countAttempt();
      const { purpose } = await clients.membership.links.inspect({ token }, call);
      const who = purpose === 'FIRST_ACCOUNT' ? { name: name ?? '', email: email ?? '' } : {};
      const session = await clients.membership.links.redeem({ token, password, ...who }, call);
      door.forgetAll();
      door.begin(session.sessionToken, session.expiresAt);
      response.redirect(303, `/?lang=${language}`);
    };
    return submit(
      request,
      response,
      deps,
      pageTexts[language].signIn,
      act,
      async (state) => (await linkContent(request, response, state)).content,
    );
  });
  return router;
}
