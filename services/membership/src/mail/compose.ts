import { type LetterPart, mailLanguageOf, type MailMessage, writeLetter } from '@smc/mail';
import type { LinkPurpose } from '../person.ts';
import { en } from './templates/en.ts';
import { es } from './templates/es.ts';
import { fr } from './templates/fr.ts';
import { ko } from './templates/ko.ts';

const templates = { en, ko, es, fr };

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
  const language = mailLanguageOf(facts.locale);
  const expiresAt = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: facts.timeZone,
  }).format(new Date(facts.expiresAt));
  const write = purpose === 'PASSWORD_RESET' ? 'passwordReset' : 'invitation';
  const { name, organisationName, url } = facts;
  const { subject, before, action, after } = templates[language][write]({
    name,
    organisationName,
    expiresAt,
  });
  const told = (lines: readonly string[]) => lines.map((text): LetterPart => ({ kind: 'text', text }));
  const parts = [...told(before), { kind: 'link', text: action, url } as const, ...told(after)];
  return {
    to: facts.to,
    ...writeLetter({ language, subject, parts }),
    headers: { 'Message-ID': facts.messageId, 'Auto-Submitted': 'auto-generated' },
  };
}
