import type { Viewer } from '@smc/contracts';
import { errorOf, viewerOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  call,
  committee,
  createHarness,
  eastAsiaStaff,
  europeStaff,
  type Harness,
  makati,
  operator,
  raj,
  rita,
  scores,
  secretariat,
  seoul,
  study,
  vendor,
} from './harness.ts';

let harness: Harness;
beforeEach(async () => {
  harness = await createHarness();
});
afterEach(() => harness.close());

/** `seoul` applies, `vendor` is its partner, `rita` and `raj` review, `bank` funds. */
const viewers = {
  applicant: seoul,
  'applicant, read-only token': { ...seoul, scopes: ['read'] } as Viewer,
  partner: vendor,
  'another city': makati,
  'bank’s people': viewerOf('bo', { organisationId: 'bank', kind: 'INSTITUTION' }),
  reviewer: rita,
  secretariat,
  'secretariat, token for challenges': { ...secretariat, scopes: ['read', 'challenges:write'] } as Viewer,
  committee,
  operator,
  'regional staff of the region': eastAsiaStaff,
  'regional staff of another': europeStaff,
};
type Who = keyof typeof viewers;
type Options = { context: object };
type Outcome = 'done' | 'NOT_ALLOWED' | 'NOT_FOUND' | 'CONFLICT_OF_INTEREST';

const everybodyDone = Object.fromEntries(Object.keys(viewers).map((who) => [who, 'done'])) as Record<
  Who,
  Outcome
>;
/** A row: whoever is not named gets `otherwise`. */
function row(otherwise: Outcome, outcomes: Partial<Record<Who, Outcome>>): Record<Who, Outcome> {
  const all = Object.keys(viewers).map((who) => [who, otherwise]);
  return { ...(Object.fromEntries(all) as Record<Who, Outcome>), ...outcomes };
}
const staffAlone = row('NOT_ALLOWED', { secretariat: 'done' });
const whoSeesDrafts = {
  applicant: 'done',
  'applicant, read-only token': 'done',
  secretariat: 'done',
  'secretariat, token for challenges': 'done',
  committee: 'done',
  'regional staff of the region': 'done',
} as const;
const whoWrites = {
  applicant: 'done',
  'applicant, read-only token': 'NOT_ALLOWED',
  secretariat: 'done',
  'secretariat, token for challenges': 'NOT_ALLOWED',
  committee: 'NOT_ALLOWED',
  'regional staff of the region': 'done',
} as const;

async function handedIn() {
  const content = { ...study, partnerIds: ['vendor'] };
  const { id } = await harness.draft(seoul, null, content);
  return harness.client.proposals.submit({ id, expectedVersion: 1 }, await harness.as(seoul));
}
async function inReview() {
  const { id } = await handedIn();
  return harness.client.proposals.startReview(
    { id, expectedVersion: 2, reviewerIds: ['rita', 'raj'] },
    await harness.as(secretariat),
  );
}
const yearRound = {
  scores: ['need', 'feasibility', 'impact', 'contribution', 'replication'].map((criterionId) => ({
    criterionId,
    score: 4,
  })),
  hasNoConflictOfInterest: true,
};
async function reviewsGiven() {
  const proposal = await inReview();
  for (const viewer of [rita, raj])
    await harness.client.reviews.give(
      { proposalId: proposal.id, content: yearRound },
      await harness.as(viewer),
    );
  return proposal;
}
async function selected() {
  const { id } = await reviewsGiven();
  for (const [expectedVersion, decision] of [
    [3, 'SHORTLIST'],
    [4, 'SELECT'],
  ] as const)
    await harness.client.proposals.decide(
      { id, expectedVersion, decision, reason: 'The need is great.' },
      await harness.as(secretariat),
    );
  return harness.client.proposals.get({ id }, await harness.as(secretariat));
}
async function inStudy() {
  const { id } = await selected();
  return harness.client.proposals.startStudy({ id, expectedVersion: 5 }, await harness.as(secretariat));
}
const staffOnceInReview = row('NOT_FOUND', {
  applicant: 'NOT_ALLOWED',
  'applicant, read-only token': 'NOT_ALLOWED',
  partner: 'NOT_ALLOWED',
  reviewer: 'NOT_ALLOWED',
  secretariat: 'done',
  'secretariat, token for challenges': 'NOT_ALLOWED',
  committee: 'NOT_ALLOWED',
  'regional staff of the region': 'NOT_ALLOWED',
});
const ticket = { name: 'City grants', instrument: 'GRANT' } as const;
async function funding() {
  return harness.client.fundingSources.create(
    { organisationId: 'bank', content: ticket },
    await harness.as(secretariat),
  );
}
const question = async () =>
  harness.client.questions.ask(
    { programmeId: (await harness.published()).id, text: 'May a district apply?' },
    await harness.as(makati),
  );

const operations: Record<
  string,
  { readonly outcomes: Record<Who, Outcome>; readonly attempt: (as: Options) => Promise<unknown> }
> = {
  'write a programme': {
    outcomes: staffAlone,
    attempt: (as) => harness.client.programmes.create({ content: call }, as),
  },
  'publish a programme': {
    outcomes: row('NOT_FOUND', {
      secretariat: 'done',
      'secretariat, token for challenges': 'NOT_ALLOWED',
      committee: 'NOT_ALLOWED',
    }),
    attempt: async (as) => {
      const { id } = await harness.client.programmes.create({ content: call }, await harness.as(secretariat));
      return harness.client.programmes.publish({ id, expectedVersion: 1 }, as);
    },
  },
  'move windows': {
    outcomes: staffAlone,
    attempt: async (as) => {
      const { id, version, windows } = await harness.published();
      const reason = 'Holidays come between.';
      return harness.client.programmes.moveWindows({ id, expectedVersion: version, windows, reason }, as);
    },
  },
  'see a published programme': {
    outcomes: everybodyDone,
    attempt: async (as) => harness.client.programmes.get({ id: (await harness.published()).id }, as),
  },
  'ask a question': {
    outcomes: row('done', {
      'applicant, read-only token': 'NOT_ALLOWED',
      'secretariat, token for challenges': 'NOT_ALLOWED',
    }),
    attempt: async (as) => {
      const { id } = await harness.published();
      return harness.client.questions.ask({ programmeId: id, text: 'May a district apply?' }, as);
    },
  },
  'answer a question': {
    outcomes: staffAlone,
    attempt: async (as) =>
      harness.client.questions.answer(
        { id: (await question()).id, expectedVersion: 1, answer: 'Yes, it may.' },
        as,
      ),
  },
  'write a proposal for seoul': {
    outcomes: row('NOT_ALLOWED', whoWrites),
    attempt: (as) => harness.client.proposals.create({ organisationId: 'seoul', content: study }, as),
  },
  'give a proposal its id': {
    outcomes: staffAlone,
    attempt: (as) =>
      harness.client.proposals.create({ id: 'given', organisationId: 'seoul', content: study }, as),
  },
  'see a draft': {
    outcomes: row('NOT_FOUND', whoSeesDrafts),
    attempt: async (as) =>
      harness.client.proposals.get(
        { id: (await harness.draft(seoul, null, { ...study, partnerIds: ['vendor'] })).id },
        as,
      ),
  },
  'see one handed in': {
    outcomes: row('NOT_FOUND', { ...whoSeesDrafts, partner: 'done' }),
    attempt: async (as) => harness.client.proposals.get({ id: (await handedIn()).id }, as),
  },
  'see one in review': {
    outcomes: row('NOT_FOUND', { ...whoSeesDrafts, partner: 'done', reviewer: 'done' }),
    attempt: async (as) => harness.client.proposals.get({ id: (await inReview()).id }, as),
  },
  'change a draft': {
    outcomes: row('NOT_FOUND', whoWrites),
    attempt: async (as) =>
      harness.client.proposals.update(
        { id: (await harness.draft()).id, expectedVersion: 1, content: study },
        as,
      ),
  },
  'hand in a draft': {
    outcomes: row('NOT_FOUND', whoWrites),
    attempt: async (as) =>
      harness.client.proposals.submit({ id: (await harness.draft()).id, expectedVersion: 1 }, as),
  },
  withdraw: {
    outcomes: row('NOT_FOUND', { ...whoWrites, partner: 'NOT_ALLOWED' }),
    attempt: async (as) =>
      harness.client.proposals.withdraw(
        { id: (await handedIn()).id, expectedVersion: 2, reason: 'No money.' },
        as,
      ),
  },
  'start the review': {
    outcomes: row('NOT_FOUND', {
      applicant: 'NOT_ALLOWED',
      'applicant, read-only token': 'NOT_ALLOWED',
      partner: 'NOT_ALLOWED',
      secretariat: 'done',
      'secretariat, token for challenges': 'NOT_ALLOWED',
      committee: 'NOT_ALLOWED',
      'regional staff of the region': 'NOT_ALLOWED',
    }),
    attempt: async (as) =>
      harness.client.proposals.startReview(
        { id: (await handedIn()).id, expectedVersion: 2, reviewerIds: ['rita', 'raj'] },
        as,
      ),
  },
  'give a review': {
    outcomes: row('NOT_FOUND', {
      applicant: 'CONFLICT_OF_INTEREST',
      'applicant, read-only token': 'CONFLICT_OF_INTEREST',
      partner: 'CONFLICT_OF_INTEREST',
      reviewer: 'done',
      secretariat: 'NOT_ALLOWED',
      'secretariat, token for challenges': 'NOT_ALLOWED',
      committee: 'NOT_ALLOWED',
      'regional staff of the region': 'NOT_ALLOWED',
    }),
    attempt: async (as) =>
      harness.client.reviews.give({ proposalId: (await inReview()).id, content: yearRound }, as),
  },
  'step back from reviewing': {
    outcomes: row('NOT_FOUND', {
      applicant: 'NOT_ALLOWED',
      'applicant, read-only token': 'NOT_ALLOWED',
      partner: 'NOT_ALLOWED',
      reviewer: 'done',
      secretariat: 'NOT_ALLOWED',
      'secretariat, token for challenges': 'NOT_ALLOWED',
      committee: 'NOT_ALLOWED',
      'regional staff of the region': 'NOT_ALLOWED',
    }),
    attempt: async (as) =>
      harness.client.reviews.stepBack({ proposalId: (await inReview()).id, reason: 'A friend.' }, as),
  },
  decide: {
    outcomes: row('NOT_FOUND', {
      applicant: 'NOT_ALLOWED',
      'applicant, read-only token': 'NOT_ALLOWED',
      partner: 'NOT_ALLOWED',
      reviewer: 'NOT_ALLOWED',
      secretariat: 'done',
      'secretariat, token for challenges': 'NOT_ALLOWED',
      committee: 'NOT_ALLOWED',
      'regional staff of the region': 'NOT_ALLOWED',
    }),
    attempt: async (as) =>
      harness.client.proposals.decide(
        { id: (await reviewsGiven()).id, expectedVersion: 3, decision: 'DECLINE', reason: 'The weakest.' },
        as,
      ),
  },
  'start the study': {
    outcomes: row('NOT_FOUND', {
      applicant: 'NOT_ALLOWED',
      'applicant, read-only token': 'NOT_ALLOWED',
      partner: 'NOT_ALLOWED',
      reviewer: 'NOT_ALLOWED',
      secretariat: 'done',
      'secretariat, token for challenges': 'NOT_ALLOWED',
      committee: 'NOT_ALLOWED',
      'regional staff of the region': 'NOT_ALLOWED',
    }),
    attempt: async (as) =>
      harness.client.proposals.startStudy({ id: (await selected()).id, expectedVersion: 5 }, as),
  },
  'choose a consultant': {
    outcomes: staffOnceInReview,
    attempt: async (as) =>
      harness.client.proposals.chooseConsultant(
        { id: (await selected()).id, expectedVersion: 5, organisationId: 'bank', reason: 'The best offer.' },
        as,
      ),
  },
  'start the pilot': {
    outcomes: staffOnceInReview,
    attempt: async (as) =>
      harness.client.proposals.startPilot({ id: (await inStudy()).id, expectedVersion: 6 }, as),
  },
  complete: {
    outcomes: staffOnceInReview,
    attempt: async (as) =>
      harness.client.proposals.complete({ id: (await inStudy()).id, expectedVersion: 6 }, as),
  },
  'name other reviewers': {
    outcomes: staffOnceInReview,
    attempt: async (as) =>
      harness.client.proposals.setReviewers(
        { id: (await inReview()).id, expectedVersion: 3, reviewerIds: ['raj', 'rita'] },
        as,
      ),
  },
  'see whether it is eligible': {
    outcomes: row('NOT_FOUND', { ...whoSeesDrafts, partner: 'done', reviewer: 'done' }),
    attempt: async (as) => harness.client.proposals.checkEligibility({ id: (await inReview()).id }, as),
  },
  'see whether a funding source fits it': {
    outcomes: row('NOT_FOUND', { ...whoSeesDrafts, partner: 'NOT_ALLOWED', reviewer: 'done' }),
    attempt: async (as) =>
      harness.client.fundingSources.check(
        { id: (await funding()).id, proposalId: (await inReview()).id },
        as,
      ),
  },
  'refer to an answered question': {
    outcomes: staffAlone,
    attempt: async (as) => {
      const { id, programmeId } = await question();
      const other = await harness.client.questions.ask(
        { programmeId, text: 'May a province apply?' },
        await harness.as(makati),
      );
      await harness.client.questions.answer(
        { id: other.id, expectedVersion: 1, answer: 'Yes, it may.' },
        await harness.as(secretariat),
      );
      return harness.client.questions.refer({ id, expectedVersion: 1, questionId: other.id }, as);
    },
  },
  'record an outcome': {
    outcomes: row('NOT_FOUND', { ...whoWrites, partner: 'NOT_ALLOWED', reviewer: 'NOT_ALLOWED' }),
    attempt: async (as) =>
      harness.client.proposals.recordOutcome(
        {
          id: (await selected()).id,
          expectedVersion: 5,
          outcome: { kind: 'SIGNED_AGREEMENT', period: 'EARLIER', date: '2026-11-20' },
        },
        as,
      ),
  },
  'see suggestions': {
    outcomes: row('NOT_FOUND', { ...whoSeesDrafts, partner: 'NOT_ALLOWED', reviewer: 'done' }),
    attempt: async (as) => harness.client.proposals.suggestions({ id: (await inReview()).id }, as),
  },
  'list a funding source of the bank': {
    outcomes: row('NOT_ALLOWED', { 'bank’s people': 'done', secretariat: 'done' }),
    attempt: (as) => harness.client.fundingSources.create({ organisationId: 'bank', content: ticket }, as),
  },
  'list a funding source of a city': {
    outcomes: staffAlone,
    attempt: (as) => harness.client.fundingSources.create({ organisationId: 'seoul', content: ticket }, as),
  },
  'archive a funding source of the bank': {
    outcomes: row('NOT_ALLOWED', { 'bank’s people': 'done', secretariat: 'done' }),
    attempt: async (as) =>
      harness.client.fundingSources.archive({ id: (await funding()).id, expectedVersion: 1 }, as),
  },
  'see funding sources': {
    outcomes: everybodyDone,
    attempt: (as) => harness.client.fundingSources.list({}, as),
  },
  'rebuild the copies': {
    outcomes: row('NOT_ALLOWED', { secretariat: 'done', operator: 'done' }),
    attempt: (as) => harness.client.copies.rebuild(undefined, as),
  },
};

describe('who may do what', () => {
  const cells = Object.entries(operations).flatMap(([operation, { outcomes }]) =>
    Object.entries(outcomes).map(([who, outcome]) => ({ operation, who: who as Who, outcome })),
  );

  it.each(cells)('$who: $operation -> $outcome', async ({ operation, who, outcome }) => {
    const attempt = operations[operation]?.attempt(await harness.as(viewers[who]));
    if (attempt === undefined) throw new Error(operation);
    if (outcome === 'done') expect(await attempt).toBeTypeOf('object');
    else expect((await errorOf(attempt)).code).toBe(outcome);
  });

  it('nothing without a sign-in', async () => {
    const { client } = harness;
    for (const call of [
      client.programmes.list({}),
      client.proposals.list({}),
      client.reviews.listByProposals({ parentIds: ['p'] }),
      client.questions.listByProgrammes({ parentIds: ['p'] }),
      client.fundingSources.list({}),
      client.copies.rebuild(undefined),
      client.reviews.give({ proposalId: 'p', content: scores(1, 1) }),
    ])
      expect((await errorOf(call)).code).toBe('NOT_SIGNED_IN');
  });
});
