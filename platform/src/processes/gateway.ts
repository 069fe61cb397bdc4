// The one door in a process of its own: `node platform/src/processes/gateway.ts`.
import { startGatewayProcess } from './gateway-process.ts';
import { run } from './run.ts';

await run((configuration) => startGatewayProcess(configuration));
