import { taxonomyVersion } from '@smc/taxonomy';
import { checkNeed, checkOffer, featureNames } from './check.ts';
import { fullScore, stepsPerPoint } from './combine.ts';
import { defaultSilenceShare, defaultWeights } from './default-weights.ts';
import { cappedOf, sameTexts } from './copying/same-texts.ts';
import { sketchOf } from './copying/text-sketch.ts';
import { diversify } from './diversify.ts';
import { defaultTop, poolOf, ruledPlaces, rulesOf } from './first-places.ts';
import type { CappedEntries, ListSide } from './first-places.ts';
import type { ExclusionFinding } from './eligibility.ts';
import { changesOf } from './explain/changes.ts';
import { missingOf, reasonsOf } from './explain/explain.ts';
import { render } from './explain/render.ts';
import { summarise } from './explain/summary.ts';
import { applyFloor, needFloor, offerFloor } from './fairness/floor.ts';
import { conceptLikeness } from './features/relevance.ts';
import type { NeedIndex, OfferIndex } from './indexes.ts';
import { offerSide } from './offer-side.ts';
import { packageCandidates, packagesOf } from './packages.ts';
import { prepareNeed, prepareOffer } from './prepare.ts';
import type { ConceptWeights, PreparedNeed, PreparedOffer } from './prepare.ts';
import { once } from './once.ts';
import { runSide } from './run.ts';
import type { Run, Side } from './run.ts';
import type {
  Exclusion,
  FairnessFloor,
  FeatureName,
  FloorEffect,
  FloorRule,
  Locale,
  Match,
  Need,
  Offer,
  PackageLimits,
  Ranking,
  RankOptions,
  SolutionPackage,
} from './types.ts';
import { modelVersion } from './version.ts';

/** Candidates beyond the places shown, so that diversity has something to choose from. */
const poolFactor = 3;

export interface Shown {
  readonly entry: number;
  readonly scoreRank: number;
  /** Title of the first match before it that has the same text. */
  readonly sameTextAs?: string | undefined;
}

/** A floor as it applies to the entries of a side. */
export interface SideFloor<Entry> {
  readonly name: keyof FairnessFloor;
  readonly rule: FloorRule;
  readonly isProtected: (entry: Entry) => boolean;
}

export interface Arranged {
  /** The best by score, of which the list was made. */
  readonly pool: readonly number[];
  readonly shown: readonly Shown[];
  readonly floor?: FloorEffect;
}

/** What arranging a list has to know of the run. */
export type ListRun = Pick<Run, 'best' | 'stepsOf'> & { readonly context: Pick<Run['context'], 'rarity'> };

/** How many of the best a list is made of, where no provider holds too many of them, and a floor has enough to raise. */
export function firstPoolOf(options: RankOptions, floor: { readonly rule: FloorRule } | undefined): number {
  const places = ruledPlaces(rulesOf(options));
  const first = floor === undefined ? 0 : (floor.rule.first ?? 10);
  return Math.max(options.top ?? defaultTop, places * poolFactor, first);
}

/** The best entries; with a floor as many as hold all those that it can raise, who may stand anywhere. */
function protectedPoolOf<Entry extends { readonly concepts: ConceptWeights }>(
  { entryAt }: ListSide<Entry>,
  capped: CappedEntries,
  run: ListRun,
  options: RankOptions,
  floor: SideFloor<Entry> | undefined,
): readonly number[] {
  const rules = rulesOf(options);
  for (let wanted = firstPoolOf(options, floor); ; wanted *= 2) {
    const best = poolOf(run, wanted, rules, capped);
    if (floor === undefined || best.length < wanted) return best;
    const count = best.filter((entry) => floor.isProtected(entryAt(entry))).length;
    if (count >= floor.rule.places) return best;
  }
}

/** The entries to show, in their final order. */
export function arrange<Entry extends { readonly concepts: ConceptWeights }>(
  side: ListSide<Entry>,
  run: ListRun,
  options: RankOptions,
  floor: SideFloor<Entry> | undefined,
): Arranged {
  const top = options.top ?? defaultTop;
  const rules = rulesOf(options);
  const { entryAt } = side;
  const capped = cappedOf(side);
  const best = protectedPoolOf(side, capped, run, options, floor);
  const candidates = best.map((entry) => ({
    score: run.stepsOf(entry) / (fullScore * stepsPerPoint),
    organisationId: capped.organisationOf(entry),
    keepsPlace: capped.keepsPlace(entry),
  }));
  const likeness = conceptLikeness((place) => entryAt(best[place] ?? 0).concepts, run.context.rarity);
  const order = diversify(candidates, rules, {
    likeness,
    areSame: (one, other) => capped.areSame(best[one] ?? 0, best[other] ?? 0),
  });
  const shownOf = (places: readonly number[]) =>
    sameTexts(
      side,
      capped,
      places.slice(0, top).map((place) => ({ entry: best[place] ?? 0, scoreRank: place + 1 })),
    );
  if (floor === undefined) return { pool: best, shown: shownOf(order) };
  const entryOf = (place: number) => entryAt(best[place] ?? 0);
  const result = applyFloor(
    order,
    floor.rule,
    (place) => floor.isProtected(entryOf(place)),
    (place) => (candidates[place]?.score ?? 0) * fullScore,
  );
  const { places: asked, first = 10 } = floor.rule;
  const { present, possible, cost } = result;
  const raised = result.raised.map(({ candidate, from, to }) => ({
    id: side.idOf(entryOf(candidate)),
    from,
    to,
  }));
  return {
    pool: best,
    shown: shownOf(result.order),
    floor: { rule: floor.name, places: asked, first, present, possible, cost, raised },
  };
}

/** A match in the words of the options' language. */
export function matchOf<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  run: Run,
  { entry, scoreRank, sameTextAs }: Shown,
  rank: number,
  options: RankOptions,
): Match {
  const locale = options.locale ?? 'en';
  const weights = options.weights ?? defaultWeights;
  const weighted = new Set<FeatureName>(featureNames.filter((name) => (weights.features[name] ?? 0) > 0));
  const evaluation = run.evaluate(entry);
  const { pair, combination } = evaluation;
  return {
    needId: pair.need.need.id,
    offerId: pair.offer.offer.id,
    organisationId: side.organisationOf(side.entryAt(entry)),
    rank,
    scoreRank,
    score: combination.steps / stepsPerPoint,
    reasons: reasonsOf(evaluation, weighted, 1 - (weights.silenceShare ?? defaultSilenceShare), locale),
    missing: [
      ...missingOf(evaluation, weighted, locale),
      ...(sameTextAs === undefined
        ? []
        : [render({ key: 'missing.sameText', values: { title: sameTextAs } }, locale)]),
    ],
    requirements: pair.requirementFindings(),
    changes: changesOf(evaluation, run, locale),
    knownShare: combination.knownShare,
  };
}

/** Exclusions as they are listed, found once for all languages. */
function exclusionsOf<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  run: Run,
  { maxExclusions = Number.POSITIVE_INFINITY, exclusionsBy }: RankOptions,
): (locale: Locale) => Exclusion[] {
  const listed = once(() => run.excluded(maxExclusions, exclusionsBy));
  return (locale) =>
    listed().map(({ entry, finding }) => {
      const { needId, offerId } = side.idsAt(entry);
      return exclusionOf(needId, offerId, finding, locale);
    });
}

/** An exclusion in the words of a language. */
export function exclusionOf(
  needId: string,
  offerId: string,
  { code, message, change, facts }: ExclusionFinding,
  locale: Locale,
): Exclusion {
  return { needId, offerId, code, text: render(message, locale), change: render(change, locale), facts };
}

/** A ranking is made of its parts in one place, so that it is the same however they were come by. */
export function rankingOf(
  subjectId: string,
  options: RankOptions,
  {
    statistics,
    floor,
    matches,
    excluded,
    exclusions,
  }: Omit<Ranking, 'subjectId' | 'modelVersion' | 'weightsVersion' | 'taxonomyVersion' | 'floor'> & {
    readonly floor: FloorEffect | undefined;
  },
): Ranking {
  return {
    subjectId,
    modelVersion,
    weightsVersion: (options.weights ?? defaultWeights).version,
    taxonomyVersion,
    statistics,
    ...(floor === undefined ? {} : { floor }),
    matches,
    excluded,
    exclusions,
  };
}

interface RankedSide {
  readonly run: Run;
  readonly pool: readonly number[];
  readonly rankingIn: (locale: Locale | undefined) => Ranking;
}

/** Arranges the best of a run; returns what puts the ranking into words. */
function presentRun<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  run: Run,
  subjectId: string,
  options: RankOptions,
  sideFloor: SideFloor<Entry> | undefined,
): RankedSide {
  const { pool, shown, floor } = arrange(side, run, options, sideFloor);
  const exclusionsIn = exclusionsOf(side, run, options);
  const rankingIn = (locale: Locale | undefined): Ranking => {
    const spoken = { ...options, locale: locale ?? 'en' };
    return rankingOf(subjectId, options, {
      statistics: {
        documents: side.index.count,
        eligible: run.eligible,
        averageLength: side.index.text.model.words.averageLength,
        bestTextScore: run.bestTextScore,
        textStrength: run.textStrength,
        language: side.subject.language,
      },
      floor,
      matches: shown.map((one, index) => matchOf(side, run, one, index + 1, spoken)),
      excluded: exclusionsIn(spoken.locale),
      exclusions: summarise(run.countExcluded, spoken.locale),
    });
  };
  return { run, pool, rankingIn };
}

function needSide(offer: PreparedOffer, index: NeedIndex): Side<PreparedNeed> {
  return {
    index,
    entryAt: index.entryAt,
    subject: offer.document,
    idOf: ({ need }) => need.id,
    idsAt: (at) => ({ needId: index.idAt(at), offerId: offer.offer.id }),
    organisationOf: ({ need }) => need.organisationId ?? null,
    titleOf: ({ need }) => need.title,
    sketchAt: (at) => sketchOf(index.text, at),
    keepsPlace: () => false,
    pairOf: (need) => ({ need, offer }),
  };
}

/** A need ranked once, to be put into words in as many languages as are asked for. */
export interface RankedNeed {
  rankingIn(locale?: Locale): Ranking;
  /** Complementary offers among the best; see {@link proposePackages}. */
  packagesIn(locale?: Locale, options?: PackageLimits): readonly SolutionPackage[];
}

/** A ranked need with what it rests on, for the parts of this package. */
export interface ComputedNeed extends RankedSide {
  readonly prepared: PreparedNeed;
  /** The best offers found, the spare ones among them. */
  readonly found: readonly number[];
}

/** Arranges and words what a run over the offers of an index found for a need. */
export function presentNeed(
  side: Side<PreparedOffer>,
  run: Run,
  { need }: PreparedNeed,
  options: RankOptions,
): RankedSide {
  const floor = offerFloor(options.weights?.floor);
  const sideFloor = floor && {
    ...floor,
    isProtected: ({ offer }: PreparedOffer) => floor.isProtected(offer),
  };
  return presentRun(side, run, need.id, options, sideFloor);
}

/**
 * Ranks a need, and hands out the run.
 *
 * @param spare offers to be found beyond those of which the list is made
 */
export function computeNeed(need: Need, index: OfferIndex, options: RankOptions, spare = 0): ComputedNeed {
  checkNeed(need);
  const prepared = prepareNeed(need);
  const side = offerSide(prepared, index);
  const run = runSide(side, options);
  const wanted = Math.max(firstPoolOf(options, undefined), spare === 0 ? 0 : packageCandidates) + spare;
  run.best(wanted);
  const presented = presentNeed(side, run, prepared, options);
  return { prepared, found: run.best(Math.max(wanted, presented.pool.length)), ...presented };
}

/**
 * Ranks the offers of an index for one need, before anything is put into words. Pure, as {@link rankOffers}.
 *
 * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
 */
export function rankNeed(need: Need, index: OfferIndex, options: RankOptions): RankedNeed {
  const { prepared, run, rankingIn } = computeNeed(need, index, options);
  return {
    rankingIn,
    packagesIn: (locale, limits) => packagesOf(prepared, run, { ...limits, locale }),
  };
}

/**
 * Ranks the offers of an index for one need. Pure: the same need, index and options give the same ranking, byte for byte.
 *
 * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
 */
export function rankOffers(need: Need, index: OfferIndex, options: RankOptions): Ranking {
  const { run, rankingIn } = computeNeed(need, index, options);
  const ranking = rankingIn(options.locale);
  run.end();
  return ranking;
}

/**
 * Ranks the needs of an index for one offer, by the same features. A pair's score differs from that of {@link rankOffers} only
 * by the statistics of the other index (rarity of words and concepts, the best text score).
 *
 * @throws RankingInputError with the field of the first value of the offer or the options that cannot be used
 */
export function rankNeeds(offer: Offer, index: NeedIndex, options: RankOptions): Ranking {
  checkOffer(offer);
  const floor = needFloor(options.weights?.floor);
  const sideFloor = floor && { ...floor, isProtected: ({ need }: PreparedNeed) => floor.isProtected(need) };
  const side = needSide(prepareOffer(offer), index);
  const run = runSide(side, options);
  const ranking = presentRun(side, run, offer.id, options, sideFloor).rankingIn(options.locale);
  run.end();
  return ranking;
}
