import { createHash } from 'node:crypto';
import type { Mailbox } from '@smc/contracts';
import { frameTexts } from './frame-texts.ts';
import { type LetterPart, type MailLanguage, mailLanguageOf, writeLetter } from './letter.ts';
import type { Mailer, MailMessage } from './port.ts';

/** What a service needs that writes to people. Addresses stay with their owner, and are asked for at each sending. */
export interface PersonalMail {
  readonly mailer: Mailer;
  /** Where mail to these people goes (at most 100), null where none may be sent. */
  readonly askMailboxes: (personIds: readonly string[]) => Promise<readonly (Mailbox | null)[]>;
  /** Where people reach the door, without a slash at the end; known once it listens. */
  readonly publicUrl: () => string;
}

/** Where a mail leads, and as which mail it is known. */
export interface MailFrame {
  readonly mailbox: Mailbox;
  /** Where people reach the door, without a slash at the end. */
  readonly publicUrl: string;
  /** Of the mail: the same for every attempt to send it, so that a mail program can tell a repeated one. */
  readonly messageId: string;
  /** What the mail is about, where it has a page of its own; the first page otherwise. */
  readonly page?: { readonly text: string; readonly path: string };
}

/** How somebody reads: the account's language where we write it, and the account's clocks. */
export interface MailReader {
  readonly language: MailLanguage;
  /** IANA. */
  readonly timeZone: string;
}

export function readerOf({ locale, timeZone }: Pick<Mailbox, 'locale' | 'timeZone'>): MailReader {
  return { language: mailLanguageOf(locale), timeZone };
}

/** Subject, and the sentence that a mail begins with. */
export interface Opening {
  readonly subject: string;
  readonly lead: string;
}

/** The id of a mail, made from what caused it and who gets it: the same cause is the same mail. */
export function mailIdOf(...cause: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(cause)).digest('hex').slice(0, 40);
}

/** The page on which a person chooses how mail comes, by the token in the address. */
export function choicesUrl({ mailbox, publicUrl }: MailFrame, query = ''): string {
  const { language } = readerOf(mailbox);
  return `${publicUrl}/messages/${mailbox.preferencesToken}?lang=${language}${query}`;
}

/** A whole mail: greeting, what it says, where to look, and how to get other mail or none. */
export function writePersonalMail(
  frame: MailFrame,
  opening: Opening,
  body: readonly LetterPart[],
): MailMessage {
  const { mailbox, publicUrl, messageId, page } = frame;
  const { language } = readerOf(mailbox);
  const texts = frameTexts[language];
  const parts: LetterPart[] = [
    { kind: 'text', text: texts.greeting(mailbox.name) },
    { kind: 'text', text: opening.lead },
    ...body,
    { kind: 'text', text: `${page?.text ?? texts.open}:` },
    {
      kind: 'link',
      text: page?.text ?? texts.open,
      url: `${publicUrl}${page?.path ?? '/'}?lang=${language}`,
    },
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
