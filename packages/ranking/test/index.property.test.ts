import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invert, scoreChannel } from '../src/index-structures/channel.ts';
import type { Channel, ChannelSettings } from '../src/index-structures/channel.ts';
import { TermCollector } from '../src/index-structures/document-terms.ts';
import type { TextField } from '../src/index-structures/document-terms.ts';
import { scoreChosen } from '../src/index-structures/forward-channel.ts';
import { gatherStatistics, rarityOf } from '../src/index-structures/statistics.ts';
import { topDocuments } from '../src/index-structures/top.ts';

const word = fc.constantFrom('water', 'leak', 'bus', 'park', 'lamp', 'data', 'fire');
const documents = fc.array(fc.array(word, { maxLength: 40 }), { minLength: 1, maxLength: 12 });
const settings: ChannelSettings = { k1: 1.2, b: 0.7, rarityPower: 1.25, repeatCap: 3 };

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const textsOf = (documents: readonly (readonly TextField[])[]) => {
  const collector = new TermCollector({ words: settings.repeatCap, grams: settings.repeatCap }, false);
  for (const fields of documents) collector.add({ fields, language: 'xx' });
  return collector.result().words;
};
const fieldOf = (words: readonly string[], weight = 1): TextField => ({ text: words.join(' '), weight });

function channelOf(documents: readonly (readonly TextField[])[]): Channel {
  const source = textsOf(documents);
  const statistics = gatherStatistics(source);
  return { statistics, settings, size: documents.length, parts: [invert(source, statistics, settings, 0)] };
}

/** The formula written out, document by document; sums in the precision of the index. */
function naiveScore(
  all: readonly (readonly string[])[],
  document: readonly string[],
  need: ReadonlyMap<string, number>,
): number {
  const average = all.reduce((sum, words) => sum + words.length, 0) / all.length;
  const relativeLength = average === 0 ? 1 : document.length / average;
  let score = 0;
  for (const [term, times] of need) {
    const frequency = Math.min(settings.repeatCap, document.filter((other) => other === term).length);
    if (frequency === 0) continue;
    const holders = all.filter((words) => words.includes(term)).length;
    const rarity = rarityOf(holders, all.length) ** settings.rarityPower;
    const damping = settings.k1 * (1 - settings.b + settings.b * relativeLength);
    const impact = rarity * ((frequency * (settings.k1 + 1)) / (frequency + damping));
    score = Math.fround(score + times * Math.fround(impact));
  }
  return score;
}

describe('channel', () => {
  it('scores as the written-out formula does, to the last bit', () => {
    fc.assert(
      fc.property(documents, fc.array(word, { maxLength: 8 }), (texts, asked) => {
        const need = countsOf(asked);
        const scores = scoreChannel(channelOf(texts.map((words) => [fieldOf(words)])), need);
        expect([...scores]).toEqual(texts.map((words) => naiveScore(texts, words, need)));
      }),
    );
  });

  it('scores chosen documents forwards as it scores all of them backwards', () => {
    fc.assert(
      fc.property(documents, fc.array(word, { maxLength: 8 }), (texts, asked) => {
        const fields = texts.map((words) => [fieldOf(words)]);
        const channel = channelOf(fields);
        const source = textsOf(fields);
        const chosen = [...texts.keys()].filter((document) => document % 2 === 0);
        const forward = scoreChosen({ ...channel, parts: [{ base: 0, source }] }, countsOf(asked), chosen);
        const backward = scoreChannel(channel, countsOf(asked));
        for (const document of texts.keys())
          expect(forward[document]).toBeCloseTo(document % 2 === 0 ? (backward[document] ?? 0) : 0, 4);
      }),
    );
  });

  it('gives the same scores whether documents are indexed at once or part by part', () => {
    fc.assert(
      fc.property(documents, fc.nat(12), fc.array(word, { maxLength: 8 }), (texts, cut, asked) => {
        const fields = texts.map((words) => [fieldOf(words)]);
        const whole = channelOf(fields);
        const [first, second] = [textsOf(fields.slice(0, cut)), textsOf(fields.slice(cut))];
        const parts = [
          invert(first, whole.statistics, settings, 0),
          invert(second, whole.statistics, settings, first.lengths.length),
        ];
        expect([...scoreChannel({ ...whole, parts }, countsOf(asked))]).toEqual([
          ...scoreChannel(whole, countsOf(asked)),
        ]);
      }),
    );
  });

  it('counts a field by its weight', () => {
    const twice = channelOf([[fieldOf(['leak', 'leak'])], [fieldOf(['bus'])]]);
    const weighted = channelOf([[fieldOf(['leak'], 2)], [fieldOf(['bus'])]]);
    expect([...scoreChannel(weighted, countsOf(['leak']))]).toEqual([
      ...scoreChannel(twice, countsOf(['leak'])),
    ]);
  });

  it('gives nothing for more repetitions than the cap', () => {
    const other = ['bus', 'park', 'lamp', 'data', 'fire', 'water', 'bus', 'park'];
    const score = (times: number) =>
      scoreChannel(
        channelOf([[fieldOf(Array<string>(times).fill('leak'))], [fieldOf(other)]]),
        countsOf(['leak']),
      )[0] ?? 0;
    expect(score(200)).toBeLessThan(score(3));
  });

  it('takes an empty corpus', () => {
    expect([...scoreChannel(channelOf([]), countsOf(['leak']))]).toEqual([]);
  });
});

describe('topDocuments', () => {
  it('equals the head of a full sort', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }),
        fc.nat(70),
        (scores, count) => {
          const sorted = scores
            .map((score, document) => ({ score, document }))
            .sort((a, b) => b.score - a.score || a.document - b.document);
          expect(topDocuments(scores, count)).toEqual(sorted.slice(0, count).map(({ document }) => document));
        },
      ),
    );
  });

  it('equals it for long lists too, of which a sample is sorted first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4_000, max: 20_000 }), fc.nat(200), fc.nat(), (size, count, seed) => {
        const scores = Float32Array.from({ length: size }, (_, at) => ((at + seed) * 2_654_435_761) % 97);
        const isCandidate = (document: number) => (document + seed) % 3 !== 0;
        const sorted = [...scores.keys()]
          .filter(isCandidate)
          .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
        expect(topDocuments(scores, count, isCandidate)).toEqual(sorted.slice(0, count));
      }),
      { numRuns: 30 },
    );
  });

  it('passes over documents that may not be chosen', () => {
    expect(topDocuments([3, 9, 5], 2, (document) => document !== 1)).toEqual([2, 0]);
  });
});
