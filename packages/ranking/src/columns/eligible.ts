import { exclusionNumber, statementTests } from '../eligibility.ts';
import type { RuledOffer } from '../eligibility.ts';
import { lendUint32, lendUint8 } from '../index-structures/scratch.ts';
import type { RoughInput } from './rough-run.ts';
import type { OfferSegment } from '../indexes.ts';
import { placeInRow, rowLength, ruleReads, statementAt } from './offer-columns.ts';
import type { OfferColumns } from './offer-columns.ts';
import { markUnserved } from './region-columns.ts';
import { isContradicted } from './requirement-bounds.ts';
import type { RequirementBounds } from './requirement-bounds.ts';

type RuleName = keyof typeof statementTests;

/** A rule on one statement: where its number stands in a row, and by that number 1 where it excludes. */
interface StatementRule {
  readonly place: number;
  readonly tests: Uint8Array;
  readonly code: number;
}

/** The rules that the need makes use of, in their order; each distinct statement is tested once. */
function statementRules({ columns }: OfferSegment, { need, context }: RoughInput): StatementRule[] {
  return (Object.keys(statementTests) as RuleName[]).flatMap((name) => {
    const { code, testOf } = statementTests[name];
    const isExcluded = testOf(need, context) as ((stated: unknown) => boolean) | undefined;
    if (isExcluded === undefined) return [];
    const values = columns.stated.values[ruleReads[name]];
    const tests = new Uint8Array(values.length);
    for (let number = 0; number < tests.length; number++) tests[number] = isExcluded(values[number]) ? 1 : 0;
    return tests.includes(1)
      ? [{ place: placeInRow[ruleReads[name]], tests, code: exclusionNumber(code) }]
      : [];
  });
}

/** Excludes by one statement; returns how many are left. */
function exclude(
  { place, tests, code }: StatementRule,
  rows: Uint32Array,
  excludedBy: Uint8Array,
  left: Uint32Array,
) {
  let kept = 0;
  for (let at = 0; at < left.length; at++) {
    const entry = left[at] as number;
    if (tests[rows[entry * rowLength + place] as number] === 0) left[kept++] = entry;
    else excludedBy[entry] = code;
  }
  return kept;
}

/** Offers that stand, and that the rule on regions leaves. */
function servedIn(
  { base, columns }: OfferSegment,
  input: RoughInput,
  excludedBy: Uint8Array,
): Uint32Array<ArrayBuffer> {
  const unserved = lendUint8('eligible.unserved', columns.size);
  markUnserved(columns.regions, input.need.need, unserved);
  const left = lendUint32('eligible.left', columns.size);
  const { live } = input;
  const code = exclusionNumber('REGION_NOT_SERVED');
  let count = 0;
  for (let entry = 0; entry < unserved.length; entry++) {
    if (unserved[entry] !== 0) excludedBy[entry] = code;
    else if (live === undefined || live[base + entry] === 1) left[count++] = entry;
  }
  return left.subarray(0, count);
}

/**
 * Applies the rules in their order, but for the last one (requirements); returns the offers that none excludes, ascending. Lent:
 * good until the next call.
 *
 * @param excludedBy all zero; the code's number is set for each offer excluded
 */
export function offersLeft(
  segment: OfferSegment,
  input: RoughInput,
  excludedBy: Uint8Array,
): Uint32Array<ArrayBuffer> {
  let left = servedIn(segment, input, excludedBy);
  const { rows } = segment.columns.stated;
  for (const rule of statementRules(segment, input))
    left = left.subarray(0, exclude(rule, rows, excludedBy, left));
  return left;
}

/** Applies the last rule; returns the offers left and what is known of their requirements. Overwrites what it is given. */
export function uncontradicted(
  left: Uint32Array<ArrayBuffer>,
  { halves, marks, coverage }: RequirementBounds,
  excludedBy: Uint8Array,
): { readonly eligible: Uint32Array; readonly bounds: RequirementBounds } {
  const code = exclusionNumber('MUST_CONTRADICTED');
  let kept = 0;
  for (let at = 0; at < left.length; at++) {
    const entry = left[at] as number;
    const mark = marks[at] as number;
    if ((mark & isContradicted) !== 0) excludedBy[entry] = code;
    else {
      left[kept] = entry;
      halves[kept] = halves[at] as number;
      marks[kept++] = mark;
    }
  }
  return {
    eligible: left.subarray(0, kept),
    bounds: { halves: halves.subarray(0, kept), marks: marks.subarray(0, kept), coverage },
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
