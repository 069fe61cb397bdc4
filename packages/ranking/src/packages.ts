import { checkNeed } from './check.ts';
import { render } from './explain/render.ts';
import { levelWeights, verdictValues } from './features/requirements.ts';
import type { OfferIndex } from './indexes.ts';
import { prepareNeed } from './prepare.ts';
import type { Pair } from './pair.ts';
import type { PreparedNeed } from './prepare.ts';
import { offerSide } from './offer-side.ts';
import { runSide } from './run.ts';
import type { Run } from './run.ts';
import type {
  Locale,
  Need,
  PackageLimits,
  PackageOptions,
  RequirementFinding,
  SolutionPackage,
} from './types.ts';

/** An offer's part in a package: how far it covers each requirement, in the need's order. */
export interface PackageCandidate {
  readonly offerId: string;
  readonly covers: readonly number[];
}

/** The best offers of which packages are made, where no other number is asked for. */
export const packageCandidates = 50;
const defaults = { maxOffers: 4, candidates: packageCandidates, count: 3 };

const coverOf = (findings: readonly RequirementFinding[]) =>
  findings.map(({ verdict }) => verdictValues[verdict]);

/** Weighted share of the requirements that several offers cover together: for each requirement the best of them. */
function coverageOf(chosen: readonly PackageCandidate[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = weights.reduce(
    (sum, weight, index) => sum + weight * Math.max(0, ...chosen.map(({ covers }) => covers[index] ?? 0)),
    0,
  );
  return total === 0 ? 0 : covered / total;
}

/** Greedy weighted set cover: always the offer that adds most; the one with the better score where two add as much. */
function cover(
  candidates: readonly PackageCandidate[],
  weights: readonly number[],
  most: number,
): PackageCandidate[] {
  const chosen: PackageCandidate[] = [];
  let reached = 0;
  while (chosen.length < most) {
    let best: { candidate: PackageCandidate; coverage: number } | undefined;
    for (const candidate of candidates) {
      const coverage = coverageOf([...chosen, candidate], weights);
      if (coverage > Math.max(reached, best?.coverage ?? 0)) best = { candidate, coverage };
    }
    if (best === undefined) break;
    chosen.push(best.candidate);
    reached = best.coverage;
  }
  return chosen;
}

/** The requirements that each chosen offer covers better than those chosen before it. */
function partsOf(chosen: readonly PackageCandidate[], ids: readonly string[]): SolutionPackage['parts'] {
  return chosen.map(({ offerId, covers }, place) => ({
    offerId,
    requirementIds: ids.filter(
      (_, index) =>
        (covers[index] ?? 0) >
        Math.max(0, ...chosen.slice(0, place).map((other) => other.covers[index] ?? 0)),
    ),
  }));
}

const percent = (share: number) => Math.round(share * 100);

/**
 * Packages of two to four complementary offers that together cover more of a need's requirements than the best single one.
 * Empty where the need has fewer than two requirements or one offer does as well.
 *
 * @throws RankingInputError with the field of the first value of the need or the options that cannot be used
 */
export function proposePackages(
  need: Need,
  index: OfferIndex,
  options: PackageOptions,
): readonly SolutionPackage[] {
  checkNeed(need);
  const prepared = prepareNeed(need);
  if (prepared.requirements.length < 2) return [];
  const run = runSide(offerSide(prepared, index), options);
  const packages = packagesOf(prepared, run, options);
  run.end();
  return packages;
}

/** Packages of a need that was ranked already. */
export function packagesOf(
  prepared: PreparedNeed,
  run: Run,
  options: PackageLimits & { readonly locale?: Locale | undefined },
): readonly SolutionPackage[] {
  if (prepared.requirements.length < 2) return [];
  const candidates = run
    .best(candidatesOf(options))
    .map((entry) => packageCandidate(run.evaluate(entry).pair));
  return packagesFrom(prepared, candidates, options);
}

/** How many offers are considered: the first ones by score. */
export const candidatesOf = ({ candidates }: PackageLimits): number => candidates ?? defaults.candidates;

/** An offer as packages look at it. */
export const packageCandidate = (pair: Pair): PackageCandidate => ({
  offerId: pair.offer.offer.id,
  covers: coverOf(pair.requirementFindings()),
});

/** Packages out of the first offers by score. */
export function packagesFrom(
  prepared: PreparedNeed,
  candidates: readonly PackageCandidate[],
  options: PackageLimits & { readonly locale?: Locale | undefined },
): readonly SolutionPackage[] {
  if (prepared.requirements.length < 2) return [];
  const weights = prepared.requirements.map(({ level }) => levelWeights[level]);
  const bestSingle = Math.max(0, ...candidates.map((candidate) => coverageOf([candidate], weights)));
  return propose(candidates, weights, options).map((chosen) => {
    const coverage = coverageOf(chosen, weights);
    const ids = prepared.requirements.map(({ id }) => id);
    return {
      offerIds: chosen.map(({ offerId }) => offerId),
      coverage,
      bestSingle,
      parts: partsOf(chosen, ids),
      uncovered: ids.filter((_, place) => chosen.every(({ covers }) => (covers[place] ?? 0) === 0)),
      text: render(
        { key: 'package.text', values: { together: percent(coverage), single: percent(bestSingle) } },
        options.locale ?? 'en',
      ),
    };
  });

  function propose(
    from: readonly PackageCandidate[],
    by: readonly number[],
    { maxOffers, count }: PackageLimits,
  ): PackageCandidate[][] {
    const packages: PackageCandidate[][] = [];
    let left = [...from];
    while (packages.length < (count ?? defaults.count)) {
      const chosen = cover(left, by, Math.min(4, Math.max(2, maxOffers ?? defaults.maxOffers)));
      if (chosen.length < 2 || coverageOf(chosen, by) <= bestSingle) break;
      packages.push(chosen);
      left = left.filter(({ offerId }) => offerId !== chosen[0]?.offerId);
    }
    return packages;
  }
}
