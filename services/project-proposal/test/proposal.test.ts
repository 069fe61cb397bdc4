import {
  type FundingSourceState,
  programmeContent,
  type Programme,
  type ProgrammeQuestion,
  type ProgrammeState,
  type ProposalState,
  proposalContent,
  type QuestionState,
  type SmcError,
} from '@smc/contracts';
import { type ChangeFacts, countingIds } from '@smc/service-kit';
import { describe, expect, it } from 'vitest';
import {
  archiveFundingSource,
  fundingSourceTransitions,
  listFundingSource,
  reviseFundingSource,
} from '../src/funding-source.ts';
import {
  draftProgramme,
  endProgramme,
  moveWindows,
  programmeTransitions,
  publishProgramme,
  reviseProgramme,
} from '../src/programme.ts';
import {
  draftProposal,
  proposalTransitions,
  reviseProposal,
  type StoredProposal,
  submitProposal,
  withdrawProposal,
} from '../src/proposal.ts';
import { decide, setReviewers, startReview } from '../src/proposal-review.ts';
import {
  chooseConsultant,
  completeProposal,
  monthsAfter,
  recordOutcome,
  startPilot,
  startStudy,
} from '../src/proposal-steps.ts';
import { answerQuestion, askQuestion, questionTransitions, referQuestion } from '../src/question.ts';
import { giveReview, type StoredReview } from '../src/review.ts';
import { meanOf, totalOf, yearRoundRubric } from '../src/rubric.ts';
import { call, scores, study } from './harness.ts';

const facts: ChangeFacts = { at: '2026-11-21T09:00:00.000Z', by: 'sam', newId: countingIds('e') };
const content = proposalContent.parse(study);
const rubric = programmeContent.parse(call).rubric ?? yearRoundRubric('en');

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as SmcError).code;
  }
  return 'done';
}

function proposalIn(state: ProposalState): StoredProposal {
  const applicant = { id: 'seoul', kind: 'CITY', country: 'KR', region: 'EAST_ASIA' } as const;
  const origin = {
    kind: 'NONE',
    id: null,
    challengeId: null,
    solutionId: null,
    organisationIds: [],
    score: null,
    rank: null,
    at: null,
  } as const;
  const given = { applicant, programmeId: null, origin: { ...origin, organisationIds: [] }, content };
  const draft = draftProposal('p1', given, facts);
  const submittedAt = state === 'DRAFT' ? null : facts.at;
  const completedAt = state === 'COMPLETED' ? '2026-01-31T09:00:00.000Z' : null;
  return { ...draft, version: 3, state, submittedAt, completedAt, rubric, reviewerIds: ['rita', 'raj'] };
}

const review = (reviewerId: string, need: number, impact: number): StoredReview => ({
  ...giveReview(
    proposalIn('IN_REVIEW'),
    { ...scores(need, impact), comment: '', scores: filled(need, impact) },
    'org',
    {
      ...facts,
      by: reviewerId,
    },
  ).document,
  version: 1,
});
const filled = (need: number, impact: number) =>
  scores(need, impact).scores.map((one) => ({ ...one, comment: '' }));
const bothIn = [review('rita', 5, 3), review('raj', 4, 4)];

describe('steps of a proposal', () => {
  const outcome = {
    kind: 'SIGNED_AGREEMENT',
    period: 'EARLIER',
    date: '2026-11-20',
    amount: null,
    note: '',
  } as const;
  const consultant = { id: 'consultant', kind: 'CORPORATE' } as const;
  const reviewers = [
    { personId: 'rita', organisationId: 'university' },
    { personId: 'raj', organisationId: 'bank' },
  ];
  const steps = {
    update: (one: StoredProposal) => reviseProposal(one, content, facts),
    submit: (one: StoredProposal) => submitProposal(one, undefined, [], facts),
    'start review': (one: StoredProposal) => startReview(one, undefined, reviewers, facts),
    'set reviewers': (one: StoredProposal) => setReviewers(one, reviewers, [], facts),
    shortlist: (one: StoredProposal) => decide(one, { kind: 'SHORTLIST', reason: 'Strong' }, bothIn, facts),
    select: (one: StoredProposal) => decide(one, { kind: 'SELECT', reason: 'The best' }, bothIn, facts),
    decline: (one: StoredProposal) => decide(one, { kind: 'DECLINE', reason: 'Too weak' }, bothIn, facts),
    'choose consultant': (one: StoredProposal) =>
      chooseConsultant(one, undefined, consultant, 'Best offer', facts),
    'start study': (one: StoredProposal) => startStudy(one, undefined, facts),
    'start pilot': (one: StoredProposal) => startPilot(one, undefined, facts),
    complete: (one: StoredProposal) => completeProposal(one, facts),
    'record outcome': (one: StoredProposal) => recordOutcome(one, outcome, facts),
    withdraw: (one: StoredProposal) => withdrawProposal(one, 'no budget', facts),
  };
  const states = Object.keys(proposalTransitions) as ProposalState[];
  const cases = states.flatMap((state) =>
    Object.keys(steps).map((step) => ({ state, step: step as keyof typeof steps })),
  );

  it.each(cases)('$step in $state does what the table says', ({ state, step }) => {
    const target = proposalTransitions[state][step];
    const present = proposalIn(state);
    if (target === undefined) expect(codeOf(() => steps[step](present))).toBe('FORBIDDEN_TRANSITION');
    else expect(steps[step](present).document.state).toBe(target);
  });

  it('are all of those that the table knows', () => {
    const known = new Set(states.flatMap((state) => Object.keys(proposalTransitions[state])));
    expect([...known].sort()).toEqual(Object.keys(steps).sort());
  });

  it.each(states)('a review in %s is taken only in review', (state) => {
    const given = () =>
      giveReview(proposalIn(state), { ...scores(1, 1), comment: '', scores: filled(1, 1) }, 'org', facts);
    expect(codeOf(given)).toBe(state === 'IN_REVIEW' ? 'done' : 'FORBIDDEN_TRANSITION');
  });

  it('are told once it was handed in, never before, and never with its reviewers', () => {
    expect(reviseProposal(proposalIn('DRAFT'), content, facts).events).toEqual([]);
    expect(withdrawProposal(proposalIn('DRAFT'), 'no budget', facts).events).toEqual([]);
    const { events } = startReview(proposalIn('SUBMITTED'), undefined, reviewers, facts);
    expect(events.map(({ type, data }) => [type, (data as { proposal: object }).proposal])).toEqual([
      ['proposal.changed', expect.objectContaining({ state: 'IN_REVIEW', version: 4, reviewers: [] })],
    ]);
    const decided = steps.shortlist(proposalIn('IN_REVIEW')).events.map(({ type }) => type);
    expect(decided).toEqual(['proposal.changed', 'proposal.decided']);
  });
});

describe('steps of a programme, a question and a funding source', () => {
  const wide = programmeContent.parse(call);
  const programmeIn = (state: ProgrammeState): Programme => ({
    ...draftProgramme('c1', wide, facts),
    version: 1,
    state,
  });
  const programmeSteps = {
    update: (one: Programme) => reviseProgramme(one, wide, facts),
    publish: (one: Programme) => publishProgramme(one, facts),
    'move windows': (one: Programme) => moveWindows(one, wide.windows, 'Holidays come between', facts),
    close: (one: Programme) => endProgramme(one, 'close', 'done', facts),
    withdraw: (one: Programme) => endProgramme(one, 'withdraw', 'no sponsor', facts),
  };
  it.each(
    (Object.keys(programmeTransitions) as ProgrammeState[]).flatMap((state) =>
      Object.keys(programmeSteps).map((step) => ({ state, step: step as keyof typeof programmeSteps })),
    ),
  )('programme: $step in $state does what the table says', ({ state, step }) => {
    const target = programmeTransitions[state][step];
    const act = () => programmeSteps[step](programmeIn(state)).document.state;
    if (target === undefined) expect(codeOf(act)).toBe('FORBIDDEN_TRANSITION');
    else expect(act()).toBe(target);
  });

  const asked = (state: QuestionState): ProgrammeQuestion => ({
    ...askQuestion('q1', { programmeId: 'c1', organisationId: 'vendor', text: 'May we apply?' }, facts),
    version: 1,
    state,
  });
  const questionSteps = {
    answer: (one: ProgrammeQuestion) => answerQuestion(one, 'Yes.', facts),
    refer: (one: ProgrammeQuestion) => referQuestion(one, { ...asked('ANSWERED'), id: 'q0' }, facts),
  };
  it.each(
    (Object.keys(questionTransitions) as QuestionState[]).flatMap((state) =>
      Object.keys(questionSteps).map((step) => ({ state, step: step as keyof typeof questionSteps })),
    ),
  )('question: $step in $state does what the table says', ({ state, step }) => {
    const target = questionTransitions[state][step];
    const act = () => questionSteps[step](asked(state)).document.state;
    if (target === undefined) expect(codeOf(act)).toBe('FORBIDDEN_TRANSITION');
    else expect(act()).toBe(target);
  });

  const offer = {
    name: 'City grants',
    description: '',
    language: 'en',
    instrument: 'GRANT' as const,
    themes: [],
    regions: [],
    ticket: null,
    window: { opensAt: null, closesAt: null },
    url: null,
  };
  const fundingSteps = {
    update: (state: FundingSourceState) =>
      reviseFundingSource(
        { ...listFundingSource('f', 'bank', offer, facts).document, version: 1, state },
        offer,
        facts,
      ),
    archive: (state: FundingSourceState) =>
      archiveFundingSource(
        { ...listFundingSource('f', 'bank', offer, facts).document, version: 1, state },
        facts,
      ),
  };
  it.each(
    (Object.keys(fundingSourceTransitions) as FundingSourceState[]).flatMap((state) =>
      Object.keys(fundingSteps).map((step) => ({ state, step: step as keyof typeof fundingSteps })),
    ),
  )('funding source: $step in $state does what the table says', ({ state, step }) => {
    const target = fundingSourceTransitions[state][step];
    const act = () => fundingSteps[step](state).document.state;
    if (target === undefined) expect(codeOf(act)).toBe('FORBIDDEN_TRANSITION');
    else expect(act()).toBe(target);
  });
});

describe('scores', () => {
  it('are weighted exactly', () => {
    expect(totalOf(rubric, filled(5, 5))).toBe(100);
    expect(totalOf(rubric, filled(0, 0))).toBe(0);
    // 60 * 4/5 + 40 * 3/5
    expect(totalOf(rubric, filled(4, 3))).toBe(72);
    // 60 * 1/7 + 40 * 2/7 = 20.0 exactly; 60 * 1/7 alone is 8.571...
    expect(totalOf({ ...rubric, maximumScore: 7 }, filled(1, 0))).toBe(8.57);
  });

  it('have a mean that does not depend on their order', () => {
    expect(meanOf([33.33, 66.67, 0.01])).toBe(meanOf([0.01, 66.67, 33.33]));
    expect(meanOf([84, 80])).toBe(82);
  });

  it('of a year-round proposal follow a rubric in the four languages of the house', () => {
    for (const language of ['en', 'ko', 'es', 'fr', 'mn']) {
      const { criteria } = yearRoundRubric(language);
      expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    }
    const titles = ['en', 'ko', 'es', 'fr'].map((language) => yearRoundRubric(language).criteria[1]?.title);
    expect(new Set(titles).size).toBe(4);
    expect(yearRoundRubric('mn')).toEqual(yearRoundRubric('en'));
  });
});

describe('follow-ups', () => {
  it.each([
    ['2026-01-31T09:00:00.000Z', 6, '2026-07-31T09:00:00.000Z'],
    ['2026-08-31T09:00:00.000Z', 6, '2027-02-28T09:00:00.000Z'],
    ['2027-08-31T23:59:00.000Z', 6, '2028-02-29T23:59:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 12, '2029-02-28T00:00:00.000Z'],
  ])('%s and %i months later is %s', (from, months, to) => {
    expect(monthsAfter(from, months)).toBe(to);
  });

  it('fall due at 6 and 12 months and not before, and end when both are told', () => {
    const { document: completed } = completeProposal(proposalIn('IN_STUDY'), facts);
    expect(completed.nextFollowUpAt).toBe('2027-05-21T09:00:00.000Z');
    const tell = (present: StoredProposal, period: 'SIX_MONTHS' | 'TWELVE_MONTHS', at: string) =>
      recordOutcome(
        present,
        { kind: 'DEPLOYED', period, date: '2026-11-21', amount: null, note: '' },
        { ...facts, at },
      ).document;
    expect(codeOf(() => tell(completed, 'SIX_MONTHS', '2027-05-21T08:59:59.999Z'))).toBe('WINDOW_CLOSED');
    const six = tell(completed, 'SIX_MONTHS', '2027-05-21T09:00:00.000Z');
    expect(six.nextFollowUpAt).toBe('2027-11-21T09:00:00.000Z');
    expect(codeOf(() => tell(six, 'TWELVE_MONTHS', '2027-10-21T09:00:00.000Z'))).toBe('WINDOW_CLOSED');
    expect(tell(six, 'TWELVE_MONTHS', '2027-12-01T09:00:00.000Z').nextFollowUpAt).toBe(null);
    expect(codeOf(() => tell(proposalIn('IN_STUDY'), 'SIX_MONTHS', '2029-01-01T09:00:00.000Z'))).toBe(
      'WINDOW_CLOSED',
    );
  });
});
