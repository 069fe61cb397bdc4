import type { Interest } from '@smc/contracts';
import type { PlanningMatch, PlanningTopic } from './input.ts';

const strength = { MUST_MEET: 2, LIKE_TO_MEET: 1, NO_THANKS: 0 } as const;

interface Candidate extends PlanningTopic {
  /** What each side that said something of it wishes. */
  readonly sides: Partial<Record<Interest['side'], Interest['level']>>;
  readonly score: number;
}

const pairOf = ({ cityId, providerId }: PlanningTopic) => `${cityId} ${providerId}`;
const keyOf = ({ challengeId, solutionId }: Pick<PlanningTopic, 'challengeId' | 'solutionId'>) =>
  `${challengeId} ${solutionId}`;

/** How many want it, then how much, then how well it fits. */
function rank({ sides, score }: Candidate): readonly number[] {
  const wished = Object.values(sides).map((level) => strength[level]);
  const total = wished.reduce<number>((sum, value) => sum + value, 0);
  return [wished.filter((value) => value > 0).length, total, score];
}

function isBefore(left: Candidate, right: Candidate): boolean {
  const [one, other] = [rank(left), rank(right)];
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? keyOf(left) < keyOf(right) : (one[place] ?? 0) > (other[place] ?? 0);
}

/**
 * What each city and provider would speak about: the challenge and solution that both, else one of them, wants to meet for,
 * else the best match. Nothing that one side said `no thanks` to.
 *
 * @param owners whose each challenge and solution is; what is not among them does not count
 */
export function topicsOf(
  matches: readonly PlanningMatch[],
  interests: readonly Pick<Interest, 'challengeId' | 'solutionId' | 'side' | 'level'>[],
  owners: ReadonlyMap<string, string>,
): PlanningTopic[] {
  const candidates = new Map<string, Candidate>();
  for (const { cityId, providerId, challengeId, solutionId, score } of matches)
    candidates.set(keyOf({ challengeId, solutionId }), {
      cityId,
      providerId,
      challengeId,
      solutionId,
      score,
      sides: {},
    });
  for (const { challengeId, solutionId, side, level } of interests) {
    const [cityId, providerId] = [owners.get(challengeId), owners.get(solutionId)];
    if (cityId === undefined || providerId === undefined || cityId === providerId) continue;
    const key = keyOf({ challengeId, solutionId });
    const known = candidates.get(key) ?? { cityId, providerId, challengeId, solutionId, score: 0, sides: {} };
    candidates.set(key, { ...known, sides: { ...known.sides, [side]: level } });
  }
  const best = new Map<string, Candidate>();
  for (const candidate of candidates.values()) {
    if (Object.values(candidate.sides).includes('NO_THANKS')) continue;
    const known = best.get(pairOf(candidate));
    if (known === undefined || isBefore(candidate, known)) best.set(pairOf(candidate), candidate);
  }
  return [...best.values()].map(({ cityId, providerId, challengeId, solutionId }) => ({
    cityId,
    providerId,
    challengeId,
    solutionId,
  }));
}
