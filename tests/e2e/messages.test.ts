import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startRunning } from './running.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running.stop());

/** Somebody who opened an account in this language. */
async function somebody(organisationId: string, locale: string) {
  const { clients } = running.platform;
  const system = await running.platform.asSystem();
  await clients.membership.organisations.create(
    { id: organisationId, content: { kind: 'CITY', name: `City of ${organisationId}`, country: 'KR' } },
    system,
  );
  const email = `officer@${organisationId}.example`;
  const roles = ['ORGANISATION_ADMIN' as const];
  const wish = { organisationId, email, name: `Officer of ${organisationId}`, roles, locale };
  const { id } = await clients.membership.people.invite(wish, system);
  const { token } = await clients.membership.links.createForPerson({ personId: id }, system);
  await clients.membership.links.redeem({ token, password: 'a sentence that nobody guesses' });
  await running.platform.settle();
  return { id, email };
}

/** Mails about meetings to this address, with long lines put together again. */
async function mailsTo(address: string): Promise<string[]> {
  const folder = join(running.folder, 'mail');
  const files = (await readdir(folder)).sort();
  const mails = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return mails
    .filter((mail) => mail.includes(`To: ${address}`) && mail.includes('/messages/'))
    .map((mail) => mail.replaceAll('=\r\n', '').replaceAll('=3D', '='));
}

describe('mail about meetings, through the whole system', () => {
  it('reaches both sides, leads to the meeting, and stops by the link in it', async () => {
    const goyang = await somebody('goyang', 'en');
    const makati = await somebody('makati', 'en');
    const { clients } = running.platform;
    const call = await running.platform.asSystem();
    const start = Math.ceil((Date.now() + 3 * 86_400_000) / 300_000) * 300_000;
    const option = (minutes: number) => ({
      startsAt: new Date(start + minutes * 60_000).toISOString(),
      endsAt: new Date(start + (minutes + 30) * 60_000).toISOString(),
    });
    const ask = (minutes: number) =>
      clients.scheduling.meetings.request(
        {
          organisationId: 'goyang',
          partnerId: 'makati',
          personIds: [goyang.id],
          options: [option(minutes)],
          subject: 'Leaks in old pipes',
        },
        call,
      );
    const asked = await ask(0);
    await running.platform.settle();
    const [request = '', ...more] = await mailsTo(makati.email);
    expect([more, request.includes('Subject: Meeting request from City of goyang')]).toEqual([[], true]);
    expect(request).toContain(`${running.url}/meetings/${asked.id}?lang=en`);
    const change = { id: asked.id, expectedVersion: asked.version, organisationId: 'makati' };
    await clients.scheduling.meetings.accept({ ...change, personIds: [makati.id] }, call);
    await running.platform.settle();
    const agreed = (await mailsTo(goyang.email)).at(-1) ?? '';
    expect(agreed).toContain('Subject: Your meeting with City of makati is agreed');
    expect(agreed).toContain('Content-Type: text/calendar; charset=utf-8; method=REQUEST');

    const token = /\/messages\/([\w.-]+)\?/.exec(request)?.[1] ?? '';
    const form = new URLSearchParams({ REQUESTS: 'NONE' });
    const answer = await fetch(`${running.url}/messages/${token}`, { method: 'POST', body: form });
    expect(answer.status).toBe(200);
    const before = (await mailsTo(makati.email)).length;
    await ask(60);
    await running.platform.settle();
    expect((await mailsTo(makati.email)).length).toBe(before);
  });
});
