import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventType } from '@smc/contracts';
import { fixedClock } from '@smc/service-kit';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileOutbox, createSmtpMailer, type MailMessage } from '../src/index.ts';
import { composeLinkMail, type LinkMailFacts } from '../src/mail/compose.ts';
import { createHarness, type Harness, tokenIn } from './harness.ts';

const facts: LinkMailFacts = {
  to: 'ana@seoul.example',
  name: 'Ana',
  organisationName: 'Seoul',
  locale: 'en',
  timeZone: 'Asia/Seoul',
  url: 'https://smc.example/link#m-1.abc',
  expiresAt: '2026-11-28T09:00:00.000Z',
  messageId: '<link-m-1@smc.example>',
};

describe('composing', () => {
  it.each([
    ['en', 'Your invitation to Solutions Meet Cities', 'Choose a new password'],
    ['ko-KR', 'Solutions Meet Cities 초대', '새 비밀번호 설정'],
    ['es', 'Su invitación a Solutions Meet Cities', 'Elija una nueva contraseña'],
    ['fr-CA', 'Votre invitation à Solutions Meet Cities', 'Choisissez un nouveau mot de passe'],
    ['mn', 'Your invitation to Solutions Meet Cities', 'Choose a new password'],
  ])('in %s', (locale, invitation, reset) => {
    expect(composeLinkMail('INVITATION', { ...facts, locale }).subject).toBe(invitation);
    expect(composeLinkMail('PASSWORD_RESET', { ...facts, locale }).subject).toBe(reset);
  });

  it("says everything that is needed in plain text, in the reader's time zone", () => {
    const { text } = composeLinkMail('INVITATION', facts);
    expect(text).toBe(
      [
        'Hello Ana,',
        'you are invited to join Seoul on Solutions Meet Cities. Choose a password to open your account:',
        'https://smc.example/link#m-1.abc',
        'The link works once, until November 28, 2026 at 6:00:00 PM GMT+9.',
        'If you did not expect this invitation, you need not do anything.',
        'Solutions Meet Cities\n',
      ].join('\n\n'),
    );
  });

  it('escapes what people wrote in the HTML part', () => {
    const name = `<img src=x onerror="alert('1')"> & Co`;
    const { html } = composeLinkMail('INVITATION', { ...facts, name });
    expect(html).toContain('Hello &lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Co,');
    expect(html).not.toContain('<img');
  });
});

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
    await outbox.send(composeLinkMail('INVITATION', { ...facts, locale: 'ko' }));
    clock.advance(1);
    await outbox.send(composeLinkMail('PASSWORD_RESET', facts));
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
    await expect(outbox.send(composeLinkMail('INVITATION', facts))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The mail could not be written.',
    });
  });
});

/** The least of a mail server (RFC 5321): takes every mail, or refuses each recipient. */
async function startMailServer(
  isRefusing: boolean,
): Promise<{ server: Server; url: string; mails: string[] }> {
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
      } else if (line.startsWith('RCPT') && isRefusing) say('550 no such mailbox at secret-host.internal');
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
    const { server, url, mails } = await startMailServer(false);
    await createSmtpMailer({ url, from: 'SMC <no-reply@smc.example>' }).send(
      composeLinkMail('INVITATION', facts),
    );
    server.close();
    expect(mails.length).toBe(1);
    expect(mails[0]).toContain('From: SMC <no-reply@smc.example>\n');
    expect(mails[0]).toContain('To: ana@seoul.example\n');
    expect(mails[0]).toContain('Content-Type: text/plain; charset=utf-8');
    expect(mails[0]).toContain('Content-Type: text/html; charset=utf-8');
  });

  it('that offers no encryption gets no password', async () => {
    const { server, url, mails } = await startMailServer(false);
    const withPassword = url.replace('smtp://', 'smtp://user:secret@');
    const mailer = createSmtpMailer({ url: withPassword, from: 'SMC <no-reply@smc.example>' });
    expect((await errorOf(mailer.send(composeLinkMail('INVITATION', facts)))).code).toBe('UNAVAILABLE');
    server.close();
    expect(mails).toEqual([]);
  });

  it("that refuses, or is not there, is UNAVAILABLE, without the server's words", async () => {
    const { server, url } = await startMailServer(true);
    const mailer = createSmtpMailer({ url, from: 'SMC <no-reply@smc.example>' });
    const expected = { code: 'UNAVAILABLE', message: 'The mail server did not take the mail.' };
    await expect(mailer.send(composeLinkMail('INVITATION', facts))).rejects.toMatchObject(expected);
    await new Promise((resolve) => server.close(resolve));
    await expect(mailer.send(composeLinkMail('INVITATION', facts))).rejects.toMatchObject(expected);
  });
});

describe('mail by events', () => {
  let h: Harness;
  let isBroken = false;
  let delay: Promise<void> = Promise.resolve();
  const sent: MailMessage[] = [];
  beforeEach(async () => {
    isBroken = false;
    sent.length = 0;
    delay = Promise.resolve();
    const mailer = {
      send: async (message: MailMessage) => {
        await delay;
        if (isBroken) throw new Error('the mail server is down');
        sent.push(message);
      },
    };
    h = await createHarness({ mailer });
    await h.addOrganisations();
  });
  afterEach(() => h.close());

  const invite = async () => {
    const wish = { organisationId: 'seoul', email: 'ana@seoul.example', name: 'Ana', locale: 'es' };
    await h.client.people.invite({ ...wish, roles: ['MEMBER'] }, h.system);
    const event = (await h.clearEvents()).find(({ type }) => type === 'person.invited');
    return () =>
      (h.service.subscriptions[event?.type as EventType] as (event: unknown) => Promise<void>)(event);
  };

  it('the same event again sends nothing more', async () => {
    const handle = await invite();
    await handle();
    await handle();
    expect(sent.map((mail) => mail.subject)).toEqual(['Su invitación a Solutions Meet Cities']);
  });

  it('the same event twice at once sends one mail; the other comes again', async () => {
    const handle = await invite();
    const results = await Promise.allSettled([handle(), handle(), handle()]);
    expect([results.filter((result) => result.status === 'rejected').length, sent.length]).toEqual([2, 1]);
    await handle();
    expect(sent.length).toBe(1);
  });

  it('a mail that could not be sent is sent when the event comes again', async () => {
    const handle = await invite();
    isBroken = true;
    await expect(handle()).rejects.toThrow('the mail server is down');
    isBroken = false;
    await handle();
    expect(sent.length).toBe(1);
  });

  it('a process that died while sending holds nobody up for long', async () => {
    const handle = await invite();
    let revive = () => {};
    delay = new Promise((resolve) => {
      revive = resolve;
    });
    const dying = handle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await errorOf(handle())).code).toBe('UNAVAILABLE');
    h.clock.advance(121_000);
    delay = Promise.resolve();
    await handle();
    expect(sent.length).toBe(1);
    revive();
    await expect(dying).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });

  it('a link that was redeemed, replaced or has run out in the meantime is not mailed', async () => {
    const first = await invite();
    const second = await invite();
    await first();
    expect(sent).toEqual([]);
    await second();
    await h.client.links.redeem({ token: tokenIn(sent), password: 'violet anchors drift slowly' });
    sent.length = 0;
    const { id } = (await h.client.people.listByOrganisations({ parentIds: ['seoul'] }, h.system))[0]?.page
      .items[0] ?? { id: '' };
    await second();
    expect([id === '', sent]).toEqual([false, []]);
  });

  it('an event that comes after the link has run out sends nothing', async () => {
    const handle = await invite();
    h.clock.advance(8 * 24 * 3_600_000);
    await handle();
    expect(sent).toEqual([]);
  });
});
