import { type EventEnvelope, eventEnvelope, type NewEvent, SmcError } from '@smc/contracts';
import type { z } from 'zod';
import type { CollectionShape } from './collection-shape.ts';
import type { StoredDocument } from './port.ts';
import { invalid } from './refusals.ts';

/** Largest stored document as JSON, in bytes: half of what MongoDB takes, so that both engines agree. */
export const maximumDocumentBytes = 8 * 1024 * 1024;

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
/** JSON.stringify escapes half of a surrogate pair as \ud8xx; a real backslash before it is itself escaped. */
const loneSurrogate = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** A document that has passed its schema, as it will be stored. */
export interface CheckedDocument {
  readonly id: string;
  readonly version: number;
  readonly claims: readonly string[];
  readonly value: StoredDocument;
  readonly json: string;
}

/** Throws `VALIDATION_FAILED` naming the first field that is wrong, or `TOO_LARGE`. */
export function checkDocument(shape: CollectionShape, document: object, version: number): CheckedDocument {
  const input = { ...document, version };
  const value = parseExactly(shape.schema, input);
  if (!idPattern.test(value.id)) throw invalid('id', 'An id has 1 to 64 letters, digits, _ or -.');
  const claims = value.claims ?? [];
  const isClaim = (claim: string) => claim !== '' && claim.length <= 400;
  if (!claims.every(isClaim)) throw invalid('claims', 'A claim has 1 to 400 characters.');
  if (new Set(claims).size < claims.length) throw invalid('claims', 'A claim is listed twice.');
  return { id: value.id, version, claims, value, json: toJson(value) };
}

/** The version that a write on top of `version` makes. Throws `VALIDATION_FAILED` where `version` is none. */
export function versionAfter(version: number): number {
  if (!Number.isSafeInteger(version) || version < 1)
    throw invalid('version', 'A version is a whole number from 1.');
  return version + 1;
}

/** Adds the revision and checks the envelopes. */
export function checkEvents(events: readonly NewEvent[] | undefined, revision: number): readonly string[] {
  return (events ?? []).map((event, index) => {
    const envelope: EventEnvelope = { ...event, revision };
    return toJson(parseExactly(eventEnvelope, envelope, `events.${index}`));
  });
}

function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (json.length > maximumDocumentBytes || Buffer.byteLength(json) > maximumDocumentBytes) {
    throw new SmcError('TOO_LARGE', { details: { atMostBytes: maximumDocumentBytes } });
  }
  if (json.includes('\\ud') && loneSurrogate.test(json)) {
    throw new SmcError('VALIDATION_FAILED', {
      message: 'A text holds half of a character and cannot be stored.',
    });
  }
  return json;
}

function parseExactly<Value>(schema: z.ZodType<Value>, input: unknown, prefix?: string): Value {
  const result = schema.safeParse(input);
  if (!result.success) throw refusalOf(result.error, prefix);
  const unknown = unknownPath(input, result.data);
  if (unknown !== undefined) throw invalid(join(prefix, unknown), `The field ${unknown} is not known here.`);
  return result.data;
}

function refusalOf(error: z.ZodError, prefix: string | undefined): SmcError {
  const issue = error.issues[0];
  const path = (issue?.path ?? []).map(String);
  if (issue?.code === 'unrecognized_keys') path.push(issue.keys[0] ?? '');
  return invalid(join(prefix, path.join('.')), issue?.message ?? 'The document does not fit its schema.');
}

function join(prefix: string | undefined, path: string): string {
  return [prefix, path].filter((part) => part !== undefined && part !== '').join('.');
}

/** The first path that was sent and is not in what the schema let through. */
function unknownPath(input: unknown, output: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || input === output) return undefined;
  if (typeof output !== 'object' || output === null) return undefined;
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(output, key)) return key;
    const below = unknownPath(value, (output as Record<string, unknown>)[key]);
    if (below !== undefined) return `${key}.${below}`;
  }
  return undefined;
}
