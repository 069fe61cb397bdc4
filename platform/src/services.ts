import { createCityChallenge } from '@smc/city-challenge';
import { createMatchmaking } from '@smc/matchmaking';
import { createFileOutbox, createMembership, createSmtpMailer } from '@smc/membership';
import { isSmcError, type Organisation, type Page, type ServiceName } from '@smc/contracts';
import type {
  CallOptions,
  Clock,
  Configuration,
  Logger,
  NewId,
  Service,
  TokenVerifier,
} from '@smc/service-kit';
import { createSolutionCatalog } from '@smc/solution-catalog';
import type { Store } from '@smc/store';
import { isThemeOrTopic } from '@smc/taxonomy';
import type { Adapters } from './adapters.ts';
import type { Clients } from './clients.ts';
import type { DataFolder } from './data-folder.ts';
import { readExchangeRates } from './exchange-rates.ts';

/** What the services of one process are made from. */
export interface ServiceParts {
  readonly configuration: Configuration;
  readonly adapters: Adapters;
  readonly folder: DataFolder;
  readonly clients: Clients;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly validateOutputs: boolean;
  readonly logger: Logger;
  readonly asSystem: () => Promise<{ context: CallOptions }>;
  /** Where people reach the door; known once it listens. */
  readonly publicUrl: () => string;
  /** Stores by service, kept for migrating, relaying and closing. */
  readonly stores: Map<ServiceName | 'platform', Store>;
}

export function storeOf(
  parts: Pick<ServiceParts, 'adapters' | 'stores'>,
  service: ServiceName | 'platform',
): Store {
  const known = parts.stores.get(service);
  if (known !== undefined) return known;
  const store = parts.adapters.storeFor(service);
  parts.stores.set(service, store);
  return store;
}

const signInWindowSeconds = 900;

/** Every item of an owner's list, page after page. */
async function* everyPage<Item>(
  list: (after: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const page = await list(after);
    yield* page.items;
    after = page.hasNextPage ? page.cursors.at(-1) : undefined;
  } while (after !== undefined);
}

const pageOf = (after: string | undefined) => ({ first: 100, ...(after === undefined ? {} : { after }) });

/** Asks the owner for an organisation whose event has not arrived yet. */
function organisationAsker(parts: ServiceParts) {
  return async (id: string): Promise<Organisation | undefined> => {
    try {
      return await parts.clients.membership.organisations.get({ id }, await parts.asSystem());
    } catch (error) {
      if (isSmcError(error, 'NOT_FOUND')) return undefined;
      throw error;
    }
  };
}

function membership(parts: ServiceParts): Service {
  const { configuration, folder, adapters } = parts;
  const from = configuration.SMC_MAIL_FROM;
  const url = configuration.SMC_SMTP_URL;
  return createMembership({
    ...parts,
    store: storeOf(parts, 'membership'),
    jobs: adapters.jobs,
    mailer:
      url === undefined ? createFileOutbox({ folder: folder.mail, from }) : createSmtpMailer({ url, from }),
    linkSecret: folder.secrets.linkSecret,
    linkUrl: (token) => `${parts.publicUrl()}/link/${token}`,
    signInLimit: { attempts: configuration.SMC_SIGN_IN_LIMIT, windowSeconds: signInWindowSeconds },
  });
}

function matchmaking(parts: ServiceParts): Service {
  const { clients, asSystem, adapters, configuration } = parts;
  return createMatchmaking({
    ...parts,
    store: storeOf(parts, 'matchmaking'),
    jobs: adapters.jobs,
    search: adapters.search,
    listChallenges: () =>
      everyPage(async (after) => clients.cityChallenge.list(pageOf(after), await asSystem())),
    listSolutions: () =>
      everyPage(async (after) => clients.solutionCatalog.list(pageOf(after), await asSystem())),
    listOrganisations: () =>
      everyPage(async (after) => clients.membership.organisations.list(pageOf(after), await asSystem())),
    workers: configuration.SMC_RANKING_WORKERS,
    rates: readExchangeRates(configuration.SMC_EXCHANGE_RATES),
  });
}

/** All services of this process, made from one configuration. */
export function createServices(parts: ServiceParts): readonly Service[] {
  const withThemes = { ...parts, isThemeCode: isThemeOrTopic, askOrganisation: organisationAsker(parts) };
  return [
    membership(parts),
    createCityChallenge({ ...withThemes, store: storeOf(parts, 'city-challenge') }),
    createSolutionCatalog({ ...withThemes, store: storeOf(parts, 'solution-catalog') }),
    matchmaking(parts),
  ];
}
