import { levelWeights } from '../features/requirements.ts';
import { ideas } from '../requirements/ideas.ts';
import {
  contentBesideIdeas,
  contentForMet,
  contentForPartly,
  leastSupport,
  supportOf,
} from '../requirements/match.ts';
import type { PreparedRequirement } from '../prepare.ts';
import type { RequirementProfile } from '../requirements/profile.ts';
import { lendUint16, lendUint32, lendUint8 } from '../index-structures/scratch.ts';
import { satisfies } from '../requirements/quantities.ts';
import type { Quantity } from '../requirements/quantities.ts';
import {
  deniableShift,
  kindBits,
  quantitiesNumber,
  stanceBits,
  stanceMask,
  stanceNames,
  stanceNumbers,
} from './requirement-columns.ts';
import type { ListColumn } from './interned.ts';
import type { RequirementColumns } from './requirement-columns.ts';

/** What can be said of one requirement and one offer without reading the offer. */
export const halvesMask = 3;
/** The offer has to be read: the halves are the most it can come to. */
export const isOpen = 4;
export const isContradicted = 8;
export const mayBeContradicted = 16;

/** What can be said of a need's requirements without reading the offers, in their order. Lent: good until the next call. */
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
  const isDenied = numbers.includes(stanceNumbers.denied);
  const isShown = numbers.includes(stanceNumbers.shown);
  if (profile.isNegative) {
    if (isShown) return isContradicted;
    return isDenied ? 2 : numbers.some(isYes) ? 1 : 0;
  }
  if (!numbers.some(isYes)) return isDenied ? isContradicted : 0;
  const offered = stances.filter(isYes).flatMap((stance) => quantities[quantitiesNumber(stance)] ?? []);
  if (breaksLimit(profile, offered)) return isContradicted;
  return (numbers.every((number) => number === stanceNumbers.shown) ? 2 : 1) | isOpen;
}

/**
 * The same where nothing but ideas and words is asked for: what the matcher says.
 *
 * @param held words of the requirement that stand in the sentences that speak for its ideas
 */
function judgeIdeasAlone(
  stances: readonly number[],
  held: number,
  profile: RequirementProfile,
  quantities: RequirementColumns['quantities'],
): number {
  const byIdeas = judgeIdeas(stances, profile, quantities);
  if ((byIdeas & isOpen) === 0) return byIdeas;
  const asked = profile.content.length;
  const share = asked === 0 ? 1 : held / asked;
  const facets = stances.map((packed) => ({ stance: stanceNames[packed & stanceMask] ?? 'silent' }));
  if (supportOf(facets, share, asked) < leastSupport) return 0;
  const offered = facets.flatMap(({ stance }, place) =>
    stance === 'silent' || stance === 'denied'
      ? []
      : (quantities[quantitiesNumber(stances[place] as number)] ?? []),
  );
  const isKept = profile.demands.every((demand) => satisfies(demand, offered) === true);
  const isWhole = (byIdeas & halvesMask) === 2 && isKept && share >= contentBesideIdeas;
  return isWhole ? 2 : 1;
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

const isYes = (stance: number) =>
  (stance & stanceMask) !== stanceNumbers.silent && (stance & stanceMask) !== stanceNumbers.denied;

/** Bits of the ideas for which an offer's sentences speak, of those asked for. */
function bitsFor(lists: readonly Uint32Array[], places: readonly number[], entry: number): number {
  let bits = 0;
  for (let idea = 0; idea < lists.length; idea++)
    if (isYes((lists[idea] as Uint32Array)[entry] as number)) bits |= 1 << (places[idea] as number);
  return bits;
}

/** Stems of the requirement that each offer holds in the sentences that speak for its ideas. */
function countSpoken(columns: RequirementColumns, profile: RequirementProfile): Uint8Array {
  const { stems, spoken, size } = columns;
  const counts = lendUint8('requirements.spoken', size);
  const lists = stanceLists(columns, profile);
  const places = profile.ideas.map((idea) => ideas.indexOf(idea));
  const asked = places.reduce((bits, place) => bits | (1 << place), 0);
  for (const { stem } of profile.content) {
    const number = stems.get(stem);
    if (number === undefined) continue;
    const end = spoken.starts[number + 1] ?? 0;
    for (let at = spoken.starts[number] ?? 0; at < end; at += 2) {
      const bits = (spoken.values[at + 1] as number) & asked;
      if (bits === 0) continue;
      const entry = spoken.values[at] as number;
      if ((bits & bitsFor(lists, places, entry)) !== 0)
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
export function stanceLists(
  { stances, size }: RequirementColumns,
  { ideas: asked }: RequirementProfile,
): Uint32Array[] {
  return asked.map((idea) => {
    const place = ideas.indexOf(idea);
    return stances.subarray(place * size, (place + 1) * size);
  });
}

/** Judges one offer by its stances, each without its clause, the kinds of entities it names and the words that speak for its ideas. */
const judgerOf =
  ({ quantities }: RequirementColumns, profile: RequirementProfile) =>
  (stances: readonly number[], kinds: number, held: number): number =>
    profile.entities.length > 0
      ? judgeEntities(stances, kinds, profile, quantities)
      : judgeIdeasAlone(stances, held, profile, quantities);

/** Notes judgements of one requirement. */
interface Notes {
  readonly halves: Uint16Array;
  readonly marks: Uint8Array;
  readonly weight: number;
  /** Marks that count at the requirement's level. */
  readonly noted: number;
}

/** A judgement that has not been made yet. */
const unjudged = 255;
/** Things said together up to this many are looked up in an array, more in a map. */
const largestTable = 2 ** 20;
const everyKind = 256;

/** Judges offers by ideas and entities: what they say together is judged once. */
function noteByStatements(
  columns: RequirementColumns,
  profile: RequirementProfile,
  offers: Uint32Array,
  notes: Notes,
): void {
  const judge = judgerOf(columns, profile);
  const lists = stanceLists(columns, profile);
  const asked = profile.entities.reduce((bits, { kind }) => bits | kindBits[kind], 0);
  const asksFor = asked | (asked << deniableShift);
  // Beside entities the words are left to the reading.
  const held = asked === 0 && profile.content.length > 0 ? countSpoken(columns, profile) : undefined;
  const judgeAt = (entry: number) =>
    judge(
      lists.map((list) => list[entry] ?? 0),
      (columns.kinds[entry] ?? 0) & asksFor,
      held?.[entry] ?? 0,
    );
  // Either kinds or counts of words.
  const others = asked === 0 ? profile.content.length + 1 : everyKind;
  const radix = columns.quantities.length << stanceBits;
  const said = { lists, others: held ?? columns.kinds, mask: asked === 0 ? 255 : asksFor };
  const isBare = asked === 0 && held === undefined;
  const size = others * radix ** Math.max(1, lists.length);
  const read = isBare ? { ...said, mask: 0 } : said;
  if (size <= largestTable) noteByTable(read, radix, size, offers, judgeAt, notes);
  else noteByMap(read, offers, judgeAt, notes);
}

/** What is read of offers for a requirement. */
interface Said {
  /** Stances on its ideas. */
  readonly lists: readonly Uint32Array[];
  /** By offer: the kinds it names, or how many of the requirement's words it holds. */
  readonly others: Uint8Array;
  /** Bits of those that count. */
  readonly mask: number;
}

/** What is said together is the place in an array. Without branches: about every third offer says something, and nobody can guess which. */
function noteByTable(
  { lists, others, mask }: Said,
  radix: number,
  size: number,
  offers: Uint32Array,
  judgeAt: (entry: number) => number,
  { halves, marks, weight, noted }: Notes,
): void {
  const known = lendUint8('requirements.known', size).fill(unjudged);
  // Silence on everything.
  known[0] = 0;
  const first = lists[0] ?? lendUint32('requirements.silence', others.length);
  const further = lists.slice(1);
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    let together = (Math.imul((others[entry] as number) & mask, radix) + saidBy(first[entry] as number)) | 0;
    for (let idea = 0; idea < further.length; idea++)
      together = (Math.imul(together, radix) + saidBy((further[idea] as Uint32Array)[entry] as number)) | 0;
    let judgement = known[together] as number;
    if (judgement === unjudged) known[together] = judgement = judgeAt(entry);
    halves[at] = (halves[at] as number) + Math.imul(weight, judgement & halvesMask);
    marks[at] = (marks[at] as number) | (judgement & noted);
  }
}

/** The same where an array would be too large. */
function noteByMap(
  { lists, others, mask }: Said,
  offers: Uint32Array,
  judgeAt: (entry: number) => number,
  { halves, marks, weight, noted }: Notes,
): void {
  const known = new Map<string, number>();
  for (let at = 0; at < offers.length; at++) {
    const entry = offers[at] as number;
    const other = (others[entry] as number) & mask;
    if (other === 0 && lists.every((list) => list[entry] === 0)) continue;
    const together = `${other} ${lists.map((list) => saidBy(list[entry] ?? 0)).join(' ')}`;
    let judgement = known.get(together);
    if (judgement === undefined) known.set(together, (judgement = judgeAt(entry)));
    halves[at] = (halves[at] as number) + weight * (judgement & halvesMask);
    marks[at] = (marks[at] as number) | (judgement & noted);
  }
}

/** Judges offers by words alone. */
function noteByContent(
  columns: RequirementColumns,
  profile: RequirementProfile,
  offers: Uint32Array,
  { halves, marks, weight, noted }: Notes,
): void {
  if (profile.content.length < 2) return;
  const counts = countContent(columns, profile);
  for (let at = 0; at < offers.length; at++) {
    const count = counts[offers[at] as number] as number;
    if (count < 2) continue;
    const judgement = judgeContent(count, profile.content.length);
    halves[at] = (halves[at] as number) + weight * (judgement & halvesMask);
    marks[at] = (marks[at] as number) | (judgement & noted);
  }
}

/**
 * Judges all requirements of a need at once, without reading an offer: each thing that offers state once. Silence is worth nothing
 * and marks nothing. Linear in the offers.
 *
 * @param offers by number, ascending
 */
export function boundRequirements(
  columns: RequirementColumns,
  requirements: readonly PreparedRequirement[],
  offers: Uint32Array,
): RequirementBounds {
  const halves = lendUint16('requirements.halves', offers.length);
  const marks = lendUint8('requirements.marks', offers.length);
  for (const { profile, level } of requirements) {
    const noted = level === 'must' ? isOpen | isContradicted | mayBeContradicted : isOpen;
    const notes = { halves, marks, weight: levelWeights[level], noted };
    const isByContent = profile.ideas.length === 0 && profile.entities.length === 0;
    if (isByContent) noteByContent(columns, profile, offers, notes);
    else noteByStatements(columns, profile, offers, notes);
  }
  const total = requirements.reduce((sum, { level }) => sum + levelWeights[level], 0);
  const coverage = Float64Array.from({ length: 2 * total + 1 }, (_, met) => met / 2 / total);
  return { halves, coverage, marks };
}

/** What can be said of one requirement and each offer without reading the offer, as in {@link RequirementBounds.marks}. */
export function judgeEach(
  columns: RequirementColumns,
  { profile }: PreparedRequirement,
): (entry: number) => number {
  const { holders, spoken } = columns;
  const numbers = profile.content.map(({ stem }) => columns.stems.get(stem));
  if (profile.ideas.length === 0 && profile.entities.length === 0)
    return (entry) => {
      const held = numbers.filter((number) => placeIn(holders, number, entry, 1) >= 0);
      return judgeContent(held.length, numbers.length);
    };
  const judge = judgerOf(columns, profile);
  const lists = stanceLists(columns, profile);
  const places = profile.ideas.map((idea) => ideas.indexOf(idea));
  return (entry) => {
    const bits = bitsFor(lists, places, entry);
    const speaking = numbers.filter((number) => {
      const at = bits === 0 ? -1 : placeIn(spoken, number, entry, 2);
      return at >= 0 && ((spoken.values[at + 1] as number) & bits) !== 0;
    });
    const stances = lists.map((list) => list[entry] as number);
    return judge(stances, columns.kinds[entry] as number, speaking.length);
  };
}

/** Place of an entry in the list of a number, looked for by halving: lists are ascending. Below zero where it is not there. */
function placeIn(
  { starts, values }: ListColumn,
  number: number | undefined,
  entry: number,
  width: 1 | 2,
): number {
  if (number === undefined) return -1;
  const start = starts[number] as number;
  let [low, high] = [0, ((starts[number + 1] as number) - start) / width];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[start + middle * width] as number) < entry) low = middle + 1;
    else high = middle;
  }
  const at = start + low * width;
  return at < (starts[number + 1] as number) && values[at] === entry ? at : -1;
}
