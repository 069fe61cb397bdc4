import { isSmcError, SmcError } from '@smc/contracts';

/** https://www.mongodb.com/docs/manual/reference/error-codes/ */
const unauthorised = 13;
const authenticationFailed = 18;
const duplicateKey = 11_000;
const namespaceExists = 48;
const indexNotFound = 27;
const tooLarge: readonly (number | string)[] = [10_334, 17_419, 17_420, 'ERR_OUT_OF_RANGE'];
const outOfDiskSpace = 14_031;
/** Stepping down, shutting down, interrupted, a write concern that was not met in time. */
const passing: readonly unknown[] = [64, 79, 91, 100, 189, 10_058, 10_107, 11_600, 11_602, 13_435, 13_436];
const outOfTime = 50;

/** The driver's and mongoose's names for "there is no server", or "it did not answer". */
const unreachable =
  /ServerSelection|Network|PoolCleared|PoolClosed|NotConnected|Topology|ClientClosed|WaitQueue|WriteConcern|UnexpectedServerResponse/;

/** Whatever mongoose or the driver threw, as one of our errors. The driver's own words stay in `cause`, for the log alone. */
export function translateError(error: unknown): SmcError {
  if (isSmcError(error)) return error;
  if (!(error instanceof Error)) return new SmcError('INTERNAL', { cause: error });
  return fromCode(error) ?? fromName(error) ?? new SmcError('INTERNAL', { cause: error });
}

function fromCode(error: Error): SmcError | undefined {
  const code = codeOf(error);
  if (code === authenticationFailed) {
    return misconfigured(
      'MongoDB refuses the user or the password of this address; check both, and authSource.',
      error,
    );
  }
  if (code === unauthorised) {
    return misconfigured(
      'The MongoDB user of this address may not read and write the database; give it the role readWrite.',
      error,
    );
  }
  if (code === outOfDiskSpace) {
    return new SmcError('UNAVAILABLE', { message: 'The disk of the database is full.', cause: error });
  }
  if (code === outOfTime) return new SmcError('TIMED_OUT', { cause: error });
  if (code !== undefined && tooLarge.includes(code)) return new SmcError('TOO_LARGE', { cause: error });
  return passing.includes(code) ? databaseAway(error) : undefined;
}

function fromName(error: Error): SmcError | undefined {
  const { name } = error;
  if (/larger than the maximum size/.test(error.message)) return new SmcError('TOO_LARGE', { cause: error });
  if (/Parse|InvalidArgument|MissingCredentials/.test(name)) {
    return misconfigured(
      'The address of MongoDB is such as mongodb://user:password@host:27017/database.',
      error,
    );
  }
  if (/Compatibility/.test(name) || error.cause?.constructor.name === 'MongoCompatibilityError') {
    return misconfigured('The MongoDB server at this address is too old; 5.0 or later is needed.', error);
  }
  return unreachable.test(name) ? databaseAway(error) : undefined;
}

function databaseAway(cause: Error): SmcError {
  return new SmcError('UNAVAILABLE', { message: 'The database cannot be reached now.', cause });
}

function misconfigured(message: string, cause: Error): SmcError {
  return new SmcError('BAD_CONFIGURATION', { field: 'MONGODB_URI', message, cause });
}

function codeOf(error: unknown): number | string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'number' || typeof error.code === 'string' ? error.code : undefined;
}

/** Another document holds one of the keys, or the id, of this one. */
export function isDuplicateKey(error: unknown): boolean {
  return codeOf(error) === duplicateKey;
}

/** Another process was faster at making the same collection. */
export function isAlreadyMade(error: unknown): boolean {
  return codeOf(error) === namespaceExists;
}

/** Another process was faster at dropping the same index. */
export function isAlreadyDropped(error: unknown): boolean {
  return codeOf(error) === indexNotFound;
}
