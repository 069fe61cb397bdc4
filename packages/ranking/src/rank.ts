import { taxonomyVersion } from '@smc/taxonomy';
import { checkNeed, checkOffer, featureNames } from './check.ts';
import { fullScore, stepsPerPoint } from './combine.ts';
import { defaultSilenceShare, defaultWeights } from './default-weights.ts';
import { diversify } from './diversify.ts';
import type { DiversityRules } from './diversify.ts';
import { changesOf } from './explain/changes.ts';
import { missingOf, reasonsOf } from './explain/explain.ts';
import { render } from './explain/render.ts';
import { summarise } from './explain/summary.ts';
import { conceptCosine } from './features/relevance.ts';
import type { NeedIndex, OfferIndex } from './indexes.ts';
import { prepareNeed, prepareOffer } from './prepare.ts';
import type { PreparedNeed, PreparedOffer } from './prepare.ts';
import { entryAt, runSide } from './run.ts';
import type { Run, Side } from './run.ts';
import type { Exclusion, FeatureName, Match, Need, Offer, Ranking, RankOptions } from './types.ts';
import { modelVersion } from './version.ts';

const defaultTop = 20;

/** Diversity as the options ask for it, defaults filled in. */
function rulesOf({ diversify: relevance, organisationCap: cap }: RankOptions): DiversityRules {
  return {
    relevance:
      relevance === false
        ? null
        : { lambda: relevance?.lambda ?? 0.9, first: relevance?.first ?? defaultTop },
    cap: cap === false ? null : { limit: cap?.limit ?? 3, first: cap?.first ?? 10 },
  };
}

/** Candidates beyond the places shown, so that diversity has something to choose from. */
const poolFactor = 3;

interface Shown {
  readonly entry: number;
  readonly scoreRank: number;
}

/** The entries to show, in their final order. */
function arrange<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  run: Run,
  options: RankOptions,
): Shown[] {
  const top = options.top ?? defaultTop;
  const rules = rulesOf(options);
  const places = Math.max(rules.relevance?.first ?? 0, rules.cap?.first ?? 0);
  const best = run.best(Math.max(top, places) * poolFactor);
  const candidates = best.map((entry) => ({
    score: (run.steps[entry] ?? 0) / (fullScore * stepsPerPoint),
    organisationId: side.organisationOf(entryAt(side.index, entry)),
  }));
  const likeness = (a: number, b: number) =>
    conceptCosine(
      entryAt(side.index, best[a] ?? 0).concepts,
      entryAt(side.index, best[b] ?? 0).concepts,
      run.context.rarity,
    );
  return diversify(candidates, rules, likeness)
    .slice(0, top)
    .map((place) => ({ entry: best[place] ?? 0, scoreRank: place + 1 }));
}

function matchOf<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  run: Run,
  { entry, scoreRank }: Shown,
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
    organisationId: side.organisationOf(entryAt(side.index, entry)),
    rank,
    scoreRank,
    score: combination.steps / stepsPerPoint,
    reasons: reasonsOf(evaluation, weighted, 1 - (weights.silenceShare ?? defaultSilenceShare), locale),
    missing: missingOf(evaluation, weighted, locale),
    requirements: pair.requirementFindings(),
    changes: changesOf(evaluation, run, locale),
    knownShare: combination.knownShare,
  };
}

function exclusionsOf<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  run: Run,
  options: RankOptions,
): Exclusion[] {
  const listed = run.excluded.slice(0, options.maxExclusions ?? run.excluded.length);
  return listed.map(({ entry, finding }) => {
    const { need, offer } = side.pairOf(entryAt(side.index, entry));
    const text = render(finding.message, options.locale ?? 'en');
    return { needId: need.need.id, offerId: offer.offer.id, code: finding.code, text, facts: finding.facts };
  });
}

function rankSide<Entry extends PreparedNeed | PreparedOffer>(
  side: Side<Entry>,
  subjectId: string,
  options: RankOptions,
): Ranking {
  const run = runSide(side, options);
  const found = run.excluded.map(({ finding }) => finding.code);
  return {
    subjectId,
    modelVersion,
    weightsVersion: (options.weights ?? defaultWeights).version,
    taxonomyVersion,
    statistics: {
      documents: side.index.size,
      eligible: run.eligible,
      averageLength: side.index.text.model.words.averageLength,
      bestTextScore: run.bestTextScore,
      textStrength: run.textStrength,
      language: side.subject.language,
    },
    matches: arrange(side, run, options).map((shown, index) => matchOf(side, run, shown, index + 1, options)),
    excluded: exclusionsOf(side, run, options),
    exclusions: summarise(found, options.locale ?? 'en'),
  };
}

/** The offers of an index as candidates for a need. */
export function offerSide(need: PreparedNeed, index: OfferIndex): Side<PreparedOffer> {
  return {
    index,
    subject: need.document,
    idOf: ({ offer }) => offer.id,
    organisationOf: ({ offer }) => offer.organisationId ?? null,
    pairOf: (offer) => ({ need, offer }),
  };
}

function needSide(offer: PreparedOffer, index: NeedIndex): Side<PreparedNeed> {
  return {
    index,
    subject: offer.document,
    idOf: ({ need }) => need.id,
    organisationOf: ({ need }) => need.organisationId ?? null,
    pairOf: (need) => ({ need, offer }),
  };
}

/**
 * Ranks the offers of an index for one need. Pure: the same need, index and options give the same ranking, byte for byte.
 *
 * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
 */
export function rankOffers(need: Need, index: OfferIndex, options: RankOptions): Ranking {
  checkNeed(need);
  return rankSide(offerSide(prepareNeed(need), index), need.id, options);
}

/**
 * Ranks the needs of an index for one offer, by the same features. A pair's score differs from that of {@link rankOffers} only
 * by the statistics of the other index (rarity of words and concepts, the best text score).
 *
 * @throws RankingInputError with the field of the first value of the offer or the options that cannot be used
 */
export function rankNeeds(offer: Offer, index: NeedIndex, options: RankOptions): Ranking {
  checkOffer(offer);
  return rankSide(needSide(prepareOffer(offer), index), offer.id, options);
}
