import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SmcError } from '@smc/contracts';
import { type Clock, systemClock } from '@smc/service-kit';
import { toNodemailer } from './nodemailer-message.ts';
import type { MailMessage, Mailer } from './port.ts';

export interface FileOutboxOptions {
  /** Made where it does not exist, readable by the owner alone: mail holds one-time links. */
  readonly folder: string;
  /** Sender: `Name <address>`. */
  readonly from: string;
  readonly clock?: Clock;
}

/** The mail as RFC 5322 text, as a mail program opens it. */
async function toEml(message: MailMessage, from: string, date: Date): Promise<Buffer> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message: eml } = await transport.sendMail({ date, ...toNodemailer(message, from) });
  return eml as Buffer;
}

/** Whole or not at all: written and synced under another name first. */
async function writeAtomically(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.tmp`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Writes each mail as one `.eml` file, named by time so that a listing is in order. For a system without a mail server. */
export function createFileOutbox({ folder, from, clock = systemClock }: FileOutboxOptions): Mailer {
  return {
    async send(message) {
      try {
        const now = clock.now();
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const name = `${now.toISOString().replaceAll(':', '-')}-${randomBytes(6).toString('hex')}.eml`;
        await writeAtomically(join(folder, name), await toEml(message, from, now));
      } catch (cause) {
        throw new SmcError('UNAVAILABLE', { message: 'The mail could not be written.', cause });
      }
    },
  };
}
