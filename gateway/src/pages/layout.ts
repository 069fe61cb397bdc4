import { type Html, html } from './html.ts';
import { languageNames, type PageLanguage, pageLanguages } from './languages.ts';
import { pageTexts } from './texts.ts';

export interface Page {
  readonly language: PageLanguage;
  readonly title: string;
  readonly content: Html;
  /** The page's own address for the links to its other languages; null where the address is secret. */
  readonly path: string;
}

function languageLink(language: PageLanguage, page: Page): Html {
  const name = languageNames[language];
  if (language === page.language)
    return html`<li><strong lang="${language}" aria-current="true">${name}</strong></li>`;
  return html`<li><a href="${page.path}?lang=${language}" lang="${language}" hreflang="${language}">${name}</a></li>`;
}

/** A whole page: language, landmarks, a link past the header, nothing inline. */
export function layout(page: Page): string {
  const texts = pageTexts[page.language];
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - Solutions Meet Cities</title>
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/pages.css">
</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header>
<a class="brand" href="/?lang=${page.language}">Solutions Meet Cities</a>
<nav aria-label="${texts.language}"><ul>${pageLanguages.map((language) => languageLink(language, page))}</ul></nav>
</header>
<main id="content" tabindex="-1">
${page.content}
</main>
</body>
</html>
`.html;
}

/** One labelled field; what is wrong with it is tied to it for those who do not see the page. */
export function field(options: {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly maxLength: number;
}): Html {
  const described = [
    options.hint === undefined ? '' : `${options.name}-hint`,
    options.error === undefined ? '' : `${options.name}-error`,
  ].filter((id) => id !== '');
  return html`<div class="field">
<label for="${options.name}">${options.label}</label>
${options.hint === undefined ? undefined : html`<p class="hint" id="${options.name}-hint">${options.hint}</p>`}
${options.error === undefined ? undefined : html`<p class="error" id="${options.name}-error">${options.error}</p>`}
<input id="${options.name}" name="${options.name}" type="${options.type}" autocomplete="${options.autocomplete}"
 maxlength="${options.maxLength}" value="${options.value ?? ''}" ${options.isReadOnly === true ? html`readonly` : html`required`}
 ${described.length === 0 ? undefined : html`aria-describedby="${described.join(' ')}"`} ${
   options.error === undefined ? undefined : html`aria-invalid="true" autofocus`
 }>
</div>`;
}

/** What went wrong, announced when the page opens. */
export function problem(language: PageLanguage, words: string): Html {
  const texts = pageTexts[language];
  return html`<div class="problem" role="alert"><p><strong>${texts.problem}.</strong> ${words}</p></div>`;
}
