// The service membership in a process of its own: `node platform/src/processes/membership.ts`.
import { makeMembership } from '../services/membership.ts';
import { run } from './run.ts';
import { startServiceProcess } from './service-process.ts';

await run((configuration) => startServiceProcess('membership', makeMembership, configuration));
