// The service city-challenge in a process of its own: `node platform/src/processes/city-challenge.ts`.
import { makeCityChallenge } from '../services/city-challenge.ts';
import { run } from './run.ts';
import { startServiceProcess } from './service-process.ts';

await run((configuration) => startServiceProcess('city-challenge', makeCityChallenge, configuration));
