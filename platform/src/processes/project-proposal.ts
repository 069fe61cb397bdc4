// The service project-proposal in a process of its own: `node platform/src/processes/project-proposal.ts`.
import { makeProjectProposal } from '../services/project-proposal.ts';
import { run } from './run.ts';
import { startServiceProcess } from './service-process.ts';

await run((configuration) => startServiceProcess('project-proposal', makeProjectProposal, configuration));
