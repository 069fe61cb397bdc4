import { readValue, roundValue } from '../combine.ts';
import type { Combiner } from '../combine.ts';
import { loopsOwn } from '../compiled/loops.ts';
import { unit } from '../features/outcome.ts';
import type { OfferSegment } from '../indexes.ts';
import { cleared, filled, lenderFor } from '../index-structures/scratch.ts';
import type { Lender } from '../index-structures/scratch.ts';
import type { RunContext } from '../pair.ts';
import type { PreparedNeed } from '../prepare.ts';
import type { FeatureName } from '../types.ts';
import { conceptCosines } from './concept-columns.ts';
import { firstBits, screen } from './eligible.ts';
import type { Screened } from './eligible.ts';
import { evidenceValues } from './reference-columns.ts';
import { coveragesOf, noteRequirements } from './requirement-notes.ts';
import { silencesAsked, sumRows } from './row-sum.ts';
import type { RowInput } from './row-sum.ts';
import { statementTables } from './statement-tables.ts';

/** What a run knows of offers before it reads one of them, by number: filled here. */
export interface RoughScores {
  /** 0, or 1 + the number of the first rule that excludes the offer (see `exclusionCodes`). */
  readonly excludedBy: Uint8Array;
  /** The most steps that an eligible offer can have; -1 for all others. */
  readonly steps: Int32Array;
  /** 1 where the steps of an eligible offer are not exact. */
  readonly open: Uint8Array;
}

export interface RoughInput {
  readonly need: PreparedNeed;
  readonly context: RunContext;
  readonly combiner: Combiner;
  /** Text relevance of every offer of the index. */
  readonly relevance: Float64Array;
  readonly similarityOf: ((entry: number) => number | undefined) | undefined;
  /** By number in the index: 1 where the offer stands; all do where it is left out. */
  readonly live: Uint8Array | undefined;
}

function textValues(
  { base, columns }: OfferSegment,
  { relevance }: RoughInput,
  eligible: Uint32Array,
  lend: Lender,
): Float64Array {
  // One more, as the compiled loop writes two at a time.
  const values = lend('Float64Array', 'rough.text', eligible.length + 1);
  const near = nearRelevance(relevance, base, columns.size, lend);
  const loops = loopsOwn([near, eligible, values]);
  if (loops === undefined) {
    for (let at = 0; at < eligible.length; at++)
      values[at] = readValue(near[eligible[at] as number] as number);
    return values;
  }
  const { byteOffset: first } = eligible;
  loops.text(first, first + eligible.byteLength, near.byteOffset, values.byteOffset);
  return values;
}

/** Relevance of a segment's offers, in memory that the compiled loops can reach where these are many. */
function nearRelevance(relevance: Float64Array, base: number, size: number, lend: Lender): Float64Array {
  const own = relevance.subarray(base, base + size);
  if (loopsOwn([own]) !== undefined) return own;
  const near = lend('Float64Array', 'rough.relevance', size);
  near.set(own);
  return near;
}

function similarities(
  { base }: OfferSegment,
  { similarityOf }: RoughInput,
  eligible: Uint32Array,
  lend: Lender,
) {
  if (similarityOf === undefined) return undefined;
  const values = cleared(lend('Float64Array', 'rough.similarity', eligible.length));
  const isSilent = cleared(lend('Uint8Array', 'rough.dissimilar', eligible.length));
  for (let at = 0; at < eligible.length; at++) {
    const similarity = similarityOf(base + (eligible[at] as number));
    if (similarity === undefined) isSilent[at] = 1;
    else values[at] = roundValue(unit(similarity));
  }
  return { values, isSilent };
}

function concepts(
  { columns, norms }: OfferSegment,
  { need, context }: RoughInput,
  eligible: Uint32Array,
  lend: Lender,
) {
  if (need.concepts.size === 0) return cleared(lend('Float64Array', 'rough.nothing', eligible.length));
  return conceptCosines(columns.concepts, norms, need.concepts, context.rarity, eligible, lend);
}

function evidence(
  { columns: { references } }: OfferSegment,
  { need, context }: RoughInput,
  eligible: Uint32Array,
  lend: Lender,
) {
  const year = new Date(context.today).getUTCFullYear();
  return evidenceValues(references, need.need.city ?? {}, year, eligible, lend);
}

/** Coverage by the number of halves, as it is read. */
function readCoverages(requirements: PreparedNeed['requirements'], lend: Lender): Float64Array {
  const coverages = coveragesOf(requirements);
  const read = lend('Float64Array', 'rough.coverages', coverages.length);
  for (let halves = 0; halves < read.length; halves++) read[halves] = roundValue(coverages[halves] as number);
  return read;
}

/** Features that are measured offer by offer. */
function measureOwn(
  segment: OfferSegment,
  input: RoughInput,
  eligible: Uint32Array,
  lend: Lender,
): Pick<RowInput, 'own' | 'isDissimilar'> {
  const semantic = similarities(segment, input, eligible, lend);
  return {
    own: {
      text: textValues(segment, input, eligible, lend),
      semantic: semantic?.values,
      concepts: concepts(segment, input, eligible, lend),
      evidence: evidence(segment, input, eligible, lend),
    },
    isDissimilar: semantic?.isSilent,
  };
}

/** Features that the need asks for. */
function askedOf({ need, similarityOf }: RoughInput, byStatements: readonly FeatureName[]): Set<FeatureName> {
  const asked = new Set<FeatureName>([...byStatements, 'text', 'evidence']);
  if (similarityOf !== undefined) asked.add('semantic');
  if (need.concepts.size > 0) asked.add('concepts');
  if (need.requirements.length > 0) asked.add('requirements');
  return asked;
}

/**
 * Looks at all offers of a segment without reading one: what each can score at most, and exactly where its requirements need not
 * be read. Every number is the one that evaluating the pair gives. Linear in the offers, feature after feature.
 *
 * @param scores those of the segment's offers
 * @param lend where arrays come from; the compiled loops run where they can reach these and the index
 * @returns eligible offers of which a `must` is perhaps contradicted: they have to be read
 */
export function roughRun(
  segment: OfferSegment,
  input: RoughInput,
  scores: RoughScores,
  lend: Lender = lenderFor(segment.columns.size),
): number[] {
  const { stated, silences, requirements } = segment.columns;
  const tables = statementTables(stated, input, lend);
  const asked = askedOf(input, tables.asked);
  const notes = noteRequirements(requirements, input.need.requirements, lend);
  const read: Screened = {
    rows: stated.rows,
    tables: tables.bits,
    bits: firstBits(segment, input, lend),
    notes,
    silences,
    asked: silencesAsked(asked),
  };
  const noted = { codes: scores.excludedBy, opens: scores.open };
  const { eligible, patterns, doubtful } = screen(read, noted, lend);
  const rowInput: RowInput = {
    ...measureOwn(segment, input, eligible, lend),
    eligible,
    patterns,
    notes,
    coverage: readCoverages(input.need.requirements, lend),
    rows: stated.rows,
    tables: tables.values,
    asked,
  };
  sumRows(rowInput, input.combiner, filled(scores.steps, 255), lend);
  return Array.from(doubtful);
}
