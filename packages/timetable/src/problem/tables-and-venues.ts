import type { Instance } from '../instance/instance.ts';
import { fail } from '../instance/json-reader.ts';
import { instanceLimits } from '../instance/instance.ts';

export interface Venues {
  readonly venueCount: number;
  readonly venues: readonly string[];
  readonly tableCapacity: Int32Array;
  readonly tableFeatures: Int32Array;
  readonly tableVenue: Int32Array;
  readonly walkMinutes: Float64Array | undefined;
  readonly featureBits: ReadonlyMap<string, number>;
}

/** Tables 1..n of a slot are open; each belongs to a venue and has feature bits. */
export function readVenues(instance: Instance): Venues {
  const { tables, slots } = instance;
  const venues = [...new Set(tables.map((table) => table.venue))];
  if (venues.length === 0) venues.push('');
  const tableVenue = Int32Array.from(tables, (table) => venues.indexOf(table.venue));
  const featureBits = nameFeatures(instance);
  const tableFeatures = Int32Array.from(tables, (table) => featureMask(table.features, featureBits));
  const tableCapacity = new Int32Array(slots.length * venues.length);
  slots.forEach((slot, index) => {
    for (let table = 0; table < Math.min(slot.tables, tables.length); table += 1) {
      const cell = index * venues.length + (tableVenue[table] as number);
      tableCapacity[cell] = (tableCapacity[cell] as number) + 1;
    }
  });
  const walkMinutes = readWalks(instance, venues);
  return {
    venueCount: venues.length,
    venues,
    tableCapacity,
    tableFeatures,
    tableVenue,
    walkMinutes,
    featureBits,
  };
}

function nameFeatures(instance: Instance): ReadonlyMap<string, number> {
  const names = new Set<string>();
  for (const table of instance.tables) for (const feature of table.features) names.add(feature);
  for (const participant of instance.participants) for (const need of participant.needs) names.add(need);
  for (const details of instance.pairs.details.values())
    for (const need of details.needs ?? []) names.add(need);
  if (names.size > instanceLimits.tableFeatures)
    fail(
      'TOO_LARGE',
      'tables',
      `There are ${names.size} table features; at most ${instanceLimits.tableFeatures} are known.`,
    );
  return new Map([...names].map((name, index) => [name, 1 << index]));
}

export function featureMask(features: readonly string[], bits: ReadonlyMap<string, number>): number {
  return features.reduce((mask, feature) => mask | (bits.get(feature) ?? 0), 0);
}

/** Walking takes the same time both ways unless both are given. */
function readWalks(instance: Instance, venues: readonly string[]): Float64Array | undefined {
  if (instance.walks.length === 0 || venues.length < 2) return undefined;
  const minutes = new Float64Array(venues.length * venues.length);
  const given = new Set<number>();
  for (const walk of instance.walks) {
    const [from, to] = [venues.indexOf(walk.from), venues.indexOf(walk.to)];
    if (from < 0 || to < 0) continue;
    minutes[from * venues.length + to] = walk.minutes;
    given.add(from * venues.length + to);
    if (!given.has(to * venues.length + from)) minutes[to * venues.length + from] = walk.minutes;
  }
  return minutes;
}
