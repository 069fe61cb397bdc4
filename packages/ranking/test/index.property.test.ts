import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChannel, rarityOf, scoreChannel } from '../src/index-structures/channel.ts';
import type { ChannelSettings } from '../src/index-structures/channel.ts';
import { topDocuments } from '../src/index-structures/top.ts';

const word = fc.constantFrom('water', 'leak', 'bus', 'park', 'lamp', 'data', 'fire');
const documents = fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 12 });
const settings: ChannelSettings = { k1: 1.2, b: 0.7, rarityPower: 1.25, repeatCap: 3 };

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** The formula written out, document by document. */
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
    score +=
      times *
      ((rarity * frequency * (settings.k1 + 1)) /
        (frequency + settings.k1 * (1 - settings.b + settings.b * relativeLength)));
  }
  return score;
}

describe('channel', () => {
  it('scores as the written-out formula does', () => {
    fc.assert(
      fc.property(documents, fc.array(word, { maxLength: 8 }), (texts, asked) => {
        const channel = buildChannel(
          texts.map((words) => [{ terms: countsOf(words), weight: 1 }]),
          settings,
        );
        const need = countsOf(asked);
        const scores = [...scoreChannel(channel, need)];
        for (const [index, words] of texts.entries())
          expect(scores[index]).toBeCloseTo(naiveScore(texts, words, need), 3);
      }),
    );
  });

  it('counts a field by its weight', () => {
    const twice = buildChannel(
      [[{ terms: countsOf(['leak', 'leak']), weight: 1 }], [{ terms: countsOf(['bus']), weight: 1 }]],
      settings,
    );
    const weighted = buildChannel(
      [[{ terms: countsOf(['leak']), weight: 2 }], [{ terms: countsOf(['bus']), weight: 1 }]],
      settings,
    );
    expect([...scoreChannel(weighted, countsOf(['leak']))]).toEqual([
      ...scoreChannel(twice, countsOf(['leak'])),
    ]);
  });

  it('gives nothing for more repetitions than the cap', () => {
    const score = (times: number) => {
      const texts = [
        Array<string>(times).fill('leak'),
        ['bus', 'park', 'lamp', 'data', 'fire', 'water', 'bus', 'park'],
      ];
      return (
        scoreChannel(
          buildChannel(
            texts.map((words) => [{ terms: countsOf(words), weight: 1 }]),
            settings,
          ),
          countsOf(['leak']),
        )[0] ?? 0
      );
    };
    expect(score(200)).toBeLessThan(score(3));
  });

  it('takes an empty corpus', () => {
    expect([...scoreChannel(buildChannel([], settings), countsOf(['leak']))]).toEqual([]);
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

  it('passes over documents that may not be chosen', () => {
    expect(topDocuments([3, 9, 5], 2, (document) => document !== 1)).toEqual([2, 0]);
  });
});
