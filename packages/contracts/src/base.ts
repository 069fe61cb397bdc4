import { oc } from '@orpc/contract';
import { z } from 'zod';
import { type ErrorCode, errorTable } from './errors.ts';

/** What an error's `data` holds on the wire. */
export const errorData = z.object({
  field: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
  requestId: z.string().optional(),
});

function declared<Code extends ErrorCode>(codes: readonly Code[]) {
  return Object.fromEntries(
    codes.map((code) => [
      code,
      { status: errorTable[code].status, message: errorTable[code].sentence, data: errorData },
    ]),
  ) as Record<Code, { status: number; message: string; data: typeof errorData }>;
}

const everywhere = [
  'VALIDATION_FAILED',
  'NOT_SIGNED_IN',
  'TOKEN_EXPIRED',
  'TOKEN_INVALID',
  'NOT_ALLOWED',
  'TOO_LARGE',
  'TIMED_OUT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

/** What callers need to know of a procedure beside its shapes. */
export interface ProcedureMeta {
  /** It only reads, whatever its HTTP method: a call may be sent again. */
  readonly isQuery?: boolean;
  /** It makes something: with an `Idempotency-Key` it is done once, however often it is sent. Its answer holds no secret. */
  readonly isCreation?: boolean;
}

const base = oc.$meta<ProcedureMeta>({});

/** A procedure that reads. */
export const query = base
  .meta({ isQuery: true })
  .errors(declared([...everywhere, 'NOT_FOUND', 'BAD_CURSOR', 'BAD_FILTER']));

/** A procedure that changes something. */
export const command = base.errors(
  declared([
    ...everywhere,
    'NOT_FOUND',
    'ALREADY_EXISTS',
    'STALE_VERSION',
    'FORBIDDEN_TRANSITION',
    'INCOMPLETE',
    'TOO_MANY',
  ]),
);

/** A procedure that makes something new; see `ProcedureMeta.isCreation`. */
export const creation = command
  .meta({ isCreation: true })
  .errors(declared(['IDEMPOTENCY_KEY_REUSED', 'IN_PROGRESS']));

/** Adds the codes that only this procedure can answer with. */
export { declared as errors };
