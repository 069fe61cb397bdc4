import type { Mailbox } from '@smc/contracts';
import { type LetterPart, mailLanguageOf, type MailMessage, writeLetter } from '@smc/mail';
import type { Language } from '../calendars/texts.ts';
import type { Reader, Row } from './write-meeting.ts';
import { messageTexts } from './texts/index.ts';
import type { Opening } from './texts/message-texts.ts';

/** Where a mail leads, and as which mail it is known. */
export interface MailFrame {
  readonly mailbox: Mailbox;
  /** Where people reach the door, without a slash at the end. */
  readonly publicUrl: string;
  /** Of the mail: the same for every attempt to send it, so that a mail program can tell a repeated one. */
  readonly messageId: string;
}

/** How somebody reads: the account's language where we write it, and the account's clocks. */
export function readerOf({ locale, timeZone }: Pick<Mailbox, 'locale' | 'timeZone'>): Reader & {
  readonly language: Language;
} {
  return { language: mailLanguageOf(locale), timeZone };
}

export const facts = (rows: readonly Row[]): LetterPart => ({ kind: 'facts', rows });

/** The page on which a person chooses, by the token in the address. */
export function choicesUrl({ mailbox, publicUrl }: MailFrame, query = ''): string {
  const { language } = readerOf(mailbox);
  return `${publicUrl}/messages/${mailbox.preferencesToken}?lang=${language}${query}`;
}

/** A whole mail: greeting, what it says, where to look, and how to get other mail or none. */
export function writeMail(frame: MailFrame, opening: Opening, body: readonly LetterPart[]): MailMessage {
  const { mailbox, publicUrl, messageId } = frame;
  const { language } = readerOf(mailbox);
  const texts = messageTexts[language];
  const parts: LetterPart[] = [
    { kind: 'text', text: texts.greeting(mailbox.name) },
    { kind: 'text', text: opening.lead },
    ...body,
    { kind: 'text', text: `${texts.open}:` },
    { kind: 'link', text: texts.open, url: `${publicUrl}/?lang=${language}` },
    { kind: 'text', text: texts.change },
    { kind: 'link', text: texts.changeLink, url: choicesUrl(frame) },
  ];
  const host = URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'localhost';
  return {
    to: mailbox.email,
    ...writeLetter({ language, subject: opening.subject, parts }),
    headers: { 'Message-ID': `<${messageId}@${host}>`, 'Auto-Submitted': 'auto-generated' },
  };
}
