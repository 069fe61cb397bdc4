import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createBrowser, type Running, startRunning } from './running.ts';

let running: Running;
const password = 'a sentence that nobody guesses';
const people = {} as Record<'secretariat' | 'city' | 'provider' | 'rita' | 'raj', Browser>;
const personIds: Record<string, string> = {};

beforeAll(async () => {
  running = await startRunning();
  people.secretariat = createBrowser(running.url);
  const token = ((await running.platform.firstAccountLink()) ?? '').split('/link/')[1];
  const first = { token, password, name: 'Sam', email: 'sam@wego.example' };
  await people.secretariat.change('redeemLink', 'session', 'expiresAt', first);
  await join('city', 'goyang', { kind: 'CITY', name: 'Goyang', country: 'KR' }, ['MEMBER']);
  await join('provider', 'aquatech', { kind: 'CORPORATE', name: 'Aquatech', country: 'FI' }, ['MEMBER']);
  const university = { kind: 'INSTITUTION', name: 'University', country: 'BR' };
  await join('rita', 'university', university, ['REVIEWER']);
  await join('raj', 'bank', { kind: 'INSTITUTION', name: 'Bank', country: 'PH' }, ['REVIEWER']);
});
afterAll(() => running.stop());

async function join(who: keyof typeof people, organisationId: string, content: object, roles: string[]) {
  const email = `${who}@${organisationId}.example`;
  const { secretariat } = people;
  await secretariat.change('createOrganisation', 'organisation', 'id', { id: organisationId, content });
  const wish = { organisationId, email, name: who, roles };
  personIds[who] = (await secretariat.change('invitePerson', 'person', 'id', wish)).thing.id;
  await running.platform.settle();
  people[who] = createBrowser(running.url);
  const token = await running.linkMailedTo(email);
  const input = { token, password };
  expect((await people[who].change('redeemLink', 'session', 'expiresAt', input)).userErrors).toEqual([]);
}

interface Step {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const done = async <Thing = Step>(
  who: keyof typeof people,
  mutation: string,
  thing: string,
  fields: string,
  input: object,
): Promise<Thing> => {
  const answer = await people[who].change<Thing>(mutation, thing, fields, input);
  expect({ errors: answer.errors, userErrors: answer.userErrors }).toEqual({ errors: [], userErrors: [] });
  return answer.thing;
};
const hour = (offset: number) => new Date(Date.now() + offset * 3_600_000).toISOString();

// One thread, step after step: each test goes on where the one before ended.
describe('from a match to a decision and what came of it', () => {
  const windows = [
    { stage: 'SUBMISSION', opensAt: hour(-48), closesAt: hour(24) },
    { stage: 'REVIEW', opensAt: hour(24), closesAt: hour(48) },
    { stage: 'FEASIBILITY_STUDY', opensAt: hour(48), closesAt: hour(72) },
  ];
  let matchId = '';
  let programme = { id: '', version: 0 };
  let proposal = { id: '', version: 0 };

  it('a challenge is matched with a solution', async () => {
    const need = {
      title: 'Find leaks in the old water network',
      description: 'A third of the treated water is lost before it reaches a tap.',
      themes: ['water-management'],
      sdgs: [6],
    };
    const challenge = await done('city', 'createChallenge', 'challenge', 'id version', { content: need });
    const published = { id: challenge.id, expectedVersion: challenge.version };
    await done('city', 'publishChallenge', 'challenge', 'id', published);
    const content = {
      name: 'Pipe listener',
      summary: 'Finds leaks in water pipes by sound.',
      themes: ['water-management'],
      sdgs: [6],
    };
    const offer = await done('provider', 'createSolution', 'solution', 'id version', { content });
    await done('provider', 'submitSolutionForReview', 'solution', 'id', { id: offer.id, expectedVersion: 1 });
    await done('secretariat', 'approveSolution', 'solution', 'id', { id: offer.id, expectedVersion: 2 });
    await running.platform.settle();
    matchId = `${challenge.id}_${offer.id}`;
    const { data } = await people.city.graphql('query($id: ID!) { match(id: $id) { rank } }', {
      id: matchId,
    });
    expect(data).toEqual({ match: { rank: 1 } });
  });

  it('the secretariat calls for proposals; rules that contradict are refused', async () => {
    const rule = { id: 'e1', subject: 'ORGANISATION_KIND', allowed: ['CITY'], reason: 'Cities apply.' };
    const content = {
      title: 'Feasibility studies',
      description: 'The sponsor pays for the study of one project.',
      windows,
      eligibility: [rule],
      rubric: {
        criteria: [
          { id: 'need', title: 'The need', weight: 60 },
          { id: 'impact', title: 'The impact', weight: 40 },
        ],
      },
    };
    const contrary = { ...rule, id: 'e2', allowed: [], excluded: ['CITY'] };
    const refused = await people.secretariat.change('createProgramme', 'programme', 'id', {
      content: { ...content, eligibility: [rule, contrary] },
    });
    expect(refused.userErrors).toEqual([{ code: 'RULES_CONTRADICT', field: 'content.eligibility.1' }]);
    const draft = await done('secretariat', 'createProgramme', 'programme', 'id version', { content });
    programme = await done('secretariat', 'publishProgramme', 'programme', 'id version state', {
      id: draft.id,
      expectedVersion: draft.version,
    });
  });

  it('a provider asks, and the answer is for all', async () => {
    const text = 'May a consultant be named in the proposal?';
    const asked = await done('provider', 'askProgrammeQuestion', 'question', 'id version', {
      programmeId: programme.id,
      text,
    });
    await done('secretariat', 'answerProgrammeQuestion', 'question', 'state', {
      id: asked.id,
      expectedVersion: asked.version,
      answer: 'Not before its selection.',
    });
    const { data } = await people.city.graphql(
      'query($id: ID!) { programme(id: $id) { questions { nodes { text answer organisation { name } } } } }',
      { id: programme.id },
    );
    expect(data).toEqual({
      programme: {
        questions: { nodes: [{ text, answer: 'Not before its selection.', organisation: null }] },
      },
    });
  });

  it('the city hands in a proposal that starts from the match', async () => {
    const content = {
      title: 'A study of leaks',
      description: 'Where is water lost, and what would it cost to mend it?',
      themes: ['water-management'],
      budget: {
        total: { amount: 10_000_000, currency: 'USD' },
        ownContribution: { amount: 1_000_000, currency: 'USD' },
      },
    };
    const draft = await done('city', 'createProposal', 'proposal', 'id version', {
      programmeId: programme.id,
      origin: { kind: 'MATCH', id: matchId },
      content,
    });
    proposal = await done('city', 'submitProposal', 'proposal', 'id version state', {
      id: draft.id,
      expectedVersion: draft.version,
    });
    const { data } = await people.city.graphql(
      `query($id: ID!) { proposal(id: $id) { state programme { title } challenge { title }
        partners { name } origin { kind solution { name } organisations { name } } eligibility { verdict } } }`,
      { id: proposal.id },
    );
    expect(data).toEqual({
      proposal: {
        state: 'SUBMITTED',
        programme: { title: 'Feasibility studies' },
        challenge: { title: 'Find leaks in the old water network' },
        partners: [{ name: 'Aquatech' }],
        origin: {
          kind: 'MATCH',
          solution: { name: 'Pipe listener' },
          organisations: [{ name: 'Goyang' }, { name: 'Aquatech' }],
        },
        eligibility: [{ verdict: 'MET' }],
      },
    });
  });

  it('the review begins when its window does, moved with a reason that everybody sees', async () => {
    const start = { ...step(), reviewerIds: [personIds['rita'], personIds['raj']] };
    const early = await people.secretariat.change('startProposalReview', 'proposal', 'id', start);
    expect(early.userErrors).toEqual([{ code: 'WINDOW_CLOSED', field: null }]);
    const moved = windows.map((one) => ({
      ...one,
      ...(one.stage === 'SUBMISSION' ? { closesAt: hour(-1) } : {}),
      ...(one.stage === 'REVIEW' ? { opensAt: hour(-1) } : {}),
    }));
    await done('secretariat', 'moveProgrammeWindows', 'programme', 'id', {
      id: programme.id,
      expectedVersion: programme.version,
      windows: moved,
      reason: 'Every city has handed in.',
    });
    const late = { ...step(), expectedVersion: 1 };
    expect((await people.city.change('submitProposal', 'proposal', 'id', late)).userErrors).toEqual([
      { code: 'STALE_VERSION', field: 'expectedVersion' },
    ]);
    const own = { ...step(), reviewerIds: [personIds['rita'], personIds['city']] };
    const refused = await people.secretariat.change('startProposalReview', 'proposal', 'id', own);
    expect(refused.userErrors).toEqual([{ code: 'VALIDATION_FAILED', field: 'reviewerIds.1' }]);
    proposal = await done('secretariat', 'startProposalReview', 'proposal', 'id version state', start);
    const { data } = await people.provider.graphql(
      'query($id: ID!) { programme(id: $id) { windowChanges { reason } } }',
      { id: programme.id },
    );
    expect(data).toEqual({ programme: { windowChanges: [{ reason: 'Every city has handed in.' }] } });
  });

  it('the review screen proposes a funding source and no partner that is one already', async () => {
    const content = {
      name: 'Water grants',
      instrument: 'GRANT',
      themes: ['sustainable-city'],
      regions: ['EAST_ASIA'],
      ticket: { minimum: 1_000_000, maximum: 20_000_000, currency: 'USD' },
    };
    const wish = { organisationId: 'bank', content };
    await done('secretariat', 'createFundingSource', 'fundingSource', 'id', wish);
    const query = `query($id: ID!) { proposalSuggestions(id: $id) {
      partners { organisation { name } } fundingSources { isEligible fundingSource { name organisation { name } } } } }`;
    for (const who of ['secretariat', 'rita'] as const)
      expect((await people[who].graphql(query, { id: proposal.id })).data).toEqual({
        proposalSuggestions: {
          partners: [],
          fundingSources: [
            { isEligible: true, fundingSource: { name: 'Water grants', organisation: { name: 'Bank' } } },
          ],
        },
      });
  });

  it('reviews stay apart until both are in, and only then is it decided', async () => {
    const give = (need: number) => ({
      proposalId: proposal.id,
      content: {
        scores: [
          { criterionId: 'need', score: need },
          { criterionId: 'impact', score: 3 },
        ],
        hasNoConflictOfInterest: true,
      },
    });
    const query = `query($id: ID!) { proposal(id: $id) { reviews { nodes { isSealed total reviewer { name } } } } }`;
    const seen = async (who: keyof typeof people) => {
      const { data } = await people[who].graphql(query, { id: proposal.id });
      const shown = data as unknown as { proposal: { reviews: { nodes: { total: number | null }[] } } };
      return shown.proposal.reviews.nodes.map(({ total }) => total);
    };
    const decide = { ...step(), decision: 'SHORTLIST', reason: 'The need is great.' };
    await done('rita', 'giveReview', 'review', 'id', give(5));
    expect([await seen('rita'), await seen('raj'), await seen('secretariat')]).toEqual([[84], [], [null]]);
    const early = await people.secretariat.change('decideProposal', 'proposal', 'id', decide);
    expect(early.userErrors).toEqual([{ code: 'INCOMPLETE', field: 'reviews' }]);
    const applicant = await people.city.change('giveReview', 'review', 'id', give(5));
    expect(applicant.userErrors).toEqual([{ code: 'CONFLICT_OF_INTEREST', field: 'proposalId' }]);
    await done('raj', 'giveReview', 'review', 'id', give(3));
    expect([await seen('raj'), await seen('secretariat')]).toEqual([
      [84, 60],
      [84, 60],
    ]);
    proposal = await done('secretariat', 'decideProposal', 'proposal', 'id version state', decide);
    proposal = await done('secretariat', 'decideProposal', 'proposal', 'id version state', {
      ...step(),
      decision: 'SELECT',
      reason: 'The best of all that were handed in.',
    });
  });

  it('the city reads the decision with its reason, and records the agreement that followed', async () => {
    const outcome = { kind: 'SIGNED_AGREEMENT', period: 'EARLIER', date: hour(-24).slice(0, 10) };
    await done('city', 'recordOutcome', 'proposal', 'id', { ...step(), outcome });
    const { data } = await people.city.graphql(
      `query($id: ID!) { proposal(id: $id) { state reviewers { person { name } } reviews { nodes { total } }
        decisions { kind reason score } outcomes { kind } } }`,
      { id: proposal.id },
    );
    expect(data).toEqual({
      proposal: {
        state: 'SELECTED',
        reviewers: [],
        reviews: { nodes: [] },
        decisions: [
          { kind: 'SHORTLIST', reason: 'The need is great.', score: 72 },
          { kind: 'SELECT', reason: 'The best of all that were handed in.', score: 72 },
        ],
        outcomes: [{ kind: 'SIGNED_AGREEMENT' }],
      },
    });
    await running.platform.settle();
  });

  const step = () => ({ id: proposal.id, expectedVersion: proposal.version });
});
