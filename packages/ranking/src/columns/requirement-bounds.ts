import { levelWeights } from '../features/requirements.ts';
import { ideas } from '../requirements/ideas.ts';
import { contentForMet, contentForPartly } from '../requirements/match.ts';
import type { PreparedRequirement } from '../prepare.ts';
import type { RequirementProfile } from '../requirements/profile.ts';
import { lendUint16, lendUint8 } from '../index-structures/scratch.ts';
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

/** What can be said of a need's requirements without reading the offers, offer after offer. Lent: good until the next call. */
export interface RequirementBounds {
  /** Weighted halves met, at most; exact where the offer is not open. */
  readonly halves: Uint16Array;
  /** By number of halves: the coverage, in [0, 1]. */
  readonly coverage: Float64Array;
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
  const counts = lendUint8('requirements.counts', size);
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

/** What a stance says, its clause left aside. */
const saidBy = (packed: number) => (quantitiesNumber(packed) << stanceBits) | (packed & stanceMask);

/** Stances of the offers on each idea that a requirement asks for. */
function stanceLists(
  { stances, size }: RequirementColumns,
  { ideas: asked }: RequirementProfile,
): Uint32Array[] {
  return asked.map((idea) => {
    const place = ideas.indexOf(idea);
    return stances.subarray(place * size, (place + 1) * size);
  });
}

/** Judges one offer by its stances, each without its clause, and the kinds of entities it names. */
const judgerOf =
  ({ quantities }: RequirementColumns, profile: RequirementProfile) =>
  (stances: readonly number[], kinds: number): number =>
    profile.entities.length > 0
      ? judgeEntities(stances, kinds, profile, quantities)
      : judgeIdeas(stances, profile, quantities);

/** Notes judgements of one requirement. */
interface Notes {
  readonly halves: Uint16Array;
  readonly marks: Uint8Array;
  readonly weight: number;
  /** Marks that count at the requirement's level. */
  readonly noted: number;
}

function note({ halves, marks, weight, noted }: Notes, entry: number, judgement: number): void {
  halves[entry] = (halves[entry] as number) + weight * (judgement & halvesMask);
  marks[entry] = (marks[entry] as number) | (judgement & noted);
}

/** A judgement that has not been made yet. */
const unjudged = 255;
/** Things said together up to this many are looked up in an array, more in a map. */
const largestTable = 2 ** 20;
const everyKind = 256;

/** Judges all offers by ideas and entities: what they say together is judged once. */
function noteByStatements(columns: RequirementColumns, profile: RequirementProfile, notes: Notes): void {
  const judge = judgerOf(columns, profile);
  const lists = stanceLists(columns, profile);
  const asked = profile.entities.reduce((bits, { kind }) => bits | kindBits[kind], 0);
  const asksFor = asked | (asked << deniableShift);
  const judgeAt = (entry: number) =>
    judge(
      lists.map((list) => list[entry] ?? 0),
      (columns.kinds[entry] ?? 0) & asksFor,
    );
  const said = columns.quantities.length << stanceBits;
  const size = (asked === 0 ? 1 : everyKind) * said ** lists.length;
  if (size <= largestTable) noteByTable(lists, columns.kinds, asksFor, said, size, judgeAt, notes);
  else noteByMap(lists, columns.kinds, asksFor, judgeAt, notes);
}

/** What is said together is the place in an array. */
function noteByTable(
  lists: readonly Uint32Array[],
  kinds: Uint8Array,
  asksFor: number,
  said: number,
  size: number,
  judgeAt: (entry: number) => number,
  notes: Notes,
): void {
  const known = lendUint8('requirements.known', size).fill(unjudged);
  const [first, ...others] = lists;
  for (let entry = 0; entry < kinds.length; entry++) {
    let together = (kinds[entry] as number) & asksFor;
    if (first !== undefined) {
      const packed = first[entry] as number;
      together = (Math.imul(together, said) + (packed === 0 ? 0 : saidBy(packed))) | 0;
      for (const list of others) together = (Math.imul(together, said) + saidBy(list[entry] as number)) | 0;
    }
    // Silence on everything.
    if (together === 0) continue;
    let judgement = known[together] as number;
    if (judgement === unjudged) known[together] = judgement = judgeAt(entry);
    if (judgement !== 0) note(notes, entry, judgement);
  }
}

/** The same where an array would be too large. */
function noteByMap(
  lists: readonly Uint32Array[],
  kinds: Uint8Array,
  asksFor: number,
  judgeAt: (entry: number) => number,
  notes: Notes,
): void {
  const known = new Map<string, number>();
  for (let entry = 0; entry < kinds.length; entry++) {
    const named = (kinds[entry] as number) & asksFor;
    if (named === 0 && lists.every((list) => list[entry] === 0)) continue;
    const together = `${named} ${lists.map((list) => saidBy(list[entry] ?? 0)).join(' ')}`;
    let judgement = known.get(together);
    if (judgement === undefined) known.set(together, (judgement = judgeAt(entry)));
    if (judgement !== 0) note(notes, entry, judgement);
  }
}

/** Judges a requirement for every offer: each thing that offers state once. Silence is worth nothing and marks nothing. */
function judge(
  columns: RequirementColumns,
  { profile, level }: PreparedRequirement,
  sum: Pick<Notes, 'halves' | 'marks'>,
) {
  const noted = level === 'must' ? isOpen | isContradicted | mayBeContradicted : isOpen;
  const notes = { ...sum, weight: levelWeights[level], noted };
  if (profile.ideas.length === 0 && profile.entities.length === 0) {
    if (profile.content.length < 2) return;
    const counts = countContent(columns, profile);
    for (let entry = 0; entry < counts.length; entry++) {
      const count = counts[entry] as number;
      if (count > 1) note(notes, entry, judgeContent(count, profile.content.length));
    }
    return;
  }
  noteByStatements(columns, profile, notes);
}

/** Judges all requirements of a need at once, without reading an offer. Linear in the offers. */
export function boundRequirements(
  columns: RequirementColumns,
  requirements: readonly PreparedRequirement[],
): RequirementBounds {
  const halves = lendUint16('requirements.halves', columns.size);
  const marks = lendUint8('requirements.marks', columns.size);
  for (const requirement of requirements) judge(columns, requirement, { halves, marks });
  const total = requirements.reduce((sum, { level }) => sum + levelWeights[level], 0);
  const coverage = Float64Array.from({ length: 2 * total + 1 }, (_, met) => met / 2 / total);
  return { halves, coverage, marks };
}

/** Whether the columns show that an offer says nothing of a requirement. */
export function isSilentOn(
  columns: RequirementColumns,
  { profile }: PreparedRequirement,
  entry: number,
): boolean {
  if (profile.ideas.length === 0 && profile.entities.length === 0) {
    const { content } = profile;
    const count = content.filter(({ stem }) => isHolder(columns, stem, entry)).length;
    return judgeContent(count, content.length) === 0;
  }
  const stances = stanceLists(columns, profile).map((list) => list[entry] ?? 0);
  return judgerOf(columns, profile)(stances, columns.kinds[entry] ?? 0) === 0;
}

/** Looked for by halving: holders stand in the order of their numbers. */
function isHolder({ stems, holders }: RequirementColumns, stem: string, entry: number): boolean {
  const number = stems.get(stem);
  if (number === undefined) return false;
  let [low, high] = [holders.starts[number] ?? 0, holders.starts[number + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders.values[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low < (holders.starts[number + 1] ?? 0) && holders.values[low] === entry;
}
