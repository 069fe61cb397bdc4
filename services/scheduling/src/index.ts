export { eventTransitions } from './events/event.ts';
export type { SchedulingDeps } from './parts.ts';
export { createScheduling } from './service.ts';
