import { type Match, modelVersion, type Ranking, rankNeed, type SolutionPackage } from '@smc/ranking';
import { taxonomyVersion } from '@smc/taxonomy';
import { dataDigestOf } from '../data-digest.ts';
import { locales, type RankingLocale, type RankingResult } from '../ranking.ts';
import type { RankRequest } from './messages.ts';
import type { OfferShelf } from './offer-shelf.ts';
import { sentenceOf, TextTable } from './text-table.ts';

/** Matches kept per challenge. */
export const keptMatches = 50;
/** Exclusions listed one by one, the first by id; the summary counts them all. */
export const keptExclusions = 2_000;

type ByLocale<Value> = Readonly<Record<RankingLocale, Value>>;

const verdicts = {
  met: 'MET',
  partly: 'PARTLY',
  'not stated': 'NOT_STATED',
  contradicted: 'CONTRADICTED',
} as const;

function inEachLocale<Value>(make: (locale: RankingLocale) => Value): ByLocale<Value> {
  const entries = locales.map((locale): [RankingLocale, Value] => [locale, make(locale)]);
  return Object.fromEntries(entries) as ByLocale<Value>;
}

/** Numbers come from the English version; the others only lend their words. */
function explained(rank: number, rankings: ByLocale<Ranking>, table: TextTable) {
  const match = rankings.en.matches[rank] as Match;
  const text = (read: (match: Match) => string | undefined) =>
    table.add(
      sentenceOf(rankings, (ranking) => {
        const same = ranking.matches[rank];
        return same === undefined ? undefined : read(same);
      }),
    );
  return {
    solutionId: match.offerId,
    reasons: match.reasons.map(({ feature, value, weight, contribution, matched }) => ({
      feature,
      value,
      weight,
      contribution,
      text: text((same) => same.reasons.find((reason) => reason.feature === feature)?.text),
      ...(matched === undefined ? {} : { matched: [...matched] }),
    })),
    coverage: match.requirements.map(({ id, level, text: words, verdict, evidence }) => ({
      requirementId: id,
      level: level === 'must' ? ('MUST' as const) : ('SHOULD' as const),
      text: words,
      verdict: verdicts[verdict],
      evidence,
    })),
    missing: match.missing.map((_, index) => text((same) => same.missing[index])),
    improvements: match.changes.map((_, index) => text((same) => same.changes[index]?.text)),
    ownImprovements: match.changes.flatMap(({ by }, index) =>
      by === 'provider' ? [text((same) => same.changes[index]?.textWithoutPlace)] : [],
    ),
  };
}

function packed(index: number, proposals: ByLocale<readonly SolutionPackage[]>, table: TextTable) {
  const one = proposals.en[index] as SolutionPackage;
  return {
    solutionIds: [...one.offerIds],
    covers: one.parts.flatMap(({ requirementIds }) => [...requirementIds]),
    coverage: one.coverage,
    bestSingleCoverage: one.bestSingle,
    text: table.add(sentenceOf(proposals, (version) => version[index]?.text)),
  };
}

function excluded(rankings: ByLocale<Ranking>): RankingResult['exclusions'] {
  const table = new TextTable();
  const exclusions = rankings.en.excluded.map(({ offerId, code }, index) => ({
    solutionId: offerId,
    reason: code,
    text: table.add(sentenceOf(rankings, ({ excluded: listed }) => listed[index]?.text)),
    change: table.add(sentenceOf(rankings, ({ excluded: listed }) => listed[index]?.change)),
  }));
  return { exclusions, texts: table.texts() };
}

function entriesOf(ranking: Ranking, shelf: OfferShelf): RankingResult['entries'] {
  return ranking.matches.map(({ offerId, organisationId, score }) => ({
    solutionId: offerId,
    organisationId: organisationId ?? '',
    revision: shelf.get(offerId)?.revision ?? 0,
    score,
  }));
}

const byOffer = (similarities: RankRequest['similarities']) =>
  similarities &&
  Object.fromEntries(similarities.map(({ solutionId, similarity }) => [solutionId, similarity]));

/**
 * Ranks one challenge and puts the result into the shape that is stored. Pure but for the shelf's index, which it may
 * build: the same offers, need, weights and day give the same bytes. Throws `RankingInputError` for a need that cannot be read.
 */
export function rankChallenge(request: RankRequest, shelf: OfferShelf): RankingResult {
  const { index, digest } = shelf.built();
  const { need, weights, today, rates, needLine, ratesLine } = request;
  const listed = { maxExclusions: keptExclusions, exclusionsBy: 'id' } as const;
  const options = { today, weights, rates, top: keptMatches };
  const { standsAs, similarities } = request;
  const ranked =
    standsAs !== undefined && shelf.isFollowing && similarities === undefined
      ? shelf.lists.rank(request, standsAs, index, options, listed)
      : rankNeed(need, index, { ...options, ...listed, similarities: byOffer(similarities) });
  const rankings = inEachLocale((locale) => ranked.rankingIn(locale));
  const table = new TextTable();
  const matches = rankings.en.matches.map((_, rank) => explained(rank, rankings, table));
  const proposals = inEachLocale((locale) => ranked.packagesIn(locale));
  const packages = proposals.en.map((_, place) => packed(place, proposals, table));
  const { exclusions, floor } = rankings.en;
  return {
    versions: {
      weights: weights.version,
      taxonomy: taxonomyVersion,
      model: modelVersion,
      data: dataDigestOf(digest, needLine, ratesLine),
      corpus: index.model.version,
    },
    offers: digest,
    entries: entriesOf(rankings.en, shelf),
    excluded: {
      total: exclusions.total,
      byReason: exclusions.counts.map(({ code, count }) => ({ reason: code, count })),
      text: inEachLocale((locale) => rankings[locale].exclusions.text),
    },
    ...(floor === undefined ? {} : { floor: { ...floor, raised: [...floor.raised] } }),
    details: {
      matches,
      packages,
      texts: table.texts(),
      ...(similarities === undefined ? {} : { similarities: [...similarities] }),
    },
    exclusions: excluded(rankings),
  };
}
