import type { RuledOffer } from '../eligibility.ts';
import { loopsOver } from '../compiled/loops.ts';
import { cleared } from '../index-structures/scratch.ts';
import type { Lender } from '../index-structures/scratch.ts';
import type { RoughInput } from './rough-run.ts';
import type { OfferSegment } from '../indexes.ts';
import { rowLength, statementAt } from './offer-columns.ts';
import type { OfferColumns } from './offer-columns.ts';
import { markUnserved } from './region-columns.ts';
import { isContradicted, isOpen, mayBeContradicted } from './requirement-bounds.ts';
import type { RequirementNotes } from './requirement-notes.ts';
import { silenceShift } from './row-sum.ts';
import { isGone, pointsShift, ruleBit, silenceBits } from './statement-tables.ts';

/** Number of the first rule of which a bit stands, 0 where none does. */
const firstRule = (bits: number) => (32 - Math.clz32(bits & -bits)) & 7;
const ruleMask = 255;
const silenceMask = 255;
const pointsMask = -1 << pointsShift;
const contradictedBit = ruleBit('MUST_CONTRADICTED');

/** What the rules read, by number of the offer or of a statement. */
export interface Screened {
  readonly rows: Uint32Array;
  /** Table of each statement of a row, see `StatementTables`. */
  readonly tables: readonly Uint32Array[];
  /** What is known of each offer before its statements are looked at, see {@link firstBits}. */
  readonly bits: Uint8Array;
  readonly notes: RequirementNotes;
  /** What each offer says nothing of beside statements, and the bits of it that the need asks for. */
  readonly silences: Uint8Array;
  readonly asked: number;
}

/** Where the rules write, by number of the offer. */
export interface Noted {
  /** The number of the rule that excludes it. */
  readonly codes: Uint8Array;
  /** 1 where its requirements have to be read. */
  readonly opens: Uint8Array;
  /** The features that it is silent of, a bit each, and from bit {@link pointsShift} on what its statements earn; {@link notSaid} where it may not be ranked. */
  readonly said: Uint32Array;
}

/** What is known of each offer before its statements are looked at: where it does not serve, and whether it is gone. */
export function firstBits(
  { base, columns }: OfferSegment,
  { need, live }: RoughInput,
  lend: Lender,
): Uint8Array {
  const bits = cleared(lend('Uint8Array', 'eligible.bits', columns.size));
  // The rule on regions is the first one: its bit is 1.
  markUnserved(columns.regions, need.need, bits);
  if (live !== undefined)
    for (let entry = 0; entry < bits.length; entry++)
      if (live[base + entry] === 0) bits[entry] = (bits[entry] as number) | isGone;
  return bits;
}

/** What stands for an offer that may not be ranked. */
export const notSaid = 0xffff_ffff;
/** The features that an offer is silent of, a bit each, of what is said of it. */
export const patternOf = (said: number): number => said & 0xffff;

/** Applies all rules to each offer. Without branches: about every third offer is excluded, and nobody can guess which. */
function screenEach(read: Screened, { codes, opens, said }: Noted, doubtful: Uint32Array): number {
  const { rows, tables, bits, notes, silences, asked } = read;
  let doubts = 0;
  for (let entry = 0; entry < bits.length; entry++) {
    const row = entry * rowLength;
    let all = 0;
    for (let place = 0; place < rowLength; place++)
      all = (all + ((tables[place] as Uint32Array)[rows[row + place] as number] as number)) | 0;
    const note = notes[entry] as number;
    const rules =
      ((all | (bits[entry] as number)) & ruleMask) | ((note & isContradicted) === 0 ? 0 : contradictedBit);
    const isLeft = rules === 0 ? 1 : 0;
    codes[entry] = firstRule(rules);
    opens[entry] = (note & isOpen) === 0 ? 0 : isLeft;
    doubtful[doubts] = entry;
    doubts += (note & mayBeContradicted) === 0 ? 0 : isLeft;
    const pattern =
      ((all >>> silenceBits) & silenceMask) | (((silences[entry] as number) & asked) << silenceShift);
    said[entry] = pattern | (all & pointsMask) | (isLeft - 1);
  }
  return doubts;
}

const isEmpty = (table: Uint32Array) => table.every((bits) => bits === 0);

/** The same by the compiled loop; `undefined` where an array is in memory that it cannot reach. */
function screenCompiled(
  read: Screened,
  { codes, opens, said }: Noted,
  doubtful: Uint32Array,
  lend: Lender,
): number | undefined {
  const { rows, tables, bits, notes, silences, asked } = read;
  const near = lend('Uint8Array', 'eligible.silences', silences.length);
  const own = [near, bits, notes, ...tables, codes, opens, said, doubtful];
  const loops = notes instanceof Uint16Array ? loopsOver(rows, own) : undefined;
  if (loops === undefined) return undefined;
  near.set(silences);
  const [a, b, c, d, e, f, g, h] = tables.map(({ byteOffset }) => byteOffset) as EightPlaces;
  const { byteOffset: first } = rows;
  // Most needs ask nothing of the kind of a provider, nor of what is marked.
  const isLastEmpty = tables.slice(-2).every(isEmpty);
  const end = loops.screen(
    first,
    first + rows.byteLength,
    bits.byteOffset,
    near.byteOffset,
    asked,
    notes.byteOffset,
    a,
    b,
    c,
    d,
    e,
    f,
    isLastEmpty ? -1 : g,
    h,
    codes.byteOffset,
    opens.byteOffset,
    said.byteOffset,
    doubtful.byteOffset,
  );
  return ((end >>> 0) - doubtful.byteOffset) / doubtful.BYTES_PER_ELEMENT;
}
type EightPlaces = [number, number, number, number, number, number, number, number];

/** Applies all rules in their order; lists the offers that are perhaps contradicted: they have to be read. Lent: good until the next call. */
export function screen(read: Screened, noted: Noted, lend: Lender): Uint32Array {
  // One more: the place behind the last one is written too.
  const doubtful = lend('Uint32Array', 'eligible.doubtful', noted.codes.length + 1);
  const count = screenCompiled(read, noted, doubtful, lend) ?? screenEach(read, noted, doubtful);
  return doubtful.subarray(0, count);
}

/** Offers that no rule excludes, ascending. Behind the last of them stands some offer too: there are loops that read two at a time. */
export interface Eligible {
  readonly eligible: Uint32Array;
  /** In their order: the features that each is silent of, a bit each. */
  readonly patterns: Uint16Array;
}

/** Those of some offers, ascending, that may be ranked; all where none are named. Lent: good until the next call. */
export function eligibleOf(said: Uint32Array, lend: Lender, offers?: ArrayLike<number>): Eligible {
  const { length } = offers ?? said;
  const eligible = lend('Uint32Array', 'eligible.left', length + 1);
  const patterns = lend('Uint16Array', 'eligible.patterns', length + 1);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const entry = offers === undefined ? at : (offers[at] as number);
    const own = said[entry] as number;
    eligible[count] = entry;
    patterns[count] = patternOf(own);
    if (own !== notSaid) count++;
  }
  eligible[count] = 0;
  return { eligible: eligible.subarray(0, count), patterns: patterns.subarray(0, count) };
}

/** What the rules read of an offer, without reading it. */
export function ruledOfferAt({ regions, stated }: OfferColumns, entry: number): RuledOffer {
  return {
    ...regions.stated.values[regions.stated.ids[entry] ?? 0],
    ...statementAt(stated, 'flags', entry),
    providerKind: statementAt(stated, 'providerKind', entry),
    price: statementAt(stated, 'price', entry),
    deliveryDays: statementAt(stated, 'deliveryDays', entry),
  };
}
