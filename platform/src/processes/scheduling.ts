// The service scheduling in a process of its own: `node platform/src/processes/scheduling.ts`.
import { makeScheduling } from '../services/scheduling.ts';
import { run } from './run.ts';
import { startServiceProcess } from './service-process.ts';

await run((configuration) => startServiceProcess('scheduling', makeScheduling, configuration));
