import { exclusionCodes, findExclusion } from '../eligibility.ts';
import type { OfferIndex } from '../indexes.ts';
import { keptWeights, scoreChosen } from '../index-structures/forward-channel.ts';
import type { NeedWeights } from '../index-structures/forward-channel.ts';
import { lendUnclean } from '../index-structures/scratch.ts';
import { keptPlace, scoreLatent } from '../latent/space.ts';
import type { NeedPlace } from '../latent/space.ts';
import type { Pair } from '../pair.ts';
import { computeNeed, presentNeed } from '../rank.ts';
import { packagesOf } from '../packages.ts';
import type { RankedNeed } from '../rank.ts';
import { isWidened } from '../relevance/score.ts';
import type { WordsEdge } from '../relevance/score.ts';
import { channelShares } from '../relevance/settings.ts';
import type { ChannelName } from '../relevance/settings.ts';
import { once } from '../requirements/findings.ts';
import { evaluatePair } from '../run.ts';
import type { Run } from '../run.ts';
import type { PreparedNeed } from '../prepare.ts';
import type { ExclusionCode, Need, RankOptions } from '../types.ts';
import { CandidateEdge } from './candidate-edge.ts';
import { CountedExclusions } from './counted-exclusions.ts';
import { requirementsOf } from './changed-offers.ts';
import type { ChangedOffers, OfferVersion } from './changed-offers.ts';
import { KeptOffers, placeOfOffer } from './kept-offers.ts';
import type { KeptChange, KeptOffer } from './kept-offers.ts';
import { keptRun } from './kept-run.ts';
import { NeedScreen } from './need-screen.ts';
import { askWords, scoreWordsOf } from './read-document.ts';
import type { AskedWords } from './read-document.ts';

/** Options of standing needs: excluded offers are counted, and listed when somebody asks (`rankOffers`). */
export type StandingOptions = Omit<RankOptions, 'maxExclusions' | 'exclusionsBy' | 'similarities'>;

/** Which exclusions a result lists. */
export type ListedExclusions = Pick<RankOptions, 'maxExclusions' | 'exclusionsBy'>;

type Bests = Readonly<Partial<Record<ChannelName, number>>>;

/** Weighted sum of one document's channels, added as the channels of all documents are. */
function combine(scores: Bests, bests: Bests): number {
  const names = (['words', 'grams', 'latent'] as const).filter((name) => (bests[name] ?? 0) > 0);
  const total = names.reduce((sum, name) => sum + channelShares[name], 0);
  let combined = 0;
  for (const name of names) {
    const score = scores[name] ?? 0;
    if (score > 0) combined += (score / (bests[name] ?? 1)) * (channelShares[name] / total);
  }
  return combined;
}

/** An offer held against a need. */
interface Weighed {
  readonly version: OfferVersion;
  readonly relevance: number;
}

/** What is kept of a run: nothing that is as long as the catalogue. */
export interface Basis
  extends Pick<
    Run,
    'combiner' | 'context' | 'query' | 'marks' | 'textStrength' | 'bestTextScore' | 'eligible'
  > {
  readonly prepared: PreparedNeed;
  /** Excluded offers, by code. */
  readonly counts: ReadonlyMap<ExclusionCode, number>;
  readonly widened: AskedWords | undefined;
  readonly kept: KeptOffers;
  readonly screen: NeedScreen;
  /** Its 4-grams as they weigh, and its place in the latent space: worked out once for all offers that change. */
  readonly weightsOf: NeedWeights;
  readonly placeIn: NeedPlace;
  /** Left out where all offers are looked at alike. */
  readonly edge: CandidateEdge | undefined;
}

/** An offer with its score by words. */
interface ScoredOffer {
  readonly version: OfferVersion;
  readonly id: string;
  readonly words: number;
}

/** Who is looked at by all channels; the edge is known where not all are looked at alike. */
interface Edge {
  readonly holds: (offer: ScoredOffer) => boolean | undefined;
  readonly known: CandidateEdge | undefined;
}
interface Edges {
  readonly from: Edge;
  readonly to: Edge;
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
    const { combiner, context, query, marks, textStrength, bestTextScore, eligible } = run;
    const { widened } = marks;
    const offers = found.map(
      (entry): KeptOffer => ({
        id: index.idAt(entry),
        steps: run.stepsOf(entry),
        relevance: run.relevanceOf(entry),
      }),
    );
    this.#asked = askWords(index.text, query.words, query);
    this.#basis = {
      combiner,
      context,
      query,
      marks,
      textStrength,
      bestTextScore,
      eligible,
      prepared,
      counts: new Map(exclusionCodes.map((code) => [code, run.countExcluded(code)])),
      widened: widened && askWords(index.text, widened.terms, query),
      kept: new KeptOffers(offers, offers.length >= eligible),
      screen: new NeedScreen(prepared, context, combiner),
      weightsOf: keptWeights(query.grams),
      placeIn: keptPlace(query.words),
      edge: marks.edge && edgeOf(marks.edge, index),
    };
    return {
      rankingIn,
      packagesIn: (locale, limits) => packagesOf(prepared, run, { ...limits, locale }),
    };
  }

  /** Puts the ranking into words as it stands after changes; `undefined` where too few offers are known for that. */
  present(index: OfferIndex): RankedNeed | undefined {
    const { run, isShort } = keptRun(this.basis, index);
    const { prepared } = this.basis;
    const { rankingIn } = presentNeed(prepared, run, index, this.#options);
    if (isShort()) return undefined;
    return {
      rankingIn,
      packagesIn: (locale, limits) => packagesOf(prepared, run, { ...limits, locale }),
    };
  }

  /**
   * Takes note of offers that came, went or changed.
   *
   * @param words each version's score by words, as {@link scoreWordsOf} gives it for {@link asked}
   * @returns `unknown` where the need has to be ranked again; nothing is noted then
   */
  note(changed: ChangedOffers, words: (version: number) => number): Verdict {
    const { versions, before } = changed;
    const scored = versions.map((version, number) => ({ version, id: version.id, words: words(number) }));
    const edges = this.#edges(scored.slice(0, before), scored.slice(before), changed);
    if (edges === undefined) return 'unknown';
    const weighed: Weighed[] = [];
    for (const [number, one] of scored.entries()) {
      const isCandidate = edges[number < before ? 'from' : 'to'].holds(one);
      const relevance = isCandidate === undefined ? undefined : this.#relevanceOf(one, isCandidate);
      if (relevance === undefined) return 'unknown';
      weighed.push({ version: one.version, relevance });
    }
    const shifted = this.#shifted(edges, changed);
    return shifted === undefined ? 'unknown' : this.#apply(changed, weighed, shifted, edges.to);
  }

  /** The candidates' edge before and after a change. */
  #edges(
    went: readonly ScoredOffer[],
    came: readonly ScoredOffer[],
    { next }: ChangedOffers,
  ): Edges | undefined {
    const { edge } = this.basis;
    if (edge === undefined) {
      const all = { holds: () => next.text.model.isSmall, known: undefined };
      return { from: all, to: all };
    }
    if (edge.inside !== undefined && [...went, ...came].every((offer) => edge.isBeyond(offer))) {
      const same = { holds: () => false, known: edge };
      return { from: same, to: same };
    }
    const to = edge.without(went)?.with(came, (id) => placeOfOffer(next, id));
    return to === undefined || edge.inside === undefined || to.inside === undefined
      ? undefined
      : {
          from: { holds: (offer) => edge.holds(offer), known: edge },
          to: { holds: (offer) => to.holds(offer), known: to },
        };
  }

  /**
   * Offers that have not changed, but were pushed out of the candidates or let in among them; `undefined` where that may change the
   * relevance of others.
   */
  #shifted({ from, to }: Edges, { ids, other }: ChangedOffers): Weighed[] | undefined {
    if (from.known === undefined || to.known === undefined || from.known === to.known) return [];
    const [were, are] = [from.known.members(), to.known.members()];
    const shifted: Weighed[] = [];
    for (const { id, words } of to.known.list) {
      if (ids.has(id) || were.has(id) === are.has(id)) continue;
      const version = other(id);
      if (version === undefined) return undefined;
      const before = this.#relevanceOf({ version, id, words }, were.has(id));
      const relevance = this.#relevanceOf({ version, id, words }, are.has(id));
      if (before === undefined || relevance === undefined) return undefined;
      shifted.push({ version, relevance });
    }
    return shifted;
  }

  #apply(
    { before, ids, next }: ChangedOffers,
    weighed: readonly Weighed[],
    shifted: readonly Weighed[],
    edge: Edge,
  ): Verdict {
    const { screen } = this.basis;
    const counted = new CountedExclusions();
    let { eligible } = this.basis;
    const pushed = shifted.map(({ version }) => version.id);
    const kept = this.basis.kept.without([...ids, ...pushed], next);
    for (const [number, one] of weighed.entries()) {
      const isNew = number >= before;
      const finding = screen.excludes(one.version) ? findExclusion(this.#pairOf(one)) : undefined;
      if (finding !== undefined) counted.add(one.version.id, finding, isNew);
      else {
        eligible += isNew ? 1 : -1;
        if (isNew) this.#offer(kept, one);
      }
    }
    for (const one of shifted) if (!screen.excludes(one.version)) this.#offer(kept, one);
    const counts = counted.addedTo(this.basis.counts);
    this.#basis = { ...this.basis, counts, eligible, kept: kept.offers(), edge: edge.known };
    if (kept.hasMoved) return 'moved';
    return counted.isSame() ? 'same' : 'counted';
  }

  /** Adds an eligible offer to the best, where it belongs there. */
  #offer(kept: KeptChange, one: Weighed): void {
    const { version, relevance } = one;
    if (!kept.mayHold(this.basis.screen.mostSteps(version, relevance))) return;
    const { steps } = evaluatePair(this.#pairOf(one), this.basis.combiner).combination;
    kept.add({ id: version.id, steps, relevance });
  }

  /**
   * An offer's text relevance; `undefined` where it may change that of others: it is the best in something, or among those that are
   * believed.
   */
  #relevanceOf({ version, words }: ScoredOffer, isCandidate: boolean): number | undefined {
    const { marks, query, widened, textStrength } = this.basis;
    const first = { words, ...(isCandidate ? this.#sideScores(version) : {}) };
    if (!isBelow(first, marks.firstBests)) return undefined;
    const scores = widened === undefined ? first : { ...first, words: scoreWordsOf(widened, version) };
    if (!isBelow(scores, marks.bests)) return undefined;
    if (isWidened(version.index, query.words) && this.#isBelieved(combine(first, marks.firstBests)))
      return undefined;
    const combined = combine(scores, marks.bests);
    if (combined > 0 && combined >= Math.min(marks.highest, marks.leaningFloor)) return undefined;
    return marks.highest > 0 ? (combined / marks.highest) * textStrength : 0;
  }

  #isBelieved(combined: number): boolean {
    const { widened } = this.basis.marks;
    return combined > 0 && combined >= (widened?.believedFloor ?? 0);
  }

  #sideScores({ index, document }: OfferVersion): Bests {
    const { query, weightsOf, placeIn } = this.basis;
    const scores = lendUnclean('standing', index.size);
    return {
      ...(index.grams && {
        grams: scoreChosen(index.grams, query.grams, [document], scores, weightsOf)[document] ?? 0,
      }),
      ...(index.latent && {
        latent: scoreLatent(index.latent, query.words, [document], scores, placeIn)[document] ?? 0,
      }),
    };
  }

  #pairOf({ version, relevance: textRelevance }: Weighed): Pair {
    const { context, prepared: need } = this.basis;
    const { prepared } = version;
    return {
      need,
      offer: prepared,
      context,
      textRelevance,
      matchedWords: () => [],
      similarity: undefined,
      requirementFindings: once(() => requirementsOf(need, version)),
    };
  }
}

/** Whether scores are below the best ones, each; nothing is below a best score of zero but zero. */
const isBelow = (scores: Bests, bests: Bests): boolean =>
  (Object.keys(scores) as ChannelName[]).every(
    (name) => (scores[name] ?? 0) === 0 || (scores[name] ?? 0) < (bests[name] ?? 0),
  );
