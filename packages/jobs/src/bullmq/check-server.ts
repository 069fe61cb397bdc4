import type { Redis } from 'ioredis';
import type { JobQueueLogger } from './connection.ts';
import { badConfiguration } from './errors.ts';

/** LPOS with its present meaning and BullMQ's recommended least. */
const leastVersion = [6, 2] as const;

/**
 * Refuses a Redis that may forget jobs. Throws `BAD_CONFIGURATION` saying which setting of Redis to change.
 *
 * @param logger is told of what is allowed but weaker than "on disk before it is acknowledged".
 */
export async function checkServer(client: Redis, logger: JobQueueLogger | undefined): Promise<void> {
  const facts = factsOf(
    `${await client.info('server')}${await client.info('memory')}${await client.info('persistence')}`,
  );
  checkVersion(facts.get('redis_version') ?? '');
  checkEviction(facts.get('maxmemory_policy') ?? 'noeviction');
  await checkPersistence(client, facts.get('aof_enabled') === '1', logger);
}

function factsOf(info: string): ReadonlyMap<string, string> {
  const lines = info.split(/\r?\n/).filter((line) => line.includes(':'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}

function checkVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = leastVersion;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw badConfiguration(`Redis must be version ${leastVersion.join('.')} or later.`, { version });
}

function checkEviction(policy: string): void {
  if (policy === 'noeviction') return;
  throw badConfiguration(
    'Redis may throw jobs away when its memory is full: set "maxmemory-policy noeviction" in its configuration.',
    { setting: 'maxmemory-policy', value: policy, allowed: ['noeviction'] },
  );
}

async function checkPersistence(
  client: Redis,
  hasAppendOnlyFile: boolean,
  logger: JobQueueLogger | undefined,
): Promise<void> {
  if (hasAppendOnlyFile) return warnAboutSync(await setting(client, 'appendfsync'), logger);
  const save = await setting(client, 'save');
  if (save === undefined) {
    logger?.warn(
      {},
      'Redis has no append-only file and does not say whether it saves: make sure that it keeps its data.',
    );
    return;
  }
  if (save === '') {
    throw badConfiguration(
      'Redis keeps nothing on disk and would lose all jobs with a restart: set "appendonly yes" in its configuration.',
      { setting: 'appendonly', value: 'no', allowed: ['yes'] },
    );
  }
  logger?.warn(
    { save },
    'Redis keeps only snapshots: jobs put in after the last one are lost when it ends unexpectedly. "appendonly yes" keeps them.',
  );
}

function warnAboutSync(sync: string | undefined, logger: JobQueueLogger | undefined): void {
  if (sync === undefined || sync === 'always') return;
  logger?.warn(
    { appendfsync: sync },
    'Redis can lose the jobs of its last moments when it is killed or the power is cut: "appendfsync always" keeps them.',
  );
}

/** Undefined where the operator of a hosted Redis does not let it be asked. */
async function setting(client: Redis, name: string): Promise<string | undefined> {
  try {
    const reply: unknown = await client.config('GET', name);
    const pairs = Array.isArray(reply) ? reply : Object.entries(reply as Record<string, string>).flat();
    return pairs[1] === undefined ? undefined : String(pairs[1]);
  } catch {
    return undefined;
  }
}
