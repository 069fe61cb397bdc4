import { type ServiceName, serviceNames, SmcError } from '@smc/contracts';
import { type Configuration, needed, type VariableName } from '@smc/service-kit';

export type ProcessName = 'gateway' | ServiceName;

/** Who asks whom, as the platform itself; nobody else's tokens count. The gateway asks everybody, for whoever asks it. */
export const asks: Readonly<Record<ProcessName, readonly ServiceName[]>> = {
  gateway: serviceNames,
  membership: [],
  'city-challenge': ['membership'],
  'solution-catalog': ['membership'],
  matchmaking: ['membership', 'city-challenge', 'solution-catalog', 'scheduling', 'project-proposal'],
  scheduling: ['membership', 'city-challenge', 'solution-catalog', 'matchmaking'],
  'project-proposal': ['membership', 'city-challenge', 'solution-catalog', 'matchmaking', 'scheduling'],
};

/** The processes whose tokens a service believes. */
export function askersOf(service: ServiceName): readonly ProcessName[] {
  return processNames.filter((name) => asks[name].includes(service));
}

/** The processes there are. */
export const processNames: readonly ProcessName[] = [...serviceNames, 'gateway'];

/** The variable that holds a process's address. */
export const addressVariables = {
  gateway: 'SMC_GATEWAY_URL',
  membership: 'SMC_MEMBERSHIP_URL',
  'city-challenge': 'SMC_CITY_CHALLENGE_URL',
  'solution-catalog': 'SMC_SOLUTION_CATALOG_URL',
  matchmaking: 'SMC_MATCHMAKING_URL',
  scheduling: 'SMC_SCHEDULING_URL',
  'project-proposal': 'SMC_PROJECT_PROPOSAL_URL',
} as const satisfies Record<ProcessName, VariableName>;

/** Where a process listens, without a slash at the end. Throws `BAD_CONFIGURATION` naming the variable. */
export function addressOf(configuration: Configuration, of: ProcessName, from: ProcessName): string {
  return needed(configuration, addressVariables[of], `the process ${from} must reach ${of}`).replace(
    /\/+$/,
    '',
  );
}

/** Processes meet in Redis alone. Throws `BAD_CONFIGURATION`. */
export function checkForProcesses(configuration: Configuration): void {
  if (configuration.SMC_JOBS === 'bullmq') return;
  throw new SmcError('BAD_CONFIGURATION', {
    field: 'SMC_JOBS',
    message:
      'SMC_JOBS is "sqlite": services in processes of their own would never hear each other\'s events; allowed: bullmq. For one process with everything: npm start.',
  });
}
