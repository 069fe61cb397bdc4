import { SmcError } from '@smc/contracts';

/** The variable that the address of Redis comes from, for the person who sets it. */
export const addressField = 'REDIS_URL';

const refusals: readonly (readonly [RegExp, () => SmcError])[] = [
  [/^(WRONGPASS|NOAUTH|ERR invalid password|ERR Client sent AUTH|ERR AUTH)/, wrongCredentials],
  [/^NOPERM/, notPermitted],
  [/^ERR (DB index|invalid DB)/, wrongDatabase],
  [/^OOM/, () => unavailable('Redis has no memory left for more jobs.')],
  [/^MISCONF/, () => unavailable('Redis cannot write to its disk and takes no jobs.')],
  // BullMQ's words for a job that was taken back while its process was cut off from Redis.
  [
    /^(Missing lock|Missing key|Lock mismatch|could not renew lock|Job \S+ is not in the active)/,
    () => unavailable('A job was taken back because this process was away for too long.'),
  ],
  [/^(LOADING|BUSY|MASTERDOWN|READONLY|CLUSTERDOWN|TRYAGAIN|UNBLOCKED)/, () => unavailable()],
];

/** The one place where errors of Redis, its driver and BullMQ become ours. What is already ours stays as it is. */
export function translateError(error: unknown): SmcError {
  if (error instanceof SmcError) return error;
  const message = error instanceof Error ? error.message : '';
  const refusal = refusals.find(([pattern]) => pattern.test(message));
  if (refusal !== undefined) return refusal[1]();
  if (isUnreachable(error, message)) return unavailable('Redis cannot be reached now.', error);
  return new SmcError('INTERNAL', { cause: error });
}

/** The driver's own ways to say that there was no answer; errors of the system have a code. */
const noAnswer =
  /^(Connection is closed|Command timed out|Reached the max retries|Stream isn't writeable|Command aborted|Socket closed)/;

function isUnreachable(error: unknown, message: string): boolean {
  if (error === undefined || noAnswer.test(message)) return true;
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

export function unavailable(message?: string, cause?: unknown): SmcError {
  return new SmcError('UNAVAILABLE', {
    ...(message === undefined ? {} : { message }),
    ...(cause === undefined ? {} : { cause }),
  });
}

export function badConfiguration(message: string, details?: Readonly<Record<string, unknown>>): SmcError {
  return new SmcError('BAD_CONFIGURATION', {
    field: addressField,
    message,
    ...(details === undefined ? {} : { details }),
  });
}

function wrongCredentials(): SmcError {
  return badConfiguration(
    'Redis refuses the user or the password of this address; it must be one that Redis knows (requirepass or ACL).',
  );
}

function notPermitted(): SmcError {
  return badConfiguration(
    'The Redis user of this address may not run a command that the job queue needs; allow it all commands on its keys.',
  );
}

function wrongDatabase(): SmcError {
  return badConfiguration('Redis has no database with the number at the end of this address.');
}
