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
import { isGone, ruleBit, silenceBits } from './statement-tables.ts';

/** Number of the first rule of which a bit stands, 0 where none does. */
const firstRule = (bits: number) => (32 - Math.clz32(bits & -bits)) & 7;
const ruleMask = 255;
const contradictedBit = ruleBit('MUST_CONTRADICTED');

/** What the rules read, by number of the offer or of a statement. */
export interface Screened {
  readonly rows: Uint32Array;
  /** Table of each statement of a row, see `StatementTables`. */
  readonly tables: readonly Uint16Array[];
  /** What is known of each offer before its statements are looked at, see {@link firstBits}. */
  readonly bits: Uint8Array;
  readonly notes: RequirementNotes;
  /** What each offer says nothing of beside statements, and the bits of it that the need asks for. */
  readonly silences: Uint8Array;
  readonly asked: number;
}

/** Where the rules write, by number of the offer: the rule that excludes it, and 1 where its requirements have to be read. */
export interface Noted {
  readonly codes: Uint8Array;
  readonly opens: Uint8Array;
}

/** Lists that are filled, one longer than there are offers. */
interface Lists {
  readonly left: Uint32Array;
  readonly patterns: Uint16Array;
  readonly doubtful: Uint32Array;
}

/** Offers that no rule excludes, ascending. Behind the last of them stands some offer too: there are loops that read two at a time. */
export interface Eligible {
  readonly eligible: Uint32Array;
  /** In their order: the features that each is silent of, a bit each. */
  readonly patterns: Uint16Array;
  /** Those that are perhaps contradicted: they have to be read. */
  readonly doubtful: Uint32Array;
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

type Counts = readonly [left: number, doubtful: number];

/** Applies all rules to each offer. Without branches: about every third offer is excluded, and nobody can guess which. */
function screenEach(read: Screened, { codes, opens }: Noted, { left, patterns, doubtful }: Lists): Counts {
  const { rows, tables, bits, notes, silences, asked } = read;
  let [count, doubts] = [0, 0];
  for (let entry = 0; entry < bits.length; entry++) {
    const row = entry * rowLength;
    let all = bits[entry] as number;
    for (let place = 0; place < rowLength; place++)
      all |= (tables[place] as Uint16Array)[rows[row + place] as number] as number;
    const note = notes[entry] as number;
    const rules = (all & ruleMask) | ((note & isContradicted) === 0 ? 0 : contradictedBit);
    const isLeft = rules === 0 ? 1 : 0;
    codes[entry] = firstRule(rules);
    opens[entry] = (note & isOpen) === 0 ? 0 : isLeft;
    doubtful[doubts] = entry;
    doubts += (note & mayBeContradicted) === 0 ? 0 : isLeft;
    left[count] = entry;
    patterns[count] = (all >> silenceBits) | (((silences[entry] as number) & asked) << silenceShift);
    count += isLeft;
  }
  return [count, doubts];
}

/** The same by the compiled loop; `undefined` where an array is in memory that it cannot reach. */
function screenCompiled(
  read: Screened,
  { codes, opens }: Noted,
  { left, patterns, doubtful }: Lists,
  lend: Lender,
): Counts | undefined {
  const { rows, tables, bits, notes, silences, asked } = read;
  const near = lend('Uint8Array', 'eligible.silences', silences.length);
  const own = [near, bits, notes, ...tables, codes, opens, left, patterns, doubtful];
  const loops = notes instanceof Uint16Array ? loopsOver(rows, own) : undefined;
  if (loops === undefined) return undefined;
  near.set(silences);
  const [a, b, c, d, e, f, g, h] = tables.map(({ byteOffset }) => byteOffset) as EightPlaces;
  const { byteOffset: first } = rows;
  const [leftEnd, doubtfulEnd] = loops.screen(
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
    g,
    h,
    codes.byteOffset,
    opens.byteOffset,
    left.byteOffset,
    patterns.byteOffset,
    doubtful.byteOffset,
  );
  const countIn = (list: Uint32Array, end: number) =>
    ((end >>> 0) - list.byteOffset) / list.BYTES_PER_ELEMENT;
  return [countIn(left, leftEnd), countIn(doubtful, doubtfulEnd)];
}
type EightPlaces = [number, number, number, number, number, number, number, number];

/** Applies all rules in their order; lists the offers that none excludes. Lent: good until the next call. */
export function screen(read: Screened, noted: Noted, lend: Lender): Eligible {
  const size = noted.codes.length;
  const lists: Lists = {
    left: lend('Uint32Array', 'eligible.left', size + 1),
    patterns: lend('Uint16Array', 'eligible.patterns', size + 1),
    doubtful: lend('Uint32Array', 'eligible.doubtful', size + 1),
  };
  const [count, doubts] = screenCompiled(read, noted, lists, lend) ?? screenEach(read, noted, lists);
  lists.left[count] = 0;
  return {
    eligible: lists.left.subarray(0, count),
    patterns: lists.patterns.subarray(0, count),
    doubtful: lists.doubtful.subarray(0, doubts),
  };
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
