import type { LinkModel } from '../models.ts';
import { type Html, html } from './html.ts';
import type { PageLanguage } from './languages.ts';
import { field, problem } from './layout.ts';
import { pageTexts } from './texts.ts';

/** What a form shows after it was sent and something was wrong; passwords are never sent back. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  /** Words by field; `''` for what is wrong with the whole. */
  readonly errors: Readonly<Record<string, string>>;
}

export const emptyForm: FormState = { values: {}, errors: {} };

function whole(language: PageLanguage, state: FormState): Html | undefined {
  const words = state.errors[''];
  return words === undefined ? undefined : problem(language, words);
}

/** `next` is where it leads afterwards, as `wayBack` has checked it. */
export function signInForm(language: PageLanguage, state: FormState, next?: string): Html {
  const texts = pageTexts[language];
  return html`<h1>${texts.signIn}</h1>
${whole(language, state)}
<form method="post" action="/sign-in?lang=${language}${next === undefined ? undefined : html`&amp;next=${encodeURIComponent(next)}`}">
${field({ name: 'email', label: texts.email, type: 'email', autocomplete: 'username', maxLength: 254, value: state.values['email'], error: state.errors['email'] })}
${field({ name: 'password', label: texts.password, type: 'password', autocomplete: 'current-password', maxLength: 200, error: state.errors['password'] })}
<button type="submit">${texts.signIn}</button>
</form>
<p><a href="/reset?lang=${language}">${texts.forgotten}</a></p>`;
}

export function resetForm(language: PageLanguage, state: FormState): Html {
  const texts = pageTexts[language];
  return html`<h1>${texts.resetTitle}</h1>
${whole(language, state)}
<form method="post" action="/reset?lang=${language}">
${field({ name: 'email', label: texts.email, type: 'email', autocomplete: 'username', hint: texts.resetHint, maxLength: 254, value: state.values['email'], error: state.errors['email'] })}
<button type="submit">${texts.resetSend}</button>
</form>`;
}

function linkHeading(language: PageLanguage, link: LinkModel): Html {
  const texts = pageTexts[language];
  if (link.purpose === 'FIRST_ACCOUNT') {
    return html`<h1>${texts.firstTitle}</h1><p class="soft">${texts.firstHint}</p>`;
  }
  if (link.purpose === 'INVITATION') {
    const hint = link.organisationName === null ? '' : texts.invitationHint(link.organisationName);
    return html`<h1>${texts.invitationTitle}</h1><p class="soft">${hint}</p>`;
  }
  return html`<h1>${texts.newPasswordTitle}</h1>`;
}

/** The form of a one-time, invitation or reset link. Its action is the page's own address: the token stands nowhere else. */
export function linkForm(language: PageLanguage, link: LinkModel, state: FormState): Html {
  const texts = pageTexts[language];
  const asksWho = link.purpose === 'FIRST_ACCOUNT';
  return html`${linkHeading(language, link)}
${whole(language, state)}
<form method="post" action="?lang=${language}">
${asksWho ? field({ name: 'name', label: texts.name, type: 'text', autocomplete: 'name', maxLength: 120, value: state.values['name'], error: state.errors['name'] }) : undefined}
${field({ name: 'email', label: texts.email, type: 'email', autocomplete: 'username', maxLength: 254, value: link.email ?? state.values['email'], error: state.errors['email'], isReadOnly: link.email !== null })}
${field({ name: 'password', label: texts.newPassword, type: 'password', autocomplete: 'new-password', hint: texts.passwordHint, maxLength: 200, error: state.errors['password'] })}
<button type="submit">${texts.save}</button>
</form>`;
}
