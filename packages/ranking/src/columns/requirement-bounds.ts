import { levelWeights } from '../features/requirements.ts';
import { ideas } from '../requirements/ideas.ts';
import { contentForMet, contentForPartly } from '../requirements/match.ts';
import type { PreparedRequirement } from '../prepare.ts';
import type { RequirementProfile } from '../requirements/profile.ts';
import { satisfies } from '../requirements/quantities.ts';
import type { Quantity } from '../requirements/quantities.ts';
import {
  deniableShift,
  kindBits,
  quantitiesNumber,
  stanceMask,
  stanceNumbers,
} from './requirement-columns.ts';
import type { RequirementColumns } from './requirement-columns.ts';

/** What can be said of one requirement and one offer without reading the offer. */
const halvesMask = 3;
/** The offer has to be read: the halves are the most it can come to. */
const isOpen = 4;
const isContradicted = 8;
const mayBeContradicted = 16;
/** Stances below this fit into one number with another one and the kinds of entities. */
const keyRange = 2 ** 22;

/** What can be said of a need's requirements without reading the offers, offer after offer. */
export interface RequirementBounds {
  /** Most that the coverage can be, in [0, 1]; exact where the offer is not open. */
  readonly coverage: Float64Array;
  /** 1: the offer has to be read for its coverage. */
  readonly open: Uint8Array;
  /** A `must` is contradicted: 1 surely, 2 perhaps. */
  readonly contradicted: Uint8Array;
}

/** Whether a number of the sentences breaks a limit; the same as the matcher says of them. */
const breaksLimit = ({ demands }: RequirementProfile, offered: readonly Quantity[]) =>
  demands.some((demand) => demand.direction === 'at most' && satisfies(demand, offered) === false);

/** Judges one offer by the stances on the ideas that a requirement asks for. */
function judgeIdeas(
  stances: readonly number[],
  profile: RequirementProfile,
  quantities: RequirementColumns['quantities'],
): number {
  const numbers = stances.map((stance) => stance & stanceMask);
  const isYes = (number: number) => number !== stanceNumbers.silent && number !== stanceNumbers.denied;
  const isDenied = numbers.includes(stanceNumbers.denied);
  const isShown = numbers.includes(stanceNumbers.shown);
  if (profile.isNegative) {
    if (isShown) return isContradicted;
    return isDenied ? 2 : numbers.some(isYes) ? 1 : 0;
  }
  if (!numbers.some(isYes)) return isDenied ? isContradicted : 0;
  const offered = stances
    .filter((stance) => isYes(stance & stanceMask))
    .flatMap((stance) => quantities[quantitiesNumber(stance)] ?? []);
  if (breaksLimit(profile, offered)) return isContradicted;
  return (numbers.every((number) => number === stanceNumbers.shown) ? 2 : 1) | isOpen;
}

const hasLimit = ({ demands }: RequirementProfile) =>
  demands.some(({ direction }) => direction === 'at most');

/** The same where it names languages, platforms, formats or standards: whether an offer names the same ones is not known. */
function judgeEntities(
  stances: readonly number[],
  kinds: number,
  profile: RequirementProfile,
  quantities: RequirementColumns['quantities'],
): number {
  const asked = profile.entities.reduce((bits, { kind }) => bits | kindBits[kind], 0);
  const named = kinds & asked;
  const byIdeas = stances.length === 0 ? 0 : judgeIdeas(stances, profile, quantities);
  const isByIdeasOpen = (byIdeas & isOpen) !== 0;
  if (named === 0) return isByIdeasOpen ? (byIdeas & ~halvesMask) | 1 : byIdeas;
  // A sentence that names the entity may hold a number too.
  if (profile.isNegative || hasLimit(profile)) return 2 | isOpen | mayBeContradicted;
  const isDeniable = ((kinds >> deniableShift) & asked) !== 0;
  const mayBreak = isDeniable ? mayBeContradicted : 0;
  // Without the idea itself, the right language or format is worth nothing.
  if (stances.length > 0 && !isByIdeasOpen) return byIdeas | mayBreak;
  const isWholePossible = named === asked && (stances.length === 0 || (byIdeas & halvesMask) === 2);
  return (isWholePossible ? 2 : 1) | isOpen | mayBreak;
}

/** Stems of the requirement that each offer holds, wherever: no clause holds more. */
function countContent({ stems, holders, size }: RequirementColumns, profile: RequirementProfile): Uint8Array {
  const counts = new Uint8Array(size);
  for (const { stem } of profile.content) {
    const number = stems.get(stem);
    if (number === undefined) continue;
    const end = holders.starts[number + 1] ?? 0;
    for (let at = holders.starts[number] ?? 0; at < end; at++) {
      const entry = holders.values[at] as number;
      counts[entry] = Math.min(255, (counts[entry] as number) + 1);
    }
  }
  return counts;
}

function judgeContent(count: number, asked: number): number {
  const share = count / asked;
  if (asked < 2 || count < 2 || share < contentForPartly) return 0;
  return share >= contentForMet ? 2 | isOpen | mayBeContradicted : 1 | isOpen;
}

/** Judges a requirement for every offer, and hands each judgement on. */
function judge(
  columns: RequirementColumns,
  profile: RequirementProfile,
  note: (entry: number, judgement: number) => void,
): void {
  const { size } = columns;
  if (profile.ideas.length === 0 && profile.entities.length === 0) {
    if (profile.content.length >= 2) {
      const counts = countContent(columns, profile);
      for (let entry = 0; entry < size; entry++)
        if ((counts[entry] as number) >= 2)
          note(entry, judgeContent(counts[entry] as number, profile.content.length));
    }
    return;
  }
  const lists = profile.ideas.map((idea) => {
    const place = ideas.indexOf(idea);
    return columns.stances.subarray(place * size, (place + 1) * size);
  });
  const known = new Map<number | string, number>();
  // Two ideas fit into one exact number; of more the key is a text.
  const keyOf = (entry: number) => {
    const kinds = profile.entities.length === 0 ? 0 : (columns.kinds[entry] as number);
    const first = lists[0]?.[entry] ?? 0;
    const second = lists[1]?.[entry] ?? 0;
    if (lists.length > 2 || first >= keyRange || second >= keyRange)
      return `${kinds} ${lists.map((list) => list[entry]).join(' ')}`;
    return (kinds * keyRange + first) * keyRange + second;
  };
  for (let entry = 0; entry < size; entry++) {
    const key = keyOf(entry);
    if (key === 0) continue;
    let judgement = known.get(key);
    if (judgement === undefined) {
      const stances = lists.map((list) => list[entry] ?? 0);
      judgement =
        profile.entities.length === 0
          ? judgeIdeas(stances, profile, columns.quantities)
          : judgeEntities(stances, columns.kinds[entry] ?? 0, profile, columns.quantities);
      known.set(key, judgement);
    }
    if (judgement !== 0) note(entry, judgement);
  }
}

/** Judges all requirements of a need at once, without reading an offer. Linear in the offers. */
export function boundRequirements(
  columns: RequirementColumns,
  requirements: readonly PreparedRequirement[],
): RequirementBounds {
  const coverage = new Float64Array(columns.size);
  const open = new Uint8Array(columns.size);
  const contradicted = new Uint8Array(columns.size);
  for (const { level, profile } of requirements) {
    const weight = levelWeights[level];
    judge(columns, profile, (entry, judgement) => {
      coverage[entry] = (coverage[entry] as number) + (weight * (judgement & halvesMask)) / 2;
      if ((judgement & isOpen) !== 0) open[entry] = 1;
      if (level !== 'must') return;
      if ((judgement & isContradicted) !== 0) contradicted[entry] = 1;
      else if ((judgement & mayBeContradicted) !== 0 && contradicted[entry] === 0) contradicted[entry] = 2;
    });
  }
  const total = requirements.reduce((sum, { level }) => sum + levelWeights[level], 0);
  for (let entry = 0; entry < coverage.length; entry++) coverage[entry] = (coverage[entry] as number) / total;
  return { coverage, open, contradicted };
}
