import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { frequencyBits } from '../src/index-structures/document-terms.ts';
import type { DocumentTerms } from '../src/index-structures/document-terms.ts';
import { keptWeights, scoreChosen } from '../src/index-structures/forward-channel.ts';
import type { ForwardChannel } from '../src/index-structures/forward-channel.ts';
import { gatherStatistics } from '../src/index-structures/statistics.ts';
import { channelSettings } from '../src/relevance/settings.ts';

/** Documents of forty terms each, of so many in all. */
function documentsOf(count: number, terms: number, shift: number): DocumentTerms {
  const packed = Array.from(
    { length: count * 40 },
    (_, at) => (((at * 7919 + shift) % terms) << frequencyBits) | (1 + (at % 9)),
  );
  return {
    terms: new Map(Array.from({ length: terms }, (_, term) => [`t${term}`, term])),
    starts: Uint32Array.from({ length: count + 1 }, (_, document) => document * 40),
    packed: Uint32Array.from(packed),
    lengths: Float64Array.from({ length: count }, (_, document) => 20 + (document % 7)),
  };
}

it('scores single documents for one need after the other as without anything kept, over parts large and small', () => {
  const parts = [documentsOf(300, 9_000, 0), documentsOf(40, 5_000, 3), documentsOf(3, 200, 5)];
  const { grams: settings } = channelSettings;
  const bases = [0, 300, 340];
  const channel: ForwardChannel = {
    statistics: gatherStatistics(parts[0] as DocumentTerms),
    settings,
    size: 343,
    parts: parts.map((source, at) => ({ base: bases[at] ?? 0, source })),
  };
  const asked = [1, 2, 3].map((number) => {
    const terms = Array.from({ length: 400 }, (_, at) => [`t${(at * 13 * number) % 9_000}`, 1 + (at % 2)]);
    return new Map(terms as [string, number][]);
  });
  const kept = asked.map((need) => keptWeights(need));
  const steps = fc.array(fc.tuple(fc.nat(2), fc.nat(342)), { minLength: 2, maxLength: 60 });
  let found = 0;
  fc.assert(
    fc.property(steps, (looked) => {
      for (const [number, document] of looked) {
        const need = asked[number] as Map<string, number>;
        const score = scoreChosen(channel, need, [document], undefined, kept[number]);
        expect([...score]).toEqual([...scoreChosen(channel, need, [document])]);
        found += (score[document] as number) > 0 ? 1 : 0;
      }
    }),
  );
  expect(found).toBeGreaterThan(100);
});
