import { SmcError } from '@smc/contracts';
import type { Transporter } from 'nodemailer';
import { toNodemailer } from './nodemailer-message.ts';
import type { Mailer } from './port.ts';

export interface SmtpOptions {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  readonly url: string;
  /** Sender: `Name <address>`. */
  readonly from: string;
}

const timeoutMs = 20_000;

/**
 * Whether sending this mail again is of no use: a 5yz answer (RFC 5321, 4.2.1) to its envelope or content. A refused
 * password is none: the mail waits until it is corrected.
 */
function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const isOfMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return isOfMail && typeof responseCode === 'number' && responseCode >= 500;
}

/** Sends through a mail server. The library is loaded with the first mail, not at start. */
export function createSmtpMailer({ url, from }: SmtpOptions): Mailer {
  let transport: Promise<Transporter> | undefined;
  const connect = async (): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer');
    return createTransport({
      url,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      // A password never goes over an open line, even where the server (or somebody between) offers no TLS.
      requireTLS: new URL(url).username !== '',
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  return {
    async send(message) {
      transport ??= connect();
      try {
        await (await transport).sendMail(toNodemailer(message, from));
      } catch (cause) {
        // The server's words may hold addresses and host names: they stay in the cause, for the log.
        if (isRefusedForGood(cause))
          throw new SmcError('INTERNAL', { message: 'The mail server refuses this mail for good.', cause });
        throw new SmcError('UNAVAILABLE', { message: 'The mail server did not take the mail.', cause });
      }
    },
  };
}
