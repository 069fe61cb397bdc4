import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CandidateEdge } from '../src/standing/candidate-edge.ts';
import type { EdgeOffer } from '../src/standing/candidate-edge.ts';

const most = 5;
const width = 3;
const placeOf = (id: string) => Number(id.slice(1));
const byWords = (a: EdgeOffer, b: EdgeOffer) => b.words - a.words || placeOf(a.id) - placeOf(b.id);

/** The stretch that is known of an order. */
function edgeOf(offers: readonly EdgeOffer[]): CandidateEdge {
  const ordered = offers.filter(({ words }) => words > 0).sort(byWords);
  const above = Math.max(0, Math.min(most, ordered.length) - width);
  return new CandidateEdge(above, ordered.slice(above, most + width), ordered.length <= most + width, most);
}

const candidatesOf = (offers: readonly EdgeOffer[]) =>
  new Set(
    offers
      .filter(({ words }) => words > 0)
      .sort(byWords)
      .slice(0, most)
      .map(({ id }) => id),
  );

describe('the edge of the candidates', () => {
  it('tells who is among them, and who is pushed out or let in, as sorting all does', () => {
    let told = 0;
    const changes = fc.array(fc.record({ number: fc.nat(14), words: fc.nat(8) }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 14 }), changes, (scores, steps) => {
        let offers: EdgeOffer[] = scores.map((words, at) => ({ id: `s${at}`, words }));
        let edge: CandidateEdge | undefined = edgeOf(offers);
        for (const { number, words } of steps) {
          const id = `s${number}`;
          const went = offers.filter((offer) => offer.id === id);
          const came = { id, words };
          const before: CandidateEdge = edge ?? edgeOf(offers);
          if (went[0] !== undefined && before.holds(went[0]) !== undefined)
            expect(before.holds(went[0])).toBe(candidatesOf(offers).has(id));
          const were = candidatesOf(offers);
          offers = [...offers.filter((offer) => offer.id !== id), came];
          const are = candidatesOf(offers);
          edge = before.without(went)?.with([came], placeOf);
          const isIn = edge?.holds(came);
          if (edge?.inside === undefined || before.inside === undefined || isIn === undefined) {
            edge = undefined;
            continue;
          }
          told++;
          expect(isIn).toBe(are.has(id));
          // Every other offer that crossed the edge is one of those that are known.
          const crossed = offers.filter((one) => one.id !== id && were.has(one.id) !== are.has(one.id));
          const members = [before.members(), edge.members()] as const;
          const known = edge.list.filter(
            (one) => one.id !== id && members[0].has(one.id) !== members[1].has(one.id),
          );
          expect(known.map((one) => one.id).sort()).toEqual(crossed.map((one) => one.id).sort());
        }
      }),
      { numRuns: 500 },
    );
    expect(told).toBeGreaterThan(500);
  });
});
