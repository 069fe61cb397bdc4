import type { Pair } from '../pair.ts';
import type { RequirementFinding, RequirementLevel, RequirementVerdict } from '../types.ts';
import type { Feature } from './outcome.ts';

/** `must` counts double. */
export const levelWeights: Readonly<Record<RequirementLevel, number>> = { must: 2, should: 1 };

/** Only what is shown counts; silence and contradiction are worth nothing. */
export const verdictValues: Readonly<Record<RequirementVerdict, number>> = {
  met: 1,
  partly: 0.5,
  'not stated': 0,
  contradicted: 0,
};

/**
 * Weighted share of the requirements that the offer's own words show to be met, in [0, 1].
 *
 * @param met id of what counts as met whatever its verdict
 */
export function coverageOf(findings: readonly RequirementFinding[], met?: string): number {
  let [total, shown] = [0, 0];
  for (const finding of findings) {
    const weight = levelWeights[finding.level];
    total += weight;
    shown += weight * (finding.id === met ? 1 : verdictValues[finding.verdict]);
  }
  return total === 0 ? 0 : shown / total;
}

/** Coverage of a pair, of which less is left where the offer repeats what the need tells. */
export const coverageIn = ({ requirementFindings, discount }: Pair, met?: string): number =>
  coverageOf(requirementFindings(), met) * (discount?.claims ?? 1);

const count = (findings: readonly RequirementFinding[], wanted: RequirementVerdict) =>
  findings.filter(({ verdict }) => verdict === wanted).length;

/** Requirement coverage. An offer that says nothing of a requirement has not met it. */
export const requirements: Feature = {
  name: 'requirements',
  measure: (pair) => {
    const findings = pair.requirementFindings();
    if (findings.length === 0) return { state: 'not asked', message: { key: 'requirements.notAsked' } };
    return {
      state: 'known',
      value: coverageIn(pair),
      message: {
        key: 'requirements.counts',
        values: {
          total: findings.length,
          met: count(findings, 'met'),
          partly: count(findings, 'partly'),
          unstated: count(findings, 'not stated'),
          contradicted: count(findings, 'contradicted'),
        },
      },
      matched: () => findings.filter(({ verdict }) => verdict === 'met').map(({ text }) => text),
      kept: pair.discount?.claims,
    };
  },
};
