import { roundValue } from '../combine.ts';
import type { Combiner, Reading } from '../combine.ts';
import { isUnserved, placesOf, statementTests } from '../eligibility.ts';
import { budgetReader } from '../features/budget.ts';
import { features } from '../features/index.ts';
import { deliveryReader, languageReader, standardsReader, timeZoneReader } from '../features/logistics.ts';
import { unit } from '../features/outcome.ts';
import { readinessReader } from '../features/readiness.ts';
import { conceptCosine, conceptNorm } from '../features/relevance.ts';
import type { RunContext } from '../pair.ts';
import type { PreparedNeed } from '../prepare.ts';
import type { FeatureName } from '../types.ts';
import type { AskedRequirements } from './asked-requirements.ts';
import type { OfferVersion } from './changed-offers.ts';

type Test = (version: OfferVersion) => boolean;
type Reader = (version: OfferVersion, relevance: number) => Reading;

/** Tests of the rules that read one statement each, as far as the need asks for any. */
function statementTestsOf(need: PreparedNeed, context: RunContext): Test[] {
  const kind = statementTests.providerKind.testOf(need);
  const flags = statementTests.flags.testOf(need);
  const price = statementTests.price.testOf(need, context);
  const delivery = statementTests.delivery.testOf(need, context);
  return [
    ...(kind === undefined ? [] : [({ prepared: { offer } }: OfferVersion) => kind(offer.providerKind)]),
    ...(flags === undefined ? [] : [({ prepared: { offer } }: OfferVersion) => flags(offer)]),
    ...(price === undefined ? [] : [({ prepared: { offer } }: OfferVersion) => price(offer.price)]),
    ...(delivery === undefined
      ? []
      : [({ prepared: { offer } }: OfferVersion) => delivery(offer.deliveryDays)]),
  ];
}

const silentOr = (value: number | null): Reading => (value === null ? null : roundValue(value));

/** A reader of a feature that is known to be asked for; of those that are dear to read the most they can be. */
function readerOf(
  name: FeatureName,
  need: PreparedNeed,
  context: RunContext,
  requirements: AskedRequirements,
): Reader | undefined {
  switch (name) {
    case 'text':
      return (_, relevance) => roundValue(unit(relevance));
    case 'semantic':
      return undefined;
    case 'concepts':
      return need.concepts.size === 0
        ? undefined
        : ({ prepared: { concepts } }) => (concepts.size === 0 ? null : 1);
    case 'requirements':
      return need.requirements.length === 0
        ? undefined
        : (version) => roundValue(unit(requirements.coverageIn(version)));
    case 'evidence':
      return ({ prepared: { offer } }) => ((offer.references ?? []).length === 0 ? null : 1);
    case 'budget': {
      const read = budgetReader(need, context);
      return read && (({ prepared: { offer } }) => silentOr(read(offer.price)));
    }
    case 'readiness': {
      const read = readinessReader(need);
      return read && (({ prepared: { offer } }) => silentOr(read(offer.readiness)));
    }
    case 'language': {
      const read = languageReader(need);
      return read && (({ prepared: { offer } }) => silentOr(read(offer.languages)));
    }
    case 'delivery': {
      const read = deliveryReader(need, context);
      return read && (({ prepared: { offer } }) => silentOr(read(offer.deliveryDays)));
    }
    case 'standards': {
      const read = standardsReader(need);
      return read && (({ prepared: { standards } }) => silentOr(read(standards)));
    }
    case 'timezone': {
      const read = timeZoneReader(need, context);
      return read && (({ prepared: { offer } }) => silentOr(read(offer.timeZones)));
    }
  }
}

const conceptsPlace = features.findIndex(({ name }) => name === 'concepts');

/** What a need asks of single offers, made ready once: as the rules and the features say of the pair, without their words. */
export class NeedScreen {
  readonly #need: PreparedNeed;
  readonly #combiner: Combiner;
  readonly #places: readonly string[];
  readonly #tests: readonly Test[];
  readonly #readers: readonly (Reader | undefined)[];
  readonly #requirements: AskedRequirements;
  readonly #rarity: RunContext['rarity'];
  readonly #conceptNorm: number;
  /** Written anew for each offer. */
  readonly #readings: Reading[];

  constructor(need: PreparedNeed, context: RunContext, combiner: Combiner, requirements: AskedRequirements) {
    const { city } = need.need;
    this.#need = need;
    this.#combiner = combiner;
    this.#places = city === undefined || city === null ? [] : placesOf(city);
    this.#tests = statementTestsOf(need, context);
    this.#readers = features.map(({ name }) => readerOf(name, need, context, requirements));
    this.#requirements = requirements;
    this.#rarity = context.rarity;
    this.#conceptNorm = conceptNorm(need.concepts, context.rarity);
    this.#readings = features.map(() => undefined);
  }

  /** Whether a rule excludes the offer. */
  excludes(version: OfferVersion): boolean {
    if (isUnserved(this.#places, this.#need.need.city, version.places)) return true;
    if (this.#tests.some((test) => test(version))) return true;
    return this.#requirements.areContradicted(version);
  }

  /** The most steps that an eligible offer can have: what is dear to read counts in full. */
  mostSteps(version: OfferVersion, relevance: number): number {
    const readings = this.#readings;
    for (let at = 0; at < readings.length; at++) readings[at] = this.#readers[at]?.(version, relevance);
    return this.#combiner.stepsOf(readings);
  }

  /** The same with its concepts, for the offer of which {@link mostSteps} was asked last. */
  mostStepsByConcepts(version: OfferVersion): number {
    if (typeof this.#readings[conceptsPlace] === 'number')
      this.#readings[conceptsPlace] = this.#conceptsIn(version);
    return this.#combiner.stepsOf(this.#readings);
  }

  #conceptsIn({ prepared: { concepts }, conceptNorm: other }: OfferVersion): number {
    const { concepts: asked } = this.#need;
    const normOf = (weights: typeof concepts) => (weights === asked ? this.#conceptNorm : other);
    return roundValue(unit(conceptCosine(asked, concepts, this.#rarity, normOf)));
  }
}
