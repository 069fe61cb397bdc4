/** What a mail may say. Plain texts: escaping for HTML is done where the HTML is made. */
export interface MailFacts {
  readonly name: string;
  readonly organisationName: string;
  /** When the link ends, written out in the reader's language and time zone. */
  readonly expiresAt: string;
}

/** One mail: subject, lines before the link, what the link is called, lines after it. */
export interface MailText {
  readonly subject: string;
  readonly before: readonly string[];
  readonly action: string;
  readonly after: readonly string[];
}

/** All mails in one language. */
export interface MailTemplates {
  readonly invitation: (facts: MailFacts) => MailText;
  readonly passwordReset: (facts: MailFacts) => MailText;
}
