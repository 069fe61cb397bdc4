import { errorTable, SmcError } from '@smc/contracts';
import { toSmcError } from '@smc/service-kit';
import type { Request, Response } from 'express';
import type { GatewayContext } from '../context.ts';
import { isFromElsewhere } from '../sign-in/same-origin.ts';
import type { FormState } from './forms.ts';
import type { Html } from './html.ts';
import { languageOf, type PageLanguage } from './languages.ts';
import { layout } from './layout.ts';
import { errorText, pageTexts } from './texts.ts';

export interface PagesDeps {
  /** The same context that GraphQL's resolvers have: clients, token, door. */
  readonly contextOf: (request: Request, response: Response) => GatewayContext;
  readonly publicOrigin: string | undefined;
  readonly isGraphiqlServed: boolean;
}

const fieldNames = ['name', 'email', 'password'];

/** Pages with a token in their address. */
const tokenPages = ['/link', '/messages'];

/** Sends a page; none of them may be kept, and a link's page never writes its own address. */
export function show(
  request: Request,
  response: Response,
  title: string,
  content: Html,
  options: { status?: number } = {},
) {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('vary', 'accept-language');
  // A link's page tells its languages relative to itself, so that its token is written nowhere.
  const path = tokenPages.includes(request.baseUrl) ? '' : request.path;
  response
    .status(options.status ?? 200)
    .type('html')
    .send(layout({ language: languageOf(request), title, content, path }));
}

/** What was sent, but never a password. */
function stateAfter(language: PageLanguage, body: Record<string, string>, error: SmcError): FormState {
  const name = error.field?.split('.').at(-1) ?? (error.code === 'WEAK_PASSWORD' ? 'password' : '');
  const known = fieldNames.includes(name) ? name : '';
  const { name: person = '', email = '' } = body;
  return { values: { name: person, email }, errors: { [known]: errorText(pageTexts[language], error.code) } };
}

function bodyOf(request: Request): Record<string, string> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    fieldNames.flatMap((name): [string, string][] => {
      const value = body[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Refuses a form that another site's page sent. */
export function checkOrigin(request: Request, publicOrigin: string | undefined): void {
  if (isFromElsewhere(request, publicOrigin)) throw new SmcError('NOT_ALLOWED');
}

/** Sends a form; on failure shows it again with what is wrong. */
export async function submit(
  request: Request,
  response: Response,
  deps: Pick<PagesDeps, 'publicOrigin'>,
  title: string,
  act: (body: Record<string, string>) => Promise<void>,
  again: (state: FormState) => Html | Promise<Html>,
): Promise<void> {
  const body = bodyOf(request);
  try {
    checkOrigin(request, deps.publicOrigin);
    await act(body);
  } catch (error) {
    const known = toSmcError(error);
    const content = await again(stateAfter(languageOf(request), body, known));
    const retryAfter = known.details?.['retryAfterSeconds'];
    if (typeof retryAfter === 'number') response.setHeader('retry-after', String(retryAfter));
    show(request, response, title, content, { status: errorTable[known.code].status });
  }
}
