import { createMatchmaking } from '@smc/matchmaking';
import type { Service } from '@smc/service-kit';
import { readExchangeRates } from '../exchange-rates.ts';
import { everyPage, pageOf, type ServiceParts, storeOf } from './parts.ts';

export function makeMatchmaking(parts: ServiceParts): Service {
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
    listEvents: () =>
      everyPage(async (after) => clients.scheduling.events.list(pageOf(after), await asSystem())),
    listRegistrations: () =>
      everyPage(async (after) => clients.scheduling.registrations.list(pageOf(after), await asSystem())),
    listProgrammes: () =>
      everyPage(async (after) => clients.projectProposal.programmes.list(pageOf(after), await asSystem())),
    listProposals: () =>
      everyPage(async (after) => clients.projectProposal.proposals.list(pageOf(after), await asSystem())),
    workers: configuration.SMC_RANKING_WORKERS,
    snapshotFolder: parts.cacheFolder(),
    rates: readExchangeRates(configuration.SMC_EXCHANGE_RATES),
  });
}
