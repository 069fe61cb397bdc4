import type { statedRules } from '../eligibility.ts';
import type { FeatureName } from '../types.ts';
import type { PreparedOffer } from '../prepare.ts';
import { ConceptColumnBuilder } from './concept-columns.ts';
import type { ConceptColumns } from './concept-columns.ts';
import { ColumnBuilder } from './interned.ts';
import type { InternedColumn } from './interned.ts';
import { ReferenceColumnBuilder } from './reference-columns.ts';
import type { ReferenceColumns } from './reference-columns.ts';
import { RegionColumnBuilder } from './region-columns.ts';
import type { RegionColumns } from './region-columns.ts';
import { RequirementColumnBuilder } from './requirement-columns.ts';
import type { RequirementColumns } from './requirement-columns.ts';

/** What an offer states, thing by thing; each is all that some features and rules read of an offer. */
const stated = {
  price: ({ offer }: PreparedOffer) => offer.price,
  readiness: ({ offer }: PreparedOffer) => offer.readiness,
  languages: ({ offer }: PreparedOffer) => offer.languages,
  deliveryDays: ({ offer }: PreparedOffer) => offer.deliveryDays,
  standards: ({ standards }: PreparedOffer) => standards,
  timeZones: ({ offer }: PreparedOffer) => offer.timeZones,
  providerKind: ({ offer }: PreparedOffer) => offer.providerKind,
  flags: ({ offer }: PreparedOffer) => [offer.flags, offer.lackedFlags],
} as const;
export type Stated = keyof typeof stated;
const statedNames = Object.keys(stated) as Stated[];

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
  readonly stated: Readonly<Record<Stated, InternedColumn>>;
  readonly concepts: ConceptColumns;
  readonly regions: RegionColumns;
  readonly references: ReferenceColumns;
  readonly requirements: RequirementColumns;
  readonly languages: InternedColumn;
  readonly languageNames: readonly string[];
  /** By number in the column of standards. */
  readonly standardLists: readonly (readonly string[])[];
}

/** Gathers columns, offer after offer. */
export class OfferColumnBuilder {
  readonly #stated = Object.fromEntries(statedNames.map((name) => [name, new ColumnBuilder()])) as Record<
    Stated,
    ColumnBuilder
  >;
  readonly #concepts = new ConceptColumnBuilder();
  readonly #regions = new RegionColumnBuilder();
  readonly #references = new ReferenceColumnBuilder();
  readonly #requirements = new RequirementColumnBuilder();
  readonly #languages = new ColumnBuilder();
  readonly #languageNames = new Set<string>();
  readonly #standardLists: (readonly string[])[] = [];
  #size = 0;

  add(prepared: PreparedOffer): void {
    for (const name of statedNames) this.#stated[name].add(JSON.stringify(stated[name](prepared)) ?? '');
    if (this.#stated.standards.distinct > this.#standardLists.length)
      this.#standardLists.push(prepared.standards);
    this.#concepts.add(prepared.concepts);
    this.#regions.add(prepared.offer);
    this.#references.add(prepared.offer);
    this.#requirements.add(prepared.claims, prepared.language);
    this.#languages.add(prepared.language);
    this.#languageNames.add(prepared.language);
    this.#size++;
  }

  result(): OfferColumns {
    return {
      size: this.#size,
      stated: Object.fromEntries(statedNames.map((name) => [name, this.#stated[name].result()])) as Record<
        Stated,
        InternedColumn
      >,
      concepts: this.#concepts.result(),
      regions: this.#regions.result(),
      references: this.#references.result(),
      requirements: this.#requirements.result(),
      languages: this.#languages.result(),
      languageNames: [...this.#languageNames],
      standardLists: this.#standardLists,
    };
  }
}

/** Columns of a list of offers. */
export function collectColumns(offers: Iterable<PreparedOffer>): OfferColumns {
  const builder = new OfferColumnBuilder();
  for (const offer of offers) builder.add(offer);
  return builder.result();
}
