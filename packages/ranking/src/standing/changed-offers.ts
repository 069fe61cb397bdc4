import { servedPlacesOf } from '../eligibility.ts';
import type { RuledOffer, ServedPlaces } from '../eligibility.ts';
import { conceptNorm } from '../features/relevance.ts';
import { numberOfOffer } from '../folding.ts';
import { conceptRarity } from '../indexes.ts';
import type { OfferIndex } from '../indexes.ts';
import { once } from '../once.ts';
import type { PreparedOffer } from '../prepare.ts';
import type { RequirementFinding } from '../types.ts';
import { readDocument } from './read-document.ts';
import type { ReadDocument } from './read-document.ts';

/** What an offer says of a requirement. */
export type StatedFinding = Pick<RequirementFinding, 'verdict' | 'evidence'>;

/** An offer as it stood, or stands, in an index. */
export interface OfferVersion extends ReadDocument {
  readonly id: string;
  readonly prepared: PreparedOffer;
  readonly places: ServedPlaces;
  /** Squared length of its concept vector. */
  readonly conceptNorm: number;
  /** What it says of requirements, by their text: many needs ask for the same. */
  readonly findings: Map<string, StatedFinding>;
}

/** Offers that came, went or changed, read once to be held against many needs. */
export interface ChangedOffers {
  readonly ids: ReadonlySet<string>;
  /** As they stood, then as they stand. */
  readonly versions: readonly OfferVersion[];
  /** How many of the versions are those that stood. */
  readonly before: number;
  /**
   * By version the other one of the same offer, where the rules that read no requirements say the same of both; left out where an
   * offer came or went, or states something else.
   */
  readonly alike: readonly (OfferVersion | undefined)[];
  /** All offers as they stand. */
  readonly next: OfferIndex;
  /** Another offer that stands, read when it is asked for. */
  readonly other: (id: string) => OfferVersion | undefined;
}

function versionReader(index: OfferIndex): (id: string) => OfferVersion | undefined {
  const rarity = conceptRarity(index.concepts);
  return (id) => {
    const at = numberOfOffer(index, id);
    if (at === undefined) return undefined;
    const prepared = index.entryAt(at);
    return {
      ...readDocument(index.text, at),
      id,
      prepared,
      places: servedPlacesOf(prepared.offer),
      conceptNorm: conceptNorm(prepared.concepts, rarity),
      findings: new Map(),
    };
  };
}

/** @param next the index after the change, under the same model */
export function readChange(previous: OfferIndex, next: OfferIndex, ids: ReadonlySet<string>): ChangedOffers {
  const versionsIn = (index: OfferIndex) => {
    const read = versionReader(index);
    return [...ids].flatMap((id) => read(id) ?? []);
  };
  const before = versionsIn(previous);
  const others = new Map<string, () => OfferVersion | undefined>();
  const readOther = versionReader(next);
  const other = (id: string) => {
    let read = others.get(id);
    if (read === undefined) others.set(id, (read = once(() => readOther(id))));
    return read();
  };
  const versions = [...before, ...versionsIn(next)];
  return { ids, versions, before: before.length, alike: otherVersions(versions), next, other };
}

/** What the rules read of an offer itself, as one text. */
const ruledText = ({
  regionsServed,
  regionsNotServed,
  providerKind,
  flags,
  lackedFlags,
  price,
  deliveryDays,
}: RuledOffer): string =>
  JSON.stringify([
    regionsServed ?? [],
    regionsNotServed ?? [],
    providerKind ?? '',
    flags ?? [],
    lackedFlags ?? [],
    price ?? null,
    deliveryDays ?? null,
  ]);

function otherVersions(versions: readonly OfferVersion[]): (OfferVersion | undefined)[] {
  return versions.map((version) => {
    const other = versions.find((one) => one.id === version.id && one !== version);
    const isAlike =
      other !== undefined && ruledText(other.prepared.offer) === ruledText(version.prepared.offer);
    return isAlike ? other : undefined;
  });
}
