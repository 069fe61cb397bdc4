import { sharedBytes } from '../compiled/shared-memory.ts';
import type { statedRules } from '../eligibility.ts';
import type { PreparedOffer } from '../prepare.ts';
import type { FeatureName, Offer } from '../types.ts';
import { ConceptColumnBuilder } from './concept-columns.ts';
import type { ConceptColumns, PlainConcepts } from './concept-columns.ts';
import { ColumnBuilder } from './interned.ts';
import type { InternedColumn } from './interned.ts';
import { ReferenceColumnBuilder } from './reference-columns.ts';
import type { PlainReferences, ReferenceColumns } from './reference-columns.ts';
import { RegionColumnBuilder } from './region-columns.ts';
import type { PlainRegions, RegionColumns } from './region-columns.ts';
import { RequirementColumnBuilder } from './requirement-columns.ts';
import type { PlainRequirements, RequirementColumns } from './requirement-columns.ts';

/** What an offer states, thing by thing; each is all that some features and rules read of an offer. */
export interface StatedThings {
  readonly price: Offer['price'];
  readonly readiness: Offer['readiness'];
  readonly languages: Offer['languages'];
  readonly deliveryDays: Offer['deliveryDays'];
  readonly standards: readonly string[];
  readonly timeZones: Offer['timeZones'];
  readonly providerKind: Offer['providerKind'];
  readonly flags: Pick<Offer, 'flags' | 'lackedFlags'>;
}
export type Stated = keyof StatedThings;

const stated: { readonly [Name in Stated]: (prepared: PreparedOffer) => StatedThings[Name] } = {
  price: ({ offer }) => offer.price,
  readiness: ({ offer }) => offer.readiness,
  languages: ({ offer }) => offer.languages,
  deliveryDays: ({ offer }) => offer.deliveryDays,
  standards: ({ standards }) => standards,
  timeZones: ({ offer }) => offer.timeZones,
  providerKind: ({ offer }) => offer.providerKind,
  flags: ({ offer: { flags, lackedFlags } }) => ({
    ...(flags === undefined ? {} : { flags }),
    ...(lackedFlags === undefined ? {} : { lackedFlags }),
  }),
};
/** In the order in which the numbers of an offer stand in its row. */
export const statedNames = Object.keys(stated) as Stated[];
/** Numbers in a row of {@link StatedColumns}. */
export const rowLength = statedNames.length;
/** Place of a thing's number in a row. */
export const placeInRow = Object.fromEntries(statedNames.map((name, place) => [name, place])) as Readonly<
  Record<Stated, number>
>;

/**
 * What offers state, row by row: an offer's numbers stand side by side, so that all that is compared of it lies in one line of the
 * processor's cache. Each distinct value has a number; what depends on the value alone is computed once per number and run.
 */
export interface StatedColumns {
  /** Offer after offer the number of each thing, see {@link placeInRow}. */
  readonly rows: Uint32Array;
  /** By name and number: what is stated. */
  readonly values: { readonly [Name in Stated]: readonly StatedThings[Name][] };
}

/** What an offer states of a thing. */
export const statementAt = <Name extends Stated>(
  { rows, values }: StatedColumns,
  name: Name,
  entry: number,
): StatedThings[Name] | undefined => values[name][rows[entry * rowLength + placeInRow[name]] ?? 0];

type StatedBuilders = { readonly [Name in Stated]: ColumnBuilder<StatedThings[Name]> };

function joinRows(builders: StatedBuilders, size: number): StatedColumns {
  const rows = new Uint32Array(sharedBytes(size * rowLength * 4), 0, size * rowLength);
  const values = statedNames.map((name, place) => {
    const column = builders[name].result();
    for (let entry = 0; entry < size; entry++) rows[entry * rowLength + place] = column.ids[entry] as number;
    return [name, column.values];
  });
  return { rows, values: Object.fromEntries(values) as StatedColumns['values'] };
}

function addStated(builders: StatedBuilders, name: Stated, prepared: PreparedOffer): void {
  (builders[name] as ColumnBuilder<unknown>).add(stated[name](prepared));
}

/** What each of these features reads. */
export const featureReads = {
  budget: 'price',
  readiness: 'readiness',
  language: 'languages',
  delivery: 'deliveryDays',
  standards: 'standards',
  timezone: 'timeZones',
} as const satisfies Partial<Record<FeatureName, Stated>>;

/** What each of these rules reads. */
export const ruleReads: Readonly<Record<keyof typeof statedRules, Stated>> = {
  providerKind: 'providerKind',
  flags: 'flags',
  price: 'price',
  delivery: 'deliveryDays',
};

/** Everything a run reads of all offers, in flat arrays; an offer itself is read only where it may be among the best. */
export interface OfferColumns {
  readonly size: number;
  readonly stated: StatedColumns;
  readonly concepts: ConceptColumns;
  readonly regions: RegionColumns;
  readonly references: ReferenceColumns;
  readonly requirements: RequirementColumns;
  readonly languages: InternedColumn<string>;
  /** What each offer says nothing of, see {@link withoutReferences} and {@link withoutConcepts}. */
  readonly silences: Uint8Array;
}

/** Bits of {@link OfferColumns.silences}. */
export const withoutConcepts = 1;
export const withoutReferences = 2;

/** Columns gathered in one thread, to be added to those of another. */
export interface PlainColumns {
  readonly size: number;
  readonly stated: { readonly [Name in Stated]: InternedColumn<StatedThings[Name]> };
  readonly concepts: PlainConcepts;
  readonly regions: PlainRegions;
  readonly references: PlainReferences;
  readonly requirements: PlainRequirements;
  readonly languages: InternedColumn<string>;
  readonly silences: readonly number[];
}

/** Gathers columns, offer after offer. */
export class OfferColumnBuilder {
  readonly #stated = Object.fromEntries(
    statedNames.map((name) => [name, new ColumnBuilder()]),
  ) as unknown as StatedBuilders;
  readonly #concepts = new ConceptColumnBuilder();
  readonly #regions = new RegionColumnBuilder();
  readonly #references = new ReferenceColumnBuilder();
  readonly #requirements = new RequirementColumnBuilder();
  readonly #languages = new ColumnBuilder<string>();
  readonly #silences: number[] = [];
  #size = 0;

  add(prepared: PreparedOffer): void {
    for (const name of statedNames) addStated(this.#stated, name, prepared);
    this.#concepts.add(prepared.concepts);
    this.#regions.add(prepared.offer);
    this.#references.add(prepared.offer);
    this.#requirements.add(prepared.claims, prepared.cuts, prepared.language);
    this.#languages.add(prepared.language);
    this.#silences.push(
      ((prepared.offer.references ?? []).length === 0 ? withoutReferences : 0) |
        (prepared.concepts.size === 0 ? withoutConcepts : 0),
    );
    this.#size++;
  }

  /** Adds the offers of another builder behind these: as if they had been added one by one. */
  append(added: PlainColumns): void {
    for (const name of statedNames) (this.#stated[name] as ColumnBuilder<unknown>).append(added.stated[name]);
    this.#concepts.append(added.concepts);
    this.#regions.append(added.regions);
    this.#references.append(added.references);
    this.#requirements.append(added.requirements);
    this.#languages.append(added.languages);
    for (const silence of added.silences) this.#silences.push(silence);
    this.#size += added.size;
  }

  plain(): PlainColumns {
    return {
      size: this.#size,
      stated: Object.fromEntries(
        statedNames.map((name) => [name, this.#stated[name].plain()]),
      ) as PlainColumns['stated'],
      concepts: this.#concepts.plain(),
      regions: this.#regions.plain(),
      references: this.#references.plain(),
      requirements: this.#requirements.plain(),
      languages: this.#languages.plain(),
      silences: this.#silences,
    };
  }

  result(): OfferColumns {
    const silences = new Uint8Array(new SharedArrayBuffer(this.#size));
    silences.set(this.#silences);
    return {
      silences,
      size: this.#size,
      stated: joinRows(this.#stated, this.#size),
      concepts: this.#concepts.result(),
      regions: this.#regions.result(),
      references: this.#references.result(),
      requirements: this.#requirements.result(),
      languages: this.#languages.result(),
    };
  }
}
