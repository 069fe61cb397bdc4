import { checkNeed, checkOptions } from '../check.ts';
import { summarise } from '../explain/summary.ts';
import { offerFloor } from '../fairness/floor.ts';
import { believedMatches, widenByFeedback } from '../feedback/feedback.ts';
import { rarityOf } from '../index-structures/statistics.ts';
import { textIndexOf } from '../index-structures/text-index.ts';
import type { TextIndex } from '../index-structures/text-index.ts';
import { conceptRarity } from '../indexes.ts';
import type { CorpusModel } from '../indexes.ts';
import { candidatesOf, packagesFrom } from '../packages.ts';
import { prepareNeed } from '../prepare.ts';
import type { PreparedNeed } from '../prepare.ts';
import { arrange, exclusionOf, firstPoolOf, rankingOf } from '../rank.ts';
import type { Arranged } from '../rank.ts';
import { leaningMatches, leanOnEachOther } from '../relevance/leaning.ts';
import { isWidened } from '../relevance/score.ts';
import { channelShares, mostCandidates } from '../relevance/settings.ts';
import type { AnalysedNeed } from '../relevance/analyse-need.ts';
import { analyseQuery, strengthOf } from '../text-query.ts';
import type { Locale, Need, Ranking, SolutionPackage } from '../types.ts';
import { firstOf, Gathered, MoreWanted } from './gathered.ts';
import type {
  Agreement,
  AnswerTo,
  ExplainAsk,
  ShardAnswer,
  ShardAsk,
  ShardOptions,
  ShardQuestion,
  SideBests,
} from './messages.ts';

/** What a ranking over shards knows of the whole catalogue. */
export interface ShardedCatalogue {
  readonly model: CorpusModel;
  /** Offers in all shards. */
  readonly documents: number;
}

/** A need ranked over shards, in the words of each language that was asked for. */
export interface ShardedRanking {
  readonly rankings: Readonly<Partial<Record<Locale, Ranking>>>;
  /** Empty where no packages were asked for. */
  readonly packages: Readonly<Partial<Record<Locale, readonly SolutionPackage[]>>>;
}

/** Questions that go to every shard alike, and what comes back of them in the order of the shards. */
export type ShardRounds<Result> = Generator<ShardQuestion, Result, readonly ShardAnswer[]>;

const mostOf = (numbers: readonly number[]) => numbers.reduce((most, number) => Math.max(most, number), 0);

/** One ranking over shards: asks round after round, and puts together what the shards answer. */
class Rounds {
  readonly #need: Need;
  readonly #options: ShardOptions;
  readonly #catalogue: ShardedCatalogue;
  readonly #prepared: PreparedNeed;
  /** Of no documents: what reading a need asks of the catalogue is all in its model. */
  readonly #text: TextIndex;
  readonly #query: AnalysedNeed;
  #agreed: Agreement = {};

  constructor(need: Need, catalogue: ShardedCatalogue, options: ShardOptions) {
    checkNeed(need);
    checkOptions(options);
    this.#need = need;
    this.#options = options;
    this.#catalogue = catalogue;
    this.#prepared = prepareNeed(need);
    this.#text = textIndexOf([], catalogue.model.text);
    this.#query = analyseQuery(this.#prepared.document, this.#text);
  }

  *rank(): ShardRounds<ShardedRanking> {
    yield* this.#scoreText();
    const { gathered, arranged, covering } = yield* this.#bestOf();
    const ask = this.#explainAsk(gathered, arranged, covering);
    const explained = yield* this.#ask(ask);
    return this.#inWords(gathered, arranged, covering, explained);
  }

  *#ask<Kind extends ShardAsk['kind']>(
    ask: Extract<ShardAsk, { readonly kind: Kind }>,
  ): ShardRounds<readonly AnswerTo<Kind>[]> {
    const answers = yield { need: this.#need, options: this.#options, agreed: this.#agreed, ask };
    const wrong = answers.find(({ kind }) => kind !== ask.kind);
    if (wrong !== undefined) throw new TypeError(`asked for ${ask.kind}, a shard answers ${wrong.kind}`);
    return answers as readonly AnswerTo<Kind>[];
  }

  #agree(more: Agreement): void {
    this.#agreed = { ...this.#agreed, ...more };
  }

  /** The text channels, each against the best of the whole catalogue. */
  *#scoreText(): ShardRounds<void> {
    const words = yield* this.#ask<'words'>({ kind: 'words' });
    const wordsBest = mostOf(words.map(({ best }) => best));
    const first = firstOf(
      words.map(({ candidates }) => candidates),
      mostCandidates,
    );
    const last = first.length === mostCandidates ? first.at(-1) : undefined;
    this.#agree({ wordsBest, ...(last === undefined ? {} : { cut: last }) });
    const { grams, latent } = this.#catalogue.model.text;
    if (grams !== undefined || latent !== undefined) yield* this.#scoreSides();
    yield* this.#sumUp();
    const { widenedBest = wordsBest, sideBests = {} } = this.#agreed;
    const bests: [keyof typeof channelShares, number][] = [['words', widenedBest]];
    for (const name of ['grams', 'latent'] as const)
      if (sideBests[name] !== undefined) bests.push([name, sideBests[name]]);
    this.#agree({
      best: bests.reduce((sum, [name, best]) => sum + best * channelShares[name], 0),
      strength: strengthOf(this.#text, this.#query, wordsBest),
    });
  }

  *#scoreSides(): ShardRounds<void> {
    const answers = yield* this.#ask<'sides'>({ kind: 'sides' });
    const { grams, latent } = this.#catalogue.model.text;
    const bestOf = (name: keyof SideBests) => mostOf(answers.map(({ bests }) => bests[name] ?? 0));
    this.#agree({
      sideBests: {
        ...(grams === undefined ? {} : { grams: bestOf('grams') }),
        ...(latent === undefined ? {} : { latent: bestOf('latent') }),
      },
    });
  }

  /** The sums of the channels; of a short need those of the need that its first matches have widened. */
  *#sumUp(): ShardRounds<void> {
    const isShort = isWidened(this.#text, this.#query.words);
    const believed = isShort ? believedMatches : 0;
    const answers = yield* this.#ask<'sums'>({ kind: 'sums', believed, leaning: !isShort });
    const widened = isShort ? this.#widen(answers) : undefined;
    // A short need that nothing widens has no first matches.
    if (widened === undefined) return this.#lean(answers);
    this.#agree({ widened: [...widened] });
    const wider = yield* this.#ask<'widened'>({ kind: 'widened' });
    this.#agree({ widenedBest: mostOf(wider.map(({ best }) => best)) });
    this.#lean(yield* this.#ask<'sums'>({ kind: 'sums', believed: 0, leaning: true }));
  }

  /** The first matches of all shards lean on each other. */
  #lean(answers: readonly AnswerTo<'sums'>[]): void {
    const first = answers
      .flatMap(({ leaning }) => leaning)
      .sort((a, b) => b.sum - a.sum || a.place - b.place)
      .slice(0, leaningMatches)
      .map(({ place, sum, at }) => ({ place, sum, at: Float32Array.from(at) }));
    const sums = leanOnEachOther(first);
    this.#agree({
      leaned: first.map(({ place }, one) => [place, sums[one] as number] as const),
      highest: mostOf([...answers.map(({ highest }) => highest), ...sums]),
    });
  }

  #widen(answers: readonly AnswerTo<'sums'>[]): ReadonlyMap<string, number> | undefined {
    const believed = answers
      .flatMap((answer) => answer.believed)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, believedMatches)
      .filter(({ score, terms }) => score > 0 && terms.length > 0)
      .map(({ score, terms }) => ({ score, terms: new Map(terms) }));
    const { documents, frequencyOf } = this.#catalogue.model.text.words;
    if (believed.length === 0) return undefined;
    return widenByFeedback(this.#query.words, believed, (term) => rarityOf(frequencyOf(term), documents));
  }

  /** The best of all, and the list made of them: asks for more where one provider holds all the first places. */
  *#bestOf(): ShardRounds<{ gathered: Gathered; arranged: Arranged; covering: readonly number[] }> {
    const { packages, maxExclusions = Number.POSITIVE_INFINITY, weights } = this.#options;
    const { model } = this.#catalogue;
    const rarity = conceptRarity(model.concepts);
    const floor = offerFloor(weights?.floor);
    const hasPackages = packages !== undefined && this.#prepared.requirements.length >= 2;
    for (let count = firstPoolOf(this.#options, floor); ; ) {
      const answers = yield* this.#ask<'best'>({ kind: 'best', count });
      const gathered = new Gathered(answers, count, maxExclusions, rarity);
      try {
        const arranged = arrange(
          gathered.side(),
          gathered,
          this.#options,
          floor && { ...floor, isProtected: ({ isProtected }) => isProtected },
        );
        const covering = hasPackages ? gathered.best(candidatesOf(packages)) : [];
        return { gathered, arranged, covering };
      } catch (error) {
        if (!(error instanceof MoreWanted)) throw error;
        count = error.count;
      }
    }
  }

  #explainAsk(gathered: Gathered, { shown }: Arranged, covering: readonly number[]): ExplainAsk {
    const lowest = mostOf(shown.map(({ entry }) => entry));
    return {
      kind: 'explain',
      shown: shown.map(({ entry, scoreRank, sameTextAs }, at) => ({
        place: gathered.entryAt(entry).place,
        rank: at + 1,
        scoreRank,
        sameTextAs,
      })),
      steps: gathered.entries.slice(0, lowest + 1).map(({ steps }) => steps),
      covering: covering.map((at) => gathered.entryAt(at).place),
    };
  }

  #inWords(
    gathered: Gathered,
    { floor }: Arranged,
    covering: readonly number[],
    answers: readonly AnswerTo<'explain'>[],
  ): ShardedRanking {
    const matches = answers.flatMap((answer) => answer.matches).sort((a, b) => a.rank - b.rank);
    const covers = new Map(
      answers.flatMap((answer) => answer.covering.map(({ place, candidate }) => [place, candidate])),
    );
    const candidates = covering.flatMap((at) => covers.get(gathered.entryAt(at).place) ?? []);
    const { locales, packages, ...options } = this.#options;
    const statistics = this.#statistics(gathered.eligible);
    const rankings = locales.map((locale, at): [Locale, Ranking] => [
      locale,
      rankingOf(this.#need.id, options, {
        statistics,
        floor,
        matches: matches.flatMap(({ inEach }) => inEach[at] ?? []),
        excluded: gathered.excluded.map(({ offerId, finding }) =>
          exclusionOf(this.#need.id, offerId, finding, locale),
        ),
        exclusions: summarise(gathered.countExcluded, locale),
      }),
    ]);
    const proposed = packages === undefined ? [] : locales;
    return {
      rankings: Object.fromEntries(rankings),
      packages: Object.fromEntries(
        proposed.map((locale) => [locale, packagesFrom(this.#prepared, candidates, { ...packages, locale })]),
      ),
    };
  }

  #statistics(eligible: number): Ranking['statistics'] {
    const { best = 0, strength = 0 } = this.#agreed;
    return {
      documents: this.#catalogue.documents,
      eligible,
      averageLength: this.#catalogue.model.text.words.averageLength,
      bestTextScore: best,
      textStrength: strength,
      language: this.#prepared.document.language,
    };
  }
}

/**
 * Ranks the offers of all shards for one need: the same, to the last byte, as `rankNeed` over an index of all offers under the same
 * model. A generator, so that whoever carries the questions decides how: in one process, to threads, or over a queue. Each
 * question goes to every shard; four to eight rounds, the last two with what is shown.
 *
 * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
 */
export function rankOverShards(
  need: Need,
  catalogue: ShardedCatalogue,
  options: ShardOptions,
): ShardRounds<ShardedRanking> {
  return new Rounds(need, catalogue, options).rank();
}
