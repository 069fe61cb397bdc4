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

/** Weighted share of the requirements that the offer's own words show to be met, in [0, 1]. */
export function coverageOf(findings: readonly RequirementFinding[]): number {
  const total = findings.reduce((sum, { level }) => sum + levelWeights[level], 0);
  const shown = findings.reduce(
    (sum, { level, verdict }) => sum + levelWeights[level] * verdictValues[verdict],
    0,
  );
  return total === 0 ? 0 : shown / total;
}

const count = (findings: readonly RequirementFinding[], wanted: RequirementVerdict) =>
  findings.filter(({ verdict }) => verdict === wanted).length;

/** Requirement coverage. An offer that says nothing of a requirement has not met it. */
export const requirements: Feature = {
  name: 'requirements',
  measure: ({ requirementFindings }) => {
    const findings = requirementFindings();
    if (findings.length === 0) return { state: 'not asked', message: { key: 'requirements.notAsked' } };
    return {
      state: 'known',
      value: coverageOf(findings),
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
    };
  },
};
