import { loopsOver, loopsOwn } from '../compiled/loops.ts';
import { levelWeights } from '../features/requirements.ts';
import { cleared } from '../index-structures/scratch.ts';
import type { Lender } from '../index-structures/scratch.ts';
import type { PreparedRequirement } from '../prepare.ts';
import { ideas } from '../requirements/ideas.ts';
import type { RequirementProfile } from '../requirements/profile.ts';
import type { RequirementLevel } from '../types.ts';
import {
  bitsFor,
  halvesOf,
  halvesShift,
  isContradicted,
  isOpen,
  judgeContent,
  judgerOf,
  mayBeContradicted,
  stanceLists,
} from './requirement-bounds.ts';
import type { Judgement } from './requirement-bounds.ts';
import { bitsOf, deniableShift, quantitiesNumber, stanceBits, stanceMask } from './requirement-columns.ts';
import type { RequirementColumns } from './requirement-columns.ts';

/**
 * What can be said of all of a need's requirements, by number of the offer, in the same bits: halves are weighted, at most those there
 * are, exact where the offer is not open; contradictions are those of `must`. Sixteen bits are enough for some hundred requirements.
 */
export type RequirementNotes = Uint16Array | Uint32Array;

/** Set in what was judged already. */
const isJudged = 8;

/** Words of a requirement that are counted: more do not go into a byte. */
const mostCounted = 255;

/** Stems of the requirement that each offer holds, wherever: no clause holds more. */
function countContent(
  { stems, holders, size }: RequirementColumns,
  content: RequirementProfile['content'],
  lend: Lender,
): Uint8Array {
  const counts = cleared(lend('Uint8Array', 'requirements.counts', size));
  const loops = content.length <= mostCounted ? loopsOver(holders.values, [counts]) : undefined;
  for (const { stem } of content) {
    const number = stems.get(stem);
    if (number === undefined) continue;
    const [start, end] = [holders.starts[number] as number, holders.starts[number + 1] as number];
    if (loops !== undefined) {
      const { byteOffset: first } = holders.values;
      loops.count(first + start * 4, first + end * 4, counts.byteOffset);
      continue;
    }
    for (let at = start; at < end; at++) {
      const entry = holders.values[at] as number;
      counts[entry] = Math.min(mostCounted, (counts[entry] as number) + 1);
    }
  }
  return counts;
}

/** Stems of the requirement that each offer holds in the sentences that speak for its ideas. */
function countSpoken(columns: RequirementColumns, profile: RequirementProfile, lend: Lender): Uint8Array {
  const { stems, spoken, size } = columns;
  const counts = cleared(lend('Uint8Array', 'requirements.spoken', size));
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
        counts[entry] = Math.min(mostCounted, (counts[entry] as number) + 1);
    }
  }
  return counts;
}

/** What a stance says, its clause left aside. */
const saidBy = (packed: number) => (quantitiesNumber(packed) << stanceBits) | (packed & stanceMask);

/** What is noted of a judgement, at a requirement's level. */
type Noting = (judgement: Judgement) => number;

/** Halves count by the level's weight; only of `must` requirements a contradiction. */
const notingAt = (level: RequirementLevel): Noting => {
  const flags = level === 'must' ? isOpen | isContradicted | mayBeContradicted : isOpen;
  const weight = levelWeights[level];
  return (judgement) => ((halvesOf(judgement) * weight) << halvesShift) | (judgement & flags);
};
const flagsMask = isOpen | isContradicted | mayBeContradicted;

/** Adds halves up, and flags together. */
const noted = (before: number, added: number) =>
  (before + (added & ~(flagsMask | isJudged))) | (added & flagsMask);

/** Things said together up to this many are looked up in an array, more in a map. */
const largestTable = 2 ** 20;
const everyKind = 256;

/** What is read of offers for a requirement. */
interface Said {
  /** Stances on its ideas. */
  readonly lists: readonly Uint32Array[];
  /** By offer: the kinds it names, or how many of the requirement's words it holds. */
  readonly others: Uint8Array;
  /** Bits of those that count. */
  readonly mask: number;
  /** Stances that there are, their clauses left aside. */
  readonly radix: number;
  /** Different things that can be said together. */
  readonly size: number;
  /** What is to be noted of an offer. */
  readonly noteOf: (entry: number) => number;
}

/** Ideas and entities: what offers say together is judged once. */
function saidInStatements(
  columns: RequirementColumns,
  profile: RequirementProfile,
  noting: Noting,
  lend: Lender,
): Said {
  const judge = judgerOf(columns, profile);
  const lists = stanceLists(columns, profile);
  const asked = bitsOf(profile.entities);
  const asksFor = asked | (asked << deniableShift);
  // Beside entities the words are left to the reading.
  const held = asked === 0 && profile.content.length > 0 ? countSpoken(columns, profile, lend) : undefined;
  const isBare = asked === 0 && held === undefined;
  // Either kinds or counts of words.
  const others = asked === 0 ? profile.content.length + 1 : everyKind;
  const radix = columns.quantities.length << stanceBits;
  return {
    lists,
    others: held ?? columns.kinds,
    mask: isBare ? 0 : asked === 0 ? mostCounted : asksFor,
    radix,
    size: others * radix ** Math.max(1, lists.length),
    noteOf(entry) {
      const stances = lists.map((list) => list[entry] ?? 0);
      return noting(judge(stances, (columns.kinds[entry] ?? 0) & asksFor, held?.[entry] ?? 0));
    },
  };
}

/** Words alone: by how many of them each offer holds. */
function saidInWords(
  columns: RequirementColumns,
  { content }: RequirementProfile,
  noting: Noting,
  lend: Lender,
): Said {
  const counts = countContent(columns, content, lend);
  return {
    lists: [],
    others: counts,
    mask: mostCounted,
    radix: 1,
    size: mostCounted + 1,
    noteOf: (entry) => noting(judgeContent(counts[entry] as number, content.length)),
  };
}

/** What is said together is the place in an array: what stands there is judged when it is first met. */
function noteByTable(columns: RequirementColumns, said: Said, notes: RequirementNotes, lend: Lender): void {
  const known = cleared(lend('Uint16Array', 'requirements.known', said.size));
  // Silence on everything.
  known[0] = isJudged;
  const near = { ...said, others: nearOf(said.others, lend) };
  const done = noteCompiled(columns, near, known, notes);
  for (let entry = done; entry < notes.length; entry++) {
    const together = togetherAt(columns, said, entry);
    let added = known[together] as number;
    if (added === 0) known[together] = added = said.noteOf(entry) | isJudged;
    notes[entry] = noted(notes[entry] as number, added);
  }
}

/** A copy in memory that the compiled loops can reach, of bytes that are in other memory. */
function nearOf(bytes: Uint8Array, lend: Lender): Uint8Array {
  if (loopsOwn([bytes]) !== undefined) return bytes;
  const near = lend('Uint8Array', 'requirements.near', bytes.length);
  if (loopsOwn([near]) === undefined) return bytes;
  near.set(bytes);
  return near;
}

/** The place of what an offer says. */
function togetherAt({ stances }: RequirementColumns, said: Said, entry: number): number {
  const { lists, others, mask, radix } = said;
  const first = lists[0] ?? stances;
  const stance = lists.length === 0 ? 0 : saidBy(first[entry] as number);
  let together = (Math.imul((others[entry] as number) & mask, radix) + stance) | 0;
  for (let idea = 1; idea < lists.length; idea++)
    together = (Math.imul(together, radix) + saidBy((lists[idea] as Uint32Array)[entry] as number)) | 0;
  return together;
}

/** Offers that the compiled loop notes at once. */
const atOnce = 8;

/**
 * Notes by the compiled loop, which stops where something was not judged yet. Returns how many offers were done: none where an array is in
 * memory that the loop cannot reach, or where several ideas are asked for.
 */
function noteCompiled(
  columns: RequirementColumns,
  said: Said,
  known: Uint16Array,
  notes: RequirementNotes,
): number {
  const { lists, others, mask, radix } = said;
  const stances = lists[0] ?? columns.stances;
  const isSimple = lists.length < 2 && notes instanceof Uint16Array;
  const loops = isSimple ? loopsOver(stances, [others, known, notes]) : undefined;
  if (loops === undefined) return 0;
  const whole = notes.length - (notes.length % atOnce);
  const end = notes.byteOffset + whole * notes.BYTES_PER_ELEMENT;
  for (let entry = 0; entry < whole; ) {
    const done = loops.note(
      notes.byteOffset + entry * notes.BYTES_PER_ELEMENT,
      end,
      stances.byteOffset + entry * stances.BYTES_PER_ELEMENT,
      lists.length === 0 ? 0 : -1,
      others.byteOffset + entry,
      mask,
      radix,
      known.byteOffset,
    );
    entry += done / notes.BYTES_PER_ELEMENT;
    if (entry < whole) judgeSome(columns, said, known, entry);
  }
  return whole;
}

/** Judges those of some offers that say what was not judged yet. */
function judgeSome(columns: RequirementColumns, said: Said, known: Uint16Array, first: number): void {
  for (let entry = first; entry < first + atOnce; entry++) {
    const together = togetherAt(columns, said, entry);
    if (known[together] === 0) known[together] = said.noteOf(entry) | isJudged;
  }
}

/** The same where an array would be too large. */
function noteByMap({ lists, others, mask, noteOf }: Said, notes: RequirementNotes): void {
  const known = new Map<string, number>();
  for (let entry = 0; entry < notes.length; entry++) {
    const other = (others[entry] as number) & mask;
    if (other === 0 && lists.every((list) => list[entry] === 0)) continue;
    const together = `${other} ${lists.map((list) => saidBy(list[entry] ?? 0)).join(' ')}`;
    let added = known.get(together);
    if (added === undefined) known.set(together, (added = noteOf(entry)));
    notes[entry] = noted(notes[entry] as number, added);
  }
}

/** Weights of all requirements. */
const totalOf = (requirements: readonly PreparedRequirement[]) =>
  requirements.reduce((sum, { level }) => sum + levelWeights[level], 0);

/** Halves that sixteen bits hold. */
const mostHalves = (1 << (16 - halvesShift)) - 1;

/**
 * Judges all requirements of a need at once, without reading an offer: each thing that offers state once. Silence is worth nothing
 * and marks nothing. Linear in the offers. Lent: good until the next call.
 */
export function noteRequirements(
  columns: RequirementColumns,
  requirements: readonly PreparedRequirement[],
  lend: Lender,
): RequirementNotes {
  const kind = 2 * totalOf(requirements) <= mostHalves ? 'Uint16Array' : 'Uint32Array';
  const notes: RequirementNotes = cleared(lend(kind, `requirements.${kind}`, columns.size));
  for (const { profile, level } of requirements) {
    const noting = notingAt(level);
    const isByWords = profile.ideas.length === 0 && profile.entities.length === 0;
    if (isByWords && profile.content.length < 2) continue;
    const said = isByWords
      ? saidInWords(columns, profile, noting, lend)
      : saidInStatements(columns, profile, noting, lend);
    if (said.size <= largestTable) noteByTable(columns, said, notes, lend);
    else noteByMap(said, notes);
  }
  return notes;
}

/** By number of weighted halves met: the coverage, in [0, 1]. */
export function coveragesOf(requirements: readonly PreparedRequirement[]): Float64Array {
  const total = totalOf(requirements);
  return Float64Array.from({ length: 2 * total + 1 }, (_, met) => (total === 0 ? 0 : met / 2 / total));
}
