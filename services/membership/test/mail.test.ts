import type { EventType } from '@smc/contracts';
import type { MailMessage } from '@smc/mail';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
