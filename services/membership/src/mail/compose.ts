import type { LinkPurpose } from '../person.ts';
import type { MailMessage } from './port.ts';
import { en } from './templates/en.ts';
import { es } from './templates/es.ts';
import { fr } from './templates/fr.ts';
import { ko } from './templates/ko.ts';
import type { MailTemplates, MailText } from './templates/template.ts';

const languages: ReadonlyMap<string, MailTemplates> = new Map([
  ['en', en],
  ['ko', ko],
  ['es', es],
  ['fr', fr],
]);

/** The reader's language where we write it, English otherwise: `fr-CA` reads French. */
function languageOf(locale: string): string {
  const primary = locale.split('-')[0] ?? '';
  return languages.has(primary) ? primary : 'en';
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function toText(text: MailText, url: string): string {
  return `${[...text.before, url, ...text.after, 'Solutions Meet Cities'].join('\n\n')}\n`;
}

function toHtml(text: MailText, url: string, language: string): string {
  const paragraph = (line: string) => `<p>${escaped(line)}</p>`;
  const link = `<p><a href="${escaped(url)}">${escaped(text.action)}</a></p><p>${escaped(url)}</p>`;
  const body = [...text.before.map(paragraph), link, ...text.after.map(paragraph)].join('\n');
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(text.subject)}</title></head>\n<body>\n${body}\n</body></html>\n`;
}

export interface LinkMailFacts {
  readonly to: string;
  readonly name: string;
  readonly organisationName: string;
  /** BCP 47. */
  readonly locale: string;
  /** IANA. */
  readonly timeZone: string;
  readonly url: string;
  readonly expiresAt: string;
  /** The same for every sending of the same link, so that a mail program can tell a repeated mail. */
  readonly messageId: string;
}

/** The mail with a link, in the reader's language, with plain text and simple HTML. */
export function composeLinkMail(purpose: LinkPurpose, facts: LinkMailFacts): MailMessage {
  const language = languageOf(facts.locale);
  const templates = languages.get(language) ?? en;
  const expiresAt = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: facts.timeZone,
  }).format(new Date(facts.expiresAt));
  const write = purpose === 'PASSWORD_RESET' ? templates.passwordReset : templates.invitation;
  const text = write({ name: facts.name, organisationName: facts.organisationName, expiresAt });
  return {
    to: facts.to,
    subject: text.subject,
    text: toText(text, facts.url),
    html: toHtml(text, facts.url, language),
    headers: { 'Message-ID': facts.messageId, 'Auto-Submitted': 'auto-generated' },
  };
}
