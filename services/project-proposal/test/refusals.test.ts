import type { ProgrammeContentInput, ProgrammeWindow } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import request from 'supertest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  call,
  createHarness,
  type Harness,
  inReview,
  makati,
  organisationOf,
  ownReviewer,
  raj,
  rita,
  scores,
  secretariat,
  seoul,
  stranger,
  study,
  vendor,
} from './harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

async function told(type: string, data: object, revision = 1, aggregateId = 'x'): Promise<void> {
  const { subscriptions } = harness.service;
  const handler = subscriptions[type as keyof typeof subscriptions] as (event: unknown) => Promise<void>;
  await handler({ id: `${type}-${revision}`, type, aggregateId, revision, data });
}
const [submission, review, , feasibility] = call.windows as [
  ProgrammeWindow,
  ProgrammeWindow,
  ProgrammeWindow,
  ProgrammeWindow,
];

describe('a programme', () => {
  const cases: [string, ProgrammeContentInput, string, string][] = [
    [
      'with windows that overlap',
      { ...call, windows: [submission, { ...review, opensAt: '2026-11-30T23:59:59Z' }, feasibility] },
      'VALIDATION_FAILED',
      'content.windows.1.opensAt',
    ],
    [
      'with windows out of order',
      {
        ...call,
        windows: [
          review,
          { ...submission, opensAt: '2027-01-01T00:00:00Z', closesAt: '2027-01-02T00:00:00Z' },
        ],
      },
      'VALIDATION_FAILED',
      'content.windows.1.stage',
    ],
    [
      'with a stage twice',
      { ...call, windows: [submission, { ...review, stage: 'SUBMISSION' }] },
      'VALIDATION_FAILED',
      'content.windows.1.stage',
    ],
    [
      'with a window that ends before it begins',
      { ...call, windows: [{ ...submission, closesAt: submission.opensAt }] },
      'VALIDATION_FAILED',
      'content.windows.0.closesAt',
    ],
    [
      'with a rule that contradicts itself',
      {
        ...call,
        eligibility: [
          { id: 'a', subject: 'COUNTRY', allowed: ['KR'], excluded: ['KR'], reason: 'Only Korea.' },
        ],
      },
      'RULES_CONTRADICT',
      'content.eligibility.0',
    ],
    [
      'with rules that nobody can meet together',
      {
        ...call,
        eligibility: [
          { id: 'a', subject: 'ORGANISATION_KIND', allowed: ['CORPORATE'], reason: 'Companies apply.' },
          { id: 'b', subject: 'MEMBERSHIP', allowed: ['FULL'], reason: 'Full members apply.' },
        ],
      },
      'RULES_CONTRADICT',
      'content.eligibility.1',
    ],
    [
      'with weights that are not 100',
      { ...call, rubric: { criteria: [{ id: 'need', title: 'The need', weight: 99 }] } },
      'VALIDATION_FAILED',
      'content.rubric.criteria',
    ],
    ['with an unknown theme', { ...call, themes: ['magic'] }, 'VALIDATION_FAILED', 'content.themes.0'],
    ['with an unknown sponsor', { ...call, sponsorId: 'nobody' }, 'NOT_FOUND', 'content.sponsorId'],
  ];
  it.each(cases)('%s is refused, in process and over HTTP alike', async (_what, content, code, field) => {
    const options = await harness.as(secretariat);
    expect(await errorOf(harness.client.programmes.create({ content }, options))).toEqual({ code, field });
    const response = await request(harness.app)
      .post('/programmes')
      .set('authorization', `Bearer ${options.context.token}`)
      .send({ content });
    expect([response.body.code, response.body.data.field]).toEqual([code, field]);
    expect((await harness.client.programmes.list({}, options)).items).toEqual([]);
  });

  it.each([
    [{ ...call, description: '' }, 'INCOMPLETE', 'description'],
    [{ ...call, windows: [submission, review] }, 'INCOMPLETE', 'windows'],
    [{ ...call, rubric: null }, 'INCOMPLETE', 'rubric'],
    [
      {
        ...call,
        windows: [{ ...submission, closesAt: '2026-11-21T09:00:00Z' }, review, feasibility],
      },
      'VALIDATION_FAILED',
      'windows.0.closesAt',
    ],
  ])('that is not complete is not published', async (content, code, field) => {
    expect(await errorOf(harness.published(content))).toEqual({ code, field });
    expect(await harness.events()).toEqual([]);
  });

  it('keeps its stages, and says why and from what its windows were moved', async () => {
    const { client, as } = harness;
    const { id, version } = await harness.published();
    const options = await as(secretariat);
    const reason = 'Two cities asked for more time.';
    const move = (windows: ProgrammeWindow[], expectedVersion = version) =>
      client.programmes.moveWindows({ id, expectedVersion, windows, reason }, options);
    expect(await errorOf(move([submission, review]))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'windows',
    });
    const windows = call.windows as ProgrammeWindow[];
    const later = windows.map((one) =>
      one.stage === 'REVIEW' ? { ...one, closesAt: '2026-12-20T00:00:00Z' } : one,
    );
    const moved = await move(later);
    expect(moved.windowChanges).toEqual([
      { at: '2026-11-21T09:00:00.000Z', by: 'sam', reason, before: windows },
    ]);
    expect((await errorOf(move(later))).code).toBe('STALE_VERSION');
    const seen = await client.programmes.get({ id }, await as(stranger));
    expect(seen.windowChanges.map((one) => one.reason)).toEqual([reason]);
  });
});

describe('a proposal', () => {
  it.each([
    [
      {
        ...study,
        budget: {
          total: { amount: 10, currency: 'USD' },
          ownContribution: { amount: 1, currency: 'KRW' },
        },
      },
      'VALIDATION_FAILED',
      'content.budget.ownContribution.currency',
    ],
    [
      {
        ...study,
        budget: {
          total: { amount: 10, currency: 'USD' },
          ownContribution: { amount: 11, currency: 'USD' },
        },
      },
      'VALIDATION_FAILED',
      'content.budget.ownContribution.amount',
    ],
    [{ ...study, partnerIds: ['vendor', 'nobody'] }, 'NOT_FOUND', 'content.partnerIds.1'],
    [{ ...study, partnerIds: ['seoul'] }, 'VALIDATION_FAILED', 'content.partnerIds.0'],
    [{ ...study, challengeId: 'nothing' }, 'NOT_FOUND', 'content.challengeId'],
    // A city's draft is as if it were not there.
    [{ ...study, challengeId: 'secret' }, 'NOT_FOUND', 'content.challengeId'],
    [{ ...study, themes: ['magic'] }, 'VALIDATION_FAILED', 'content.themes.0'],
  ])('with bad content is refused', async (content, code, field) => {
    const create = harness.client.proposals.create({ content }, await harness.as(seoul));
    expect(await errorOf(create)).toEqual({ code, field });
  });

  it.each([
    [{ kind: 'MATCH', id: 'no_such' }, seoul, 'NOT_FOUND'],
    // Others' matches and meetings are as if they were not there.
    [{ kind: 'MATCH', id: 'leaks_listener' }, makati, 'NOT_FOUND'],
    [{ kind: 'MEETING', id: 'met' }, vendor, 'NOT_FOUND'],
    [{ kind: 'MATCH', id: null }, seoul, 'VALIDATION_FAILED'],
    [{ kind: 'NONE', id: 'met' }, seoul, 'VALIDATION_FAILED'],
  ] as const)('from %j of a stranger or nothing is refused', async (origin, viewer, code) => {
    const create = harness.client.proposals.create({ origin, content: study }, await harness.as(viewer));
    expect(await errorOf(create)).toEqual({ code, field: 'origin.id' });
  });

  it('begins from a meeting with the other side as partner', async () => {
    const origin = { kind: 'MEETING', id: 'met' } as const;
    const made = await harness.client.proposals.create({ origin, content: study }, await harness.as(seoul));
    expect([made.partnerIds, made.challengeId, made.origin.at]).toEqual([
      ['bank'],
      'leaks',
      '2026-11-20T10:00:00.000Z',
    ]);
  });

  it.each([
    [{ ...study, description: '' }, 'description'],
    [{ ...study, themes: [] }, 'themes'],
    [{ ...study, budget: null }, 'budget'],
  ])('that is not complete is not handed in', async (content, field) => {
    const { id, version } = await harness.draft(seoul, null, content);
    const submit = harness.client.proposals.submit({ id, expectedVersion: version }, await harness.as(seoul));
    expect(await errorOf(submit)).toEqual({ code: 'INCOMPLETE', field });
  });

  it('is handed in within the window alone: not before, not at its end, not after', async () => {
    const { client, as, clock } = harness;
    const { id: programmeId } = await harness.published({
      ...call,
      windows: [
        { ...submission, opensAt: '2026-11-22T00:00:00+00:00'.replace('+00:00', 'Z') },
        review,
        feasibility,
      ],
    });
    const { id } = await harness.draft(seoul, programmeId);
    const submit = async () => client.proposals.submit({ id, expectedVersion: 1 }, await as(seoul));
    expect((await errorOf(submit())).code).toBe('WINDOW_CLOSED');
    clock.set('2026-12-01T00:00:00.000Z');
    expect((await errorOf(submit())).code).toBe('WINDOW_CLOSED');
    clock.set('2026-11-30T23:59:59.999Z');
    expect((await submit()).state).toBe('SUBMITTED');
  });

  it('is refused by a programme that has ended or was never published', async () => {
    const { client, as } = harness;
    const { id, version } = await harness.published();
    const { id: proposalId } = await harness.draft(seoul, id);
    await client.programmes.close(
      { id, expectedVersion: version, reason: 'No money' },
      await as(secretariat),
    );
    const submit = client.proposals.submit({ id: proposalId, expectedVersion: 1 }, await as(seoul));
    expect((await errorOf(submit)).code).toBe('WINDOW_CLOSED');
    expect((await errorOf(harness.draft(seoul, id))).code).toBe('WINDOW_CLOSED');
    const draft = await client.programmes.create({ content: call }, await as(secretariat));
    expect(await errorOf(harness.draft(seoul, draft.id))).toEqual({
      code: 'NOT_FOUND',
      field: 'programmeId',
    });
  });

  it('that a rule speaks against is refused with the rule’s reason, and nothing is told', async () => {
    const { client, as } = harness;
    const { id: programmeId } = await harness.published();
    const { id } = await harness.draft(vendor, programmeId);
    const events = await harness.events();
    const submit = client.proposals.submit({ id, expectedVersion: 1 }, await as(vendor));
    await expect(submit).rejects.toMatchObject({ code: 'NOT_ELIGIBLE', message: 'Local governments apply.' });
    expect(await harness.events()).toEqual(events);
    const check = await client.proposals.checkEligibility({ id }, await as(vendor));
    expect([check.isEligible, check.findings.map(({ verdict }) => verdict)]).toEqual([
      false,
      ['NOT_MET', 'MET'],
    ]);
  });

  it('meets a rule on members from the day its membership is told, until it ends', async () => {
    const { client, as, clock } = harness;
    const members = { id: 'm', subject: 'MEMBERSHIP' as const, allowed: ['FULL'], reason: 'Members apply.' };
    const { id: programmeId } = await harness.published({ ...call, eligibility: [members] });
    const { id } = await harness.draft(seoul, programmeId);
    const isEligible = async () =>
      (await client.proposals.checkEligibility({ id }, await as(seoul))).isEligible;
    const membership = (state: string) => ({
      membership: {
        id: 'm1',
        organisationId: 'seoul',
        category: 'FULL',
        state,
        activeFrom: '2026-01-01',
        activeUntil: '2026-11-30',
      },
    });
    expect(await isEligible()).toBe(false);
    await told('membership.changed', membership('ACTIVE'), 5);
    expect(await isEligible()).toBe(true);
    // An older event that arrives later changes nothing.
    await told('membership.changed', membership('APPROVED'), 4);
    expect(await isEligible()).toBe(true);
    clock.set('2026-12-01T09:00:00.000Z');
    expect(await isEligible()).toBe(false);
  });

  it('of somebody who saw an older version is not changed', async () => {
    const { client, as } = harness;
    const { id } = await harness.draft();
    await client.proposals.update({ id, expectedVersion: 1, content: study }, await as(seoul));
    const stale = client.proposals.update({ id, expectedVersion: 1, content: study }, await as(seoul));
    expect(await errorOf(stale)).toEqual({ code: 'STALE_VERSION', field: 'expectedVersion' });
  });
});

describe('reviews', () => {
  const start = async (reviewerIds: string[]) => {
    const { id, version } = await harness.submitted();
    return harness.client.proposals.startReview(
      { id, expectedVersion: version, reviewerIds },
      await harness.as(secretariat),
    );
  };

  it('are refused of the applicant, whatever the role', async () => {
    const { client, as } = harness;
    const { id } = await harness.reviewed();
    for (const viewer of [seoul, ownReviewer]) {
      const give = client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(viewer));
      expect(await errorOf(give)).toEqual({ code: 'CONFLICT_OF_INTEREST', field: 'proposalId' });
    }
  });

  it('are refused of who is not asked, and hidden from who has no part in it', async () => {
    const { client, as } = harness;
    const { id } = await harness.reviewed();
    const give = async (viewer: typeof rita) =>
      errorOf(client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(viewer)));
    expect((await give(secretariat)).code).toBe('NOT_ALLOWED');
    expect((await give(stranger)).code).toBe('NOT_FOUND');
  });

  it.each([
    [['rita', 'rosa'], 'CONFLICT_OF_INTEREST', 'reviewerIds.1'],
    [['rita', 'sam'], 'VALIDATION_FAILED', 'reviewerIds.1'],
    [['rita', 'nobody'], 'NOT_FOUND', 'reviewerIds.1'],
    [['rita', 'rita'], 'VALIDATION_FAILED', 'reviewerIds.1'],
    [['rita'], 'INCOMPLETE', 'reviewerIds'],
  ])('by %j are not started: %s', async (reviewerIds, code, field) => {
    expect(await errorOf(start(reviewerIds))).toEqual({ code, field });
  });

  it('are not asked of a partner’s people, nor of who declared a conflict with an organisation involved', async () => {
    const { client, as } = harness;
    const content = { ...study, partnerIds: ['vendor'] };
    const { id } = await harness.draft(seoul, null, content);
    await client.proposals.submit({ id, expectedVersion: 1 }, await as(seoul));
    const begin = async (reviewerIds: string[]) =>
      client.proposals.startReview({ id, expectedVersion: 2, reviewerIds }, await as(secretariat));
    expect(await errorOf(begin(['ralf', 'raj']))).toEqual({
      code: 'CONFLICT_OF_INTEREST',
      field: 'reviewerIds.0',
    });
    const conflict = (withdrawnAt: string | null) => ({
      conflict: { id: 'k', personId: 'rita', organisationId: 'vendor', withdrawnAt },
    });
    await told('conflict.declared', conflict(null), 1);
    expect((await errorOf(begin(['rita', 'raj']))).code).toBe('CONFLICT_OF_INTEREST');
    await told('conflict.withdrawn', conflict('2026-11-21T09:00:00.000Z'), 2);
    expect((await begin(['rita', 'raj'])).state).toBe('IN_REVIEW');
    // Declared after being asked: the review is refused all the same.
    await told('conflict.declared', { conflict: { ...conflict(null).conflict, id: 'k2' } }, 1);
    const give = client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(rita));
    expect((await errorOf(give)).code).toBe('CONFLICT_OF_INTEREST');
  });

  it.each([
    [
      { ...scores(5, 5), hasNoConflictOfInterest: false },
      'CONFLICT_OF_INTEREST',
      'content.hasNoConflictOfInterest',
    ],
    [scores(6, 5), 'VALIDATION_FAILED', 'content.scores.0.score'],
    [{ ...scores(5, 5), scores: scores(5, 5).scores.slice(1) }, 'INCOMPLETE', 'content.scores'],
    [
      { ...scores(5, 5), scores: [...scores(5, 5).scores, { criterionId: 'beauty', score: 1 }] },
      'VALIDATION_FAILED',
      'content.scores.2.criterionId',
    ],
    [
      { ...scores(5, 5), scores: [...scores(5, 5).scores, { criterionId: 'need', score: 1 }] },
      'VALIDATION_FAILED',
      'content.scores.2.criterionId',
    ],
  ])('that do not fit the rubric are refused', async (content, code, field) => {
    const { id: programmeId } = await harness.published();
    const { id } = await harness.reviewed(programmeId);
    const give = harness.client.reviews.give({ proposalId: id, content }, await harness.as(rita));
    expect(await errorOf(give)).toEqual({ code, field });
  });

  it('are given within the window of the review', async () => {
    const { client, as, clock } = harness;
    const { id: programmeId } = await harness.published();
    const { id } = await harness.reviewed(programmeId);
    clock.set('2026-12-15T00:00:00.000Z');
    const give = client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(rita));
    expect((await errorOf(give)).code).toBe('WINDOW_CLOSED');
  });

  it('must all be in before anything is decided; who steps back is no longer waited for', async () => {
    const { client, as } = harness;
    const { id: programmeId } = await harness.published();
    const { id, version } = await harness.reviewed(programmeId);
    const staff = await as(secretariat);
    const decide = async (expectedVersion: number) =>
      client.proposals.decide(
        { id, expectedVersion, decision: 'DECLINE', reason: 'The weakest of all.' },
        staff,
      );
    await client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(rita));
    await expect(decide(version)).rejects.toMatchObject({
      code: 'INCOMPLETE',
      field: 'reviews',
      details: { given: 1, expected: 2 },
    });
    const stepBack = { proposalId: id, reason: 'My sister works there.' };
    expect((await client.reviews.stepBack(stepBack, await as(raj))).steppedBack).toBe(true);
    // One of the two that the rubric needs is still missing, and raj is not asked again.
    expect((await errorOf(decide(version + 1))).code).toBe('INCOMPLETE');
    const again = client.proposals.setReviewers(
      { id, expectedVersion: version + 1, reviewerIds: ['rita', 'raj'] },
      staff,
    );
    expect((await errorOf(again)).code).toBe('CONFLICT_OF_INTEREST');
    const seen = await client.proposals.get({ id }, staff);
    expect(seen.reviewers.map(({ personId, recusal }) => [personId, recusal?.reason ?? null])).toEqual([
      ['rita', null],
      ['raj', 'My sister works there.'],
    ]);
    expect((await client.proposals.get({ id }, await as(seoul))).reviewers).toEqual([]);
  });

  it('cannot be thrown away by naming other reviewers, nor added to once all are in', async () => {
    const { client, as } = harness;
    const { id: programmeId } = await harness.published();
    const { id, version } = await harness.reviewed(programmeId);
    const staff = await as(secretariat);
    await told('person.changed', {
      person: { id: 'nora', organisationId: 'wego', roles: ['REVIEWER'], state: 'ACTIVE' },
    });
    const name = (reviewerIds: string[], expectedVersion: number) =>
      client.proposals.setReviewers({ id, expectedVersion, reviewerIds }, staff);
    await client.reviews.give({ proposalId: id, content: scores(0, 0) }, await as(rita));
    expect(await errorOf(name(['raj', 'nora'], version))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'reviewerIds',
    });
    await client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(raj));
    expect((await errorOf(name(['rita', 'raj', 'nora'], version))).code).toBe('VALIDATION_FAILED');
  });

  it('are not decided on by somebody with a conflict', async () => {
    const { client, as } = harness;
    const { id: programmeId } = await harness.published();
    const { id, version } = await harness.reviewed(programmeId);
    for (const viewer of [rita, raj])
      await client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(viewer));
    await told('conflict.declared', {
      conflict: { id: 'k', personId: 'sam', organisationId: 'seoul', withdrawnAt: null },
    });
    const decide = client.proposals.decide(
      { id, expectedVersion: version, decision: 'SHORTLIST', reason: 'They are friends.' },
      await as(secretariat),
    );
    expect((await errorOf(decide)).code).toBe('CONFLICT_OF_INTEREST');
  });
});

describe('the consultant', () => {
  it('is neither the applicant nor a city, and is needed where the programme selects one', async () => {
    const { client, as, clock } = harness;
    const { id: programmeId } = await harness.published();
    const { id, version } = await harness.reviewed(programmeId);
    for (const viewer of [rita, raj])
      await client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(viewer));
    const staff = async () => as(secretariat);
    for (const [index, decision] of (['SHORTLIST', 'SELECT'] as const).entries())
      await client.proposals.decide(
        { id, expectedVersion: version + index, decision, reason: 'The need is great.' },
        await staff(),
      );
    const expectedVersion = version + 2;
    const choose = async (organisationId: string) =>
      client.proposals.chooseConsultant(
        { id, expectedVersion, organisationId, reason: 'The best offer.' },
        await staff(),
      );
    expect((await errorOf(choose('consultant'))).code).toBe('WINDOW_CLOSED');
    clock.set('2027-01-10T09:00:00.000Z');
    for (const organisationId of ['seoul', 'makati'])
      expect(await errorOf(choose(organisationId))).toEqual({
        code: 'VALIDATION_FAILED',
        field: 'organisationId',
      });
    // The secretariat's own organisation.
    expect((await errorOf(choose('wego'))).code).toBe('CONFLICT_OF_INTEREST');
    clock.set('2027-03-01T09:00:00.000Z');
    const study = client.proposals.startStudy({ id, expectedVersion }, await staff());
    expect(await errorOf(study)).toEqual({ code: 'INCOMPLETE', field: 'consultant' });
  });

  it('and a pilot are of no programme without those stages', async () => {
    const { client, as, clock } = harness;
    const { id: programmeId } = await harness.published({
      ...call,
      windows: [submission, review, feasibility],
    });
    const { id } = await harness.reviewed(programmeId);
    for (const viewer of [rita, raj])
      await client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(viewer));
    for (const [expectedVersion, decision] of [
      [3, 'SHORTLIST'],
      [4, 'SELECT'],
    ] as const)
      await client.proposals.decide(
        { id, expectedVersion, decision, reason: 'The need is great.' },
        await as(secretariat),
      );
    clock.set('2027-03-01T09:00:00.000Z');
    await client.proposals.startStudy({ id, expectedVersion: 5 }, await as(secretariat));
    const pilot = client.proposals.startPilot({ id, expectedVersion: 6 }, await as(secretariat));
    expect((await errorOf(pilot)).code).toBe('WINDOW_CLOSED');
  });
});

describe('copies', () => {
  it('are rebuilt from their owners, and what events brought is not lost', async () => {
    const { service, as, client } = harness;
    await told('organisation.changed', { organisation: organisationOf('makati', { country: 'JP' }) }, 9);
    const [job] = service.jobs;
    const result = await job?.handle({
      job: { id: 'j', data: {}, attempt: 1 },
      signal: new AbortController().signal,
      progress: () => {},
    });
    expect(result).toEqual({ read: 8 });
    const made = await client.proposals.create({ content: study }, await as(makati));
    expect(made.country).toBe('JP');
  });

  it('are begun by themselves where there are none yet', async () => {
    const { service, jobs } = harness;
    await service.start();
    expect((await jobs.counts('project-proposal-rebuild')).waiting).toBe(1);
    await told('organisation.changed', { organisation: organisationOf('seoul') });
    await service.start();
    expect((await jobs.counts('project-proposal-rebuild')).waiting).toBe(1);
  });
});

it('never shows sealed scores over HTTP either', async () => {
  const { client, as, clock } = harness;
  const { id: programmeId } = await harness.published();
  const { id } = await harness.reviewed(programmeId);
  clock.set(inReview);
  await client.reviews.give(
    { proposalId: id, content: { ...scores(5, 1), comment: 'Nobody reads this yet.' } },
    await as(rita),
  );
  for (const viewer of [secretariat, raj, seoul]) {
    const { token } = (await as(viewer)).context;
    const answers = await Promise.all([
      request(harness.app)
        .post('/reviews/by-proposals')
        .set('authorization', `Bearer ${token}`)
        .send({ parentIds: [id] }),
      request(harness.app).get(`/proposals/${id}`).set('authorization', `Bearer ${token}`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ text }) => text).join('')).not.toMatch(/Nobody reads this yet|"score":5/);
  }
  expect(JSON.stringify(await harness.events())).not.toContain('Nobody reads this yet');
});
