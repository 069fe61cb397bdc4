import { allSteps, stepsPerPoint } from '../combine.ts';
import { features } from '../features/index.ts';
import type { Feature, FeatureOutcome } from '../features/outcome.ts';
import type { Evaluation } from '../run.ts';
import { sortFew } from '../sort-few.ts';
import type { FeatureName, Locale, Reason } from '../types.ts';
import { copiedNotes } from './copied.ts';
import type { Message } from './message.ts';
import { formatNumber, render } from './render.ts';

/** Share of the whole, printed to six decimals. */
const shareOf = (steps: number) => Math.round((steps / allSteps) * 1_000_000) / 1_000_000;

function sentenceOf(
  outcome: FeatureOutcome,
  matched: readonly string[],
  keptShare: number,
  locale: Locale,
): string {
  // 4-grams and the latent space find likeness where no word is the same.
  const isWordless = outcome.message.key === 'text.some' && matched.length === 0;
  const text = isWordless ? render({ key: 'text.near' }, locale) : render(outcome.message, locale, matched);
  if (outcome.state === 'known') {
    if (outcome.kept === undefined || outcome.kept === 1) return text;
    const kept = formatNumber(outcome.kept * 100, locale, 0);
    return `${text} ${render({ key: 'weight.repeated', values: { kept } }, locale)}`;
  }
  const note: Message =
    outcome.state === 'silent'
      ? { key: 'weight.silent', values: { kept: formatNumber(keptShare * 100, locale, 0) } }
      : { key: 'weight.notAsked' };
  return `${text} ${render(note, locale)}`;
}

/** One reason per feature that the weights name, largest contribution first. */
export function reasonsOf(
  { outcomes, combination }: Evaluation,
  weighted: ReadonlySet<FeatureName>,
  keptShare: number,
  locale: Locale,
): Reason[] {
  const reasons: Reason[] = [];
  for (let index = 0; index < features.length; index++) {
    const { name } = features[index] as Feature;
    const outcome = outcomes[index];
    const part = combination.parts[index];
    if (outcome === undefined || part === undefined || !weighted.has(name)) continue;
    if (name === 'semantic' && outcome.state === 'not asked') continue;
    const matched = outcome.state === 'known' ? (outcome.matched?.() ?? []) : [];
    const { value } = part;
    const weight = shareOf(part.weightSteps);
    const contribution = part.steps / stepsPerPoint;
    const text = sentenceOf(outcome, matched, keptShare, locale);
    const reason = { feature: name, value, weight, contribution, text };
    reasons.push(matched.length === 0 ? reason : { ...reason, matched });
  }
  return sortFew(reasons, (a, b) => a.contribution > b.contribution);
}

const missingKeys = {
  partly: 'missing.partly',
  'not stated': 'missing.unstated',
  contradicted: 'missing.contradicted',
} as const;

/** What is missing, only partly shown, only claimed, or only copied. */
export function missingOf(
  { pair, outcomes }: Evaluation,
  weighted: ReadonlySet<FeatureName>,
  locale: Locale,
): string[] {
  const missing: string[] = [];
  const findings = pair.requirementFindings();
  for (const wanted of ['must', 'should'])
    for (const { level, verdict, text } of findings)
      if (level === wanted && verdict !== 'met')
        missing.push(render({ key: missingKeys[verdict], values: { requirement: text } }, locale));
  for (let index = 0; index < features.length; index++) {
    const { name } = features[index] as Feature;
    const outcome = outcomes[index];
    if (outcome?.state === 'silent' && weighted.has(name)) missing.push(render(outcome.message, locale));
  }
  const references = pair.offer.offer.references ?? [];
  if (references.length > 0 && references.every(({ isConfirmed }) => isConfirmed !== true))
    missing.push(render({ key: 'missing.claimed' }, locale));
  for (const note of copiedNotes(pair)) missing.push(render(note, locale));
  return missing;
}
