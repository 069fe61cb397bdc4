import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One line of `instances.jsonl`: a B2B meeting scheduling instance of the University of Girona, 1-based. */
export interface GironaInstance {
  readonly id: string;
  readonly family: string;
  readonly variant: string;
  readonly nBusiness: number;
  readonly nTables: number;
  readonly nTotalSlots: number;
  readonly nMorningSlots: number;
  /** Participants a and b, session 1 (morning), 2 (afternoon) or 3 (any). */
  readonly requested: readonly (readonly [number, number, number])[];
  readonly forbidden: readonly (readonly number[])[];
  readonly fixed: readonly number[];
  readonly precedences: readonly (readonly number[])[];
}

export interface PublishedValue {
  readonly breaks: number | undefined;
  readonly status: string;
}

const folder = fileURLToPath(new URL('../../../../shared/data/b2b/', import.meta.url));
const slotMinutes = 20;

export function hasGironaData(): boolean {
  return existsSync(`${folder}instances.jsonl`);
}

export function readGirona(): readonly GironaInstance[] {
  return readFileSync(`${folder}instances.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line) => JSON.parse(line) as GironaInstance);
}

/** Published values at fairness 2 by `family/variant` (Bofill et al., JAIR 74, 2022, 263-301). */
export function readPublished(): ReadonlyMap<string, PublishedValue> {
  const rows = readFileSync(`${folder}best_known.csv`, 'utf8').split('\n').slice(1);
  const values = new Map<string, PublishedValue>();
  for (const row of rows) {
    const [family, variant, fairness, breaks, status] = row.split(',');
    if (fairness !== '2' || status === undefined) continue;
    values.set(`${family}/${variant}`, { breaks: breaks === '' ? undefined : Number(breaks), status });
  }
  return values;
}

/** Writes an instance in the format of `smc timetable`: sessions become lists of slots. */
export function convertGirona(source: GironaInstance, maxBreakSpread = 2): Record<string, unknown> {
  const numbers = Array.from({ length: source.nTotalSlots }, (_, index) => index + 1);
  const instant = (minutes: number): string =>
    new Date(Date.UTC(2013, 0, 7, 8) + minutes * 60_000).toISOString();
  const inSession = (session: number): readonly number[] =>
    numbers.filter(
      (slot) => session === 3 || (session === 1 ? slot <= source.nMorningSlots : slot > source.nMorningSlots),
    );
  return {
    slots: numbers.map((slot) => ({
      id: `s${slot}`,
      start: instant((slot - 1) * slotMinutes),
      end: instant(slot * slotMinutes),
      day: 'day-1',
      tables: source.nTables,
    })),
    participants: source.forbidden.map((away, index) => ({
      id: `p${index + 1}`,
      available: numbers.filter((slot) => !away.includes(slot)).map((slot) => `s${slot}`),
    })),
    pairs: source.requested.map(([a, b, session]) => ({
      a: `p${a}`,
      b: `p${b}`,
      ...(session === 3 ? {} : { slots: inSession(session).map((slot) => `s${slot}`) }),
    })),
    fixed: source.fixed.flatMap((slot, pair) => (slot > 0 ? [{ pair, slot: `s${slot}` }] : [])),
    precedences: source.precedences.flatMap((earlier, pair) => earlier.map((before) => [before - 1, pair])),
    mustHold: true,
    maxBreakSpread,
  };
}
