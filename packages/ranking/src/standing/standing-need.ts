import { checkNeed, checkOptions } from '../check.ts';
import { createCombiner } from '../combine.ts';
import { defaultWeights } from '../default-weights.ts';
import type { Discount } from '../copying/discount.ts';
import { RepeatedText } from '../copying/repeated-text.ts';
import { Suspects } from '../copying/suspects.ts';
import { exclusionCodes, findExclusion } from '../eligibility.ts';
import type { OfferIndex } from '../indexes.ts';
import type { Pair } from '../pair.ts';
import { offerSide } from '../offer-side.ts';
import { computeNeed, presentNeed } from '../rank.ts';
import { packagesOf } from '../packages.ts';
import type { RankedNeed } from '../rank.ts';
import type { WordsEdge } from '../relevance/score.ts';
import { once } from '../once.ts';
import { contextOf, evaluatePair } from '../run.ts';
import type { Run } from '../run.ts';
import { prepareNeed } from '../prepare.ts';
import type { PreparedNeed } from '../prepare.ts';
import { analyseQuery } from '../text-query.ts';
import type { ExclusionCode, Need, RankOptions } from '../types.ts';
import { AskedRequirements } from './asked-requirements.ts';
import { CandidateEdge } from './candidate-edge.ts';
import type { EdgeOffer } from './candidate-edge.ts';
import { CountedExclusions } from './counted-exclusions.ts';
import type { ChangedOffers, OfferVersion } from './changed-offers.ts';
import { edgeChange } from './edge-change.ts';
import type { Edge, EdgeChange } from './edge-change.ts';
import { KeptOffers } from './kept-offers.ts';
import type { KeptChange, KeptOffer } from './kept-offers.ts';
import { keptRun } from './kept-run.ts';
import { NeedScreen } from './need-screen.ts';
import { OfferRelevance } from './offer-relevance.ts';
import { askWords, scoreWordsOf } from './read-document.ts';
import type { AskedWords } from './read-document.ts';
import { partsOf, stateOf } from './standing-state.ts';
import type { StandingState } from './standing-state.ts';

/** Options of standing needs: excluded offers are counted, and listed when somebody asks (`rankOffers`). */
export type StandingOptions = Omit<RankOptions, 'maxExclusions' | 'exclusionsBy' | 'similarities'>;

/** Which exclusions a result lists. */
export type ListedExclusions = Pick<RankOptions, 'maxExclusions' | 'exclusionsBy'>;

/** An offer held against a need. */
interface Weighed {
  readonly version: OfferVersion;
  readonly relevance: number;
  readonly discount: Discount | undefined;
}

/** An offer by its score by words, less where it repeats the need. */
interface ScoredOffer extends EdgeOffer {
  readonly version: OfferVersion;
  readonly discount: Discount | undefined;
}

const nothing: readonly Weighed[] = [];

/** What is kept of a run: nothing that is as long as the catalogue. */
export interface Basis
  extends Pick<
    Run,
    'combiner' | 'context' | 'query' | 'marks' | 'textStrength' | 'bestTextScore' | 'eligible'
  > {
  readonly prepared: PreparedNeed;
  readonly relevance: OfferRelevance;
  /** Who may repeat it. */
  readonly suspects: Suspects;
  readonly requirements: AskedRequirements;
  readonly screen: NeedScreen;
  /** Excluded offers, by code. */
  readonly counts: ReadonlyMap<ExclusionCode, number>;
  readonly kept: KeptOffers;
  /** Left out where all offers are looked at alike. */
  readonly edge: CandidateEdge | undefined;
}

const edgeOf = ({ above, list, isEnd }: WordsEdge, index: OfferIndex) =>
  new CandidateEdge(
    above,
    list.map(({ document, words }) => ({ id: index.idAt(document), words })),
    isEnd,
  );

/** Offers known beyond those of which a list is made: some may leave before the need has to be ranked again. */
const spare = 12;

/**
 * What a change does to a need's ranking: nothing that can be seen but the number of eligible offers; only who is excluded, or
 * why; the list; or that cannot be told without ranking again.
 */
export type Verdict = 'same' | 'counted' | 'moved' | 'unknown';

/**
 * A need that stays open, with what a changed offer has to reach to change anything of its ranking. It errs on one side only: it
 * may have itself ranked again for nothing, and never stays as it is wrongly.
 */
export class StandingNeed {
  readonly need: Need;
  readonly #options: RankOptions;
  #basis: Basis | undefined;
  #repeated: RepeatedText | undefined;
  #asked: AskedWords | undefined;

  constructor(need: Need, options: StandingOptions) {
    this.need = need;
    this.#options = { ...options, maxExclusions: 0 };
  }

  get basis(): Basis {
    if (this.#basis === undefined) throw new Error(`need ${this.need.id} was never ranked`);
    return this.#basis;
  }

  /** Its words, as they weigh under the model of the index by which it was ranked. */
  get asked(): AskedWords {
    if (this.#asked === undefined) throw new Error(`need ${this.need.id} was never ranked`);
    return this.#asked;
  }

  /**
   * Ranks it over an index.
   *
   * @param options for the result alone: which exclusions it lists
   * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
   */
  rank(index: OfferIndex, options: ListedExclusions = this.#options): RankedNeed {
    const all = { ...this.#options, ...options };
    const { prepared, run, found, rankingIn } = computeNeed(this.need, index, all, spare);
    const { marks, textStrength, bestTextScore, eligible } = run;
    const offers = found.map(
      (entry): KeptOffer => ({
        id: index.idAt(entry),
        steps: run.stepsOf(entry),
        relevance: run.relevanceOf(entry),
        discount: run.discountOf(entry),
      }),
    );
    this.#stand(index, run, prepared, {
      marks,
      textStrength,
      bestTextScore,
      eligible,
      counts: new Map(exclusionCodes.map((code) => [code, run.countExcluded(code)])),
      kept: new KeptOffers(offers, offers.length >= eligible),
      edge: marks.edge && edgeOf(marks.edge, index),
    });
    return {
      rankingIn,
      packagesIn: (locale, limits) => packagesOf(prepared, run, { ...limits, locale }),
    };
  }

  #stand(
    { text }: OfferIndex,
    { combiner, context, query }: Pick<Run, 'combiner' | 'context' | 'query'>,
    prepared: PreparedNeed,
    parts: ReturnType<typeof partsOf>,
  ): void {
    const requirements = new AskedRequirements(prepared);
    this.#repeated = undefined;
    this.#asked = askWords(text, query.words, query);
    this.#basis = {
      ...parts,
      combiner,
      context,
      query,
      prepared,
      relevance: new OfferRelevance(text, query, parts.marks, parts.textStrength),
      suspects: new Suspects(text, query),
      requirements,
      screen: new NeedScreen(prepared, context, combiner, requirements),
    };
  }

  /** What is to be kept of it for {@link resume}. */
  get state(): StandingState {
    return stateOf(this.basis);
  }

  /**
   * Stands as it stood in another process, without being ranked.
   *
   * @param index over the same offers, under the same model, as the one by which the state was kept
   * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
   */
  resume(index: OfferIndex, state: StandingState): void {
    checkNeed(this.need);
    checkOptions(this.#options);
    const prepared = prepareNeed(this.need);
    const asked = {
      combiner: createCombiner(this.#options.weights ?? defaultWeights),
      context: contextOf(index, this.#options),
      query: analyseQuery(prepared.document, index.text),
    };
    this.#stand(index, asked, prepared, partsOf(state));
  }

  /** Puts the ranking into words as it stands after changes; `undefined` where too few offers are known for that. */
  present(index: OfferIndex): RankedNeed | undefined {
    const { prepared } = this.basis;
    const side = offerSide(prepared, index);
    const { run, isShort } = keptRun(this.basis, index, side.entryAt);
    const { rankingIn } = presentNeed(side, run, prepared, this.#options);
    if (isShort()) return undefined;
    return {
      rankingIn,
      packagesIn: (locale, limits) => packagesOf(prepared, run, { ...limits, locale }),
    };
  }

  /**
   * Takes note of offers that came, went or changed.
   *
   * @param words each version's score by words, as `scoreWordsOf` gives it for {@link asked}
   * @returns `unknown` where the need has to be ranked again; nothing is noted then
   */
  note(changed: ChangedOffers, words: (version: number) => number): Verdict {
    const { versions, before, next } = changed;
    const scored = versions.map((version, number) => this.#scored(version, words(number)));
    const edges = edgeChange(this.basis.edge, scored.slice(0, before), scored.slice(before), next);
    if (edges === undefined) return 'unknown';
    const weighed: Weighed[] = [];
    for (let number = 0; number < scored.length; number++) {
      const one = scored[number] as ScoredOffer;
      const isCandidate = (number < before ? edges.from : edges.to).holds(one);
      if (isCandidate === undefined) return 'unknown';
      const relevance = this.#relevanceOf(one, isCandidate);
      if (relevance === undefined) return 'unknown';
      weighed.push({ version: one.version, relevance, discount: one.discount });
    }
    const shifted = this.#shifted(edges, changed);
    return shifted === undefined ? 'unknown' : this.#apply(changed, weighed, shifted, edges.to);
  }

  /** @param words its score by the need's own words, as the index adds it up */
  #scored(version: OfferVersion, words: number): ScoredOffer {
    const discount = this.#discountOf(version, words);
    const kept = discount === undefined ? words : Math.fround(words * discount.text);
    return { version, id: version.id, words: kept, discount };
  }

  #discountOf(version: OfferVersion, words: number): Discount | undefined {
    const { suspects, prepared } = this.basis;
    if (!suspects.includes(words, version.words)) return undefined;
    this.#repeated ??= new RepeatedText(prepared.document, version.index);
    const { text, claims } = this.#repeated.discountIn(version.prepared.document);
    return text < 1 || claims < 1 ? { text, claims } : undefined;
  }

  #relevanceOf({ version, words, discount }: ScoredOffer, isCandidate: boolean): number | undefined {
    return this.basis.relevance.of(version, words, isCandidate, discount?.text);
  }

  /**
   * Offers that have not changed, but were pushed out of the candidates or let in among them; `undefined` where that may change the
   * relevance of others.
   */
  #shifted({ from, to }: EdgeChange, { ids, other }: ChangedOffers): readonly Weighed[] | undefined {
    if (from.known === undefined || to.known === undefined || from.known === to.known) return nothing;
    const [were, are] = [from.known.members(), to.known.members()];
    const shifted: Weighed[] = [];
    for (const { id } of to.known.list) {
      if (ids.has(id) || were.has(id) === are.has(id)) continue;
      const version = other(id);
      if (version === undefined) return undefined;
      const one = this.#scored(version, scoreWordsOf(this.asked, version));
      const before = this.#relevanceOf(one, were.has(id));
      const relevance = this.#relevanceOf(one, are.has(id));
      if (before === undefined || relevance === undefined) return undefined;
      shifted.push({ version, relevance, discount: one.discount });
    }
    return shifted;
  }

  #apply(
    { before, ids, alike, next }: ChangedOffers,
    weighed: readonly Weighed[],
    shifted: readonly Weighed[],
    edge: Edge,
  ): Verdict {
    const { requirements, screen } = this.basis;
    const counted = new CountedExclusions();
    let { eligible } = this.basis;
    const kept = this.basis.kept.without(ids, next);
    for (const { version } of shifted) kept.leave(version.id);
    for (let number = 0; number < weighed.length; number++) {
      const [one, isNew, other] = [weighed[number] as Weighed, number >= before, alike[number]];
      // Most changes leave it to an offer's texts alone whether it comes into a list.
      if (other !== undefined && requirements.excludeAlike(one.version, other)) {
        if (isNew) this.#offer(kept, one);
        continue;
      }
      const finding = screen.excludes(one.version) ? findExclusion(this.#pairOf(one)) : undefined;
      if (finding !== undefined) counted.add(one.version.id, finding, isNew);
      else {
        eligible += isNew ? 1 : -1;
        if (isNew) this.#offer(kept, one);
      }
    }
    for (const one of shifted) this.#offer(kept, one);
    this.#become(counted.addedTo(this.basis.counts), eligible, kept.offers(), edge.known);
    if (kept.hasMoved) return 'moved';
    return counted.isSame() ? 'same' : 'counted';
  }

  /** Most changes leave a need as it was. */
  #become(
    counts: Basis['counts'],
    eligible: number,
    kept: KeptOffers,
    edge: CandidateEdge | undefined,
  ): void {
    const { basis } = this;
    const isSame = counts === basis.counts && kept === basis.kept && edge === basis.edge;
    if (!isSame || eligible !== basis.eligible) this.#basis = { ...basis, counts, eligible, kept, edge };
  }

  /** Adds an offer to the best, where it is eligible and belongs there. */
  #offer(kept: KeptChange, one: Weighed): void {
    const { version, relevance, discount } = one;
    const { screen, combiner } = this.basis;
    if (!kept.mayHold(screen.mostSteps(version, relevance))) return;
    if (!kept.mayHold(screen.mostStepsByConcepts(version))) return;
    if (screen.excludes(version)) return;
    const { steps } = evaluatePair(this.#pairOf(one), combiner).combination;
    kept.add({ id: version.id, steps, relevance, discount });
  }

  #pairOf({ version, relevance: textRelevance, discount }: Weighed): Pair {
    const { context, requirements, prepared: need } = this.basis;
    const { prepared } = version;
    return {
      need,
      offer: prepared,
      context,
      textRelevance,
      discount,
      matchedWords: () => [],
      similarity: undefined,
      requirementFindings: once(() => requirements.findingsIn(version)),
    };
  }
}
