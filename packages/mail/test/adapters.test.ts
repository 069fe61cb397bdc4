import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '@smc/service-kit';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileOutbox, createSmtpMailer, type MailMessage } from '../src/index.ts';

const message: MailMessage = {
  to: 'ana@seoul.example',
  subject: 'Your invitation',
  text: 'Hello Ana,\n',
  html: '<p>Hello Ana,</p>',
  headers: { 'Message-ID': '<link-m-1@smc.example>', 'Auto-Submitted': 'auto-generated' },
};

describe('the file outbox', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'smc-mail-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes each mail as one file that only its owner reads', async () => {
    const mail = join(folder, 'mail');
    const clock = fixedClock('2026-11-21T09:00:00.000Z');
    const outbox = createFileOutbox({ folder: mail, from: 'SMC <no-reply@smc.example>', clock });
    await outbox.send({ ...message, subject: 'Solutions Meet Cities 초대' });
    clock.advance(1);
    await outbox.send(message);
    const names = (await readdir(mail)).sort();
    expect(names.map((name) => name.replace(/[0-9a-f]{12}\.eml$/, 'x.eml'))).toEqual([
      '2026-11-21T09-00-00.000Z-x.eml',
      '2026-11-21T09-00-00.001Z-x.eml',
    ]);
    const modes = await Promise.all(
      [mail, ...names.map((name) => join(mail, name))].map(async (path) => (await stat(path)).mode & 0o777),
    );
    expect(modes).toEqual([0o700, 0o600, 0o600]);
    const eml = await readFile(join(mail, names[0] ?? ''), 'utf8');
    expect(eml).toContain('From: SMC <no-reply@smc.example>\r\n');
    expect(eml).toContain('To: ana@seoul.example\r\n');
    expect(eml).toContain('Message-ID: <link-m-1@smc.example>\r\n');
    expect(eml).toContain('Auto-Submitted: auto-generated\r\n');
    expect(eml).toContain('Subject: =?UTF-8?Q?Solutions_Meet_Cities_=EC=B4=88=EB=8C=80?=\r\n');
  });

  it('fails clearly where it cannot write, without a path in the message', async () => {
    await writeFile(join(folder, 'mail'), 'a file in the way');
    const outbox = createFileOutbox({ folder: join(folder, 'mail'), from: 'SMC <no-reply@smc.example>' });
    await expect(outbox.send(message)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The mail could not be written.',
    });
  });
});

/** The least of a mail server (RFC 5321): takes every mail, or answers each recipient with this refusal. */
async function startMailServer(refusal?: string): Promise<{ server: Server; url: string; mails: string[] }> {
  const mails: string[] = [];
  const converse = (socket: Socket) => {
    let isData = false;
    let content = '';
    const say = (line: string) => socket.write(`${line}\r\n`);
    const answer = (line: string) => {
      if (isData && line !== '.') content += `${line}\n`;
      else if (isData) {
        isData = false;
        mails.push(content);
        say('250 taken');
      } else if (line === 'DATA') {
        isData = true;
        say('354 go on');
      } else if (line.startsWith('RCPT') && refusal !== undefined) say(refusal);
      else if (line === 'STARTTLS') say('502 not here');
      else say(line === 'QUIT' ? '221 bye' : '250 fine');
    };
    let rest = '';
    say('220 mail.example');
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('utf8')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) answer(line);
    });
    socket.on('error', () => socket.destroy());
  };
  const server = createServer(converse);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { server, url: `smtp://127.0.0.1:${port}`, mails };
}

describe('the mail server', () => {
  it('gets the mail with sender, recipient and both parts', async () => {
    const { server, url, mails } = await startMailServer();
    await createSmtpMailer({ url, from: 'SMC <no-reply@smc.example>' }).send(message);
    server.close();
    expect(mails.length).toBe(1);
    expect(mails[0]).toContain('From: SMC <no-reply@smc.example>\n');
    expect(mails[0]).toContain('To: ana@seoul.example\n');
    expect(mails[0]).toContain('Content-Type: text/plain; charset=utf-8');
    expect(mails[0]).toContain('Content-Type: text/html; charset=utf-8');
  });

  it('gets a calendar as a part of its own, with its method', async () => {
    const { server, url, mails } = await startMailServer();
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
    const mailer = createSmtpMailer({ url, from: 'SMC <no-reply@smc.example>' });
    await mailer.send({ ...message, calendar: { method: 'CANCEL', content } });
    server.close();
    expect(mails[0]).toContain('Content-Type: text/calendar; charset=utf-8; method=CANCEL\n');
    expect(mails[0]).toContain('filename=meeting.ics\n');
  });

  it('that offers no encryption gets no password', async () => {
    const { server, url, mails } = await startMailServer();
    const withPassword = url.replace('smtp://', 'smtp://user:secret@');
    const mailer = createSmtpMailer({ url: withPassword, from: 'SMC <no-reply@smc.example>' });
    expect((await errorOf(mailer.send(message))).code).toBe('UNAVAILABLE');
    server.close();
    expect(mails).toEqual([]);
  });

  it('that refuses for good is not waited for', async () => {
    const { server, url } = await startMailServer('550 no such mailbox at secret-host.internal');
    const mailer = createSmtpMailer({ url, from: 'SMC <no-reply@smc.example>' });
    await expect(mailer.send(message)).rejects.toMatchObject({
      code: 'INTERNAL',
      message: 'The mail server refuses this mail for good.',
    });
    server.close();
  });

  it("that cannot take it now, or is not there, is UNAVAILABLE, without the server's words", async () => {
    const { server, url } = await startMailServer('451 try later, secret-host.internal');
    const mailer = createSmtpMailer({ url, from: 'SMC <no-reply@smc.example>' });
    const expected = { code: 'UNAVAILABLE', message: 'The mail server did not take the mail.' };
    await expect(mailer.send(message)).rejects.toMatchObject(expected);
    await new Promise((resolve) => server.close(resolve));
    await expect(mailer.send(message)).rejects.toMatchObject(expected);
  });
});
