import { levelWeights } from '../features/requirements.ts';
import { ideas } from '../requirements/ideas.ts';
import { contentForMet, contentForPartly } from '../requirements/match.ts';
import type { PreparedRequirement } from '../prepare.ts';
import type { RequirementProfile } from '../requirements/profile.ts';
import { lendUint32 } from '../index-structures/scratch.ts';
import { satisfies } from '../requirements/quantities.ts';
import type { Quantity } from '../requirements/quantities.ts';
import {
  deniableShift,
  kindBits,
  quantitiesNumber,
  stanceBits,
  stanceMask,
  stanceNumbers,
} from './requirement-columns.ts';
import type { RequirementColumns } from './requirement-columns.ts';

/** What can be said of one requirement and one offer without reading the offer. */
const halvesMask = 3;
/** The offer has to be read: the halves are the most it can come to. */
export const isOpen = 4;
export const isContradicted = 8;
export const mayBeContradicted = 16;
/** Pairs of numbers up to this many are numbered anew by an array, more by a map. */
const largestTable = 2 ** 22;

/** What can be said of a need's requirements without reading the offers, offer after offer. */
export interface RequirementBounds {
  /** Weighted halves met, at most; exact where the offer is not open. */
  readonly halves: Uint16Array;
  /** By number of halves: the coverage, in [0, 1]. */
  readonly coverage: Float64Array;
  /** Requirement after requirement, by offer: 0 where the offer surely says nothing of it, else a judgement. */
  readonly judgements: readonly Uint8Array[];
  /** {@link isOpen}; of `must` requirements also {@link isContradicted} or {@link mayBeContradicted}. */
  readonly marks: Uint8Array;
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

/** Numbers given to what offers state: 0 for silence, and an offer that states what each number stands for. */
interface Classes {
  readonly numbers: Uint32Array;
  readonly examples: readonly number[];
}

/** Numbers what an idea's stances say, their clauses left aside. */
function stanceClasses(stances: Uint32Array, lists: number, name: string): Classes {
  const known = lendUint32('stances.known', lists << stanceBits);
  const numbers = lendUint32(name, stances.length);
  const examples = [-1];
  for (let entry = 0; entry < stances.length; entry++) {
    const packed = stances[entry] as number;
    if (packed === 0) continue;
    const said = (quantitiesNumber(packed) << stanceBits) | (packed & stanceMask);
    let number = known[said] as number;
    if (number === 0) {
      known[said] = number = examples.length;
      examples.push(entry);
    }
    numbers[entry] = number;
  }
  return { numbers, examples };
}

/** The numbers that two things together have, in the place of the first one's. */
function joinClasses(
  { numbers, examples: before }: Classes,
  other: Uint32Array | Uint8Array,
  count: number,
): Classes {
  const size = before.length * count;
  const known = size <= largestTable ? lendUint32('stances.joined', size) : new Map<number, number>();
  const examples = [-1];
  for (let entry = 0; entry < numbers.length; entry++) {
    const key = (numbers[entry] as number) * count + (other[entry] as number);
    if (key === 0) continue;
    let number = (known instanceof Map ? known.get(key) : known[key]) ?? 0;
    if (number === 0) {
      number = examples.length;
      if (known instanceof Map) known.set(key, number);
      else known[key] = number;
      examples.push(entry);
    }
    numbers[entry] = number;
  }
  return { numbers, examples };
}

const everyKind = 256;

/** Offers that state the same of a requirement's ideas and entities, by number. */
function classesOf(
  columns: RequirementColumns,
  lists: readonly Uint32Array[],
  hasEntities: boolean,
): Classes {
  const { size, kinds, quantities } = columns;
  let classes: Classes | undefined;
  for (const list of lists) {
    const name = classes === undefined ? 'stances.first' : 'stances.next';
    const next = stanceClasses(list, quantities.length, name);
    classes = classes === undefined ? next : joinClasses(classes, next.numbers, next.examples.length);
  }
  classes ??= { numbers: lendUint32('stances.first', size), examples: [-1] };
  return hasEntities ? joinClasses(classes, kinds, everyKind) : classes;
}

/** Adds judgements up over the requirements. */
class Judgements {
  readonly halves: Uint16Array;
  readonly marks: Uint8Array;

  constructor(size: number) {
    this.halves = new Uint16Array(size);
    this.marks = new Uint8Array(size);
  }

  /** Notes a judgement for each offer, by the number of its class; returns them offer by offer. */
  addByClass(
    numbers: Uint32Array | Uint8Array,
    judgements: Uint8Array,
    weight: number,
    noted: number,
  ): Uint8Array {
    const { halves, marks } = this;
    const judged = new Uint8Array(numbers.length);
    for (let entry = 0; entry < numbers.length; entry++) {
      const judgement = judgements[numbers[entry] as number] as number;
      judged[entry] = judgement;
      halves[entry] = (halves[entry] as number) + weight * (judgement & halvesMask);
      marks[entry] = (marks[entry] as number) | (judgement & noted);
    }
    return judged;
  }
}

/** Judges a requirement for every offer: each thing that offers state once. */
function judge(
  columns: RequirementColumns,
  { profile, level }: PreparedRequirement,
  sum: Judgements,
): Uint8Array {
  const weight = levelWeights[level];
  const noted = level === 'must' ? isOpen | isContradicted | mayBeContradicted : isOpen;
  if (profile.ideas.length === 0 && profile.entities.length === 0) {
    if (profile.content.length < 2) return new Uint8Array(columns.size);
    const counts = countContent(columns, profile);
    const judgements = Uint8Array.from({ length: 256 }, (_, count) =>
      judgeContent(count, profile.content.length),
    );
    return sum.addByClass(counts, judgements, weight, noted);
  }
  const { size, kinds, quantities } = columns;
  const lists = profile.ideas.map((idea) => {
    const place = ideas.indexOf(idea);
    return columns.stances.subarray(place * size, (place + 1) * size);
  });
  const hasEntities = profile.entities.length > 0;
  const { numbers, examples } = classesOf(columns, lists, hasEntities);
  const judgements = Uint8Array.from(examples, (entry) => {
    if (entry < 0) return 0;
    const stances = lists.map((list) => list[entry] ?? 0);
    return hasEntities
      ? judgeEntities(stances, kinds[entry] ?? 0, profile, quantities)
      : judgeIdeas(stances, profile, quantities);
  });
  return sum.addByClass(numbers, judgements, weight, noted);
}

/** Judges all requirements of a need at once, without reading an offer. Linear in the offers. */
export function boundRequirements(
  columns: RequirementColumns,
  requirements: readonly PreparedRequirement[],
): RequirementBounds {
  const sum = new Judgements(columns.size);
  const judgements = requirements.map((requirement) => judge(columns, requirement, sum));
  const { halves, marks } = sum;
  const total = requirements.reduce((sum, { level }) => sum + levelWeights[level], 0);
  const coverage = Float64Array.from({ length: 2 * total + 1 }, (_, met) => met / 2 / total);
  return { halves, coverage, judgements, marks };
}
