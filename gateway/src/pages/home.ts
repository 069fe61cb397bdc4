import { serviceNames } from '@smc/contracts';
import { type Html, html } from './html.ts';
import type { PageLanguage } from './languages.ts';
import { pageTexts } from './texts.ts';

/** What runs here, and where its doors are. */
export function homePage(
  language: PageLanguage,
  options: { readonly name: string | null; readonly isGraphiqlServed: boolean },
): Html {
  const texts = pageTexts[language];
  const signedIn = options.name;
  return html`<h1>Solutions Meet Cities</h1>
<p class="soft">${texts.tagline}</p>
${
  signedIn === null
    ? html`<p>${texts.notSignedIn}</p><p><a class="button" href="/sign-in?lang=${language}">${texts.signIn}</a></p>`
    : html`<p>${texts.signedInAs(signedIn)}</p>
<form method="post" action="/sign-out?lang=${language}"><button type="submit">${texts.signOut}</button></form>`
}
<h2>${texts.forPrograms}</h2>
<ul class="links">
${options.isGraphiqlServed ? html`<li><a href="/graphiql">${texts.graphiql}</a></li>` : undefined}
<li>${texts.graphqlHint}</li>
</ul>
<h2>${texts.restTitle}</h2>
<ul class="links">
${serviceNames.map((name) => html`<li><a href="/api/${name}/openapi.json">/api/${name}/openapi.json</a></li>`)}
</ul>
<h2>${texts.operation}</h2>
<ul class="links">
<li><a href="/healthz">/healthz</a></li>
<li><a href="/readyz">/readyz</a></li>
</ul>`;
}
