import { checkNeed, checkOffer } from './check.ts';
import { byContent } from './content-order.ts';
import { RankingInputError } from './errors.ts';
import { rarityOf } from './index-structures/channel.ts';
import { buildTextIndex } from './index-structures/text-index.ts';
import type { TextDocument, TextIndex } from './index-structures/text-index.ts';
import { prepareNeed, prepareOffer } from './prepare.ts';
import type { ConceptWeights, PreparedNeed, PreparedOffer } from './prepare.ts';
import { allParts } from './relevance/settings.ts';
import type { IndexOptions, Need, Offer } from './types.ts';

interface Prepared {
  readonly concepts: ConceptWeights;
  readonly document: TextDocument;
}

/** Entries in the order of their content, with their text index and the rarity of their concepts. Treat as opaque. */
export interface EntryIndex<Entry extends Prepared> {
  readonly size: number;
  readonly entries: readonly Entry[];
  readonly text: TextIndex;
  /** Documents that hold each concept. */
  readonly conceptCounts: ReadonlyMap<string, number>;
}

/** An index over offers; build once, rank many needs. */
export interface OfferIndex extends EntryIndex<PreparedOffer> {
  readonly kind: 'offers';
}

/** An index over needs, for the other side. */
export interface NeedIndex extends EntryIndex<PreparedNeed> {
  readonly kind: 'needs';
}

function countConcepts(entries: readonly Prepared[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { concepts } of entries)
    for (const code of concepts.keys()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function build<Entry extends Prepared>(entries: readonly Entry[], options: IndexOptions): EntryIndex<Entry> {
  const documents = entries.map(({ document }) => document);
  return {
    size: entries.length,
    entries,
    text: buildTextIndex(documents, { ...allParts, grams: options.grams ?? true }),
    conceptCounts: countConcepts(entries),
  };
}

function refuseDuplicates(entries: readonly { readonly id: string }[], name: string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) throw new RankingInputError(`${name}[${index}].id`, `"${id}" is there twice`);
    seen.add(id);
  }
}

/**
 * Reads and indexes offers.
 *
 * @throws RankingInputError with the path of the first bad value (`offers[3].price.max`); an id twice is refused
 */
export function buildIndex(offers: readonly Offer[], options: IndexOptions = {}): OfferIndex {
  for (const [index, offer] of offers.entries()) checkOffer(offer, `offers[${index}].`);
  refuseDuplicates(offers, 'offers');
  return { kind: 'offers', ...build(byContent(offers).map(prepareOffer), options) };
}

/**
 * Reads and indexes needs.
 *
 * @throws RankingInputError with the path of the first bad value (`needs[3].title`); an id twice is refused
 */
export function buildNeedIndex(needs: readonly Need[], options: IndexOptions = {}): NeedIndex {
  for (const [index, need] of needs.entries()) checkNeed(need, `needs[${index}].`);
  refuseDuplicates(needs, 'needs');
  return { kind: 'needs', ...build(byContent(needs).map(prepareNeed), options) };
}

/** How rare a concept is among the entries: above zero, the rarer the higher. */
export function conceptRarity(index: EntryIndex<Prepared>): (code: string) => number {
  const known = new Map<string, number>();
  return (code) => {
    let rarity = known.get(code);
    if (rarity === undefined)
      known.set(code, (rarity = rarityOf(index.conceptCounts.get(code) ?? 0, index.size) + Number.EPSILON));
    return rarity;
  };
}
