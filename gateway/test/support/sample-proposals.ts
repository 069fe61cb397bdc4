import { implement } from '@orpc/server';
import {
  type Page,
  type Programme,
  type ProgrammeQuestion,
  projectProposalContract,
  type Proposal,
  type ProposalReview,
} from '@smc/contracts';
import {
  authentication,
  authorise,
  type CallContext,
  may,
  outputChecks,
  type Service,
  signedIn,
  type TokenVerifier,
} from '@smc/service-kit';

const reading = may('read', signedIn);
const at = '2026-11-21T09:00:00.000Z';

function programmeDocument(id: string): Programme {
  return {
    id,
    version: 2,
    state: 'PUBLISHED',
    title: `Feasibility studies (${id})`,
    description: 'The sponsor pays for the study of one project.',
    language: 'en',
    timeZone: 'Asia/Seoul',
    sponsorId: `provider-${id.slice(3)}`,
    support: { amount: 110_000_000, currency: 'KRW' },
    themes: ['water-management'],
    windows: [],
    eligibility: [],
    rubric: null,
    windowChanges: [],
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    endedAt: null,
    endReason: null,
  };
}

/** Each of a different applicant, with a partner, a challenge and a decision. */
function proposalDocument(programmeId: string, index: number): Proposal {
  const number = Number(programmeId.slice(3)) * 3 + index;
  return {
    id: `pp-${number}`,
    version: 5,
    programmeId,
    organisationId: `city-${number}`,
    organisationKind: 'CITY',
    country: 'KR',
    region: 'EAST_ASIA',
    state: 'SHORTLISTED',
    title: 'A study of leaks',
    summary: '',
    description: 'Where is water lost?',
    language: 'en',
    themes: ['water-management'],
    sdgs: [6],
    challengeId: `c-${number}`,
    partnerIds: [`provider-${number}`],
    budget: null,
    expectedOutcome: '',
    origin: {
      kind: 'MATCH',
      id: `c-${number}_s-${number}`,
      challengeId: `c-${number}`,
      solutionId: `s-${number}`,
      organisationIds: [`city-${number}`, `provider-${number}`],
      score: 80,
      rank: 1,
      at,
    },
    eligibility: [],
    rubric: null,
    reviewers: [{ personId: `r-${number}`, organisationId: 'provider-0', assignedAt: at, recusal: null }],
    decisions: [
      { kind: 'SHORTLIST', reason: 'Strong.', decidedBy: 'sam', decidedAt: at, score: 80, reviewIds: [] },
    ],
    consultant: null,
    outcomes: [],
    nextFollowUpAt: null,
    createdBy: 'ana',
    createdAt: at,
    updatedAt: at,
    submittedAt: at,
    completedAt: null,
    withdrawal: null,
  };
}

function reviewDocument(proposalId: string): ProposalReview {
  return {
    id: `review-${proposalId}`,
    version: 1,
    proposalId,
    reviewerId: `r-${proposalId.slice(3)}`,
    organisationId: 'provider-0',
    givenAt: at,
    isSealed: false,
    scores: [],
    comment: '',
    total: 80,
  };
}

function questionDocument(programmeId: string): ProgrammeQuestion {
  return {
    id: `q-${programmeId}`,
    version: 2,
    programmeId,
    state: 'ANSWERED',
    text: 'May a district apply?',
    askedBy: null,
    organisationId: null,
    askedAt: at,
    answer: 'Yes.',
    answeredAt: at,
    referredTo: null,
  };
}

function pageOf<Item extends { id: string }>(items: Item[], first: number): Page<Item> {
  const shown = items.slice(0, first);
  return { items: shown, cursors: shown.map(({ id }) => id), hasNextPage: items.length > first };
}

/** Forty programmes with three proposals each: only what reading them needs. */
export function sampleProposals(verifier: TokenVerifier): Service {
  const programmes = Array.from({ length: 40 }, (_one, index) => programmeDocument(`pr-${index}`));
  const proposalsOf = (programmeId: string) => [0, 1, 2].map((index) => proposalDocument(programmeId, index));
  const os = implement(projectProposalContract)
    .$context<CallContext>()
    .$config(outputChecks(false))
    .use(authentication(verifier));
  const router = {
    programmes: {
      list: os.programmes.list.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return pageOf(programmes, input.first);
      }),
      getMany: os.programmes.getMany.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.ids.map((id) => programmes.find((one) => one.id === id) ?? null);
      }),
    },
    questions: {
      listByProgrammes: os.questions.listByProgrammes.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((parentId) => ({
          parentId,
          page: pageOf([questionDocument(parentId)], input.first),
        }));
      }),
    },
    proposals: {
      listByProgrammes: os.proposals.listByProgrammes.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((parentId) => ({
          parentId,
          page: pageOf(proposalsOf(parentId), input.first),
        }));
      }),
    },
    reviews: {
      listByProposals: os.reviews.listByProposals.handler(({ input, context: { call } }) => {
        authorise(call, reading, undefined);
        return input.parentIds.map((parentId) => ({
          parentId,
          page: pageOf([reviewDocument(parentId)], input.first),
        }));
      }),
    },
  };
  return {
    name: 'project-proposal',
    contract: projectProposalContract,
    router,
    subscriptions: {},
    jobs: [],
    start: async () => {},
    stop: async () => {},
  };
}
