import { readFile } from 'node:fs/promises';
import { localDate, SmcError } from '@smc/contracts';
import { InvalidArgumentError } from 'commander';

/** For commander: a whole number within a range. */
export function wholeNumber(minimum: number, maximum: number): (given: string) => number {
  return (given) => {
    const value = Number(given);
    if (given.trim() !== '' && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`Give a whole number from ${minimum} to ${maximum}.`);
  };
}

/** For commander: a day. */
export function dateOption(given: string): string {
  if (localDate.safeParse(given).success) return given;
  throw new InvalidArgumentError('Give a date as in 2026-11-21.');
}

/** The JSON object in a file that an option names. Throws `NOT_FOUND` or `MALFORMED_FILE`. */
export async function jsonFile(path: string, option: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new SmcError('NOT_FOUND', { field: option, message: `${path} cannot be opened.`, cause });
  });
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below, as for JSON that is no object.
  }
  throw new SmcError('MALFORMED_FILE', { field: option, message: `${path} does not hold one JSON object.` });
}
