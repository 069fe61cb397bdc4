import type { RowValues } from './field-table.ts';
import { moneyRangeReader, toMinorUnits } from './money.ts';
import type { ThemeWords } from './subjects.ts';

/** A row's content, put together from its cells; not yet checked against the contract. */
export interface AssembledRow {
  readonly id: string | undefined;
  readonly organisationId: string | undefined;
  readonly organisation: string | undefined;
  readonly country: string | undefined;
  readonly state: string | undefined;
  readonly content: Record<string, unknown>;
  /** Other people's words for themes, that stand for none of ours. */
  readonly foreignThemes: readonly string[];
  /** What belongs to the row beside its content: references, translations. */
  readonly beside: Readonly<Record<string, unknown>>;
  readonly problems: { field: string; message: string }[];
  readonly warnings: string[];
}

type Values = RowValues['values'];

export function pick(values: Values, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]),
  );
}

const textOrNothing = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

export function identityOf(
  values: Values,
): Pick<AssembledRow, 'id' | 'organisationId' | 'organisation' | 'country' | 'state'> {
  return {
    id: textOrNothing(values['id']),
    organisationId: textOrNothing(values['organisationId']),
    organisation: textOrNothing(values['organisation'] ?? values['city']),
    country: textOrNothing(values['country']),
    state: textOrNothing(values['state']),
  };
}

/** Texts of two columns that both describe, as paragraphs. What is not text goes on alone, to be refused by name. */
export function paragraphs(...parts: readonly unknown[]): unknown {
  const given = parts.filter((part) => part !== undefined);
  return given.every((part) => typeof part === 'string') ? given.join('\n\n') || undefined : given[0];
}

/** The themes of a row, and the words for themes that are none of ours. */
export function themesIn(values: Values): { content: Record<string, unknown>; foreign: readonly string[] } {
  const { themes } = values;
  if (themes === undefined) return { content: {}, foreign: [] };
  const isRead = (value: unknown): value is ThemeWords =>
    typeof value === 'object' && value !== null && 'codes' in value;
  return isRead(themes)
    ? { content: { themes: themes.codes }, foreign: themes.foreign }
    : { content: { themes }, foreign: [] };
}

/** Goals and targets of the columns `sdgs` and `sdgTargets` together. */
export function sdgContent(values: Values): Record<string, unknown> {
  const parts = [values['sdgs'], values['sdgTargets']];
  const isRead = (part: unknown): part is { goals: number[]; targets: string[] } =>
    typeof part === 'object' && part !== null && 'goals' in part;
  const read = parts.filter(isRead);
  const odd = parts.find((part) => part !== undefined && !isRead(part));
  if (odd !== undefined) return { sdgs: odd };
  const merged = <Value>(lists: Value[][]) => [...new Set(lists.flat())];
  return {
    sdgs: merged(read.map((part) => part.goals)),
    sdgTargets: merged(read.map((part) => part.targets)),
  };
}

function rangeOfColumns(values: Values, name: string): unknown {
  const [low, high, currency] = [values[`${name}Minimum`], values[`${name}Maximum`], values['currency']];
  if (low === undefined && high === undefined) return undefined;
  if (typeof currency !== 'string') return 'Name the currency in a column "currency".';
  const minor = (amount: unknown) => (amount === undefined ? null : toMinorUnits(Number(amount), currency));
  const range = { minimum: minor(low), maximum: minor(high), currency };
  return range.minimum === undefined || range.maximum === undefined
    ? `"${currency}" is not a currency.`
    : range;
}

/** A range of money from one cell, or from columns of its two ends and the currency. Adds to `problems` where it cannot be read. */
export function moneyContent(
  row: RowValues,
  name: 'budget' | 'price',
  single: 'maximum' | 'both',
): Record<string, unknown> {
  const { values, problems } = row;
  const currency = typeof values['currency'] === 'string' ? values['currency'] : undefined;
  if (values[name] !== undefined) {
    const reading = moneyRangeReader(single)(values[name], currency);
    if ('problem' in reading) problems.push({ field: name, message: reading.problem });
    return 'problem' in reading ? {} : { [name]: reading.value };
  }
  const range = rangeOfColumns(values, name);
  if (typeof range !== 'string') return range === undefined ? {} : { [name]: range };
  problems.push({ field: name, message: range });
  return {};
}
