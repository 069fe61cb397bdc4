import { exclusionCodes, findExclusion } from '../eligibility.ts';
import { summarise } from '../explain/summary.ts';
import type { OfferIndex } from '../indexes.ts';
import { scoreChosen } from '../index-structures/forward-channel.ts';
import { lendUnclean } from '../index-structures/scratch.ts';
import { scoreLatent } from '../latent/space.ts';
import type { Pair } from '../pair.ts';
import { computeNeed } from '../rank.ts';
import { channelShares } from '../relevance/settings.ts';
import type { ChannelName } from '../relevance/settings.ts';
import { isWidened } from '../relevance/score.ts';
import { findRequirements, once } from '../requirements/findings.ts';
import { evaluatePair } from '../run.ts';
import type { Run } from '../run.ts';
import type { PreparedNeed, PreparedOffer } from '../prepare.ts';
import type { ExclusionCode, Need, Ranking, RankOptions } from '../types.ts';
import { askWords, scoreWordsOf } from './read-document.ts';
import type { AskedWords, ReadDocument } from './read-document.ts';

/** An offer as it stood, or stands, in an index. */
export interface OfferVersion extends ReadDocument {
  readonly id: string;
  readonly prepared: PreparedOffer;
}

/** Options of standing needs: excluded offers are counted, and listed when somebody asks (`rankOffers`). */
export type StandingOptions = Omit<RankOptions, 'maxExclusions' | 'similarities'>;

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

/** What an offer's text comes to for a need. */
interface TextStanding {
  readonly relevance: number;
  /** It is one of so many that the costlier channels look at. */
  readonly isCut: boolean;
}

const candidatesAmong = (standings: readonly (TextStanding | undefined)[] | undefined): number =>
  (standings ?? []).filter((standing) => standing?.isCut === true).length;

/** What is kept of a run: nothing that is as long as the catalogue. */
interface Basis extends Pick<Run, 'combiner' | 'context' | 'query' | 'marks' | 'textStrength'> {
  readonly prepared: PreparedNeed;
  readonly ranking: Ranking;
  /** Excluded offers, by code. */
  readonly counts: ReadonlyMap<ExclusionCode, number>;
  readonly asked: AskedWords;
  readonly widened: AskedWords | undefined;
  /** The offers of which the list was made, and the least steps that come in among them. */
  readonly pool: ReadonlySet<string>;
  readonly poolFloor: number;
}

function basisOf(need: Need, index: OfferIndex, options: RankOptions): Basis {
  const { prepared, run, pool, rankingIn } = computeNeed(need, index, options);
  const { combiner, context, query, marks, textStrength } = run;
  const { widened } = marks;
  const isWhole = pool.length >= run.eligible;
  return {
    combiner,
    context,
    query,
    marks,
    textStrength,
    prepared,
    ranking: rankingIn(options.locale),
    counts: new Map(exclusionCodes.map((code) => [code, run.countExcluded(code)])),
    asked: askWords(index.text, query.words, query),
    widened: widened && askWords(index.text, widened.terms, query),
    pool: new Set(pool.map((entry) => index.idAt(entry))),
    poolFloor: isWhole ? 0 : run.stepsOf(pool.at(-1) ?? 0),
  };
}

/**
 * A need that stays open, with its ranking and with what a changed offer has to reach to change anything in it but the counts.
 * It errs on one side only: it may have itself ranked again for nothing, and never stays as it is wrongly.
 */
export class StandingNeed {
  readonly need: Need;
  readonly #options: RankOptions;
  #basis: Basis;

  constructor(need: Need, index: OfferIndex, options: StandingOptions) {
    this.need = need;
    this.#options = { ...options, maxExclusions: 0 };
    this.#basis = basisOf(need, index, this.#options);
  }

  get ranking(): Ranking {
    return this.#basis.ranking;
  }

  /** Ranks again, over an index that has changed. */
  rank(index: OfferIndex): void {
    this.#basis = basisOf(this.need, index, this.#options);
  }

  /**
   * Takes note of offers that came, went or changed. Counts are brought up to date.
   *
   * @param before as they stood; @param after as they stand now; @param documents offers there are now
   * @returns false where the need has to be ranked again; nothing is changed then
   */
  note(before: readonly OfferVersion[], after: readonly OfferVersion[], documents: number): boolean {
    if (before.some(({ id }) => this.#basis.pool.has(id))) return false;
    const codes = new Map<ExclusionCode | 'eligible', number>();
    const count = (code: ExclusionCode | undefined, sign: number) =>
      codes.set(code ?? 'eligible', (codes.get(code ?? 'eligible') ?? 0) + sign);
    const [came, went] = [after, before].map((versions) =>
      versions.map((version) => this.#standingOf(version)),
    );
    // Who comes among the candidates pushes another one out of them, and who goes lets one in.
    if (candidatesAmong(came) !== candidatesAmong(went)) return false;
    for (const [place, version] of before.entries()) {
      if (went?.[place] === undefined) return false;
      count(findExclusion(this.#pairOf(version, 0))?.code, -1);
    }
    for (const [place, version] of after.entries()) {
      const standing = came?.[place];
      if (standing === undefined) return false;
      const pair = this.#pairOf(version, standing.relevance);
      const code = findExclusion(pair)?.code;
      if (code === undefined && this.#reachesPool(pair)) return false;
      count(code, 1);
    }
    this.#recount(codes, documents);
    return true;
  }

  #reachesPool(pair: Pair): boolean {
    return evaluatePair(pair, this.#basis.combiner).combination.steps >= this.#basis.poolFloor;
  }

  #recount(codes: ReadonlyMap<ExclusionCode | 'eligible', number>, documents: number): void {
    const { ranking } = this.#basis;
    const counts = new Map(this.#basis.counts);
    for (const [code, sign] of codes)
      if (code !== 'eligible') counts.set(code, (counts.get(code) ?? 0) + sign);
    const eligible = ranking.statistics.eligible + (codes.get('eligible') ?? 0);
    this.#basis = {
      ...this.#basis,
      counts,
      ranking: {
        ...ranking,
        statistics: { ...ranking.statistics, documents, eligible },
        exclusions: summarise((code) => counts.get(code) ?? 0, this.#options.locale ?? 'en'),
      },
    };
  }

  /**
   * Where an offer stands; `undefined` where it may change the relevance of others: it is the best in something, or the last of those that
   * all channels look at, or among those that are believed.
   */
  #standingOf(version: OfferVersion): TextStanding | undefined {
    const { marks, query, asked, widened, textStrength } = this.#basis;
    const words = scoreWordsOf(asked, version);
    if (words > 0 && words === marks.candidateFloor) return undefined;
    const isCandidate = version.index.model.isSmall || (words > 0 && words > marks.candidateFloor);
    const first = { words, ...(isCandidate ? this.#sideScores(version) : {}) };
    if (!isBelow(first, marks.firstBests)) return undefined;
    const scores = widened === undefined ? first : { ...first, words: scoreWordsOf(widened, version) };
    if (!isBelow(scores, marks.bests)) return undefined;
    if (isWidened(version.index, query.words) && this.#isBelieved(combine(first, marks.firstBests)))
      return undefined;
    const combined = combine(scores, marks.bests);
    if (combined > 0 && combined >= marks.highest) return undefined;
    const relevance = marks.highest > 0 ? (combined / marks.highest) * textStrength : 0;
    return { relevance, isCut: isCandidate && !version.index.model.isSmall };
  }

  #isBelieved(combined: number): boolean {
    const { widened } = this.#basis.marks;
    return combined > 0 && combined >= (widened?.believedFloor ?? 0);
  }

  #sideScores({ index, document }: OfferVersion): Bests {
    const { query } = this.#basis;
    const scores = lendUnclean('standing', index.size);
    return {
      ...(index.grams && { grams: scoreChosen(index.grams, query.grams, [document], scores)[document] ?? 0 }),
      ...(index.latent && {
        latent: scoreLatent(index.latent, query.words, [document], scores)[document] ?? 0,
      }),
    };
  }

  #pairOf({ prepared }: OfferVersion, textRelevance: number): Pair {
    const { context, prepared: need } = this.#basis;
    return {
      need,
      offer: prepared,
      context,
      textRelevance,
      matchedWords: () => [],
      similarity: undefined,
      requirementFindings: once(() => findRequirements(need, prepared)),
    };
  }
}

/** Whether scores are below the best ones, each; nothing is below a best score of zero but zero. */
const isBelow = (scores: Bests, bests: Bests): boolean =>
  (Object.keys(scores) as ChannelName[]).every(
    (name) => (scores[name] ?? 0) === 0 || (scores[name] ?? 0) < (bests[name] ?? 0),
  );
