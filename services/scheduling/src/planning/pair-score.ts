import type { InterestLevel, PairGap, PairReason, RequestState } from '@smc/contracts';
import type { PlanningMatch, PlanningParticipant } from './input.ts';

/** What is known of two participants beside themselves. */
export interface PairEvidence {
  readonly match: PlanningMatch | undefined;
  /** Score of the best match of the first and of the second with any participant; 0 where there is none. */
  readonly best: readonly [number, number];
  readonly wishes: readonly [InterestLevel | undefined, InterestLevel | undefined];
}

export interface PairScore {
  /** 0..100, whole. */
  readonly score: number;
  readonly requested: RequestState;
  /** One side said `no thanks`: they are not put together, whatever else speaks for it. */
  readonly isRefused: boolean;
  readonly reasons: readonly PairReason[];
  readonly absent: readonly PairGap[];
}

/** Half of a side's view of a match is how well it fits, half how well beside the side's best one. */
const ownFit = 0.5;
/** The most that shared themes and being alike give: well below a good match, which rests on more. */
const themePoints = 45;
const alikePoints = { incomeGroup: 10, size: 10 };
const wishPoints = { MUST_MEET: 30, LIKE_TO_MEET: 15, NO_THANKS: 0 } as const;
/** Populations within this factor of each other count as alike. */
const sizeFactor = 3;

const round2 = (value: number) => Math.round(value * 100) / 100;
export const isWish = (level: InterestLevel | undefined) => level === 'MUST_MEET' || level === 'LIKE_TO_MEET';

/** Shared themes as a share of the shorter list: a city with two themes is not less alike for a partner with ten. */
function themeReasons(a: PlanningParticipant, b: PlanningParticipant): PairReason[] {
  const shared = a.themes.filter((theme) => b.themes.includes(theme));
  if (shared.length === 0) return [];
  const share = shared.length / Math.min(a.themes.length, b.themes.length);
  return [{ code: 'SHARED_THEMES', points: round2(themePoints * share), detail: shared.join(', ') }];
}

function peerReasons(a: PlanningParticipant, b: PlanningParticipant): PairReason[] {
  if (a.kind !== 'CITY' || b.kind !== 'CITY') return [];
  const reasons: PairReason[] = [];
  if (a.incomeGroup !== null && a.incomeGroup === b.incomeGroup)
    reasons.push({ code: 'SAME_INCOME_GROUP', points: alikePoints.incomeGroup, detail: a.incomeGroup });
  const [small, large] = [a.population ?? 0, b.population ?? 0].toSorted((left, right) => left - right) as [
    number,
    number,
  ];
  if (small > 0 && large / small <= sizeFactor)
    reasons.push({ code: 'SIMILAR_SIZE', points: alikePoints.size, detail: `${small} and ${large}` });
  return reasons;
}

/** What a match is worth to both sides: the mean of each side's view of it. */
function matchReason(match: PlanningMatch, best: readonly [number, number]): PairReason {
  const { score, matchId, challengeId, solutionId } = match;
  const view = (top: number) => ownFit * score + (1 - ownFit) * (top > 0 ? (100 * score) / top : 0);
  const points = round2((view(best[0]) + view(best[1])) / 2);
  return { code: 'MATCH', points, detail: matchId, challengeId, solutionId };
}

function wishReasons([first, second]: PairEvidence['wishes']): PairReason[] {
  const reason = (code: 'WISH' | 'OTHER_WISH', level: InterestLevel | undefined): PairReason[] =>
    level === undefined || !isWish(level) ? [] : [{ code, points: wishPoints[level] / 2, detail: level }];
  return [...reason('WISH', first), ...reason('OTHER_WISH', second)];
}

function requestOf([first, second]: PairEvidence['wishes']): RequestState {
  const count = Number(isWish(first)) + Number(isWish(second));
  return (['NONE', 'ONE', 'MUTUAL'] as const)[count] as RequestState;
}

function gapsOf(a: PlanningParticipant, b: PlanningParticipant, evidence: PairEvidence): PairGap[] {
  const isCityPair = a.kind === 'CITY' && b.kind === 'CITY';
  const hasThemes = a.themes.length > 0 && b.themes.length > 0;
  return [
    ...(evidence.match === undefined && !isCityPair ? (['NO_MATCH'] as const) : []),
    ...(evidence.match === undefined && !hasThemes ? (['THEMES_NOT_STATED'] as const) : []),
    // A diagnosis would tell; there is none to go by yet.
    ...(isCityPair ? (['MATURITY_NOT_KNOWN'] as const) : []),
    ...(requestOf(evidence.wishes) === 'NONE' ? (['NO_WISH'] as const) : []),
  ];
}

/**
 * What a meeting of two participants is worth: the mean of what it is worth to either side, in whole points of 100. Where a
 * challenge meets a solution, their match counts; elsewhere shared themes, and for two cities being alike; then what both
 * sides said. The reasons' points add up to the score, but for rounding and the limits 0 and 100.
 */
export function scorePair(a: PlanningParticipant, b: PlanningParticipant, evidence: PairEvidence): PairScore {
  const base =
    evidence.match === undefined
      ? [...themeReasons(a, b), ...peerReasons(a, b)]
      : [matchReason(evidence.match, evidence.best)];
  const reasons = [...base, ...wishReasons(evidence.wishes)];
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  const requested = requestOf(evidence.wishes);
  const least = requested === 'NONE' ? 0 : 1;
  return {
    score: Math.max(least, Math.min(100, Math.round(points))),
    requested,
    isRefused: evidence.wishes.includes('NO_THANKS'),
    reasons,
    absent: gapsOf(a, b, evidence),
  };
}

/** Cities meet everybody; companies and institutions meet each other where one of them wishes it. */
export function mayMeet(a: PlanningParticipant, b: PlanningParticipant, isWished: boolean): boolean {
  return a.kind === 'CITY' || b.kind === 'CITY' || isWished;
}
