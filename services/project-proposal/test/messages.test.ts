import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHarness, type Harness, raj, rita, scores, secretariat, stranger, study } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.close());

const done = new Set<string>();

/** Hands every event to the service itself, as the relay would, and does each mail's job once. */
async function deliver(times = 1): Promise<unknown[]> {
  const events = await h.events();
  const handlers = h.service.subscriptions as Record<string, ((event: unknown) => Promise<void>) | undefined>;
  for (let again = 0; again < times; again += 1)
    for (const event of events) await handlers[event.type]?.(event);
  const job = h.service.jobs.find(({ queue }) => queue === 'project-proposal-mail');
  const results: unknown[] = [];
  for (const { id, data } of await h.jobs.list('project-proposal-mail')) {
    if (done.has(id)) continue;
    const context = { signal: new AbortController().signal, progress: () => {} };
    results.push(await job?.handle({ ...context, job: { id, data, attempt: 1 } }));
    done.add(id);
  }
  return results;
}
beforeEach(() => done.clear());
const arrived = () => h.sent.splice(0).map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`);

/** A proposal of Seoul's with both reviews. */
async function ready() {
  const { client, as } = h;
  const { id: programmeId } = await h.published();
  const { id, version } = await h.reviewed(programmeId);
  await client.reviews.give({ proposalId: id, content: scores(5, 4) }, await as(rita));
  await client.reviews.give({ proposalId: id, content: scores(3, 4) }, await as(raj));
  return { id, expectedVersion: version };
}
const decide = async (
  change: { id: string; expectedVersion: number },
  decision: 'SHORTLIST' | 'SELECT' | 'DECLINE',
) =>
  h.client.proposals.decide({ ...change, decision, reason: 'The need is <great>.' }, await h.as(secretariat));

/** An admin of Seoul's beside the author. */
async function withAdmin() {
  const person = { id: 'adam', organisationId: 'seoul', roles: ['ORGANISATION_ADMIN'], state: 'ACTIVE' };
  await h.service.subscriptions['person.changed']?.({ revision: 1, data: { person } } as never);
  h.mailboxes.set('adam', { organisationId: 'seoul', locale: 'ko' });
}

describe('a decision', () => {
  it('is told once to the author and the applicant’s admins, with its reason, in their languages', async () => {
    await withAdmin();
    await decide(await ready(), 'SHORTLIST');
    await deliver(3);
    const [text, html] = [h.sent[0]?.text, h.sent.find(({ to }) => to.startsWith('ana'))?.html];
    expect(arrived().toSorted()).toEqual([
      `adam: 1차 선정: ${study.title}`,
      `ana: Shortlisted: ${study.title}`,
    ]);
    expect(text).toContain('The need is <great>.');
    expect(html).toContain('<dt>Reason</dt><dd>The need is &lt;great&gt;.</dd>');
  });

  it('that was overtaken is told as the later one alone', async () => {
    const { id } = await decide(await ready(), 'SHORTLIST');
    h.clock.advance(60_000);
    const { version } = await h.client.proposals.get({ id }, await h.as(secretariat));
    await decide({ id, expectedVersion: version }, 'SELECT');
    const results = await deliver();
    expect(arrived()).toEqual([`ana: Selected: ${study.title}`]);
    expect(results).toContainEqual({ outcome: 'SKIPPED', reason: 'no longer so' });
  });

  it.each([
    ['whose account is gone', null],
    ['who works elsewhere now', { organisationId: 'makati' }],
    ['whose organisation lapsed', { hasLapsed: true }],
    ['who wants none', { choices: [{ kind: 'PROPOSALS', delivery: 'NONE' } as const] }],
  ])('is not sent to somebody %s', async (_who, change) => {
    await decide(await ready(), 'DECLINE');
    h.mailboxes.set('ana', change);
    await deliver();
    expect(arrived()).toEqual([]);
  });

  it('on a proposal that staff began is told to the applicant’s admins, not to staff', async () => {
    await withAdmin();
    const { id } = await decide(await ready(), 'DECLINE');
    const proposals = h.store.collection({ name: 'proposals' } as never);
    const stored = (await proposals.get(id)) as never as object;
    await proposals.save({ ...stored, createdBy: 'sam' } as never);
    const person = { id: 'sam', organisationId: 'wego', roles: ['SECRETARIAT'], state: 'ACTIVE' };
    await h.service.subscriptions['person.changed']?.({ revision: 1, data: { person } } as never);
    await deliver();
    expect(arrived()).toEqual([`adam: 미선정: ${study.title}`]);
  });
});

describe('an answer', () => {
  it('is told to whoever asked, and to nobody else', async () => {
    const { id: programmeId } = await h.published();
    const text = 'May a company apply?';
    const asked = await h.client.questions.ask({ programmeId, text }, await h.as(stranger));
    h.mailboxes.set(stranger.personId, { organisationId: 'rival', locale: 'fr' });
    const answer = { id: asked.id, expectedVersion: 1, answer: 'Yes, as its partner.' };
    await h.client.questions.answer(answer, await h.as(secretariat));
    await deliver(2);
    const body = h.sent[0]?.text ?? '';
    expect(arrived()).toEqual(['sid: Votre question sur Feasibility studies 2027 a reçu une réponse']);
    expect(body).toContain('Question: May a company apply?\nRéponse: Yes, as its partner.');
  });
});
