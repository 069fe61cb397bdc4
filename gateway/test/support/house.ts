import { createCityChallenge } from '@smc/city-challenge';
import { membershipContract, type OrganisationContentInput, type Role } from '@smc/contracts';
import { createSqliteJobQueue } from '@smc/jobs/sqlite';
import { createMembership } from '@smc/membership';
import { createProjectProposal, type Owners } from '@smc/project-proposal';
import {
  createHealth,
  createInProcessClient,
  createMetrics,
  createServiceRouter,
  createLogger,
  countingIds,
  type Service,
} from '@smc/service-kit';
import { createTestIdentity } from '@smc/service-kit/testing';
import { createScheduling } from '@smc/scheduling';
import { createSolutionCatalog } from '@smc/solution-catalog';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';
import { createGateway, type GatewayClients, type GatewayOptions } from '../../src/index.ts';
import { clientsOf, recorded } from './clients.ts';
import { lateOwners, ownersFrom } from './owners.ts';
import { sampleDocuments, sampleMatchmaking } from './sample-services.ts';

export const goodPassword = 'violet anchors drift slowly';

const organisations: Readonly<Record<string, OrganisationContentInput>> = {
  wego: { kind: 'INSTITUTION', name: 'Secretariat', country: 'KR' },
  seoul: { kind: 'CITY', name: 'Seoul Metropolitan Government', country: 'KR' },
  makati: { kind: 'CITY', name: 'City of Makati', country: 'PH' },
  vendor: { kind: 'CORPORATE', name: 'Leakfinders Oy', country: 'FI', employees: 40 },
};

type Identity = ReturnType<typeof createTestIdentity>;

async function* nothing(): AsyncGenerator<never> {}
/** Nothing is planned here from challenges and solutions. */
const nothingOwned = {
  listChallenges: nothing,
  listSolutions: nothing,
  listMatches: nothing,
  listInterests: nothing,
  challengeTitles: () => Promise.resolve(new Map<string, string>()),
  solutionNames: () => Promise.resolve(new Map<string, string>()),
};

/** Jobs are not handed out here, so that no mail is ever sent. */
const unsentMail = {
  mailer: { send: () => Promise.reject(new Error('Nothing sends mail here.')) },
  askMailboxes: (ids: readonly string[]) => Promise.resolve(ids.map(() => null)),
  publicUrl: () => 'https://smc.example',
  organizer: { name: 'SMC', email: 'no-reply@smc.example' },
};

/** What scheduling asks of membership. */
function membershipAskers(membership: Service, { asSystem }: Identity) {
  const { people, memberships } = createInProcessClient(membershipContract, membership);
  return {
    people: async (ids: readonly string[]) => people.getMany({ ids: [...ids] }, await asSystem()),
    memberships: async (organisationId: string) =>
      (await memberships.list({ organisationId }, await asSystem())).items,
  };
}

async function createServices(identity: Identity) {
  const database = openSqliteDatabase({ path: ':memory:' });
  const jobs = createSqliteJobQueue({ database });
  const storeOf = async (namespace: string) => {
    const store = createSqliteStore({ database, namespace });
    return store;
  };
  const common = { verifier: identity.verifier, clock: identity.clock, validateOutputs: true };
  const membershipStore = await storeOf('membership');
  const membership = createMembership({
    ...common,
    store: membershipStore,
    newId: countingIds('m'),
    logger: createLogger({ level: 'silent' }),
    jobs,
    mailer: { send: async () => {} },
    linkSecret: new Uint8Array(32).fill(7),
    linkUrl: (token) => `http://localhost/link/${token}`,
    signInLimit: { attempts: 1000, windowSeconds: 900 },
    passwordCost: { memoryKiB: 16, passes: 1, lanes: 1 },
  });
  let owners: Owners | undefined;
  const asked = (): Owners => {
    if (owners === undefined) throw new Error('The house is not connected.');
    return owners;
  };
  const askOrganisation = (id: string) => asked().askOrganisation(id);
  const askers = membershipAskers(membership, identity);
  const rules = { isThemeCode: (code: string) => code === 'water-management', askOrganisation };
  const challengeStore = await storeOf('city-challenge');
  const solutionStore = await storeOf('solution-catalog');
  const schedulingStore = await storeOf('scheduling');
  const proposalStore = await storeOf('project-proposal');
  const services = {
    membership,
    cityChallenge: createCityChallenge({
      ...common,
      ...rules,
      store: challengeStore,
      newId: countingIds('c'),
    }),
    solutionCatalog: createSolutionCatalog({
      ...common,
      ...rules,
      store: solutionStore,
      newId: countingIds('s'),
    }),
    scheduling: createScheduling({
      ...common,
      ...rules,
      store: schedulingStore,
      jobs,
      logger: createLogger({ level: 'silent' }),
      newId: countingIds('e'),
      owners: nothingOwned,
      askPeople: (ids) => askers.people(ids),
      askMemberships: (id) => askers.memberships(id),
      mail: unsentMail,
    }),
    projectProposal: createProjectProposal({
      ...common,
      store: proposalStore,
      jobs,
      newId: countingIds('p'),
      owners: lateOwners(asked),
      mail: unsentMail,
    }),
    matchmaking: sampleMatchmaking(
      identity.verifier,
      sampleDocuments({ challenges: 5, solutions: 5, organisations: 3 }),
    ),
  };
  await membershipStore.migrate();
  await challengeStore.migrate();
  await solutionStore.migrate();
  await schedulingStore.migrate();
  await proposalStore.migrate();
  return {
    services,
    connect: (known: Owners) => {
      owners = known;
    },
    close: async () => {
      await jobs.close();
      await database.close();
    },
  };
}

/** The gateway before real services (membership, challenges, solutions, events) on SQLite in memory, and a small matchmaking. */
export async function createHouse(
  options: Partial<GatewayOptions> = {},
  change: (clients: GatewayClients) => GatewayClients = (clients) => clients,
) {
  // Cookies and limits live by real time; so do these tokens.
  const identity = createTestIdentity(new Date().toISOString());
  const { services, connect, close } = await createServices(identity);
  const calls: string[] = [];
  const plain = clientsOf(services);
  const system = await identity.asSystem();
  connect(ownersFrom(plain, system));
  const logLines: string[] = [];
  const logger = createLogger({ level: 'debug', destination: { write: (line) => logLines.push(line) } });
  const metrics = createMetrics();
  const health = createHealth();
  const routerOf = (service: Service) => createServiceRouter(service, { logger, metrics });
  const gateway = await createGateway({
    clients: recorded(change(plain), calls),
    issuer: identity.issuer,
    serviceRouters: {
      membership: routerOf(services.membership),
      'city-challenge': routerOf(services.cityChallenge),
      'solution-catalog': routerOf(services.solutionCatalog),
      matchmaking: routerOf(services.matchmaking),
      scheduling: routerOf(services.scheduling),
      'project-proposal': routerOf(services.projectProposal),
    },
    health,
    metrics,
    logger,
    clock: identity.clock,
    // Every test of a query tests its compiled form; the walked one stands beside it in compiled-queries.test.ts.
    asksBeforeCompiling: 0,
    ...options,
  });
  for (const [id, content] of Object.entries(organisations)) {
    await plain.membership.organisations.create({ id, content }, system);
  }

  /** A person who has accepted an invitation: its session token, and an API token where its scopes are named. */
  async function join(name: string, organisationId: string, roles: Role[] = ['MEMBER']) {
    const wish = { organisationId, email: `${name}@${organisationId}.example`, name, roles };
    const invited = await plain.membership.people.invite(wish, system);
    const { token } = await plain.membership.links.createForPerson({ personId: invited.id }, system);
    const session = await plain.membership.links.redeem({ token, password: goodPassword });
    return { ...session, email: wish.email, as: await identity.as(session.viewer) };
  }

  return {
    ...identity,
    app: gateway.app,
    gateway,
    clients: plain,
    system,
    calls,
    logLines,
    join,
    close: async () => {
      await gateway.close();
      await close();
    },
  };
}
export type House = Awaited<ReturnType<typeof createHouse>>;
