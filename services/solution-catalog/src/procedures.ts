import { createAccess, createImplementer } from './access.ts';
import { createCommands } from './commands.ts';
import type { SolutionCatalogParts } from './parts.ts';
import { createQueries } from './queries.ts';

/** The contract's implementation. */
export function createProcedures(parts: SolutionCatalogParts) {
  const os = createImplementer(parts);
  const access = createAccess(parts);
  return os.router({ ...createCommands(os, access, parts), ...createQueries(os, access, parts) });
}
