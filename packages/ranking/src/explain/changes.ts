import { fullScore, stepsPerPoint } from '../combine.ts';
import type { Reading } from '../combine.ts';
import { evidence } from '../features/evidence.ts';
import { features } from '../features/index.ts';
import { coverageOf } from '../features/requirements.ts';
import { readingOf } from '../combine.ts';
import type { Evaluation, Run } from '../run.ts';
import type { Change, FeatureName, Locale } from '../types.ts';
import type { Message } from './message.ts';
import { formatNumber, render, template } from './render.ts';

/** Changes named per match. */
const mostChanges = 5;

interface Draft {
  readonly feature: FeatureName;
  readonly requirementId?: string;
  readonly readings: readonly Reading[];
  readonly key: 'change.requirement' | 'change.contradicted' | 'change.feature' | 'change.confirmed';
  readonly values: Readonly<Record<string, string>>;
}

const placeOf = (name: FeatureName) => features.findIndex((feature) => feature.name === name);

function withReading(readings: readonly Reading[], name: FeatureName, value: number): Reading[] {
  const place = placeOf(name);
  return readings.map((reading, index) => (index === place ? value : reading));
}

function requirementDrafts({ pair, readings }: Evaluation): Draft[] {
  const findings = pair.requirementFindings();
  return findings
    .filter(({ verdict }) => verdict !== 'met')
    .map((finding) => {
      const changed = findings.map((other) =>
        other.id === finding.id ? { ...other, verdict: 'met' as const } : other,
      );
      return {
        feature: 'requirements',
        requirementId: finding.id,
        readings: withReading(readings, 'requirements', coverageOf(changed)),
        key: finding.verdict === 'contradicted' ? 'change.contradicted' : 'change.requirement',
        values: { requirement: finding.text },
      };
    });
}

/** Statements that a provider can add; words and meaning are not for the asking. */
const statable = new Set<FeatureName>([
  'concepts',
  'budget',
  'readiness',
  'evidence',
  'language',
  'delivery',
  'standards',
  'timezone',
]);

function silentDrafts({ outcomes, readings }: Evaluation, locale: Locale): Draft[] {
  return features.flatMap(({ name }, index): Draft[] =>
    outcomes[index]?.state === 'silent' && statable.has(name)
      ? [
          {
            feature: name,
            readings: withReading(readings, name, 1),
            key: 'change.feature',
            values: { feature: template(`feature.${name}`, locale) },
          },
        ]
      : [],
  );
}

function confirmedDrafts({ pair, readings }: Evaluation): Draft[] {
  const references = pair.offer.offer.references ?? [];
  if (references.every(({ isConfirmed }) => isConfirmed === true)) return [];
  const confirmed = references.map((reference) => ({ ...reference, isConfirmed: true }));
  const offer = { ...pair.offer, offer: { ...pair.offer.offer, references: confirmed } };
  const reading = readingOf(evidence.measure({ ...pair, offer }));
  return [
    {
      feature: 'evidence',
      readings: withReading(readings, 'evidence', reading ?? 0),
      key: 'change.confirmed',
      values: {},
    },
  ];
}

/** What would raise a match, and where it would then stand: the largest gains first. */
export function changesOf(evaluation: Evaluation, run: Run, locale: Locale): Change[] {
  const drafts = [
    ...requirementDrafts(evaluation),
    ...silentDrafts(evaluation, locale),
    ...confirmedDrafts(evaluation),
  ];
  return drafts
    .map((draft) => ({ draft, steps: run.combiner(draft.readings).steps }))
    .filter(({ steps }) => steps > evaluation.combination.steps)
    .sort((a, b) => b.steps - a.steps || placeOf(a.draft.feature) - placeOf(b.draft.feature))
    .slice(0, mostChanges)
    .map(({ draft, steps }) => changeOf(draft, steps, evaluation, run, locale));
}

function changeOf(draft: Draft, steps: number, evaluation: Evaluation, run: Run, locale: Locale): Change {
  const gain = Math.min(fullScore, (steps - evaluation.combination.steps) / stepsPerPoint);
  const rank = run.placeOf(steps);
  const message: Message = {
    key: draft.key,
    values: { ...draft.values, gain: formatNumber(gain, locale, 1), rank },
  };
  const change = { feature: draft.feature, gain, rank, text: render(message, locale) };
  return draft.requirementId === undefined ? change : { ...change, requirementId: draft.requirementId };
}
