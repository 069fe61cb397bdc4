import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  dataOfSnapshot,
  modelVersion,
  offersOf,
  rankNeed,
  rankOffers,
  readSnapshot,
  SnapshotError,
  updateIndex,
  writeSnapshot,
} from '../src/index.ts';
import type { Offer, OfferIndex } from '../src/index.ts';
import { memoryOf } from '../src/compiled/shared-memory.ts';
import { needs, offerLists, options } from './generated-offers.ts';

/** As a file holds it: other memory, not shared. */
const stored = (index: OfferIndex) => new Uint8Array(writeSnapshot(index, 'data-1')).slice().buffer;

const few: Offer[] = [
  { id: 'a', title: 'LeakEar', description: 'Finds leaks by sound.', language: 'en' },
  { id: 'b', title: 'Fugas', description: 'Detecta fugas de agua.', language: 'es' },
  { id: 'c', title: '누수 탐지', description: '수도관의 누수를 소리로 찾습니다.', language: 'ko' },
];

function faultOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof SnapshotError) return error.fault;
    throw error;
  }
  return 'none';
}

describe('a snapshot of an index', () => {
  it('ranks, to the last byte, as the index itself, and goes on as it does', () => {
    fc.assert(
      fc.property(offerLists, offerLists, needs, fc.boolean(), (offers, more, need, isSmall) => {
        const built = buildIndex(offers);
        const model = { ...built.model, text: { ...built.model.text, isSmall } };
        const changed = updateIndex(buildIndex(offers, { model }), {
          upsert: more.slice(0, 3),
          remove: ['s5'],
        });
        const read = readSnapshot(stored(changed), 'data-1');
        const rankedBy = (index: OfferIndex) => JSON.stringify(rankOffers(need, index, options));
        expect(rankedBy(read)).toBe(rankedBy(changed));
        const update = { upsert: more.slice(2, 5), remove: ['s0'] };
        expect(rankedBy(updateIndex(read, update))).toBe(rankedBy(updateIndex(changed, update)));
        expect(JSON.stringify(offersOf(read))).toBe(JSON.stringify(offersOf(changed)));
      }),
      { numRuns: 60 },
    );
  });

  it('is whole in memory and in a file where it is large enough for a memory that loops are compiled for', () => {
    const words = (from: number) => Array.from({ length: 60 }, (_, at) => `w${(from * 7 + at * at) % 997}`);
    const many = Array.from(
      { length: 300 },
      (_, number): Offer => ({
        id: `many-${number}`,
        title: `Solution ${number}`,
        description: words(number).join(' '),
        language: 'en',
      }),
    );
    const index = buildIndex(many);
    const snapshot = writeSnapshot(index, 'data-1');
    expect(memoryOf(snapshot)).toBeDefined();
    const need = { id: 'n', title: 'w1 w4 w9', description: words(3).join(' '), language: 'en' };
    const expected = JSON.stringify(rankOffers(need, index, options));
    for (const bytes of [snapshot, new Uint8Array(snapshot).slice().buffer])
      expect(JSON.stringify(rankOffers(need, readSnapshot(bytes, 'data-1'), options))).toBe(expected);
  });

  it('keeps words of every script, and the version of its model', () => {
    const index = buildIndex(few);
    const read = readSnapshot(stored(index), 'data-1');
    expect(read.model.version).toBe(index.model.version);
    const need = { id: 'n', title: '누수', description: '수도관 누수를 찾아야 합니다.', language: 'ko' };
    expect(rankNeed(need, read, options).rankingIn('ko')).toEqual(
      rankNeed(need, index, options).rankingIn('ko'),
    );
  });

  it('is refused with its fault where it is damaged, foreign, of another version or of other data', () => {
    const good = stored(buildIndex(few));
    const changedAt = (at: number) => {
      const copy = good.slice(0);
      new Uint8Array(copy)[at] = ((new Uint8Array(copy)[at] as number) + 1) % 256;
      return copy;
    };
    const text = Buffer.from(good).toString('latin1');
    expect(faultOf(() => readSnapshot(good, 'data-1'))).toBe('none');
    expect(faultOf(() => readSnapshot(good, 'data-2'))).toBe('outdated');
    expect(faultOf(() => readSnapshot(changedAt(0), 'data-1'))).toBe('foreign');
    expect(faultOf(() => readSnapshot(new ArrayBuffer(3), 'data-1'))).toBe('foreign');
    expect(faultOf(() => readSnapshot(changedAt(40), 'data-1'))).toBe('damaged');
    expect(faultOf(() => readSnapshot(good.slice(0, good.byteLength - 9), 'data-1'))).toBe('damaged');
    fc.assert(
      fc.property(fc.integer({ min: text.lastIndexOf('LeakEar'), max: good.byteLength - 1 }), (at) => {
        expect(faultOf(() => readSnapshot(changedAt(at), 'data-1'))).toBe('damaged');
      }),
      { numRuns: 50 },
    );
    const older = Buffer.from(good.slice(0));
    const header = older.subarray(16, 16 + older.readUInt32LE(8));
    header.write(modelVersion.replaceAll(/\d/g, '0'), header.indexOf(modelVersion));
    older.writeUInt32LE(crc32(header), 12);
    expect(faultOf(() => readSnapshot(older.buffer, 'data-1'))).toBe('outdated');
    expect(dataOfSnapshot(good)).toBe('data-1');
  });
});
