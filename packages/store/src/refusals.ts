import { SmcError } from '@smc/contracts';

/** One builder per refusal, so that every adapter says the same in the same case. */

export function alreadyExists(field: string): SmcError {
  return new SmcError('ALREADY_EXISTS', { field, message: `Another document has this ${field} already.` });
}

export function claimTaken(claim: string): SmcError {
  return new SmcError('CLAIM_TAKEN', { field: 'claims', details: { claim } });
}

export function notFound(id: string): SmcError {
  return new SmcError('NOT_FOUND', { field: 'id', details: { id } });
}

export function staleVersion(present: number): SmcError {
  return new SmcError('STALE_VERSION', { field: 'version', details: { present } });
}

export function invalid(field: string, message: string): SmcError {
  return new SmcError('VALIDATION_FAILED', { field, message });
}

export function badFilter(field: string, message: string): SmcError {
  return new SmcError('BAD_FILTER', { field, message });
}

export function badCursor(): SmcError {
  return new SmcError('BAD_CURSOR', { field: 'after' });
}

export function tooMany(field: string, atMost: number): SmcError {
  return new SmcError('TOO_MANY', {
    field,
    message: `At most ${atMost} are allowed here.`,
    details: { atMost },
  });
}

/** At a migration: a newly unique field is not. */
export function notUniqueYet(collection: string, field: string): SmcError {
  const message = `${collection} holds documents with the same ${field}, which is to be unique now.`;
  return new SmcError('ALREADY_EXISTS', { field, message });
}

/** At a migration: a stored document does not fit afterwards. */
export function migrationFailed(collection: string, id: string, field: string): SmcError {
  const message = `After its migrations the document ${id} of ${collection} does not fit the schema at ${field}.`;
  return new SmcError('VALIDATION_FAILED', { field, message, details: { collection, id } });
}

export function schemaTooNew(collection: string, known: number): SmcError {
  const message = `The collection ${collection} was written by a newer version of this software; this one knows it up to shape ${known}.`;
  return new SmcError('SCHEMA_TOO_NEW', { message, details: { collection, known } });
}

export function dataDamaged(cause?: unknown): SmcError {
  return new SmcError('DATA_DAMAGED', { cause });
}

export function closed(): SmcError {
  return new SmcError('UNAVAILABLE', { message: 'The store is closed.' });
}

/** A mistake in our own code: a declaration that cannot work, or a collection used before `migrate`. */
export function programmingMistake(message: string): SmcError {
  return new SmcError('INTERNAL', { message });
}
