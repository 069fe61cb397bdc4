import { servedPlacesOf } from '../eligibility.ts';
import type { ServedPlaces } from '../eligibility.ts';
import { conceptNorm } from '../features/relevance.ts';
import { numberOfOffer } from '../folding.ts';
import { conceptRarity } from '../indexes.ts';
import type { OfferIndex } from '../indexes.ts';
import type { PreparedNeed, PreparedOffer } from '../prepare.ts';
import { findRequirements, once } from '../requirements/findings.ts';
import type { RequirementFinding } from '../types.ts';
import { readDocument } from './read-document.ts';
import type { ReadDocument } from './read-document.ts';

/** An offer as it stood, or stands, in an index. */
export interface OfferVersion extends ReadDocument {
  readonly id: string;
  readonly prepared: PreparedOffer;
  readonly places: ServedPlaces;
  /** Squared length of its concept vector. */
  readonly conceptNorm: number;
  /** What it says of requirements, by their text: many needs ask for the same. */
  readonly findings: Map<string, Pick<RequirementFinding, 'verdict' | 'evidence'>>;
}

/** Offers that came, went or changed, read once to be held against many needs. */
export interface ChangedOffers {
  readonly ids: ReadonlySet<string>;
  /** As they stood, then as they stand. */
  readonly versions: readonly OfferVersion[];
  /** How many of the versions are those that stood. */
  readonly before: number;
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
  return { ids, versions: [...before, ...versionsIn(next)], before: before.length, next, other };
}

/** What a version says of a need's requirements; each text is looked for once. */
export function requirementsOf(
  need: PreparedNeed,
  { prepared, findings }: OfferVersion,
): RequirementFinding[] {
  return need.requirements.map((requirement) => {
    const { id, text, level } = requirement;
    const key = `${need.language}\n${text}`;
    let found = findings.get(key);
    if (found === undefined) {
      const [first] = findRequirements({ ...need, requirements: [requirement] }, prepared);
      found = { verdict: first?.verdict ?? 'not stated', evidence: first?.evidence ?? null };
      findings.set(key, found);
    }
    return { id, text, level, ...found };
  });
}
