import { exclusionNumber } from '../eligibility.ts';
import type { PreparedRequirement } from '../prepare.ts';
import { facetsOf, isDeniedBy } from '../requirements/match.ts';
import type { Facet } from '../requirements/match.ts';
import { notSaid } from './eligible.ts';
import type { Noted } from './eligible.ts';
import { hasLimit, judgementReader, mayBeContradicted } from './requirement-bounds.ts';
import { entityFacetAt, facetAt } from './requirement-columns.ts';
import type { RequirementColumns } from './requirement-columns.ts';

const contradicted = exclusionNumber('MUST_CONTRADICTED');
const noSentence = () => '';

/** Whether an offer of the columns contradicts a requirement; `undefined` where it has to be read. */
type ContradictionReader = (entry: number) => boolean | undefined;

/** Of offers that are not known to contradict it by their ideas alone. */
function contradictionReader(
  columns: RequirementColumns,
  requirement: PreparedRequirement,
): ContradictionReader {
  const { profile } = requirement;
  const judge = judgementReader(columns, requirement);
  // Stances on entities decide where there is no number to be broken; words alone have to be read.
  const isByStances = profile.entities.length > 0 && !profile.isNegative && !hasLimit(profile);
  return (entry) => {
    if ((judge(entry) & mayBeContradicted) === 0) return false;
    if (!isByStances) return undefined;
    let isKnown = true;
    const known = (facet: Facet | undefined): Facet => {
      if (facet === undefined) isKnown = false;
      return facet ?? { stance: 'silent' };
    };
    const facets = facetsOf(profile, {
      facetOf: (idea) => known(facetAt(columns, entry, idea, noSentence)),
      facetOfEntity: (entity) => known(entityFacetAt(columns, entry, entity, noSentence)),
    });
    return isKnown ? isDeniedBy(profile, facets) : undefined;
  };
}

/**
 * Excludes those of some offers of which the columns show that they contradict a `must`.
 *
 * @param doubtful offers that no rule excludes yet, and that are perhaps contradicted
 * @returns those that have to be read to be told
 */
export function excludeDenied(
  columns: RequirementColumns,
  requirements: readonly PreparedRequirement[],
  doubtful: Uint32Array,
  { codes, opens, said }: Noted,
): number[] {
  if (doubtful.length === 0) return [];
  const readers = requirements
    .filter(({ level }) => level === 'must')
    .map((requirement) => contradictionReader(columns, requirement));
  const unknown: number[] = [];
  for (let at = 0; at < doubtful.length; at++) {
    const entry = doubtful[at] as number;
    const denials = readers.map((read) => read(entry));
    if (denials.includes(true)) {
      codes[entry] = contradicted;
      opens[entry] = 0;
      said[entry] = notSaid;
    } else if (denials.includes(undefined)) unknown.push(entry);
  }
  return unknown;
}
