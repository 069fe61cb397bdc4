import { createMongoStore } from '@smc/store/mongo';
import { errorOf } from '@smc/service-kit/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMongoDatabases } from '../../../tests/engines/mongo/databases.ts';
import { withEngine } from '../../../tests/engines/require-engine.ts';
import {
  createHarness,
  eastAsiaStaff,
  europeStaff,
  type Harness,
  inReview,
  makati,
  raj,
  rita,
  scores,
  secretariat,
  seoul,
  stranger,
  study,
  vendor,
} from './harness.ts';

/** The life of a proposal through the service's API with only its own store, whatever the engine. */
function defineLife(engine: string, openStore: Parameters<typeof createHarness>[0]): void {
  describe(`a proposal on ${engine}`, () => {
    let harness: Harness;
    beforeEach(async () => {
      harness = await createHarness(openStore);
    });
    afterEach(() => harness.close());

    it('goes from a match through its programme to an outcome, each step told once', async () => {
      const { client, as, clock, events } = harness;
      const { id: programmeId } = await harness.published();
      const origin = { kind: 'MATCH', id: 'leaks_listener' } as const;
      const draft = await client.proposals.create({ programmeId, origin, content: study }, await as(seoul));
      expect(draft).toMatchObject({
        state: 'DRAFT',
        challengeId: 'leaks',
        partnerIds: ['vendor'],
        origin: { ...origin, solutionId: 'listener', score: 81.25, organisationIds: ['seoul', 'vendor'] },
      });
      const { id } = draft;
      const handedIn = await client.proposals.submit({ id, expectedVersion: 1 }, await as(seoul));
      expect(handedIn.eligibility.map(({ ruleId, verdict }) => [ruleId, verdict])).toEqual([
        ['e1', 'MET'],
        ['e2', 'MET'],
      ]);
      clock.set(inReview);
      const staff = await as(secretariat);
      const started = await client.proposals.startReview(
        { id, expectedVersion: 2, reviewerIds: ['rita', 'raj'] },
        staff,
      );
      expect(started.rubric?.criteria.map((one) => one.id)).toEqual(['need', 'impact']);
      await client.reviews.give({ proposalId: id, content: scores(5, 4) }, await as(rita));
      await client.reviews.give({ proposalId: id, content: scores(3, 4) }, await as(raj));
      const decide = (decision: 'SHORTLIST' | 'SELECT', expectedVersion: number) =>
        client.proposals.decide({ id, expectedVersion, decision, reason: 'The need is great.' }, staff);
      await decide('SHORTLIST', 3);
      const selected = await decide('SELECT', 4);
      // 60*5/5 + 40*4/5 = 92 and 60*3/5 + 40*4/5 = 68.
      expect(selected.decisions.map(({ kind, score }) => [kind, score])).toEqual([
        ['SHORTLIST', 80],
        ['SELECT', 80],
      ]);
      const step = { id, expectedVersion: 5 };
      const early = client.proposals.startStudy(step, await as(secretariat));
      expect((await errorOf(early)).code).toBe('WINDOW_CLOSED');
      clock.set('2027-01-10T09:00:00.000Z');
      const consultant = { organisationId: 'consultant', reason: 'The best of three offers.' };
      await client.proposals.chooseConsultant({ ...step, ...consultant }, await as(secretariat));
      clock.set('2027-03-01T09:00:00.000Z');
      await client.proposals.startStudy({ id, expectedVersion: 6 }, await as(secretariat));
      clock.set('2027-09-01T09:00:00.000Z');
      await client.proposals.startPilot({ id, expectedVersion: 7 }, await as(secretariat));
      const done = await client.proposals.complete({ id, expectedVersion: 8 }, await as(secretariat));
      expect([done.state, done.nextFollowUpAt]).toEqual(['COMPLETED', '2028-03-01T09:00:00.000Z']);
      clock.set('2028-03-02T09:00:00.000Z');
      const due = await client.proposals.list({ isFollowUpDue: true }, await as(secretariat));
      expect(due.items.map((one) => one.id)).toEqual([id]);
      const outcome = {
        kind: 'SIGNED_AGREEMENT',
        period: 'SIX_MONTHS',
        date: '2028-02-01',
        amount: { amount: 5_000_000, currency: 'USD' },
      } as const;
      await client.proposals.recordOutcome({ id, expectedVersion: 9, outcome }, await as(seoul));
      expect((await client.proposals.list({ isFollowUpDue: true }, await as(secretariat))).items).toEqual([]);
      const told = await events();
      expect(told.filter(({ type }) => type === 'proposal.changed').map(({ revision }) => revision)).toEqual([
        2, 3, 4, 5, 6, 7, 8, 9, 10,
      ]);
      const others = told.map(({ type }) => type).filter((type) => type !== 'proposal.changed');
      expect(others.sort()).toEqual([
        'outcome.recorded',
        'programme.published',
        'proposal.decided',
        'proposal.decided',
        'review.given',
        'review.given',
      ]);
      expect(told.find(({ type }) => type === 'outcome.recorded')?.data).toMatchObject({
        proposalId: id,
        organisationId: 'seoul',
        partnerIds: ['vendor'],
        consultantId: 'consultant',
        challengeId: 'leaks',
        solutionId: 'listener',
        outcome: { kind: 'SIGNED_AGREEMENT', period: 'SIX_MONTHS' },
      });
    });

    it('keeps reviews apart until all are in', async () => {
      const { client, as } = harness;
      const { id } = await harness.reviewed();
      const yearRound = ['need', 'feasibility', 'impact', 'contribution', 'replication'];
      const content = {
        scores: yearRound.map((criterionId) => ({ criterionId, score: 4 })),
        comment: 'Good.',
        hasNoConflictOfInterest: true,
      };
      const seen = async (viewer: typeof rita) => {
        const [group] = await client.reviews.listByProposals({ parentIds: [id] }, await as(viewer));
        return group?.page.items.map(({ reviewerId, isSealed, total }) => [reviewerId, isSealed, total]);
      };
      await client.reviews.give({ proposalId: id, content }, await as(rita));
      expect(await seen(rita)).toEqual([['rita', true, 80]]);
      expect(await seen(raj)).toEqual([]);
      expect(await seen(secretariat)).toEqual([['rita', true, null]]);
      expect(await seen(seoul)).toEqual([]);
      await client.reviews.give({ proposalId: id, content }, await as(raj));
      const all = [
        ['rita', false, 80],
        ['raj', false, 80],
      ];
      expect([await seen(rita), await seen(raj), await seen(secretariat)]).toEqual([all, all, all]);
      expect(await seen(seoul)).toEqual([]);
    });

    it('takes the reviews of two reviewers at once, and of one reviewer only one', async () => {
      const { client, as } = harness;
      const { id: programmeId } = await harness.published();
      const { id } = await harness.reviewed(programmeId);
      const give = async (viewer: typeof rita) =>
        client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(viewer));
      const given = await Promise.allSettled([give(rita), give(rita), give(raj)]);
      expect(given.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
      expect(await errorOf(give(rita))).toEqual({ code: 'ALREADY_EXISTS', field: 'proposalId' });
      const told = (await harness.events()).filter(({ type }) => type === 'review.given');
      expect(told).toHaveLength(2);
    });

    it('lets one of two simultaneous decisions stand', async () => {
      const { client, as } = harness;
      const { id: programmeId } = await harness.published();
      const { id, version } = await harness.reviewed(programmeId);
      for (const viewer of [rita, raj])
        await client.reviews.give({ proposalId: id, content: scores(5, 5) }, await as(viewer));
      const staff = await as(secretariat);
      const decide = (decision: 'SHORTLIST' | 'DECLINE') =>
        client.proposals.decide(
          { id, expectedVersion: version, decision, reason: 'As agreed.........' },
          staff,
        );
      const results = await Promise.allSettled([decide('SHORTLIST'), decide('DECLINE')]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await client.proposals.get({ id }, staff)).decisions).toHaveLength(1);
    });

    it('shows in lists what each viewer may see', async () => {
      const { client, as } = harness;
      const { id: draftId } = await harness.draft(makati);
      const { id } = await harness.reviewed();
      const list = async (viewer: typeof seoul, input: object = {}) =>
        (await client.proposals.list(input, await as(viewer))).items.map((one) => one.id);
      expect((await list(secretariat)).sort()).toEqual([draftId, id].sort());
      expect(await list(seoul)).toEqual([id]);
      expect(await list(makati)).toEqual([draftId]);
      expect(await list(stranger)).toEqual([]);
      expect(await list(rita)).toEqual([]);
      expect(await list(rita, { toReview: true })).toEqual([id]);
      expect(await list(rita, { toReview: true, state: 'SUBMITTED' })).toEqual([]);
      expect(await list(eastAsiaStaff)).toEqual([id]);
      expect(await list(eastAsiaStaff, { region: 'EAST_ASIA' })).toEqual([id]);
      // The region they ask for is not theirs: nothing, and no wider list instead.
      expect(await list(eastAsiaStaff, { region: 'SOUTH_EAST_ASIA' })).toEqual([]);
      expect(await list(europeStaff)).toEqual([]);
      expect(await list(secretariat, { region: 'SOUTH_EAST_ASIA' })).toEqual([draftId]);
      const groups = await client.proposals.listByOrganisations(
        { parentIds: ['makati', 'seoul'] },
        await as(seoul),
      );
      expect(groups.map(({ parentId, page }) => [parentId, page.items.map((one) => one.id)])).toEqual([
        ['makati', []],
        ['seoul', [id]],
      ]);
    });

    it('answers a question once, for all, without saying who asked', async () => {
      const { client, as } = harness;
      const { id: programmeId } = await harness.published();
      const text = 'May a district apply beside its city?';
      const asked = await client.questions.ask({ programmeId, text }, await as(vendor));
      const list = async (viewer: typeof seoul, state?: 'ASKED') =>
        (await client.questions.list({ programmeId, state }, await as(viewer))).items;
      expect([await list(seoul), await list(seoul, 'ASKED')]).toEqual([[], []]);
      expect((await list(vendor, 'ASKED')).map(({ organisationId }) => organisationId)).toEqual(['vendor']);
      const answer = { id: asked.id, expectedVersion: 1, answer: 'Yes, as its partner.' };
      await client.questions.answer(answer, await as(secretariat));
      expect(await list(stranger)).toEqual([
        expect.objectContaining({
          text,
          answer: 'Yes, as its partner.',
          askedBy: null,
          organisationId: null,
        }),
      ]);
      const again = client.questions.answer({ ...answer, expectedVersion: 2 }, await as(secretariat));
      expect((await errorOf(again)).code).toBe('FORBIDDEN_TRANSITION');
      const second = await client.questions.ask({ programmeId, text }, await as(stranger));
      const refer = { id: second.id, expectedVersion: 1, questionId: asked.id };
      expect(await client.questions.refer(refer, await as(secretariat))).toMatchObject({
        state: 'REFERRED',
        referredTo: asked.id,
      });
      const told = (await harness.events()).filter(({ type }) => type === 'question.answered');
      expect(told.map(({ data }) => (data as { question: object }).question)).toEqual([
        expect.objectContaining({ id: asked.id, askedBy: null, organisationId: null }),
      ]);
    });
  });
}

defineLife('SQLite', undefined);

withEngine({
  name: 'mongo',
  title: 'MongoDB protocol',
  found: await findMongoDatabases(),
  isAnnounced: false,
  suite: (databases) => {
    defineLife(databases.name, () => {
      const uri = databases.create();
      const store = createMongoStore({ uri, namespace: 'project-proposal' });
      return {
        store,
        close: async () => {
          await store.close();
          await databases.drop(uri);
        },
      };
    });
    afterAll(() => databases.close());
  },
});
