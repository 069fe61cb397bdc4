import { schedulingContract } from '@smc/contracts';
import type { Service } from '@smc/service-kit';
import { eventCollection } from './events/event-collection.ts';
import type { SchedulingDeps, SchedulingParts } from './parts.ts';
import { createProcedures } from './procedures.ts';

function partsOf(deps: SchedulingDeps): SchedulingParts {
  return { ...deps, events: deps.store.collection(eventCollection) };
}

/** Events, registrations, timetables, meetings: who meets whom, when and where. */
export function createScheduling(deps: SchedulingDeps): Service {
  const parts = partsOf(deps);
  return {
    name: 'scheduling',
    contract: schedulingContract,
    router: createProcedures(parts),
    subscriptions: {},
    jobs: [],
    start: async () => {},
    stop: async () => {},
  };
}
