import { type PartnerSuggestion, type Proposal, regionOf } from '@smc/contracts';
import { themeLabel } from '@smc/taxonomy';
import type { SolutionCopy } from './copies/collections.ts';
import { sharedThemes } from './funding-check.ts';
import { sentence } from './texts.ts';

type Sought = Pick<Proposal, 'themes' | 'country' | 'organisationId' | 'partnerIds'>;
type Service = 'SERVED' | 'NOT_STATED' | 'NOT_SERVED';

/** Whether a solution is offered in a country; nothing said excludes nobody. */
function serviceIn(solution: SolutionCopy, country: string): Service {
  if (solution.countriesNotServed.includes(country)) return 'NOT_SERVED';
  const { regionsServed, countriesServed } = solution;
  if (regionsServed.length + countriesServed.length === 0) return 'NOT_STATED';
  const region = regionOf(country);
  const isServed =
    countriesServed.includes(country) || (region !== undefined && regionsServed.includes(region));
  return isServed ? 'SERVED' : 'NOT_SERVED';
}

interface Candidate {
  readonly organisationId: string;
  readonly solutionIds: string[];
  readonly themes: Set<string>;
  isServed: boolean;
}

function candidatesOf(sought: Sought, solutions: readonly SolutionCopy[]): Candidate[] {
  const known = new Set([sought.organisationId, ...sought.partnerIds]);
  const candidates = new Map<string, Candidate>();
  for (const solution of solutions) {
    const { organisationId } = solution;
    const shared = sharedThemes(solution.themes, sought.themes);
    const service = serviceIn(solution, sought.country);
    if (!solution.isListed || known.has(organisationId) || shared.length === 0 || service === 'NOT_SERVED')
      continue;
    const candidate = candidates.get(organisationId) ?? {
      organisationId,
      solutionIds: [],
      themes: new Set<string>(),
      isServed: false,
    };
    candidate.solutionIds.push(solution.id);
    for (const theme of shared) candidate.themes.add(theme);
    candidate.isServed ||= service === 'SERVED';
    candidates.set(organisationId, candidate);
  }
  return [...candidates.values()];
}

/** More themes first, then those that say they serve the country, then more solutions; ties by id. */
function compare(a: Candidate, b: Candidate): number {
  return (
    b.themes.size - a.themes.size ||
    Number(b.isServed) - Number(a.isServed) ||
    b.solutionIds.length - a.solutionIds.length ||
    (a.organisationId < b.organisationId ? -1 : 1)
  );
}

/** Organisations with listed solutions for the proposal's themes that serve its country, the best `count`, with reasons. */
export function suggestPartners(
  sought: Sought,
  solutions: readonly SolutionCopy[],
  { count, locale }: { readonly count: number; readonly locale: string },
): PartnerSuggestion[] {
  const chosen = candidatesOf(sought, solutions).sort(compare).slice(0, count);
  return chosen.map(({ organisationId, solutionIds, themes, isServed }) => {
    const labels = [...themes].map((code) => themeLabel(code, locale)).join(', ');
    return {
      organisationId,
      sharedThemes: [...themes],
      solutionIds: solutionIds.sort(),
      reasons: [
        sentence('partnerThemes', locale, { count: solutionIds.length, themes: labels }),
        sentence(isServed ? 'partnerRegion' : 'partnerRegionNotStated', locale),
      ],
    };
  });
}
