import type { PreparedRequirement } from '../prepare.ts';
import type { KnownFinding } from '../requirements/findings.ts';
import {
  halvesMask,
  isContradicted,
  isOpen,
  judgeOne,
  mayBeContradicted,
  stanceLists,
} from './requirement-bounds.ts';
import { clauseOf, stanceMask, stanceNumbers } from './requirement-columns.ts';
import type { RequirementColumns } from './requirement-columns.ts';

const silence: KnownFinding = { verdict: 'not stated', clause: null };

/**
 * What the columns alone show of an offer and a requirement, the same as the matcher finds; `undefined` where the offer has to be
 * read.
 */
export function findingAt(
  columns: RequirementColumns,
  requirement: PreparedRequirement,
  entry: number,
): KnownFinding | undefined {
  const judgement = judgeOne(columns, requirement, entry);
  if ((judgement & (isOpen | mayBeContradicted)) !== 0) return undefined;
  if (judgement === 0) return silence;
  const isRefused = (judgement & isContradicted) !== 0;
  const halves = judgement & halvesMask;
  const verdict = isRefused ? 'contradicted' : halves === 2 ? 'met' : 'partly';
  const { profile } = requirement;
  const stances = stanceLists(columns, profile).map((list) => list[entry] as number);
  const speaking = profile.isNegative ? speakingAgainst(stances) : speakingFor(stances);
  const clause = speaking === undefined ? undefined : clauseOf(speaking);
  return clause === undefined ? undefined : { verdict, clause };
}

const { silent, shown, denied } = stanceNumbers;
const firstOf = (stances: readonly number[], is: (stance: number) => boolean) =>
  stances.find((stance) => is(stance & stanceMask));

/** The first yes; the first no where there is none. */
const speakingFor = (stances: readonly number[]) =>
  firstOf(stances, (stance) => stance !== silent && stance !== denied) ??
  firstOf(stances, (stance) => stance === denied);

/** Of what is forbidden: the first that is shown, else the first denied, else the first hint. */
const speakingAgainst = (stances: readonly number[]) =>
  firstOf(stances, (stance) => stance === shown) ??
  firstOf(stances, (stance) => stance === denied) ??
  firstOf(stances, (stance) => stance !== silent);
