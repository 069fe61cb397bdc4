import { readFileSync } from 'node:fs';
import express, { Router } from 'express';
import { identityOf } from '../request-state.ts';
import { emptyForm, resetForm, signInForm } from './forms.ts';
import { homePage } from './home.ts';
import { html } from './html.ts';
import { languageOf } from './languages.ts';
import { createLinkRouter } from './link-pages.ts';
import { showMeeting, wayBack } from './meeting-page.ts';
import { createMessageRouter } from './message-pages.ts';
import { checkOrigin, type PagesDeps, show, submit } from './submission.ts';
import { pageTexts } from './texts.ts';

/** Forms need no script: they are posted, and answered with a page or a redirect. */
export function createPagesRouter(deps: PagesDeps): Router {
  const router = Router();
  const styles = readFileSync(new URL('pages.css', import.meta.url), 'utf8');
  const form = express.urlencoded({ extended: false, limit: 16 * 1024, parameterLimit: 10 });

  router.get('/assets/pages.css', (_request, response) => {
    response.setHeader('cache-control', 'public, max-age=300');
    response.type('css').send(styles);
  });

  router.get('/', async (request, response) => {
    const { clients, call, viewer } = deps.contextOf(request, response);
    const me = viewer === null ? null : await clients.membership.people.me(undefined, call);
    const name = me === null ? null : (me.person?.name ?? me.viewer.personId);
    const language = languageOf(request);
    show(
      request,
      response,
      pageTexts[language].home,
      homePage(language, { name, isGraphiqlServed: deps.isGraphiqlServed }),
    );
  });

  router.get('/sign-in', (request, response) => {
    const language = languageOf(request);
    show(request, response, pageTexts[language].signIn, signInForm(language, emptyForm, wayBack(request)));
  });
  router.post('/sign-in', form, (request, response) => {
    const language = languageOf(request);
    const { clients, door } = deps.contextOf(request, response);
    const act = async ({ email = '', password = '' }: Record<string, string>) => {
      await door.countAttempt(email);
      const attempt = { email, password, clientAddress: door.address };
      const session = await clients.membership.sessions.signIn(attempt, await door.platformCall());
      door.begin(session.sessionToken, session.expiresAt);
      response.redirect(303, `${wayBack(request) ?? '/'}?lang=${language}`);
    };
    return submit(request, response, deps, pageTexts[language].signIn, act, (state) =>
      signInForm(language, state, wayBack(request)),
    );
  });

  router.post('/sign-out', form, async (request, response) => {
    checkOrigin(request, deps.publicOrigin);
    const { clients, call, door } = deps.contextOf(request, response);
    const { via, credential } = identityOf(request);
    if (via === 'COOKIE' && credential !== undefined) {
      await clients.membership.sessions.signOut({ sessionToken: credential }, call);
    }
    door.end();
    response.redirect(303, `/?lang=${languageOf(request)}`);
  });

  router.get('/reset', (request, response) => {
    const language = languageOf(request);
    show(request, response, pageTexts[language].resetTitle, resetForm(language, emptyForm));
  });
  router.post('/reset', form, (request, response) => {
    const language = languageOf(request);
    const texts = pageTexts[language];
    const { clients, door } = deps.contextOf(request, response);
    const act = async ({ email = '' }: Record<string, string>) => {
      await door.countAttempt(email);
      const wish = { email, clientAddress: door.address };
      await clients.membership.links.requestPasswordReset(wish, await door.platformCall());
      const done = html`<h1>${texts.resetTitle}</h1><p class="done" role="status">${texts.resetSent}</p>`;
      show(request, response, texts.resetTitle, done);
    };
    return submit(request, response, deps, texts.resetTitle, act, (state) => resetForm(language, state));
  });

  router.get('/meetings/:id', (request, response) => showMeeting(request, response, deps));
  router.use('/link', createLinkRouter(deps));
  router.use('/messages', createMessageRouter(deps));
  router.get(/^\/(?!api\/)/, (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    const language = languageOf(request);
    const { home, notFound } = pageTexts[language];
    const content = html`<h1>${notFound}</h1><p><a href="/?lang=${language}">${home}</a></p>`;
    show(request, response, notFound, content, { status: 404 });
  });
  return router;
}
