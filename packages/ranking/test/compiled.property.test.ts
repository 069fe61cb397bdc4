import { readFileSync } from 'node:fs';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileLoops } from '../scripts/compile-loops.ts';
import columns from '../src/compiled/generated/columns.json' with { type: 'json' };
import binary from '../src/compiled/generated/loops.json' with { type: 'json' };
import { loopsBetween, loopsWithin } from '../src/compiled/loops.ts';
import { fromMessage, memoryOf, sharedBytes, toMessage } from '../src/compiled/shared-memory.ts';
import { invert, scoreChannel } from '../src/index-structures/channel.ts';
import type { Channel, ChannelPart } from '../src/index-structures/channel.ts';
import { frequencyBits } from '../src/index-structures/document-terms.ts';
import type { DocumentTerms } from '../src/index-structures/document-terms.ts';
import { scoreChosen } from '../src/index-structures/forward-channel.ts';
import { nthGreatest } from '../src/index-structures/nth-greatest.ts';
import { countOf, documentsReaching, greatestOf } from '../src/index-structures/scan.ts';
import { lenderFor, lendScores } from '../src/index-structures/scratch.ts';
import { gatherStatistics } from '../src/index-structures/statistics.ts';
import { topByNumber, topDocuments } from '../src/index-structures/top.ts';
import { scoreLatent } from '../src/latent/space.ts';
import { combineChannels, highestSum } from '../src/relevance/combined.ts';
import type { ChannelScores } from '../src/relevance/combined.ts';
import { channelSettings, channelShares } from '../src/relevance/settings.ts';

const terms = new Map(Array.from({ length: 60 }, (_, term) => [`t${term}`, term]));

/** Numbers that look random, the same for the same seed (xorshift). */
function randomly(seed: number): (below: number) => number {
  let state = seed * 2 + 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Documents that hold each term with a chance of its own: some in nearly all, some in hardly any. */
function documentsOf(count: number, seed: number): DocumentTerms {
  const next = randomly(seed);
  const packed: number[] = [];
  const starts = [0];
  const lengths: number[] = [];
  for (let document = 0; document < count; document++) {
    for (let term = 0; term < terms.size; term++)
      if (next(100) < 99 / (term + 1) + 1) packed.push((term << frequencyBits) | (1 + next(12)));
    starts.push(packed.length);
    lengths.push(1 + next(300) / 2);
  }
  return {
    terms,
    starts: Uint32Array.from(starts),
    packed: Uint32Array.from(packed),
    lengths: Float64Array.from(lengths),
  };
}

function channelOf(sources: readonly DocumentTerms[]): Channel {
  const statistics = gatherStatistics(sources[0] as DocumentTerms);
  const parts: ChannelPart[] = [];
  let size = 0;
  for (const source of sources) {
    parts.push(invert(source, statistics, channelSettings.words, size));
    size += source.lengths.length;
  }
  return { statistics, settings: channelSettings.words, size, parts };
}

/** The same postings in memory that the compiled loops can read. */
function moved(part: ChannelPart): ChannelPart {
  const { length } = part.documents;
  // The postings of an index stand anywhere in its memory, at multiples of four.
  const memory = sharedBytes(length * 8 + 4, 0);
  const documents = new Uint32Array(memory, 4, length);
  const impacts = new Float32Array(memory, 4 + length * 4, length);
  documents.set(part.documents);
  impacts.set(part.impacts);
  return { ...part, documents, impacts };
}

/** The same terms of documents in such memory. */
function movedTerms(source: DocumentTerms): DocumentTerms {
  const packed = new Uint32Array(sharedBytes(source.packed.length * 4 + 4, 0), 4, source.packed.length);
  packed.set(source.packed);
  return { ...source, packed };
}

const needs = fc.dictionary(
  fc.constantFrom(...terms.keys(), 'unknown'),
  fc.oneof(fc.constantFrom(1, 2, 3, 0.3), fc.double({ min: 0.01, max: 40, noNaN: true })),
  { maxKeys: 30 },
);
const needOf = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts));

/** Scores as they come, with many that are equal. */
const scoreLists = fc
  .tuple(fc.nat(3000), fc.nat(), fc.constantFrom(3, 50, 100_000))
  .map(([size, seed, kinds]) => {
    const next = randomly(seed);
    return Float32Array.from({ length: size }, () => Math.fround(next(kinds) / 7));
  });

function lent(scores: Float32Array): Float32Array {
  const copy = lendScores('test', scores.length, 0);
  copy.set(scores);
  return copy;
}

const inOrder = (scores: Float32Array) =>
  [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('the compiled loops', () => {
  it('are what their text says', async () => {
    const textOf = (name: string) =>
      readFileSync(new URL(`../src/compiled/${name}.wat`, import.meta.url), 'utf8');
    expect(await compileLoops(textOf('loops'))).toBe(binary);
    expect(await compileLoops(textOf('columns'))).toBe(columns);
  });

  it('add postings to the same bits, over several parts', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(40), fc.nat(), needs, (first, later, seed, counts) => {
        const channel = channelOf([documentsOf(first + 1, seed), documentsOf(later, seed + 1)]);
        const { size } = channel;
        const compiled = { ...channel, parts: channel.parts.map(moved) };
        const scores = lendScores('test', size, 0);
        for (const { documents } of compiled.parts)
          expect(loopsBetween(documents.buffer, scores.buffer)).toBeDefined();
        const plain = scoreChannel(channel, needOf(counts));
        expect([...scoreChannel(compiled, needOf(counts), scores)]).toEqual([...plain]);
        // Of a later part only the postings may be in other memory.
        const mixed = { ...channel, parts: [...compiled.parts.slice(0, 1), ...channel.parts.slice(1)] };
        const again = lendScores('test', size, 0);
        expect([...scoreChannel(mixed, needOf(counts), again)]).toEqual([...plain]);
      }),
    );
  });

  it('sum the terms of chosen documents to the same bits, rare frequencies included', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(),
        needs,
        fc.integer({ min: 1, max: 5 }),
        (count, seed, counts, step) => {
          const source = documentsOf(count + 1, seed);
          for (let at = 0; at < source.packed.length; at += 5) (source.packed[at] as number) |= 0x7f;
          const statistics = gatherStatistics(source);
          const { grams: settings } = channelSettings;
          // The weights are in the thread's own memory only where there are many terms.
          const many = new Map([
            ...terms,
            ...Array.from({ length: 5000 }, (_, at) => [`u${at}`, 60 + at] as const),
          ]);
          const chosen = [...source.lengths.keys()].filter((document) => document % step === 0);
          const scored = (one: DocumentTerms) =>
            scoreChosen(
              {
                statistics,
                settings,
                size: count + 1,
                parts: [{ base: 0, source: { ...one, terms: many } }],
              },
              needOf(counts),
              chosen,
            );
          const compiled = movedTerms(source);
          expect(
            loopsBetween(compiled.packed.buffer, lendScores('grams.weights', 5060).buffer),
          ).toBeDefined();
          expect([...scored(compiled)]).toEqual([...scored(source)]);
        },
      ),
    );
  });

  it('compare chosen rows with a place to the same bits, over several parts', () => {
    const value = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        needs,
        (values, rank, step, counts) => {
          const numbers = (count: number, shift: number) =>
            Float32Array.from({ length: count }, (_, at) => values[(at * 7 + shift) % values.length] ?? 0);
          const model = {
            rank,
            terms,
            rarities: numbers(terms.size, 3).map(Math.abs),
            places: numbers(terms.size * rank, 1),
          };
          const sizes = [301, 90];
          const parts = sizes.map((size, part) => ({ base: part * 301, places: numbers(size * rank, part) }));
          const chosen = Array.from({ length: 391 }, (_, document) => document).filter(
            (document) => document % step === 0,
          );
          const reachable = parts.map(({ base, places }) => {
            const copy = new Float32Array(sharedBytes(places.byteLength + 4, 0), 4, places.length);
            copy.set(places);
            return { base, places: copy };
          });
          const scored = (of: readonly { base: number; places: Float32Array }[]) =>
            scoreLatent({ model, size: 391, parts: of }, needOf(counts), chosen);
          expect([...scored(reachable)]).toEqual([...scored(parts)]);
        },
      ),
    );
  });

  it('find the greatest score, and those that reach a threshold', () => {
    fc.assert(
      fc.property(scoreLists, fc.nat(3000), (scores, at) => {
        const copy = lent(scores);
        expect(loopsWithin(copy.buffer)).toBeDefined();
        expect(greatestOf(copy)).toBe(scores.reduce((best, score) => Math.max(best, score), 0));
        for (const threshold of [scores[at] ?? 1, Number.NEGATIVE_INFINITY, 0.1]) {
          const reaching = [...scores.keys()].filter((document) => (scores[document] ?? 0) >= threshold);
          expect(Array.from(documentsReaching(copy, threshold))).toEqual(reaching);
        }
      }),
    );
  });

  it('find the whole scores that reach a threshold, and count bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 60 }), { maxLength: 90 }), (scores) => {
        const lend = lenderFor(1, 0);
        const copy = lend('Int32Array', 'test.whole', scores.length);
        copy.set(scores);
        expect(loopsWithin(copy.buffer)).toBeDefined();
        for (const threshold of [scores[0] ?? 1, -1, 30.5, Number.NEGATIVE_INFINITY]) {
          const reaching = [...scores.keys()].filter((document) => (scores[document] ?? 0) >= threshold);
          expect(Array.from(documentsReaching(copy, threshold))).toEqual(reaching);
        }
        const bytes = lend('Uint8Array', 'test.bytes', scores.length);
        bytes.set(scores);
        for (const byte of [0, 7, 255])
          for (const list of [bytes, bytes.slice()])
            expect(countOf(list, byte)).toBe(list.filter((other) => other === byte).length);
      }),
    );
  });

  it('choose as a full sort does, candidates and equal scores included', () => {
    fc.assert(
      fc.property(scoreLists, fc.integer({ min: 0, max: 400 }), fc.nat(2), (scores, count, rest) => {
        const isCandidate = (document: number) => document % 3 !== rest;
        const best = inOrder(scores).filter(isCandidate).slice(0, count);
        for (const list of [scores, lent(scores)]) {
          expect(topDocuments(list, count, isCandidate)).toEqual(best);
          expect([...topByNumber(list, count, isCandidate)]).toEqual(best.toSorted((a, b) => a - b));
        }
        const backwards = (document: number) => -document;
        const other = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a);
        expect(topDocuments(lent(scores), count, undefined, backwards)).toEqual(other.slice(0, count));
      }),
    );
  });

  it('are still at hand, and what they lend is clean, once another memory of the process has grown', () => {
    lendScores('grown', 100, 0).fill(7);
    // In V8 every shared memory is then seen through another object, ours too.
    new WebAssembly.Memory({ initial: 1, maximum: 8, shared: true }).grow(2);
    const lent = lendScores('grown', 100, 0);
    expect([...lent]).toEqual(Array.from({ length: 100 }, () => 0));
    expect(loopsWithin(lent.buffer)).toBeDefined();
  });

  it('read what another thread sends', () => {
    const bytes = sharedBytes(100, 0);
    new Uint8Array(bytes)[42] = 7;
    const { port1, port2 } = new MessageChannel();
    port1.postMessage(toMessage(bytes));
    const received = fromMessage(
      (receiveMessageOnPort(port2) as { message: Parameters<typeof fromMessage>[0] }).message,
    );
    port1.close();
    new Uint8Array(bytes)[43] = 8;
    expect([...new Uint8Array(received, 42, 2)]).toEqual([7, 8]);
    expect(memoryOf(received)).toBeDefined();
    const plain = new SharedArrayBuffer(8);
    expect(fromMessage(toMessage(plain))).toBe(plain);
  });
});

describe('without them', () => {
  const source = documentsOf(40_000, 5);
  const need = new Map([...terms.keys()].map((term, at) => [term, at % 4 === 0 ? 2.5 : 1]));

  /** Scores and the best of them, by modules that are loaded anew. */
  async function computed() {
    const { invert: inverted, scoreChannel: score } = await import('../src/index-structures/channel.ts');
    const { lendScores: lend } = await import('../src/index-structures/scratch.ts');
    const { topDocuments: top } = await import('../src/index-structures/top.ts');
    const { loopsBetween: between } = await import('../src/compiled/loops.ts');
    const statistics = gatherStatistics(source);
    const { words: settings } = channelSettings;
    const size = source.lengths.length;
    const part = inverted(source, statistics, settings, 0);
    const scores = score({ statistics, settings, size, parts: [part] }, need, lend('words', size));
    const isCompiled = between(part.documents.buffer, scores.buffer) !== undefined;
    return { scores: [...scores], best: top(scores, 100), isCompiled };
  }

  function refused(): never {
    throw new RangeError('WebAssembly.Memory(): could not allocate memory');
  }

  it('the same bits are computed: no WebAssembly, no memory, or an engine that knows less', async () => {
    const usual = await computed();
    expect(usual.isCompiled).toBe(true);
    const { Memory, Instance } = WebAssembly;
    for (const other of [undefined, { Memory: refused }, { Memory, Module: refused, Instance }]) {
      vi.resetModules();
      vi.stubGlobal('WebAssembly', other);
      const plain = await computed();
      expect(plain.isCompiled).toBe(false);
      expect(plain.best).toEqual(usual.best);
      expect(plain.scores).toEqual(usual.scores);
    }
  });
});

describe('the sum of the channels', () => {
  const score = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 90, noNaN: true }).map(Math.fround));
  const lists = fc.nat(30).chain((size) =>
    fc.record({
      words: fc.array(score, { minLength: size, maxLength: size }),
      grams: fc.array(score, { minLength: size, maxLength: size }),
      latent: fc.array(score, { minLength: size, maxLength: size }),
      chosen: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    }),
  );

  it('is that of each document, channel by channel, and its highest is found without looking at all', () => {
    fc.assert(
      fc.property(
        lists,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        ({ chosen: isChosen, ...lists }, strength) => {
          const size = isChosen.length;
          const chosen = Uint32Array.from([...isChosen.keys()].filter((document) => isChosen[document]));
          const channels = (['words', 'grams', 'latent'] as const).map((name): ChannelScores => {
            const looksAtAll = name === 'words';
            const scores = Float32Array.from(lists[name], (value, at) =>
              looksAtAll || isChosen[at] ? value : 0,
            );
            return { name, scores, best: Math.max(0, ...scores), chosen: looksAtAll ? undefined : chosen };
          });
          const active = channels.filter(({ best }) => best > 0);
          const total = active.reduce((sum, { name }) => sum + channelShares[name], 0);
          const naive = Array.from({ length: size }, (_, document) =>
            active.reduce(
              (sum, { name, scores, best }) =>
                sum + ((scores[document] ?? 0) / best) * (channelShares[name] / total),
              0,
            ),
          );
          const highest = highestSum(channels);
          expect(highest).toBe(Math.max(0, ...naive));
          expect([...combineChannels(channels, size)]).toEqual(naive);
          if (highest > 0)
            expect([...combineChannels(channels, size, { highest, strength })]).toEqual(
              naive.map((sum) => (sum / highest) * strength),
            );
        },
      ),
    );
  });
});

describe('the sum over many documents', () => {
  it('is the same by the compiled loop, for an even and an odd number of them', () => {
    for (const size of [5000, 5001]) {
      const scores = Float32Array.from({ length: size }, (_, at) => Math.abs(Math.sin(at)) * 40);
      const chosen = Uint32Array.from({ length: 50 }, (_, at) => at * 90);
      const grams = Float32Array.from({ length: size }, (_, at) => (at % 90 === 0 ? at / 100 : 0));
      const reachable = lendScores('test.words', size);
      reachable.set(scores);
      const combined = (words: Float32Array) =>
        combineChannels(
          [
            { name: 'words', scores: words, best: 40, chosen: undefined },
            { name: 'grams', scores: grams, best: 44.1, chosen },
          ],
          size,
          { highest: 0.9, strength: 0.7 },
        );
      const plain = [...combined(scores)];
      expect([...combined(reachable)]).toEqual(plain);
    }
  });
});

describe('nthGreatest', () => {
  it('is where a sort would put it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), fc.nat(), (list, place) => {
        const n = 1 + (place % list.length);
        expect(nthGreatest(Float64Array.from(list), n)).toBe(list.toSorted((a, b) => b - a)[n - 1]);
      }),
    );
  });
});
