export { addressee, type Addressee, deliveryOf, type MailOutcome, skipped } from './addressee.ts';
export { createFileOutbox, type FileOutboxOptions } from './file-outbox.ts';
export {
  type Letter,
  type LetterPart,
  type MailLanguage,
  mailLanguageOf,
  mailLanguages,
  writeLetter,
} from './letter.ts';
export {
  choicesUrl,
  type MailFrame,
  mailIdOf,
  type MailReader,
  type Opening,
  type PersonalMail,
  readerOf,
  writePersonalMail,
} from './personal-letter.ts';
export { createPacedMailer, type PaceOptions } from './paced.ts';
export type { MailCalendar, Mailer, MailMessage } from './port.ts';
export { readSender } from './sender.ts';
export { createSendOnce, type SendOnce, sentMailCollection, type StoredSentMail } from './send-once.ts';
export { createSmtpMailer, type SmtpOptions } from './smtp.ts';
