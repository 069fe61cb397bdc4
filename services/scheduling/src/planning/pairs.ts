import type { InterestLevel } from '@smc/contracts';
import type { PlanningInput, PlanningMatch, PlanningParticipant, PlanningTopic } from './input.ts';
import { isWish, mayMeet, type PairScore, scorePair } from './pair-score.ts';

export interface ScoredPair extends PairScore {
  readonly a: string;
  readonly b: string;
  readonly wishes: readonly [InterestLevel | undefined, InterestLevel | undefined];
  /** What they would speak about; null where no challenge meets a solution. */
  readonly challengeId: string | null;
  readonly solutionId: string | null;
}

const keyOf = (from: string, to: string) => `${from} ${to}`;
const pairKeyOf = (a: string, b: string) => (a < b ? keyOf(a, b) : keyOf(b, a));

const noTopic = { challengeId: null, solutionId: null };

/** Looks up what is known of two participants. */
export class PairBook {
  readonly #wishes: ReadonlyMap<string, InterestLevel>;
  readonly #matches = new Map<string, PlanningMatch>();
  readonly #topics: ReadonlyMap<string, PlanningTopic>;
  readonly #best = new Map<string, number>();

  constructor({ wishes, matches, topics }: Pick<PlanningInput, 'wishes' | 'matches' | 'topics'>) {
    this.#topics = new Map(topics.map((one) => [pairKeyOf(one.cityId, one.providerId), one]));
    this.#wishes = new Map(wishes.map(({ from, to, level }) => [keyOf(from, to), level]));
    for (const match of matches) this.#take(match);
  }

  #take(match: PlanningMatch): void {
    const key = pairKeyOf(match.cityId, match.providerId);
    const known = this.#matches.get(key);
    if (known === undefined || known.score < match.score) this.#matches.set(key, match);
    for (const id of [match.cityId, match.providerId])
      this.#best.set(id, Math.max(this.#best.get(id) ?? 0, match.score));
  }

  score(a: PlanningParticipant, b: PlanningParticipant): ScoredPair {
    const wishes = [this.#wishes.get(keyOf(a.id, b.id)), this.#wishes.get(keyOf(b.id, a.id))] as const;
    const match = this.#matches.get(pairKeyOf(a.id, b.id));
    const best = [this.#best.get(a.id) ?? 0, this.#best.get(b.id) ?? 0] as const;
    const { challengeId, solutionId } = this.#topics.get(pairKeyOf(a.id, b.id)) ?? noTopic;
    return { a: a.id, b: b.id, wishes, challengeId, solutionId, ...scorePair(a, b, { match, best, wishes }) };
  }
}

/**
 * Every two participants who could meet: worth something or wished for. Those refused are among them where somebody wished
 * them or they stood before, so that the plan can say why they do not meet.
 */
export function listPairs(
  input: PlanningInput,
  alwaysListed: readonly (readonly [string, string])[] = [],
): ScoredPair[] {
  const book = new PairBook(input);
  const listed = new Set(alwaysListed.map(([a, b]) => pairKeyOf(a, b)));
  const pairs: ScoredPair[] = [];
  const { participants } = input;
  participants.forEach((a, index) => {
    for (const b of participants.slice(index + 1)) {
      const pair = book.score(a, b);
      const isWished = pair.wishes.some(isWish);
      const isPossible = mayMeet(a, b, isWished) && pair.score > 0 && (!pair.isRefused || isWished);
      if (isPossible || listed.has(pairKeyOf(a.id, b.id))) pairs.push(pair);
    }
  });
  return pairs;
}
