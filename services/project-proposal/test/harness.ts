import type { MailMessage } from '@smc/mail';
import {
  type Mailbox,
  type Match,
  type Organisation,
  type OrganisationKind,
  type Person,
  type ProgrammeContentInput,
  projectProposalContract,
  type ProposalContentInput,
  type Region,
  type Role,
  type Viewer,
} from '@smc/contracts';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { countingIds, createInProcessClient } from '@smc/service-kit';
import { createTestIdentity, testAppOf, viewerOf } from '@smc/service-kit/testing';
import type { Store } from '@smc/store';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { createProjectProposal, type Owners } from '../src/index.ts';

export const seoul = viewerOf('ana', { organisationId: 'seoul', kind: 'CITY' });
export const makati = viewerOf('ben', { organisationId: 'makati', kind: 'CITY' });
export const vendor = viewerOf('vera', { organisationId: 'vendor', kind: 'CORPORATE' });
export const stranger = viewerOf('sid', { organisationId: 'rival', kind: 'CORPORATE' });
const staff = (personId: string, roles: Role[], regions: Region[] = []) =>
  viewerOf(personId, { organisationId: 'wego', kind: 'INSTITUTION', roles, regions });
export const secretariat = staff('sam', ['SECRETARIAT']);
export const committee = staff('eli', ['EXECUTIVE_COMMITTEE']);
export const operator = staff('olga', ['OPERATOR']);
export const eastAsiaStaff = staff('eun', ['REGIONAL_STAFF'], ['EAST_ASIA']);
export const europeStaff = staff('eva', ['REGIONAL_STAFF'], ['EUROPE']);
const reviewerOf = (personId: string, organisationId: string, kind: OrganisationKind = 'INSTITUTION') =>
  viewerOf(personId, { organisationId, kind, roles: ['REVIEWER'] });
export const rita = reviewerOf('rita', 'university');
export const raj = reviewerOf('raj', 'bank');
/** A reviewer of the applicant's own organisation, and one of a partner's. */
export const ownReviewer = reviewerOf('rosa', 'seoul', 'CITY');
export const partnerReviewer = reviewerOf('ralf', 'vendor', 'CORPORATE');

const organisations: Record<string, [OrganisationKind, string, Region]> = {
  seoul: ['CITY', 'KR', 'EAST_ASIA'],
  makati: ['CITY', 'PH', 'SOUTH_EAST_ASIA'],
  vendor: ['CORPORATE', 'FI', 'EUROPE'],
  rival: ['CORPORATE', 'KR', 'EAST_ASIA'],
  consultant: ['CORPORATE', 'KR', 'EAST_ASIA'],
  bank: ['INSTITUTION', 'PH', 'SOUTH_EAST_ASIA'],
  university: ['INSTITUTION', 'BR', 'LATIN_AMERICA_CARIBBEAN'],
  wego: ['INSTITUTION', 'KR', 'EAST_ASIA'],
};
const people: readonly Viewer[] = [seoul, rita, raj, ownReviewer, partnerReviewer, secretariat];

export function organisationOf(id: string, changed: Partial<Organisation> = {}): Organisation | undefined {
  const known = organisations[id];
  if (known === undefined) return undefined;
  const [kind, country, region] = known;
  return { id, version: 1, kind, country, region, city: null, ...changed } as Organisation;
}
function personOf(id: string): Person | undefined {
  const known = people.find(({ personId }) => personId === id);
  if (known === undefined) return undefined;
  const { organisationId, roles } = known;
  return { id, version: 1, organisationId, roles, state: 'ACTIVE' } as Person;
}

const match = {
  id: 'leaks_listener',
  challengeId: 'leaks',
  solutionId: 'listener',
  challengeOrganisationId: 'seoul',
  solutionOrganisationId: 'vendor',
  rank: 1,
  score: 81.25,
  rankedAt: '2026-11-20T09:00:00.000Z',
} as Match;

const nothing = async function* (): AsyncGenerator<never> {};
const owners: Owners = {
  askOrganisation: async (id) => organisationOf(id),
  askPerson: async (id) => personOf(id),
  askChallenge: async (id) =>
    id === 'leaks' || id === 'secret'
      ? ({
          id,
          version: 2,
          organisationId: 'seoul',
          state: id === 'leaks' ? 'PUBLISHED' : 'DRAFT',
        } as never)
      : undefined,
  askMatch: async (id) => (id === match.id ? match : undefined),
  askMeeting: async (id) =>
    id === 'met'
      ? {
          id,
          challengeId: 'leaks',
          solutionId: null,
          organisationIds: ['seoul', 'bank'],
          score: null,
          rank: null,
          at: '2026-11-20T10:00:00.000Z',
        }
      : undefined,
  listOrganisations: async function* () {
    for (const id of Object.keys(organisations)) yield organisationOf(id) as Organisation;
  },
  listMemberships: nothing,
  listConflicts: nothing,
  listChallenges: nothing,
  listSolutions: nothing,
};

/** The clock stands on 21 November 2026; the windows follow one another from the first of the month. */
export const call: ProgrammeContentInput = {
  title: 'Feasibility studies 2027',
  description: 'The sponsor pays for the study of one project.',
  timeZone: 'Asia/Seoul',
  windows: [
    { stage: 'SUBMISSION', opensAt: '2026-11-01T00:00:00Z', closesAt: '2026-12-01T00:00:00Z' },
    { stage: 'REVIEW', opensAt: '2026-12-01T00:00:00Z', closesAt: '2026-12-15T00:00:00Z' },
    { stage: 'CONSULTANT_SELECTION', opensAt: '2027-01-01T00:00:00Z', closesAt: '2027-02-01T00:00:00Z' },
    { stage: 'FEASIBILITY_STUDY', opensAt: '2027-02-01T00:00:00Z', closesAt: '2027-08-01T00:00:00Z' },
    { stage: 'PILOT', opensAt: '2027-08-01T00:00:00Z', closesAt: '2027-12-01T00:00:00Z' },
  ],
  eligibility: [
    { id: 'e1', subject: 'ORGANISATION_KIND', allowed: ['CITY'], reason: 'Local governments apply.' },
    { id: 'e2', subject: 'OWN_CONTRIBUTION', minimum: 10, reason: 'A tenth is the own contribution.' },
  ],
  rubric: {
    criteria: [
      { id: 'need', title: 'The need', weight: 60 },
      { id: 'impact', title: 'The impact', weight: 40 },
    ],
    maximumScore: 5,
    reviewsNeeded: 2,
  },
};
export const inReview = '2026-12-02T09:00:00.000Z';

export const study: ProposalContentInput = {
  title: 'A study of leaks in the old network',
  description: 'Where is water lost, and what would it cost to mend it?',
  themes: ['water-management'],
  budget: {
    total: { amount: 10_000_000, currency: 'USD' },
    ownContribution: { amount: 1_000_000, currency: 'USD' },
  },
};

export const scores = (need: number, impact: number) => ({
  scores: [
    { criterionId: 'need', score: need },
    { criterionId: 'impact', score: impact },
  ],
  hasNoConflictOfInterest: true,
});

const identity = () => createTestIdentity('2026-11-21T09:00:00.000Z');

/** Everybody has one, unless a test says otherwise. */
function mailboxOf(personId: string, change: Partial<Mailbox> | null = {}): Mailbox | null {
  const organisationId = people.find((one) => one.personId === personId)?.organisationId ?? 'makati';
  if (change === null) return null;
  return {
    personId,
    name: personId,
    email: `${personId}@smc.example`,
    locale: 'en',
    timeZone: 'UTC',
    roles: ['MEMBER'],
    organisationId,
    organisationName: organisationId,
    hasLapsed: false,
    choices: [],
    preferencesToken: `token-of-${personId}`,
    ...change,
  };
}

/** The service on a store of its own, with a client for any viewer, and what many tests begin with. */
export async function createHarness(openStore?: () => { store: Store; close: () => Promise<void> }) {
  const known = identity();
  const database = openSqliteDatabase({ path: ':memory:' });
  const jobs = createSqliteJobQueue({ database });
  const opened = openStore?.();
  const store = opened?.store ?? createSqliteStore({ database, namespace: 'project-proposal' });
  const sent: MailMessage[] = [];
  const mailboxes = new Map<string, Partial<Mailbox> | null>();
  const mail = {
    mailer: { send: async (message: MailMessage) => void sent.push(message) },
    askMailboxes: (ids: readonly string[]) =>
      Promise.resolve(ids.map((id) => mailboxOf(id, mailboxes.get(id)))),
    publicUrl: () => 'https://smc.example',
  };
  const service = createProjectProposal({
    store,
    jobs,
    verifier: known.verifier,
    clock: known.clock,
    newId: countingIds('p'),
    validateOutputs: true,
    owners,
    mail,
  });
  await store.migrate();
  const client = createInProcessClient(projectProposalContract, service);
  const { as, asSystem, clock } = known;

  async function published(content: ProgrammeContentInput = call) {
    const options = await as(secretariat);
    const { id, version } = await client.programmes.create({ content }, options);
    return client.programmes.publish({ id, expectedVersion: version }, options);
  }
  async function draft(viewer: Viewer = seoul, programmeId: string | null = null, content = study) {
    return client.proposals.create({ programmeId, content }, await as(viewer));
  }
  async function submitted(viewer: Viewer = seoul, programmeId: string | null = null) {
    const { id, version } = await draft(viewer, programmeId);
    return client.proposals.submit({ id, expectedVersion: version }, await as(viewer));
  }
  async function reviewed(programmeId: string | null = null) {
    const { id, version } = await submitted(seoul, programmeId);
    if (programmeId !== null) clock.set(inReview);
    return client.proposals.startReview(
      { id, expectedVersion: version, reviewerIds: ['rita', 'raj'] },
      await as(secretariat),
    );
  }
  return {
    ...known,
    asSystem,
    sent,
    mailboxes,
    store,
    jobs,
    service,
    client,
    published,
    draft,
    submitted,
    reviewed,
    events: async () => (await store.outbox.pending(200)).map(({ event }) => event),
    app: testAppOf(service),
    close: async () => {
      await jobs.close();
      await opened?.close();
      await database.close();
    },
  };
}
export type Harness = Awaited<ReturnType<typeof createHarness>>;
