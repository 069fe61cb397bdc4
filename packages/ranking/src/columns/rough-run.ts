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
import { boundSteps } from './bounds.ts';
import { conceptCosines, conceptProducts } from './concept-columns.ts';
import type { ConceptProducts } from './concept-columns.ts';
import { excludeDenied } from './doubtful.ts';
import { eligibleOf, firstBits, screen } from './eligible.ts';
import type { Screened } from './eligible.ts';
import { evidenceValues, opensOf } from './reference-columns.ts';
import { coveragesOf, noteRequirements } from './requirement-notes.ts';
import { patternsFor, silencesAsked, sumRows } from './row-sum.ts';
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

/** What is measured of all offers before one of them is looked at. */
interface Measured {
  readonly concepts: ConceptProducts | undefined;
  /** What a reference of each kind leaves open. */
  readonly opens: Float64Array;
}

function measureAll({ columns, norms }: OfferSegment, { need, context }: RoughInput, lend: Lender): Measured {
  const year = new Date(context.today).getUTCFullYear();
  return {
    concepts:
      need.concepts.size === 0
        ? undefined
        : conceptProducts(columns.concepts, norms, need.concepts, context.rarity, lend),
    opens: opensOf(columns.references, need.need.city ?? {}, year, lend),
  };
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
  { concepts, opens }: Measured,
  eligible: Uint32Array,
  lend: Lender,
): Pick<RowInput, 'own' | 'isDissimilar'> {
  const semantic = similarities(segment, input, eligible, lend);
  return {
    own: {
      text: textValues(segment, input, eligible, lend),
      semantic: semantic?.values,
      concepts:
        concepts === undefined
          ? cleared(lend('Float64Array', 'rough.nothing', eligible.length))
          : conceptCosines(concepts, eligible, lend),
      evidence: evidenceValues(segment.columns.references, opens, eligible, lend),
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

/** What a segment's offers come to, as far as it was looked at. */
export interface RoughRun {
  /** Eligible offers of which a `must` is perhaps contradicted: they have to be read. */
  readonly doubtful: number[];
  /**
   * Works out the most steps of some offers exactly, of those that may be ranked; `undefined` where that was done of all. To be asked for
   * before anything is lent to another run.
   *
   * @param offers ascending
   */
  readonly refine: ((offers: ArrayLike<number>) => void) | undefined;
}

/** Names of what is lent for a segment: the first ones, but for those of segments behind it. */
const lenderOf =
  (base: number, lend: Lender): Lender =>
  (kind, name, length) =>
    lend(kind, base === 0 ? name : `${name} ${base}`, length);

/**
 * Looks at all offers of a segment without reading one: what each can score at most. Where the compiled loops run this is a bound, and
 * worked out exactly where it is asked for; elsewhere it is exact from the beginning. Exact is the number that evaluating the pair gives, but
 * for requirements that have to be read. Linear in the offers, feature after feature.
 *
 * @param scores those of the segment's offers
 * @param free where arrays come from; the compiled loops run where they can reach these and the index
 */
export function roughRun(
  segment: OfferSegment,
  input: RoughInput,
  scores: RoughScores,
  free: Lender = lenderFor(segment.columns.size),
): RoughRun {
  const lend = lenderOf(segment.base, free);
  const { size, stated, silences, requirements, references } = segment.columns;
  const { need, combiner } = input;
  const tables = statementTables(stated, input, lend);
  const asked = askedOf(input, tables.asked);
  const notes = noteRequirements(requirements, need.requirements, lend);
  const read: Screened = {
    rows: stated.rows,
    tables: tables.bits,
    bits: firstBits(segment, input, lend),
    notes,
    silences,
    asked: silencesAsked(asked),
  };
  const said = lend('Uint32Array', 'rough.said', size);
  const noted = { codes: scores.excludedBy, opens: scores.open, said };
  const doubtful = excludeDenied(requirements, need.requirements, screen(read, noted, lend), noted);
  const measured = measureAll(segment, input, lend);
  const coverage = readCoverages(need.requirements, lend);
  const known = patternsFor(combiner, asked, free);
  const refine = (offers?: ArrayLike<number>) => {
    const { eligible, patterns } = eligibleOf(said, lend, offers);
    const own = measureOwn(segment, input, measured, eligible, lend);
    const { rows } = stated;
    sumRows(
      { ...own, eligible, patterns, notes, coverage, rows, tables: tables.values },
      known,
      scores.steps,
    );
  };
  const left =
    input.similarityOf === undefined
      ? boundSteps(
          {
            ...measured,
            said,
            notes,
            relevance: nearRelevance(input.relevance, segment.base, size, lend),
            references,
            halves: coverage.length - 1,
          },
          known,
          combiner,
          scores.steps,
          lend,
        )
      : undefined;
  if (left === undefined) filled(scores.steps, 255);
  refine(left);
  return { doubtful, refine: left === undefined ? undefined : refine };
}
