/**
 * Sends mail. On purpose not here: templates, queues and attempts (a handler that fails is run again), and the sender,
 * which each adapter is given once.
 */
export interface Mailer {
  /** Resolves when the mail is handed over; throws `UNAVAILABLE` where it cannot be now. */
  send(message: MailMessage): Promise<void>;
}

export interface MailMessage {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  /** Plain text; always there. */
  readonly text: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly calendar?: MailCalendar;
}

/** An iCalendar object (RFC 5545) that goes with a mail as `text/calendar` (RFC 6047): calendars offer to take it in. */
export interface MailCalendar {
  /** The same as the object's `METHOD`. */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly content: string;
}
