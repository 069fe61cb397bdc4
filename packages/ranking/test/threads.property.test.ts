import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, RankingInputError, writeSnapshot } from '../src/index.ts';
import type { Offer, OfferIndex } from '../src/index.ts';
import { buildIndexBy, OfferGatherer } from '../src/indexes.ts';
import type { Gather } from '../src/indexes.ts';
import { buildIndexInThreads } from '../threads/build-index.ts';
import { readPortion } from '../src/read-portion.ts';
import { offerLists } from './generated-offers.ts';

/** Everything that an index holds. */
const digestOf = (index: OfferIndex) =>
  createHash('sha256')
    .update(new Uint8Array(writeSnapshot(index, 'data')))
    .digest('hex');

const others: readonly Pick<Offer, 'title' | 'description' | 'language'>[] = [
  { title: 'Fugas', description: 'Detecta fugas de agua; sin internet, en 3 meses.', language: 'es' },
  { title: '누수 탐지', description: '수도관의 누수를 소리로 찾습니다. 영어로 제공됩니다.', language: 'ko' },
  { title: 'Утечки', description: 'Находит утечки воды по звуку.', language: 'ru' },
  { title: '智能停车', description: '为城市提供停车数据。', language: 'zh' },
];
const mixed = fc
  .tuple(offerLists, fc.array(fc.constantFrom(...others), { maxLength: 5 }))
  .map(([offers, more]): Offer[] => [...offers, ...more.map((offer, at) => ({ ...offer, id: `m${at}` }))]);

/** Reads in portions of a few offers and adds them up, as threads do. */
const inPortions =
  (size: number): Gather =>
  (ordered, parts) => {
    const gatherer = new OfferGatherer(parts);
    for (let start = 0; start < ordered.length; start += size)
      gatherer.append(structuredClone(readPortion(ordered.slice(start, start + size), parts)));
    return gatherer;
  };

const catalogue = Array.from({ length: 60 }, (_, at): Offer => {
  const other = others[at % 7];
  return {
    id: `s${at}`,
    title: `LeakEar ${at % 11}`,
    description: `Finds leaks number ${at} by sound. Alerts by SMS within ${at % 9} minutes. Costs ${at * 7}.`,
    language: 'en',
    capabilities: at % 3 === 0 ? ['Works offline', 'Exports to CSV and Excel'] : [],
    references: [
      { city: { country: at % 2 === 0 ? 'KE' : 'NP', population: at * 30_000 }, year: 2010 + (at % 9) },
    ],
    regionsServed: at % 4 === 0 ? ['AFRICA'] : [],
    ...other,
  };
});
const settings = { fewestForThreads: 1, portion: 7 };

describe('an index read in portions', () => {
  it('holds, to the last byte, what one read at once holds', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 1, max: 6 }), (offers, size) => {
        expect(digestOf(buildIndexBy(inPortions(size), offers))).toBe(digestOf(buildIndex(offers)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an index read in threads', () => {
  const expected = digestOf(buildIndex(catalogue));

  it.each([1, 2, 3])('holds, to the last byte, what one thread reads: %i', (threads) => {
    const progress: number[] = [];
    const onProgress = (read: number, all: number) => progress.push(read, all);
    expect(digestOf(buildIndexInThreads(catalogue, { ...settings, threads, onProgress }))).toBe(expected);
    expect(progress.slice(-2)).toEqual(threads === 1 ? [] : [60, 60]);
  });

  it('holds it though its threads die, and under a model that is given', () => {
    const reader = new URL('./dying-reader.ts', import.meta.url);
    const dying = { ...settings, threads: 3, reader, patience: 200 };
    expect(digestOf(buildIndexInThreads(catalogue, dying))).toBe(expected);
    const { model } = buildIndex(catalogue.slice(0, 20));
    const kept = buildIndexInThreads(catalogue, { ...settings, threads: 2, model });
    expect(digestOf(kept)).toBe(digestOf(buildIndex(catalogue, { model })));
  });

  it('reads itself what cannot be sent, and refuses what cannot be read', () => {
    const odd = catalogue.map((offer, at) => (at === 3 ? { ...offer, note: () => 'later' } : offer));
    expect(digestOf(buildIndexInThreads(odd, { ...settings, threads: 2 }))).toBe(digestOf(buildIndex(odd)));
    const bad = [...catalogue, { ...(catalogue[0] as Offer), id: 's9' }];
    expect(() => buildIndexInThreads(bad, { ...settings, threads: 2 })).toThrow(RankingInputError);
  });
});
