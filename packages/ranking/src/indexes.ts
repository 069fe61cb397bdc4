import { checkNeed, checkOffer } from './check.ts';
import { conceptNorms, conceptsAt } from './columns/concept-columns.ts';
import { OfferColumnBuilder, statementAt } from './columns/offer-columns.ts';
import type { OfferColumns, PlainColumns } from './columns/offer-columns.ts';
import { cutsAt, entitiesAt, entityFacetAt, facetAt } from './columns/requirement-columns.ts';
import { byContent } from './content-order.ts';
import { RankingInputError } from './errors.ts';
import { TermCollector } from './index-structures/document-terms.ts';
import { rarityOf } from './index-structures/statistics.ts';
import { buildTextIndex, makeTextModel, repeatCaps, textIndexOf } from './index-structures/text-index.ts';
import type { TextIndex, TextModel } from './index-structures/text-index.ts';
import type { CollectedTerms, PlainCollected } from './index-structures/document-terms.ts';
import { versionOf } from './model-version.ts';
import { prepareNeed, prepareOffer, restoreOffer } from './prepare.ts';
import type { ConceptWeights, PreparedNeed, PreparedOffer } from './prepare.ts';
import { allParts } from './relevance/settings.ts';
import type { RelevanceParts } from './relevance/settings.ts';
import type { IndexOptions, Need, Offer } from './types.ts';

/** How many documents of a model hold each concept. */
export interface ConceptStatistics {
  readonly documents: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Entries in the order of their content, with their text index and the rarity of their concepts. Treat as opaque. */
export interface EntryIndex<Entry> {
  /** Numbers given to entries, gone ones included. */
  readonly size: number;
  /** Entries that are there. */
  readonly count: number;
  readonly entryAt: (at: number) => Entry;
  readonly idAt: (at: number) => string;
  readonly text: TextIndex;
  readonly concepts: ConceptStatistics;
}

/** Offers that were read together: their columns, and the lengths of their concept vectors under the index's model. */
export interface OfferSegment {
  /** Number of the first one in the index. */
  readonly base: number;
  readonly columns: OfferColumns;
  readonly norms: Float64Array;
}

/**
 * Statistics of a catalogue, frozen: rarity of words and concepts, average lengths. Offers that come later are weighed by the
 * same model, so that an index kept current ranks as one built anew under it.
 */
export interface CorpusModel {
  /** Tells models apart: made of everything in it. */
  readonly version: string;
  readonly text: TextModel;
  readonly concepts: ConceptStatistics;
}

/** An index over offers; build once, rank many needs. */
export interface OfferIndex extends EntryIndex<PreparedOffer> {
  readonly kind: 'offers';
  readonly model: CorpusModel;
  readonly segments: readonly OfferSegment[];
  readonly offerAt: (at: number) => Offer;
}

/** An index over needs, for the other side. */
export interface NeedIndex extends EntryIndex<PreparedNeed> {
  readonly kind: 'needs';
}

/** Counts concepts, entry after entry. */
class ConceptCounter {
  readonly #counts = new Map<string, number>();
  #documents = 0;

  add(concepts: ConceptWeights): void {
    this.#documents++;
    for (const code of concepts.keys()) this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }

  append({ documents, counts }: ConceptStatistics): void {
    this.#documents += documents;
    for (const [code, count] of counts) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  result(): ConceptStatistics {
    return { documents: this.#documents, counts: this.#counts };
  }
}

function countConcepts(all: Iterable<ConceptWeights>): ConceptStatistics {
  const counter = new ConceptCounter();
  for (const concepts of all) counter.add(concepts);
  return counter.result();
}

function refuseDuplicates(entries: readonly { readonly id: string }[], name: string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) throw new RankingInputError(`${name}[${index}].id`, `"${id}" is there twice`);
    seen.add(id);
  }
}

/** So many offers and fewer are kept once they are read: about 10 KB each. */
const keptWhole = 4_000;

/** By segment, so that they are kept when offers are folded in behind it. */
const readOffersOf = new WeakMap<OfferSegment, Map<number, PreparedOffer>>();

/** Entries that were read, and how to let go of them. */
interface ReadOnce {
  readonly entryAt: (at: number) => PreparedOffer;
  readonly forget: () => void;
}

/**
 * Reads each entry once until all are forgotten: for the offers of one ranking. Of a large catalogue the next ranking would meet few of
 * them again, and what stays from ranking to ranking is moved about by the garbage collector.
 */
export function readOnce(index: OfferIndex): ReadOnce {
  if (index.size <= keptWhole) return { entryAt: index.entryAt, forget: () => undefined };
  const read = new Map<number, PreparedOffer>();
  const entryAt = (at: number) => {
    let offer = read.get(at);
    if (offer === undefined) read.set(at, (offer = index.entryAt(at)));
    return offer;
  };
  return { entryAt, forget: () => read.clear() };
}

function restoreFrom({ base, columns }: OfferSegment, at: number, offer: Offer, names: readonly string[]) {
  const place = at - base;
  return restoreOffer(offer, {
    language: columns.languages.values[columns.languages.ids[place] ?? 0] ?? 'en',
    concepts: conceptsAt(columns.concepts, names, place),
    standards: statementAt(columns.stated, 'standards', place),
    cuts: cutsAt(columns.requirements, place),
    entitiesOf: (clause) => entitiesAt(columns.requirements, place, clause),
    facetOf: (idea, sentenceAt) => facetAt(columns.requirements, place, idea, sentenceAt),
    facetOfEntity: (entity, sentenceAt) => entityFacetAt(columns.requirements, place, entity, sentenceAt),
  });
}

/** Reads an offer when it is asked for: what the columns hold comes from them, the rest from the offer. */
function offerReader(
  segments: readonly OfferSegment[],
  offerAt: (at: number) => Offer,
): (at: number) => PreparedOffer {
  const names = segments.map(({ columns }) => [...columns.concepts.codes.keys()]);
  return (at) => {
    const part = segments.findIndex(({ base, columns }) => at >= base && at < base + columns.size);
    const segment = segments[part];
    if (segment === undefined) throw new RangeError(`no entry ${at}`);
    const read = () => restoreFrom(segment, at, offerAt(at), names[part] ?? []);
    if (segment.columns.size > keptWhole) return read();
    let kept = readOffersOf.get(segment);
    if (kept === undefined) readOffersOf.set(segment, (kept = new Map()));
    let offer = kept.get(at);
    if (offer === undefined) kept.set(at, (offer = read()));
    return offer;
  };
}

/** Offers read, before a model weighs them. */
interface ReadOffers {
  readonly offers: readonly Offer[];
  readonly terms: CollectedTerms;
  readonly columns: OfferColumns;
  readonly concepts: ConceptStatistics;
}

/** Offers read in one thread, to be added to those of another. */
export interface PlainOffers {
  readonly terms: PlainCollected;
  readonly columns: PlainColumns;
  readonly concepts: ConceptStatistics;
}

/** Reads offers, one after the other. Those of several gatherers, added up in order, are those of one. */
export class OfferGatherer {
  readonly #terms: TermCollector;
  readonly #columns = new OfferColumnBuilder();
  readonly #concepts = new ConceptCounter();

  constructor(parts: RelevanceParts) {
    this.#terms = new TermCollector(repeatCaps, parts.grams, parts.translation);
  }

  add(offer: Offer): void {
    const prepared = prepareOffer(offer);
    this.#terms.add(prepared.document);
    this.#columns.add(prepared);
    this.#concepts.add(prepared.concepts);
  }

  append({ terms, columns, concepts }: PlainOffers): void {
    this.#terms.append(terms);
    this.#columns.append(columns);
    this.#concepts.append(concepts);
  }

  plain(): PlainOffers {
    return { terms: this.#terms.plain(), columns: this.#columns.plain(), concepts: this.#concepts.result() };
  }

  result(): Omit<ReadOffers, 'offers'> {
    return {
      terms: this.#terms.result(),
      columns: this.#columns.result(),
      concepts: this.#concepts.result(),
    };
  }
}

/** Reads offers that are in order. */
export type Gather = (ordered: readonly Offer[], parts: RelevanceParts) => OfferGatherer;

const gatherHere: Gather = (ordered, parts) => {
  const gatherer = new OfferGatherer(parts);
  for (const offer of ordered) gatherer.add(offer);
  return gatherer;
};

/** @throws RankingInputError with the path of the first bad value; an id twice is refused */
export function checkOffers(offers: readonly Offer[]): void {
  for (const [index, offer] of offers.entries()) checkOffer(offer, `offers[${index}].`);
  refuseDuplicates(offers, 'offers');
}

/** Checks and reads offers, in the order of their content. */
export function readOffers(
  offers: readonly Offer[],
  parts: RelevanceParts,
  gather: Gather = gatherHere,
): ReadOffers {
  checkOffers(offers);
  const ordered = byContent(offers);
  return { offers: ordered, ...gather(ordered, parts).result() };
}

/** A segment of an index under a model. */
export const segmentOf = (base: number, columns: OfferColumns, model: CorpusModel): OfferSegment => ({
  base,
  columns,
  norms: conceptNorms(columns.concepts, conceptRarity(model.concepts)),
});

function countLive(live: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < live.length; at++) count += live[at] as number;
  return count;
}

/** An index of segments that are there already. */
export function assembleIndex(
  segments: readonly OfferSegment[],
  text: TextIndex,
  model: CorpusModel,
  offerAt: (at: number) => Offer,
  idAt: (at: number) => string = (at) => offerAt(at).id,
): OfferIndex {
  const live = text.standing?.live;
  const count = live === undefined ? text.size : countLive(live);
  const entryAt = offerReader(segments, offerAt);
  return {
    kind: 'offers',
    size: text.size,
    count,
    model,
    segments,
    offerAt,
    idAt,
    entryAt,
    text,
    concepts: model.concepts,
  };
}

/**
 * Reads and indexes offers.
 *
 * @throws RankingInputError with the path of the first bad value (`offers[3].price.max`); an id twice is refused
 */
export const buildIndex = (offers: readonly Offer[], options: IndexOptions = {}): OfferIndex =>
  buildIndexBy(gatherHere, offers, options);

/** As {@link buildIndex}; who reads the offers is left to the caller. */
export function buildIndexBy(
  gather: Gather,
  offers: readonly Offer[],
  options: IndexOptions = {},
): OfferIndex {
  const parts = options.model?.text.parts ?? { ...allParts, grams: options.grams ?? true };
  const read = readOffers(offers, parts, gather);
  const model = options.model ?? makeModel(read, parts);
  const text = textIndexOf([read.terms], model.text);
  return assembleIndex([segmentOf(0, read.columns, model)], text, model, (at) => read.offers[at] as Offer);
}

function makeModel({ terms, concepts }: ReadOffers, parts: RelevanceParts): CorpusModel {
  const text = makeTextModel(terms, parts);
  return { version: versionOf(text, concepts), text, concepts };
}

/**
 * Reads and indexes needs.
 *
 * @throws RankingInputError with the path of the first bad value (`needs[3].title`); an id twice is refused
 */
export function buildNeedIndex(needs: readonly Need[], options: IndexOptions = {}): NeedIndex {
  for (const [index, need] of needs.entries()) checkNeed(need, `needs[${index}].`);
  refuseDuplicates(needs, 'needs');
  const entries = byContent(needs).map(prepareNeed);
  const entryAt = (at: number): PreparedNeed => {
    const entry = entries[at];
    if (entry === undefined) throw new RangeError(`no entry ${at}`);
    return entry;
  };
  return {
    kind: 'needs',
    size: entries.length,
    count: entries.length,
    entryAt,
    idAt: (at) => entryAt(at).need.id,
    text: buildTextIndex(
      entries.map(({ document }) => document),
      { ...allParts, grams: options.grams ?? true },
    ),
    concepts: countConcepts(entries.map(({ concepts }) => concepts)),
  };
}

/** How rare a concept is in a model: above zero, the rarer the higher. */
export function conceptRarity({ documents, counts }: ConceptStatistics): (code: string) => number {
  const known = new Map<string, number>();
  return (code) => {
    let rarity = known.get(code);
    if (rarity === undefined)
      known.set(code, (rarity = rarityOf(counts.get(code) ?? 0, documents) + Number.EPSILON));
    return rarity;
  };
}
