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
import { requirementsOf } from './changed-offers.ts';
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
function readerOf(name: FeatureName, need: PreparedNeed, context: RunContext): Reader | undefined {
  switch (name) {
    case 'text':
      return (_, relevance) => roundValue(unit(relevance));
    case 'semantic':
      return undefined;
    case 'concepts': {
      if (need.concepts.size === 0) return undefined;
      const own = conceptNorm(need.concepts, context.rarity);
      return ({ prepared: { concepts }, conceptNorm: other }) => {
        if (concepts.size === 0) return null;
        const normOf = (weights: typeof concepts) => (weights === need.concepts ? own : other);
        return roundValue(unit(conceptCosine(need.concepts, concepts, context.rarity, normOf)));
      };
    }
    case 'requirements':
      return need.requirements.length === 0 ? undefined : () => 1;
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

/** What a need asks of single offers, made ready once: as the rules and the features say of the pair, without their words. */
export class NeedScreen {
  readonly #need: PreparedNeed;
  readonly #combiner: Combiner;
  readonly #places: readonly string[];
  readonly #tests: readonly Test[];
  readonly #readers: readonly (Reader | undefined)[];

  constructor(need: PreparedNeed, context: RunContext, combiner: Combiner) {
    const { city } = need.need;
    this.#need = need;
    this.#combiner = combiner;
    this.#places = city === undefined || city === null ? [] : placesOf(city);
    this.#tests = statementTestsOf(need, context);
    this.#readers = features.map(({ name }) => readerOf(name, need, context));
  }

  /** Whether a rule excludes the offer. */
  excludes(version: OfferVersion): boolean {
    if (isUnserved(this.#places, this.#need.need.city, version.places)) return true;
    if (this.#tests.some((test) => test(version))) return true;
    return (
      this.#need.requirements.some(({ level }) => level === 'must') &&
      requirementsOf(this.#need, version).some(
        ({ level, verdict }) => level === 'must' && verdict === 'contradicted',
      )
    );
  }

  /** The most steps that an eligible offer can have. */
  mostSteps(version: OfferVersion, relevance: number): number {
    return this.#combiner.stepsOf(this.#readers.map((read) => read?.(version, relevance)));
  }
}
