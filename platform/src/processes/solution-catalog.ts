// The service solution-catalog in a process of its own: `node platform/src/processes/solution-catalog.ts`.
import { makeSolutionCatalog } from '../services/solution-catalog.ts';
import { run } from './run.ts';
import { startServiceProcess } from './service-process.ts';

await run((configuration) => startServiceProcess('solution-catalog', makeSolutionCatalog, configuration));
