import { sharedBytes } from '../compiled/shared-memory.ts';
import { numberOf } from '../index-structures/document-terms.ts';
import { GrowingUint32 } from '../index-structures/growing.ts';
import type { Claim, ClauseCuts } from '../requirements/claims.ts';
import type { Entity } from '../requirements/entities.ts';
import { exclusive, ideas, negationsIn } from '../requirements/ideas.ts';
import type { Idea } from '../requirements/ideas.ts';
import { entityFacet, ideaFacet } from '../requirements/match.ts';
import type { Facet, Shown, Stance } from '../requirements/match.ts';
import { Prefilter } from '../requirements/prefilter.ts';
import { quantitiesIn } from '../requirements/quantities.ts';
import type { Quantity } from '../requirements/quantities.ts';
import { stemWord } from '../text/stem.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { WordReader } from '../text/word-reader.ts';
import { invertLists, invertPairs, ListBuilder, renumber } from './interned.ts';
import type { ListColumn } from './interned.ts';

/** Stances by number; 0 is silence. */
export const stanceNumbers: Readonly<Record<Stance, number>> = {
  silent: 0,
  shown: 1,
  hedged: 2,
  mixed: 3,
  denied: 4,
};
/** Bits of a stance; above it the number of its clause, and above that one of {@link RequirementColumns.quantities}. */
export const stanceMask = 7;
export const stanceBits = 3;
const clauseBits = 9;
const clauseMask = (1 << clauseBits) - 1;
/** Number of the quantities of a stance's sentence. */
export const quantitiesNumber = (packed: number): number => packed >>> (stanceBits + clauseBits);

/** Bit of a kind of entity; four bits higher: some clause that names one may deny it. */
export const kindBits: Readonly<Record<Entity['kind'], number>> = {
  language: 1,
  platform: 2,
  format: 4,
  standard: 8,
};
export const deniableShift = 4;

/** What each offer states of whatever may be required: enough to tell which offers have to be read for a requirement. */
export interface RequirementColumns {
  /** Idea after idea, the stance of each offer. */
  readonly stances: Uint32Array;
  /** Lists of quantities that sentences hold; the first one is empty. */
  readonly quantities: readonly (readonly Quantity[])[];
  /** Kinds of entities that an offer names, see {@link kindBits}. */
  readonly kinds: Uint8Array;
  /** Stems of clauses. */
  readonly stems: ReadonlyMap<string, number>;
  /** For each stem the offers that hold it. */
  readonly holders: ListColumn;
  /** For each stem the offers that hold it in a sentence of theirs on an idea, each with the bits of these ideas, by their places. */
  readonly spoken: ListColumn;
  /** Where the clauses of each offer begin and end, see `ClauseCuts`. */
  readonly cuts: ListColumn;
  /** What the clauses of each offer name: number of the clause, number of the entity, in turns. */
  readonly mentions: ListColumn;
  /** What each offer says of the entities that it names, and of languages that it does not: number of the entity, packed stance, in turns. */
  readonly entityStances: ListColumn;
  /** Entities by number. */
  readonly entities: readonly Entity[];
  readonly size: number;
}

/** Numbers lists of quantities. */
class QuantityLists {
  readonly lists: (readonly Quantity[])[] = [[]];
  readonly #numbers = new Map([['[]', 0]]);

  numberOf(claims: readonly Claim[], sentence: string): number {
    return this.numberOfList(
      claims
        .filter((claim) => claim.sentence === sentence)
        .flatMap(({ folded }) => quantitiesIn(folded))
        .map(({ unit, low, high }): Quantity => ({ unit, low, high })),
    );
  }

  numberOfList(list: readonly Quantity[]): number {
    const key = JSON.stringify(list);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      this.#numbers.set(key, (number = this.lists.length));
      this.lists.push(list);
    }
    return number;
  }
}

/** Which ideas a clause may speak of: most clauses speak of none. */
const ideasIn = new Prefilter(
  ideas.map(({ mention, hint, denial }) =>
    [mention, hint, denial].filter((pattern) => pattern !== undefined),
  ),
);

/** A stance and the number of its clause. */
function packStance({ stance, claim }: Facet<Claim>, claims: readonly Claim[]): number {
  const clause = claim === undefined ? 0 : Math.min(claims.indexOf(claim), clauseMask);
  return (clause << stanceBits) | stanceNumbers[stance];
}

/** The same with the number of the quantities of its sentence. */
function packCounted(facet: Facet<Claim>, claims: readonly Claim[], quantities: QuantityLists): number {
  const packed = packStance(facet, claims);
  if (facet.claim === undefined) return packed;
  const number = quantities.numberOf(claims, facet.claim.sentence);
  return ((number << (clauseBits + stanceBits)) | packed) >>> 0;
}

const silence: Facet<Claim> = { stance: 'silent' };

function* spokenOf(stems: ReadonlyMap<number, number>): Generator<number> {
  for (const [stem, bits] of stems)
    if (bits !== 0) {
      yield stem;
      yield bits;
    }
}

/** Stances in the order of their numbers. */
export const stanceNames = Object.keys(stanceNumbers) as Stance[];

/** What an offer says of an idea, from the columns; `undefined` where its clause stands too far down to be noted. */
export function facetAt(
  { stances, size }: RequirementColumns,
  entry: number,
  idea: Idea,
  sentenceAt: (clause: number) => string,
): Facet | undefined {
  return facetFrom(stances[ideas.indexOf(idea) * size + entry] ?? 0, sentenceAt);
}

/** Stands for every language that an offer does not name: "English only" denies them all. */
const otherLanguage: Entity = { kind: 'language', code: '*' };

/** What an offer says of an entity, from the columns; `undefined` where it names several that are meant, or too far down. */
export function entityFacetAt(
  { entityStances: { starts, values }, entities }: RequirementColumns,
  entry: number,
  { kind, code }: Entity,
  sentenceAt: (clause: number) => string,
): Facet | undefined {
  let [meant, packed, others] = [0, 0, 0];
  const end = starts[entry + 1] as number;
  for (let at = starts[entry] as number; at < end; at += 2) {
    const named = entities[values[at] as number] as Entity;
    if (named.kind !== kind) continue;
    if (named.code === otherLanguage.code) others = values[at + 1] as number;
    else if (named.code.startsWith(code)) {
      meant++;
      packed = values[at + 1] as number;
    }
  }
  return meant > 1 ? undefined : facetFrom(meant === 0 ? others : packed, sentenceAt);
}

/** A clause whose sentence is cut out when it is asked for. */
class NotedClause implements Shown {
  readonly #clause: number;
  readonly #sentenceAt: (clause: number) => string;
  #sentence: string | undefined;

  constructor(clause: number, sentenceAt: (clause: number) => string) {
    this.#clause = clause;
    this.#sentenceAt = sentenceAt;
  }

  get sentence(): string {
    return (this.#sentence ??= this.#sentenceAt(this.#clause));
  }
}

function facetFrom(packed: number, sentenceAt: (clause: number) => string): Facet | undefined {
  const stance = stanceNames[packed & stanceMask] ?? 'silent';
  if (stance === 'silent') return { stance };
  const clause = clauseOf(packed);
  return clause === undefined ? undefined : { stance, claim: new NotedClause(clause, sentenceAt) };
}

/** Number of the clause of a stance that is not silent; `undefined` where it stands too far down to be noted. */
export function clauseOf(packed: number): number | undefined {
  const clause = (packed >>> stanceBits) & clauseMask;
  return clause === clauseMask ? undefined : clause;
}

/** Entities that a clause of an offer names, in the order in which they were found. */
export function entitiesAt(
  { mentions, entities }: RequirementColumns,
  entry: number,
  clause: number,
): Entity[] {
  const named: Entity[] = [];
  const end = mentions.starts[entry + 1] ?? 0;
  for (let at = mentions.starts[entry] ?? 0; at < end; at += 2)
    if (mentions.values[at] === clause) named.push(entities[mentions.values[at + 1] ?? 0] as Entity);
  return named;
}

/** The cuts of an offer's clauses. */
export const cutsAt = ({ cuts: { starts, values } }: RequirementColumns, entry: number): ClauseCuts =>
  values.subarray(starts[entry], starts[entry + 1]);

/** Bits of the kinds of some entities, see {@link kindBits}. */
export const bitsOf = (named: readonly Entity[]): number =>
  named.reduce((bits, { kind }) => bits | kindBits[kind], 0);

function kindsOf(claims: readonly Claim[], named: number): number {
  if (named === 0) return 0;
  const deniable = claims
    .filter(({ folded, isLimitation }) => isLimitation || exclusive.test(folded) || negationsIn(folded) > 0)
    .reduce((bits, { entities }) => bits | bitsOf(entities), 0);
  return named | (deniable << deniableShift);
}

/** What was gathered in one thread, to be added to that of another. */
export interface PlainRequirements extends Pick<RequirementColumns, 'quantities' | 'entities'> {
  /** Offer after offer, the stance on each idea. */
  readonly stances: Uint32Array;
  readonly kinds: readonly number[];
  readonly stems: readonly string[];
  readonly stemLists: ListColumn;
  /** Offer after offer, stems of sentences on ideas and the bits of these, in turns. */
  readonly spoken: ListColumn;
  readonly cuts: ListColumn;
  readonly mentions: ListColumn;
  readonly entityStances: ListColumn;
}

/** Gathers what offers state, offer after offer. */
export class RequirementColumnBuilder {
  readonly #stances = new GrowingUint32();
  readonly #kinds: number[] = [];
  readonly #quantities = new QuantityLists();
  readonly #stems = new Map<string, number>();
  readonly #lists = new ListBuilder();
  readonly #spoken = new ListBuilder();
  readonly #cuts = new ListBuilder();
  readonly #mentions = new ListBuilder();
  readonly #entityStances = new ListBuilder();
  readonly #entities: Entity[] = [];
  readonly #entityNumbers = new Map<string, number>();
  readonly #reader = new WordReader();
  /** By language, for the reader's words: the number of their stem, -1 for a stop word. */
  readonly #known = new Map<string, (number | undefined)[]>();

  add(claims: readonly Claim[], cuts: ClauseCuts, language: string): void {
    const onIdeas = this.#addStances(claims);
    let named = 0;
    for (const { entities } of claims) named |= bitsOf(entities);
    this.#kinds.push(kindsOf(claims, named));
    this.#cuts.add(Array.from(cuts));
    this.#mentions.add(named === 0 ? [] : this.#mentionsIn(claims));
    this.#entityStances.add(named === 0 ? [] : this.#entityStancesIn(claims));
    const stems = this.#stemsOf(claims, language, onIdeas);
    this.#lists.add(stems.keys());
    this.#spoken.add(spokenOf(stems));
  }

  /** @returns bits of the ideas that each sentence speaks of */
  #addStances(claims: readonly Claim[]): ReadonlyMap<string, number> {
    const bits = claims.map(({ folded }) => ideasIn.bitsIn(folded));
    const onIdeas = new Map<string, number>();
    for (const [number, idea] of ideas.entries()) {
      const speaking = claims.filter((_, clause) => ((bits[clause] as number) & (1 << number)) !== 0);
      const facet = speaking.length === 0 ? silence : ideaFacet(idea, speaking);
      this.#stances.push(packCounted(facet, claims, this.#quantities));
      const sentence = facet.claim?.sentence;
      if (sentence !== undefined) onIdeas.set(sentence, (onIdeas.get(sentence) ?? 0) | (1 << number));
    }
    return onIdeas;
  }

  #mentionsIn(claims: readonly Claim[]): number[] {
    return claims.flatMap(({ entities }, clause) =>
      entities.flatMap((entity) => [clause, this.#numberOf(entity)]),
    );
  }

  #entityStancesIn(claims: readonly Claim[]): number[] {
    const naming = claims.filter(({ entities }) => entities.length > 0);
    const named = naming.flatMap(({ entities }) => entities.map((entity) => this.#numberOf(entity)));
    return [...new Set(named), this.#numberOf(otherLanguage)].flatMap((number) => {
      const facet = entityFacet(this.#entities[number] as Entity, naming);
      return facet.stance === 'silent' ? [] : [number, packStance(facet, claims)];
    });
  }

  #numberOf(entity: Entity): number {
    const number = numberOf(this.#entityNumbers, `${entity.kind} ${entity.code}`);
    this.#entities[number] = entity;
    return number;
  }

  /** Numbers of the stems of all clauses, the same stems as the clauses' own, each with the bits of the ideas of its sentences. */
  #stemsOf(
    claims: readonly Claim[],
    language: string,
    onIdeas: ReadonlyMap<string, number>,
  ): Map<number, number> {
    let known = this.#known.get(language);
    if (known === undefined) this.#known.set(language, (known = []));
    const stems = new Map<number, number>();
    for (const claim of claims) {
      const bits = onIdeas.size === 0 ? 0 : (onIdeas.get(claim.sentence) ?? 0);
      const count = this.#reader.readRuns(claim.folded);
      for (let at = 0; at < count; at++) {
        const word = this.#reader.numbers[at] as number;
        const stem = (known[word] ??= this.#stemNumber(this.#reader.table.wordAt(word), language));
        if (stem >= 0) stems.set(stem, (stems.get(stem) ?? 0) | bits);
      }
    }
    return stems;
  }

  #stemNumber(word: string, language: string): number {
    return stopWordsOf(language).has(word) ? -1 : numberOf(this.#stems, stemWord(word, language));
  }

  append(added: PlainRequirements): void {
    const numbers = added.quantities.map((list) => this.#quantities.numberOfList(list));
    const belowQuantities = (1 << (stanceBits + clauseBits)) - 1;
    for (const packed of added.stances) {
      const number = numbers[quantitiesNumber(packed)] as number;
      this.#stances.push(((number << (stanceBits + clauseBits)) | (packed & belowQuantities)) >>> 0);
    }
    for (const kinds of added.kinds) this.#kinds.push(kinds);
    const stems = renumber(this.#stems, added.stems);
    this.#lists.append(added.stemLists, stems);
    this.#spoken.appendPairs(added.spoken, stems);
    this.#cuts.append(added.cuts);
    const entities = Uint32Array.from(added.entities, (entity) => this.#numberOf(entity));
    const mentions = added.mentions.values.map((value, at) =>
      at % 2 === 0 ? value : (entities[value] as number),
    );
    this.#mentions.append({ starts: added.mentions.starts, values: mentions });
    this.#entityStances.appendPairs(added.entityStances, entities);
  }

  plain(): PlainRequirements {
    return {
      quantities: this.#quantities.lists,
      entities: this.#entities,
      stances: this.#stances.plain(),
      kinds: this.#kinds,
      stems: [...this.#stems.keys()],
      stemLists: this.#lists.plain(),
      spoken: this.#spoken.plain(),
      cuts: this.#cuts.plain(),
      mentions: this.#mentions.plain(),
      entityStances: this.#entityStances.plain(),
    };
  }

  result(): RequirementColumns {
    const size = this.#kinds.length;
    const byOffer = this.#stances.result();
    const stances = new Uint32Array(sharedBytes(byOffer.length * 4), 0, byOffer.length);
    for (const [at, stance] of byOffer.entries())
      stances[(at % ideas.length) * size + Math.floor(at / ideas.length)] = stance;
    const kinds = new Uint8Array(new SharedArrayBuffer(size));
    kinds.set(this.#kinds);
    const holders = invertLists(this.#lists.result(), this.#stems.size);
    return {
      stances,
      quantities: this.#quantities.lists,
      kinds,
      stems: this.#stems,
      holders,
      spoken: invertPairs(this.#spoken.result(), this.#stems.size),
      cuts: this.#cuts.result(),
      mentions: this.#mentions.result(),
      entityStances: this.#entityStances.result(),
      entities: this.#entities,
      size,
    };
  }
}
