import { ORPCError } from '@orpc/client';
import { type ErrorCode, errorTable, isErrorCode, isSmcError, SmcError } from '@smc/contracts';
import { z } from 'zod';

/** What validation found, as zod says it. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | readonly { readonly key: PropertyKey }[] | undefined;
  readonly message: string;
  readonly keys?: readonly string[];
}

function fieldOf(issue: Issue): string {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  if (issue.code === 'unrecognized_keys' && issue.keys !== undefined) path.push(issue.keys[0] ?? '');
  return path.join('.');
}

/** The first of zod's findings as an error of the table; all of them in `details.issues` (at most 20). */
export function errorFromIssues(issues: readonly Issue[]): SmcError {
  const first = issues[0];
  if (first === undefined) return new SmcError('VALIDATION_FAILED');
  const code: ErrorCode = first.code === 'unrecognized_keys' ? 'UNKNOWN_FIELD' : 'VALIDATION_FAILED';
  const field = fieldOf(first);
  const all = issues.slice(0, 20).map((issue) => ({ field: fieldOf(issue), message: issue.message }));
  return new SmcError(code, {
    ...(field === '' ? {} : { field }),
    message: field === '' ? first.message : `${field}: ${first.message}`,
    details: { issues: all },
  });
}

const orpcCodes: Readonly<Record<string, ErrorCode>> = {
  PAYLOAD_TOO_LARGE: 'TOO_LARGE',
  NOT_FOUND: 'NOT_FOUND',
  UNAUTHORIZED: 'NOT_SIGNED_IN',
  FORBIDDEN: 'NOT_ALLOWED',
  TIMEOUT: 'TIMED_OUT',
  GATEWAY_TIMEOUT: 'TIMED_OUT',
  SERVICE_UNAVAILABLE: 'UNAVAILABLE',
  BAD_GATEWAY: 'UNAVAILABLE',
  UNSUPPORTED_MEDIA_TYPE: 'BAD_REQUEST',
  METHOD_NOT_SUPPORTED: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
};

function issuesOf(data: unknown): readonly Issue[] | undefined {
  const issues = (data as { issues?: unknown } | undefined | null)?.issues;
  return Array.isArray(issues) ? (issues as Issue[]) : undefined;
}

function fromOrpcError(error: ORPCError<string, unknown>): SmcError {
  const issues = error.code === 'BAD_REQUEST' ? issuesOf(error.data) : undefined;
  if (issues !== undefined) return errorFromIssues(issues);
  const code = isErrorCode(error.code) ? error.code : (orpcCodes[error.code] ?? 'INTERNAL');
  const data = (error.data ?? {}) as { field?: string; details?: Record<string, unknown> };
  return new SmcError(code, {
    // An unknown error's words may hold what must not leave the house.
    ...(isErrorCode(error.code) && code !== 'INTERNAL' ? { message: error.message } : {}),
    ...(data.field === undefined ? {} : { field: data.field }),
    ...(data.details === undefined ? {} : { details: data.details }),
    cause: error,
  });
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

function isConnectionFailure(error: unknown): boolean {
  return error instanceof TypeError && /fetch failed|^terminated/.test(error.message);
}

/** Anything that was thrown, as an error of the table. What is not known becomes `INTERNAL`, with the original as cause. */
export function toSmcError(error: unknown): SmcError {
  if (isSmcError(error)) return error;
  if (error instanceof ORPCError) return fromOrpcError(error);
  if (error instanceof z.ZodError) return errorFromIssues(error.issues);
  if (isAbort(error)) return new SmcError('TIMED_OUT', { cause: error });
  if (isConnectionFailure(error)) return new SmcError('UNAVAILABLE', { cause: error });
  return new SmcError('INTERNAL', { cause: error });
}

/** The error as it goes over the wire. */
export function toOrpcError(error: SmcError, requestId: string): ORPCError<string, unknown> {
  return new ORPCError(error.code, {
    defined: true,
    status: errorTable[error.code].status,
    message: error.message,
    data: {
      ...(error.field === undefined ? {} : { field: error.field }),
      ...(error.details === undefined ? {} : { details: error.details }),
      requestId,
    },
  });
}
