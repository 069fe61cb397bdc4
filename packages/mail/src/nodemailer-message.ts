import type { SendMailOptions } from 'nodemailer';
import type { MailMessage } from './port.ts';

/** A message as the library takes it: the one place that knows its words. */
export function toNodemailer({ calendar, ...message }: MailMessage, from: string): SendMailOptions {
  const event = calendar === undefined ? {} : { icalEvent: { ...calendar, filename: 'meeting.ics' } };
  return { from, ...message, headers: { ...message.headers }, ...event };
}
