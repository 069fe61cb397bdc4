import type { PreparedRequirement } from '../prepare.ts';
import type { KnownFinding } from '../requirements/findings.ts';
import {
  halvesOf,
  isContradicted,
  isOpen,
  judgementReader,
  mayBeContradicted,
  stanceLists,
} from './requirement-bounds.ts';
import { clauseOf, stanceMask, stanceNumbers } from './requirement-columns.ts';
import type { RequirementColumns } from './requirement-columns.ts';

const silence: KnownFinding = { verdict: 'not stated', clause: null };

/**
 * What the columns alone show of a requirement and each offer, the same as the matcher finds; `undefined` where the offer has to
 * be read.
 */
export function findingReader(
  columns: RequirementColumns,
  requirement: PreparedRequirement,
): (entry: number) => KnownFinding | undefined {
  const { profile } = requirement;
  const judge = judgementReader(columns, requirement);
  const lists = stanceLists(columns, profile);
  const speakingIn = profile.isNegative ? speakingAgainst : speakingFor;
  return (entry) => {
    const judgement = judge(entry);
    if (judgement === 0) return silence;
    if ((judgement & (isOpen | mayBeContradicted)) !== 0) return undefined;
    const speaking = speakingIn(lists.map((list) => list[entry] as number));
    const clause = speaking === undefined ? undefined : clauseOf(speaking);
    return clause === undefined ? undefined : { verdict: verdictOf(judgement), clause };
  };
}

function verdictOf(judgement: number): KnownFinding['verdict'] {
  if ((judgement & isContradicted) !== 0) return 'contradicted';
  return halvesOf(judgement) === 2 ? 'met' : 'partly';
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
