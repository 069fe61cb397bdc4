import { type ReviewContent, type Rubric, SmcError } from '@smc/contracts';

/** For proposals outside any programme, in the languages of the house. */
const yearRoundTexts = {
  en: [
    'The need, and how many it helps',
    'Feasibility',
    'Impact, and how it is measured',
    'Own contribution and partners',
    'Use for other cities',
  ],
  ko: [
    '필요성과 수혜 규모',
    '실현 가능성',
    '효과와 측정 방법',
    '자체 부담과 협력 기관',
    '다른 도시에서의 활용',
  ],
  es: [
    'La necesidad y a cuántos ayuda',
    'Viabilidad',
    'Impacto y cómo se mide',
    'Contribución propia y socios',
    'Utilidad para otras ciudades',
  ],
  fr: [
    'Le besoin et le nombre de bénéficiaires',
    'Faisabilité',
    'Impact et sa mesure',
    'Contribution propre et partenaires',
    'Utilité pour d’autres villes',
  ],
} as const;
const yearRoundCriteria = [
  ['need', 25],
  ['feasibility', 25],
  ['impact', 25],
  ['contribution', 15],
  ['replication', 10],
] as const;

/** The rubric of year-round proposals; English for a language that is not one of the house. */
export function yearRoundRubric(language: string): Rubric {
  const texts = yearRoundTexts[language as keyof typeof yearRoundTexts] ?? yearRoundTexts.en;
  return {
    criteria: yearRoundCriteria.map(([id, weight], index) => ({
      id,
      title: texts[index] ?? id,
      description: '',
      weight,
    })),
    maximumScore: 5,
    reviewsNeeded: 2,
  };
}

/** Every criterion is scored once, within the scale. Throws `VALIDATION_FAILED` or `INCOMPLETE` naming the field. */
export function checkScores(rubric: Rubric, scores: ReviewContent['scores']): void {
  const seen = new Set<string>();
  scores.forEach(({ criterionId, score }, index) => {
    const refuse = (field: string, message: string) => {
      throw new SmcError('VALIDATION_FAILED', { field: `content.scores.${index}.${field}`, message });
    };
    if (!rubric.criteria.some(({ id }) => id === criterionId))
      refuse('criterionId', `The rubric has no criterion "${criterionId}".`);
    if (seen.has(criterionId)) refuse('criterionId', `"${criterionId}" is scored twice.`);
    if (score > rubric.maximumScore) refuse('score', `Scores go from 0 to ${rubric.maximumScore}.`);
    seen.add(criterionId);
  });
  const missing = rubric.criteria.find(({ id }) => !seen.has(id));
  if (missing !== undefined)
    throw new SmcError('INCOMPLETE', {
      field: 'content.scores',
      message: `"${missing.id}" is not scored.`,
      details: { missing: missing.id },
    });
}

/** The scores weighted, 0 to 100 with two decimals (half up). The scores fit the rubric. */
export function totalOf(rubric: Rubric, scores: ReviewContent['scores']): number {
  const scoreOf = new Map(scores.map(({ criterionId, score }) => [criterionId, score]));
  const points = rubric.criteria.reduce((sum, { id, weight }) => sum + weight * (scoreOf.get(id) ?? 0), 0);
  return Math.round((points * 100) / rubric.maximumScore) / 100;
}

/** The mean of totals, two decimals (half up); added as hundredths, so that the order does not matter. */
export function meanOf(totals: readonly number[]): number {
  const hundredths = totals.reduce((sum, total) => sum + Math.round(total * 100), 0);
  return Math.round(hundredths / totals.length) / 100;
}
