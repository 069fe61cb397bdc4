import { createHash } from 'node:crypto';
import { os } from '@orpc/server';
import { isSmcError, type ProcedureMeta, SmcError } from '@smc/contracts';
import { withDerivedIds } from './call-ids.ts';
import type { RequestContext } from './procedures.ts';

/** The requests of the last day that carried a key; the store has them. */
export interface RepeatShelf<Entry> {
  begin(
    id: string,
    digest: string,
  ): Promise<
    | { readonly kind: 'new' | 'resumed'; readonly record: Entry }
    | { readonly kind: 'answered'; readonly answer: unknown }
  >;
  finish(record: Entry, answer: unknown): Promise<void>;
  drop(record: Entry): Promise<void>;
}

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** 1 to 255 visible ASCII characters. */
export function checkIdempotencyKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'Idempotency-Key',
    message: 'An idempotency key has 1 to 255 visible ASCII characters; a UUID is a good one.',
  });
}

/**
 * The process died between making the thing and noting the answer; its ids came from the key, so making it again was refused.
 * The thing is there, once.
 */
function toldWhereItIs(error: unknown, isResumed: boolean): unknown {
  if (!isResumed || !isSmcError(error, 'ALREADY_EXISTS')) return error;
  return new SmcError('ALREADY_EXISTS', {
    field: 'Idempotency-Key',
    message: 'This request was done before; what it made is there.',
    ...(error.details === undefined ? {} : { details: error.details }),
  });
}

/**
 * Middleware for creations (`creation` in the contracts): the same request with the same `Idempotency-Key` from the same person is
 * done once, and every repetition within a day gets the first one's answer. Follows draft-ietf-httpapi-idempotency-key-header-07.
 * What was refused is not remembered. Comes behind {@link authentication}.
 * @throws SmcError `IDEMPOTENCY_KEY_REUSED`, `IN_PROGRESS`
 */
export function repeatable<Entry>(shelf: RepeatShelf<Entry>) {
  return os
    .$context<{ call: RequestContext }>()
    .middleware(async ({ context: { call }, path, procedure, next }, input: unknown, output) => {
      const { isCreation } = procedure['~orpc'].meta as ProcedureMeta;
      const { viewer, idempotencyKey } = call;
      if (isCreation !== true || idempotencyKey === undefined || viewer === undefined) return next();
      const key = checkIdempotencyKey(idempotencyKey);
      const id = hashOf(viewer.personId ?? 'system', path.join('.'), key);
      const begun = await shelf.begin(id, hashOf(JSON.stringify(input) ?? ''));
      if (begun.kind === 'answered') {
        // The policy was asked when it was done.
        call.wasChecked = true;
        return output(begun.answer);
      }
      try {
        const result = await withDerivedIds(id, () => next());
        await shelf.finish(begun.record, result.output);
        return result;
      } catch (error) {
        await shelf.drop(begun.record);
        throw toldWhereItIs(error, begun.kind === 'resumed');
      }
    });
}
