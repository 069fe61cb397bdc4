// The service matchmaking in a process of its own: `node platform/src/processes/matchmaking.ts`.
import { makeMatchmaking } from '../services/matchmaking.ts';
import { run } from './run.ts';
import { startServiceProcess } from './service-process.ts';

await run((configuration) => startServiceProcess('matchmaking', makeMatchmaking, configuration));
