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
import type { Store } from '@smc/store';
import { isThemeOrTopic } from '@smc/taxonomy';
import type { Adapters } from '../adapters.ts';
import type { ServiceClients } from '../clients.ts';

/** What a service is made from, in the one process or in one of its own. */
export interface ServiceParts {
  readonly configuration: Configuration;
  readonly adapters: Adapters;
  readonly clients: ServiceClients;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly validateOutputs: boolean;
  readonly logger: Logger;
  readonly asSystem: () => Promise<{ context: CallOptions }>;
  /** Where people reach the door; known once it listens. */
  readonly publicUrl: () => string;
  /** Where mail is written that no server takes. */
  readonly mailFolder: () => string;
  /** What can be made again, kept to start faster; it may be deleted at any time. */
  readonly cacheFolder: () => string;
  /** What one-time links are derived from. */
  readonly linkSecret: () => Promise<Uint8Array>;
  /** Stores by service, kept for migrating, relaying and closing. */
  readonly stores: Map<ServiceName | 'platform', Store>;
}

export type ServiceMaker = (parts: ServiceParts) => Service | Promise<Service>;

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

/** Every item of an owner's list, page after page. */
export async function* everyPage<Item>(
  list: (after: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const page = await list(after);
    yield* page.items;
    after = page.hasNextPage ? page.cursors.at(-1) : undefined;
  } while (after !== undefined);
}

export const pageOf = (after: string | undefined) => ({
  first: 100,
  ...(after === undefined ? {} : { after }),
});

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

/** What the services with content of organisations need beside. */
export const contentParts = (parts: ServiceParts) => ({
  ...parts,
  isThemeCode: isThemeOrTopic,
  askOrganisation: organisationAsker(parts),
});
