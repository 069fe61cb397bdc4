import { eventProcedures } from './events/procedures.ts';
import { implementation } from './implementation.ts';
import type { SchedulingParts } from './parts.ts';

/** The contract's implementation. */
export function createProcedures(parts: SchedulingParts) {
  const os = implementation(parts);
  return os.router({ events: eventProcedures(os, parts) });
}
