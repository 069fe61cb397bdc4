import { ndcgAt10 } from '../evaluate.ts';
import type { FeatureName } from '../types.ts';

/** What one side said of a match. */
export type InterestLabel = 'MUST_MEET' | 'LIKE_TO_MEET' | 'NO_THANKS';

/** What became of a match; `null` or left out: nothing is known. */
export interface Outcome {
  readonly cityInterest?: InterestLabel | null | undefined;
  readonly providerInterest?: InterestLabel | null | undefined;
  readonly meeting?: 'HELD' | 'NO_SHOW' | 'CANCELLED' | null | undefined;
  /** What the city's delegates gave the meeting, 1 (useless) to 5 (very useful). */
  readonly feedback?: number | null | undefined;
  /** A proposal, a pilot or an agreement came of it. */
  readonly followUp?: boolean | null | undefined;
}

/** A feature as a match was scored with it: a value in [0, 1], an offer that was silent, or a need that did not ask. */
export type FeatureReading = number | 'silent' | 'not asked';

/** One match of a list that people have seen, and what became of it. */
export interface LabelledMatch {
  readonly challenge: string;
  readonly solution: string;
  /** Place in the list that was seen, 1 is best; without it a match nobody spoke of is left out. */
  readonly rank?: number | null | undefined;
  readonly features: Readonly<Partial<Record<FeatureName, FeatureReading>>>;
  readonly outcome: Outcome;
}

const isPositive = (level: InterestLabel | null | undefined) =>
  level === 'MUST_MEET' || level === 'LIKE_TO_MEET';

function gradeOfMeeting(feedback: number | null | undefined): number {
  if (feedback === null || feedback === undefined) return 3;
  return feedback >= 4 ? 4 : feedback <= 2 ? 1 : 3;
}

/**
 * How well a match turned out: 5 something came of it, 4 a meeting that was useful, 3 a meeting held (1 where it was called
 * useless), 2 the city must meet or both want to, 1 the city would like to, 0 it declined. The provider's wish alone says little
 * about the fit, so it only strengthens the city's. `undefined`: nobody said anything.
 */
export function gradeOf(outcome: Outcome): number | undefined {
  if (outcome.followUp === true) return 5;
  if (outcome.meeting === 'HELD') return gradeOfMeeting(outcome.feedback);
  if (outcome.cityInterest === 'NO_THANKS') return 0;
  if (!isPositive(outcome.cityInterest)) return undefined;
  return outcome.cityInterest === 'MUST_MEET' || isPositive(outcome.providerInterest) ? 2 : 1;
}

/** A match as the learner reads it. */
export interface GradedMatch {
  readonly id: string;
  readonly grade: number;
  readonly features: LabelledMatch['features'];
}

/** One challenge's list with at least two different grades: the only kind that can tell one set of weights from another. */
export interface GradedList {
  readonly id: string;
  readonly matches: readonly GradedMatch[];
}

/**
 * Grades of one list. A match nobody spoke of counts as passed over (0) where one below it was wanted: whoever read as far as that had
 * seen it (Joachims 2002). The others are left out.
 */
function gradedList(id: string, matches: readonly LabelledMatch[]): GradedList {
  const graded = matches.map((match) => ({ match, grade: gradeOf(match.outcome) }));
  const wanted = graded.filter(({ grade }) => (grade ?? 0) > 0).map(({ match }) => match.rank ?? 0);
  const lastWanted = Math.max(0, ...wanted);
  const wasSeen = ({ rank }: LabelledMatch) => rank !== null && rank !== undefined && rank < lastWanted;
  const kept = graded.flatMap(({ match, grade }) =>
    grade !== undefined || wasSeen(match)
      ? [{ id: match.solution, grade: grade ?? 0, features: match.features }]
      : [],
  );
  return { id, matches: kept.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The lists that can teach something, by challenge; the order of the input changes nothing. */
export function gradedLists(labels: readonly LabelledMatch[]): GradedList[] {
  const byChallenge = Map.groupBy(labels, ({ challenge }) => challenge);
  return [...byChallenge.entries()]
    .map(([id, matches]) => gradedList(id, matches))
    .filter(({ matches }) => new Set(matches.map(({ grade }) => grade)).size > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** nDCG@10 of a graded list under some scores; equal scores by id. */
export function listQuality({ matches }: GradedList, scoreOf: (match: GradedMatch) => number): number {
  const scored = matches.map((match) => ({ id: match.id, score: scoreOf(match) }));
  const order = scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const grades = new Map(matches.filter(({ grade }) => grade > 0).map(({ id, grade }) => [id, grade]));
  return ndcgAt10(order, grades);
}
