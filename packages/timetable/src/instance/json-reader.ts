import { TimetableInputError } from '../errors.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function fail(code: TimetableInputError['code'], field: string, message: string): never {
  throw new TimetableInputError(code, field, message);
}

export function asObject(value: unknown, field: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail('BAD_SHAPE', field, `${field} must be an object.`);
  return value as JsonObject;
}

export function asList(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) fail('BAD_SHAPE', field, `${field} must be a list.`);
  return value as readonly unknown[];
}

/** An absent or null list reads as empty. */
export function optionalList(value: unknown, field: string): readonly unknown[] {
  return value === undefined || value === null ? [] : asList(value, field);
}

/** Ids may be written as numbers in spreadsheets and scripts; they are compared as text. */
export function asId(value: unknown, field: string): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.length === 0 || value.length > 200)
    fail('BAD_VALUE', field, `${field} must be a text of 1 to 200 characters.`);
  return value;
}

export function asNumber(value: unknown, field: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    fail('BAD_VALUE', field, `${field} must be a number, not ${describe(value)}.`);
  if (value < least || value > most)
    fail('BAD_VALUE', field, `${field} is ${value}; it must lie between ${least} and ${most}.`);
  return value;
}

export function asInteger(value: unknown, field: string, least: number, most: number): number {
  const number = asNumber(value, field, least, most);
  if (!Number.isInteger(number))
    fail('BAD_VALUE', field, `${field} is ${number}; it must be a whole number.`);
  return number;
}

export function asBoolean(value: unknown, field: string): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'boolean') fail('BAD_VALUE', field, `${field} must be true or false.`);
  return value;
}

export function asTextList(value: unknown, field: string): readonly string[] {
  return optionalList(value, field).map((entry, index) => asId(entry, `${field}.${index}`));
}

export function asChoice<T extends string>(value: unknown, field: string, allowed: readonly T[]): T {
  if (!allowed.includes(value as T))
    fail('BAD_VALUE', field, `${field} is ${describe(value)}; it must be one of ${allowed.join(', ')}.`);
  return value as T;
}

/** Positions of ids in a list; two entries with one id are refused. */
export function indexById(ids: readonly string[], field: string): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  ids.forEach((id, index) => {
    const earlier = positions.get(id);
    if (earlier !== undefined)
      fail(
        'DUPLICATE_ID',
        `${field}.${index}.id`,
        `${field} ${earlier} and ${index} both have the id "${id}".`,
      );
    positions.set(id, index);
  });
  return positions;
}

export function lookUp(
  positions: ReadonlyMap<string, number>,
  value: unknown,
  field: string,
  what: string,
): number {
  const id = asId(value, field);
  const index = positions.get(id);
  if (index === undefined)
    fail('UNKNOWN_REFERENCE', field, `${field} names the ${what} "${id}", which does not exist.`);
  return index;
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  if (typeof value === 'object') return value === null ? 'null' : 'an object or list';
  return typeof value === 'number' ? String(value) : typeof value;
}
