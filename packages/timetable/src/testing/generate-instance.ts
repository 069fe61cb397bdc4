import type { Instance, PairTable, Participant, Slot, Table } from '../instance/instance.ts';
import type { Random } from '../random.ts';
import { createRandom } from '../random.ts';
import type { Preset, PresetName } from './presets.ts';
import { presets } from './presets.ts';

const dayCount = 2;
const featureCount = 8;
const slotMinutes = 20;

/**
 * Draws an event of a preset's shape. The order of the draws is part of the definition, so that figures measured
 * elsewhere on the same preset and seed can be compared.
 */
export function generateInstance(name: PresetName, seed: number): Instance {
  return generateFromPreset(presets[name], seed);
}

export function generateFromPreset(preset: Preset, seed: number): Instance {
  const random = createRandom(seed);
  const count = preset.cities + preset.companies;
  const features = Array.from({ length: count }, () => drawFeatures(random));
  const popularity = [
    ...drawPopularity(random, preset.cities, 0.5),
    ...drawPopularity(random, preset.companies, 0.8),
  ];
  const available = Array.from({ length: count }, () => drawAvailability(random, preset));
  keepOneDay(random, preset, available);
  const participants = drawParticipants(random, preset, available);
  const pairs = drawPairs(random, preset, features, popularity);
  return {
    slots: makeSlots(preset),
    tables: makeTables(preset),
    participants,
    pairs,
    fixed: [],
    forbidden: [],
    mustHold: false,
    precedences: [],
    maxBreakSpread: Infinity,
    interpreters: [],
    groups: [],
    walks: [],
    metBeforePenalty: 0,
    restMinutes: 10,
  };
}

function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function drawFeatures(random: Random): readonly number[] {
  const raw = Array.from({ length: featureCount }, () => random() ** 3);
  const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0));
  return raw.map((value) => value / length);
}

/** Popularity falls with a random rank: (rank + 1)^-exponent. */
function drawPopularity(random: Random, count: number, exponent: number): readonly number[] {
  const ranks = Array.from({ length: count }, (_, index) => index);
  for (let i = count - 1; i >= 1; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [ranks[i], ranks[j]] = [ranks[j] as number, ranks[i] as number];
  }
  return ranks.map((rank) => (rank + 1) ** -exponent);
}

function drawAvailability(random: Random, preset: Preset): Uint8Array {
  const [least, most] = preset.unavailability;
  const presence = new Uint8Array(preset.slots).fill(1);
  let away = Math.round((least + (most - least) * random()) * preset.slots);
  while (away > 0) {
    const length = Math.min(away, between(random, 1, 4));
    const first = between(random, 0, preset.slots - 1);
    for (let slot = first; slot < first + length && slot < preset.slots; slot += 1)
      if (presence[slot] === 1) {
        presence[slot] = 0;
        away -= 1;
      }
  }
  return presence;
}

function keepOneDay(random: Random, preset: Preset, available: readonly Uint8Array[]): void {
  if (preset.oneDay === undefined) return;
  const perDay = preset.slots / dayCount;
  for (const presence of available) {
    if (random() >= preset.oneDay) continue;
    const kept = between(random, 0, dayCount - 1);
    for (let slot = 0; slot < preset.slots; slot += 1)
      if (Math.floor(slot / perDay) !== kept) presence[slot] = 0;
  }
}

function drawParticipants(
  random: Random,
  preset: Preset,
  available: readonly Uint8Array[],
): readonly Participant[] {
  return available.map((presence, index) => {
    const isCity = index < preset.cities;
    const [least, most] = isCity ? preset.cityMaximum : preset.companyMaximum;
    const free = presence.reduce((sum, value) => sum + value, 0);
    const maxMeetings = Math.min(free, between(random, least, most));
    return {
      id: isCity ? `city-${index}` : `company-${index - preset.cities}`,
      kind: isCity ? 'CITY' : 'CORPORATE',
      minMeetings: Math.min(maxMeetings, isCity ? preset.cityMinimum : preset.companyMinimum),
      maxMeetings,
      delegates: [{ id: '', presence }],
      needs: [],
      languages: [],
      breakAfter: 0,
    };
  });
}

function affinity(left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < featureCount; i += 1) sum += (left[i] as number) * (right[i] as number);
  return sum;
}

function clippedScore(value: number): number {
  return Math.min(100, Math.max(1, Math.round(value)));
}

function drawPairs(
  random: Random,
  preset: Preset,
  features: readonly (readonly number[])[],
  popularity: readonly number[],
): PairTable {
  const { cities, companies } = preset;
  const count = cities * companies + (cities * (cities - 1)) / 2;
  const pairs = {
    count,
    a: new Int32Array(count),
    b: new Int32Array(count),
    score: new Float64Array(count),
    requested: new Uint8Array(count),
    details: new Map<never, never>(),
  };
  let index = 0;
  const add = (a: number, b: number, score: number): void => {
    pairs.a[index] = a;
    pairs.b[index] = b;
    pairs.score[index] = clippedScore(score);
    index += 1;
  };
  const fame = (who: number): number => popularity[who] as number;
  const likeness = (a: number, b: number): number => affinity(features[a] ?? [], features[b] ?? []);
  for (let a = 0; a < cities; a += 1)
    for (let b = cities; b < cities + companies; b += 1)
      add(a, b, 100 * (0.6 * likeness(a, b) + 0.25 * Math.sqrt(fame(b)) + 0.15 * random()));
  for (let a = 0; a < cities; a += 1)
    for (let b = a + 1; b < cities; b += 1)
      add(a, b, 100 * (0.5 * likeness(a, b) + 0.2 * Math.sqrt(fame(a) * fame(b)) + 0.15 * random()));
  drawRequests(random, preset, likeness, fame, pairs.requested);
  return pairs;
}

/** Position of a pair in the order in which `drawPairs` lists them. */
function pairPosition(preset: Preset, left: number, right: number): number {
  const { cities, companies } = preset;
  const [a, b] = left < right ? [left, right] : [right, left];
  if (b >= cities) return a * companies + (b - cities);
  return cities * companies + a * cities - (a * (a + 1)) / 2 + (b - a - 1);
}

function drawRequests(
  random: Random,
  preset: Preset,
  likeness: (a: number, b: number) => number,
  fame: (who: number) => number,
  requested: Uint8Array,
): void {
  const { cities, companies } = preset;
  const asked = new Map<number, number>();
  const ask = (who: number, howMany: number, from: number, to: number, weight: number): void => {
    const wishes: { other: number; wish: number }[] = [];
    for (let other = from; other < to; other += 1) {
      if (other === who) continue;
      const noise = -Math.log(-Math.log(random()));
      wishes.push({ other, wish: weight * Math.log(fame(other)) + 4 * likeness(who, other) + noise });
    }
    wishes.sort((left, right) => right.wish - left.wish || left.other - right.other);
    const chosen = wishes.slice(0, howMany).map((entry) => entry.other);
    for (const other of chosen.sort((left, right) => left - right)) {
      const pair = pairPosition(preset, who, other);
      asked.set(pair, (asked.get(pair) ?? 0) + 1);
    }
  };
  for (let city = 0; city < cities; city += 1) {
    ask(city, between(random, ...preset.cityRequests), cities, cities + companies, 1);
    ask(city, between(random, ...preset.cityToCityRequests), 0, cities, 1);
  }
  for (let company = cities; company < cities + companies; company += 1)
    ask(company, between(random, ...preset.companyRequests), 0, cities, 0.5);
  for (const [pair, sides] of asked) {
    const luck = random();
    requested[pair] = sides === 2 || luck < 0.35 ? 2 : 1;
  }
}

function makeSlots(preset: Preset): readonly Slot[] {
  const perDay = preset.slots / dayCount;
  return Array.from({ length: preset.slots }, (_, index) => {
    const day = Math.floor(index / perDay);
    const start = day * 1_440 + 540 + (index % perDay) * slotMinutes;
    return {
      id: `s${index}`,
      day: `day-${day + 1}`,
      start,
      end: start + slotMinutes,
      tables: preset.tables,
      isBreak: false,
    };
  });
}

function makeTables(preset: Preset): readonly Table[] {
  return Array.from({ length: preset.tables }, (_, index) => ({
    number: index + 1,
    features: [],
    venue: '',
  }));
}
