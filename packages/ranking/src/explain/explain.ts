import { allSteps, stepsPerPoint } from '../combine.ts';
import { features } from '../features/index.ts';
import type { FeatureOutcome } from '../features/outcome.ts';
import type { Evaluation } from '../run.ts';
import type { FeatureName, Locale, Reason, RequirementFinding } from '../types.ts';
import { copiedNote } from './copied.ts';
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
  if (outcome.state === 'known') return text;
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
  const reasons = features.flatMap(({ name }, index): Reason[] => {
    const outcome = outcomes[index];
    const part = combination.parts[index];
    if (outcome === undefined || part === undefined || !weighted.has(name)) return [];
    if (name === 'semantic' && outcome.state === 'not asked') return [];
    const matched = outcome.state === 'known' ? (outcome.matched?.() ?? []) : [];
    const reason = {
      feature: name,
      value: part.value,
      weight: shareOf(part.weightSteps),
      contribution: part.steps / stepsPerPoint,
      text: sentenceOf(outcome, matched, keptShare, locale),
    };
    return [matched.length === 0 ? reason : { ...reason, matched }];
  });
  return reasons.sort((a, b) => b.contribution - a.contribution);
}

const missingKeys = {
  partly: 'missing.partly',
  'not stated': 'missing.unstated',
  contradicted: 'missing.contradicted',
} as const;

function missingRequirement({ verdict, text }: RequirementFinding, locale: Locale): string[] {
  return verdict === 'met'
    ? []
    : [render({ key: missingKeys[verdict], values: { requirement: text } }, locale)];
}

/** What is missing, only partly shown, only claimed, or only copied. */
export function missingOf(
  { pair, outcomes }: Evaluation,
  weighted: ReadonlySet<FeatureName>,
  locale: Locale,
): string[] {
  const findings = [...pair.requirementFindings()].sort(
    (a, b) => Number(b.level === 'must') - Number(a.level === 'must'),
  );
  const references = pair.offer.offer.references ?? [];
  const isOnlyClaimed = references.length > 0 && references.every(({ isConfirmed }) => isConfirmed !== true);
  const silences = features.flatMap(({ name }, index) => {
    const outcome = outcomes[index];
    return outcome?.state === 'silent' && weighted.has(name) ? [render(outcome.message, locale)] : [];
  });
  const copied = copiedNote(pair);
  return [
    ...findings.flatMap((finding) => missingRequirement(finding, locale)),
    ...silences,
    ...(isOnlyClaimed ? [render({ key: 'missing.claimed' }, locale)] : []),
    ...(copied === undefined ? [] : [render(copied, locale)]),
  ];
}
