import { checkNeed } from '../check.ts';
import { discountsBy } from '../copying/guard.ts';
import { sketchOf } from '../copying/text-sketch.ts';
import { exclusionCodes } from '../eligibility.ts';
import { offerFloor } from '../fairness/floor.ts';
import { placesOf } from '../index-structures/text-index.ts';
import type { OfferIndex } from '../indexes.ts';
import { offerSide } from '../offer-side.ts';
import { packageCandidate } from '../packages.ts';
import { prepareNeed } from '../prepare.ts';
import type { PreparedOffer } from '../prepare.ts';
import { matchOf } from '../rank.ts';
import { runSide } from '../run.ts';
import type { Run, Side } from '../run.ts';
import { analyseQuery } from '../text-query.ts';
import type { AnalysedNeed } from '../relevance/analyse-need.ts';
import type { Agreement, AnswerTo, ExplainAsk, ShardAnswer, ShardEntry, ShardQuestion } from './messages.ts';
import { ShardText } from './shard-text.ts';

/** Needs of which a shard remembers the rounds before; it works out anew what it has forgotten. */
const rememberedNeeds = 32;

/** Place of a step count among the best of all shards: one more than there are with more steps. */
function placeAmong(best: readonly number[]): Run['placeOf'] {
  return (steps) => {
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle] ?? 0) > steps) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** One need's rounds in one shard. */
class NeedRounds {
  readonly #index: OfferIndex;
  readonly #base: number;
  readonly #question: ShardQuestion;
  readonly #side: Side<PreparedOffer>;
  readonly #query: AnalysedNeed;
  readonly #text: ShardText;
  #run: Run | undefined;

  constructor(index: OfferIndex, base: number, question: ShardQuestion) {
    checkNeed(question.need);
    this.#index = index;
    this.#base = base;
    this.#question = question;
    this.#side = offerSide(prepareNeed(question.need), index);
    this.#query = analyseQuery(this.#side.subject, index.text);
    const { pairOf, entryAt } = this.#side;
    this.#text = new ShardText(
      index.text,
      this.#query,
      (entry) => this.#placeOf(entry),
      discountsBy(index.text, (entry) => pairOf(entryAt(entry))),
    );
  }

  #placeOf(entry: number): number {
    return this.#base + (placesOf(this.#index.text.standing)?.(entry) ?? entry);
  }

  /** Undefined for a place of another shard. */
  #entryAt(place: number): number | undefined {
    const local = place - this.#base;
    if (local < 0 || local >= this.#index.size) return undefined;
    const { standing } = this.#index.text;
    return standing === undefined ? local : standing.places.indexOf(local);
  }

  answer({ agreed, ask }: ShardQuestion): ShardAnswer {
    switch (ask.kind) {
      case 'words':
        return this.#text.words();
      case 'sides':
        return this.#text.sides(agreed);
      case 'sums':
        return this.#text.sums(agreed, ask);
      case 'widened':
        return this.#text.widened(agreed);
      case 'best':
        return this.#best(agreed, ask.count);
      case 'explain':
        return this.#explain(agreed, ask);
    }
  }

  #runOf(agreed: Agreement): Run {
    if (this.#run !== undefined) return this.#run;
    const { highest = 0, strength = 0, best = 0 } = agreed;
    // Marks tell what a later offer has to reach: nobody keeps the run of a shard so long.
    const marks = {
      firstBests: {},
      bests: {},
      highest,
      leaningFloor: 0,
      edge: undefined,
      widened: undefined,
    };
    const { discounts } = this.#text;
    const texts = { relevance: this.#text.relevance(agreed), best, strength, marks, discounts };
    this.#run = runSide(this.#side, this.#question.options, { query: this.#query, texts });
    return this.#run;
  }

  #best(agreed: Agreement, count: number): AnswerTo<'best'> {
    const run = this.#runOf(agreed);
    const { maxExclusions, weights } = this.#question.options;
    const floor = offerFloor(weights?.floor);
    const entryOf = (entry: number): ShardEntry => {
      const { offer, concepts } = this.#side.entryAt(entry);
      return {
        place: this.#placeOf(entry),
        steps: run.stepsOf(entry),
        id: offer.id,
        organisationId: offer.organisationId ?? null,
        title: offer.title,
        sketch: [...sketchOf(this.#index.text, entry)],
        keepsPlace: this.#side.keepsPlace(this.#side.entryAt(entry)),
        concepts: [...concepts],
        isProtected: floor?.isProtected(offer) ?? false,
      };
    };
    return {
      kind: 'best',
      entries: run.best(count).map(entryOf),
      eligible: run.eligible,
      counts: exclusionCodes.map((code) => [code, run.countExcluded(code)] as const),
      excluded: run.excluded(maxExclusions ?? Number.POSITIVE_INFINITY).map(({ entry, finding }) => ({
        place: this.#placeOf(entry),
        offerId: this.#index.idAt(entry),
        finding,
      })),
    };
  }

  #explain(agreed: Agreement, { shown, steps, covering }: ExplainAsk): AnswerTo<'explain'> {
    const { options } = this.#question;
    const run: Run = { ...this.#runOf(agreed), placeOf: placeAmong(steps) };
    return {
      kind: 'explain',
      matches: shown.flatMap(({ place, rank, scoreRank, sameTextAs }) => {
        const entry = this.#entryAt(place);
        if (entry === undefined) return [];
        const one = { entry, scoreRank, sameTextAs };
        const inEach = options.locales.map((locale) =>
          matchOf(this.#side, run, one, rank, { ...options, locale }),
        );
        return [{ rank, inEach }];
      }),
      covering: covering.flatMap((place) => {
        const entry = this.#entryAt(place);
        return entry === undefined ? [] : [{ place, candidate: packageCandidate(run.evaluate(entry).pair) }];
      }),
    };
  }
}

/** What tells two rankings of needs apart, and the rounds of one from each other only by what they agreed. */
const keyOf = ({ need, options }: ShardQuestion) => JSON.stringify([need, options]);

/**
 * Some offers of a catalogue, one after the other in its order of content, indexed under the model of the whole: answers what a ranking
 * over all shards asks. An answer depends on the question alone; what was worked out for the rounds before is remembered for a
 * few needs.
 */
export class Shard {
  readonly #index: OfferIndex;
  readonly #base: number;
  readonly #known = new Map<string, { readonly rounds: NeedRounds; readonly agreed: Agreement }>();

  /**
   * @param index of its offers, under the model of the whole catalogue (`buildIndex(offers, { model })`)
   * @param base offers of the shards before it
   */
  constructor(index: OfferIndex, base: number) {
    this.#index = index;
    this.#base = base;
  }

  /** @throws RankingInputError with the field of the first value of the need or the options that cannot be used */
  answer(question: ShardQuestion): ShardAnswer {
    return this.#roundsOf(question).answer(question);
  }

  #roundsOf(question: ShardQuestion): NeedRounds {
    const key = keyOf(question);
    const known = this.#known.get(key);
    this.#known.delete(key);
    const rounds =
      known !== undefined && goesOn(known.agreed, question.agreed)
        ? known.rounds
        : new NeedRounds(this.#index, this.#base, question);
    this.#known.set(key, { rounds, agreed: question.agreed });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= rememberedNeeds) break;
      this.#known.delete(oldest);
    }
    return rounds;
  }
}

/** Whether what was agreed goes on from what was agreed before: under another model or catalogue it would be another. */
function goesOn(before: Agreement, now: Agreement): boolean {
  return (Object.keys(before) as (keyof Agreement)[]).every((name) => {
    if (before[name] === undefined) return true;
    return JSON.stringify(before[name]) === JSON.stringify(now[name]);
  });
}
