import { createRandom } from '../src/random.ts';
import type { InstanceJson, PairJson, ParticipantJson } from './naive-checker.ts';

const origin = Date.UTC(2026, 2, 2);
const instant = (minutes: number): string => new Date(origin + minutes * 60_000).toISOString();

export interface Shape {
  readonly people: number;
  readonly slots: number;
  /** Everything real events have beside the basic format. */
  readonly isRich: boolean;
}

/** A small event with anything in it, drawn from a seed; also overfull, empty and impossible ones. */
export function randomInstance(seed: number, shape?: Shape): InstanceJson {
  const random = createRandom(seed * 7_919 + 13);
  const below = (count: number): number => Math.floor(random() * count);
  const chance = (share: number): boolean => random() < share;
  const people = shape?.people ?? 2 + below(9);
  const slotCount = shape?.slots ?? 1 + below(8);
  const isRich = shape?.isRich ?? chance(0.6);
  const perDay = 1 + below(slotCount);
  const tables = below(4);
  const slots = Array.from({ length: slotCount }, (_, index) => {
    const start = Math.floor(index / perDay) * 1_440 + 540 + (index % perDay) * 30;
    const length = isRich && chance(0.3) ? 20 : 30;
    return {
      id: `s${index}`,
      start: instant(start),
      end: instant(start + length),
      day: `d${Math.floor(index / perDay)}`,
      tables: isRich && chance(0.3) ? below(4) : tables,
      ...(isRich && chance(0.08) ? { break: true } : {}),
    };
  });
  const some = (list: readonly { id: string }[], share: number): string[] =>
    list.filter(() => chance(share)).map((entry) => entry.id);
  const participants = Array.from({ length: people }, (_, index): ParticipantJson => {
    const maxMeetings = below(slotCount + 2);
    const plain = {
      id: `p${index}`,
      minMeetings: Math.min(maxMeetings, below(3)),
      maxMeetings,
      ...(chance(0.7) ? { available: some(slots, 0.75) } : {}),
    };
    if (!isRich) return plain;
    return {
      ...plain,
      ...(chance(0.2)
        ? {
            delegates: ['x', 'y', 'z']
              .slice(0, 1 + below(3))
              .map((id) => ({ id, ...(chance(0.5) ? { available: some(slots, 0.7) } : {}) })),
          }
        : {}),
      ...(chance(0.2) ? { mode: ['virtual', 'hybrid', 'inPerson'][below(3)] } : {}),
      ...(chance(0.15)
        ? {
            windows: [
              {
                start: instant(540),
                end: instant(660 + below(3) * 1_440),
                ...(chance(0.5) ? { mode: 'virtual' } : {}),
              },
            ],
          }
        : {}),
      ...(chance(0.15) ? { needs: chance(0.7) ? ['quiet'] : ['quiet', 'screen'] } : {}),
      ...(chance(0.4) ? { languages: [['en'], ['ko'], ['es', 'en'], ['fr']][below(4)] } : {}),
      ...(chance(0.1) ? { breakAfter: 1 + below(2) } : {}),
    };
  });
  const pairs: PairJson[] = [];
  for (let a = 0; a < people; a += 1)
    for (let b = a + 1; b < people; b += 1) {
      if (chance(0.25)) continue;
      pairs.push({
        a: `p${a}`,
        b: `p${b}`,
        score: isRich && chance(0.2) ? random() * 100 : below(101),
        requested: (['none', 'one', 'mutual'] as const)[below(3)],
        ...(isRich && chance(0.1) ? { slots: some(slots, 0.5) } : {}),
        ...(isRich && chance(0.1) ? { mode: chance(0.5) ? 'virtual' : 'inPerson' } : {}),
        ...(isRich && chance(0.05) ? { needs: ['screen'] } : {}),
        ...(isRich && chance(0.1) ? { minutes: 25 } : {}),
        ...(isRich && chance(0.1) ? { metBefore: true } : {}),
      });
    }
  const forbidden = pairs.filter(() => chance(0.05)).map(({ a, b }) => ({ a, b }));
  const fixed = pairs.flatMap((_, pair) =>
    chance(0.015)
      ? [
          {
            pair,
            slot: `s${below(slotCount)}`,
            ...(chance(0.3) && tables > 0 ? { table: 1 + below(tables) } : {}),
          },
        ]
      : [],
  );
  if (!isRich) return { slots, participants, pairs, forbidden, fixed };
  const order = pairs.map((_, index) => index).filter(() => chance(0.1));
  return {
    slots,
    participants,
    pairs,
    forbidden,
    fixed,
    ...(chance(0.6)
      ? {
          tables: [1, 2, 3].map((number) => ({
            number,
            features: some([{ id: 'quiet' }, { id: 'screen' }], 0.5),
            venue: chance(0.7) ? 'hall' : 'annex',
          })),
        }
      : {}),
    interpreters: Array.from({ length: below(3) }, (_, index) => ({
      id: `i${index}`,
      languages: [
        ['en', 'ko'],
        ['en', 'fr', 'es'],
        ['ko', 'fr'],
      ][below(3)] as string[],
      ...(chance(0.5) ? { available: some(slots, 0.6) } : {}),
    })),
    ...(chance(0.3)
      ? {
          groups: [
            {
              id: 'g',
              members: some(participants, 0.4),
              ...(chance(0.6) ? { maxMeetings: below(5) } : {}),
              ...(chance(0.6) ? { maxPerPartner: below(3) } : {}),
            },
          ],
        }
      : {}),
    walking: [
      { from: 'hall', to: 'annex', minutes: below(20) },
      { from: 'annex', to: 'hall', minutes: below(20) },
    ],
    precedences: order.slice(1).map((after, index) => [order[index] as number, after] as [number, number]),
    ...(chance(0.3) ? { metBeforePenalty: below(60) } : {}),
    ...(chance(0.2) ? { breakAfter: { meetings: 1 + below(3), minutes: 15 } } : {}),
  };
}
