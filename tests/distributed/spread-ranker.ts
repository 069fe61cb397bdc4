import { createBullmqJobQueue } from '@smc/jobs/bullmq';
import { createMatchmaking } from '@smc/matchmaking';
import { createMiniSearchEngine } from '@smc/search/minisearch';
import { randomId, systemClock } from '@smc/service-kit';
import { createTestIdentity } from '@smc/service-kit/testing';
import { createSqliteStore, openSqliteDatabase } from '@smc/store/sqlite';

/** Run as a process of its own: matchmaking on a file and a Redis, working on ranking runs until it is killed. */
const [path = '', url = '', batchSize = ''] = process.argv.slice(2);
async function* nothing(): AsyncGenerator<never> {}

const database = openSqliteDatabase({ path });
const store = createSqliteStore({ database, namespace: 'matchmaking' });
const jobs = await createBullmqJobQueue({ url, whenDown: 'wait', lockMs: 1_500 });
const service = createMatchmaking({
  store,
  jobs,
  search: createMiniSearchEngine(),
  verifier: createTestIdentity().verifier,
  clock: systemClock,
  newId: randomId,
  validateOutputs: true,
  listChallenges: nothing,
  listSolutions: nothing,
  listOrganisations: nothing,
  listEvents: nothing,
  listRegistrations: nothing,
  listProgrammes: nothing,
  listProposals: nothing,
  workers: 1,
  batchSize: Number(batchSize),
});
await store.migrate();
await service.start();
// Only what a person asked for: what the service finds by itself would rank the same challenges beside it.
for (const { queue, concurrency, handle } of service.jobs)
  if (queue === 'matchmaking-rank' || queue === 'matchmaking-batch')
    jobs.process(queue, handle, { concurrency });
process.stdout.write('at work\n');
