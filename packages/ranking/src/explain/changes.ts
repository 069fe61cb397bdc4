import { fullScore, stepsPerPoint } from '../combine.ts';
import type { Reading } from '../combine.ts';
import { roundValue } from '../combine.ts';
import { bestEvidence, confirmedEvidence } from '../features/evidence.ts';
import { features } from '../features/index.ts';
import { coverageIn } from '../features/requirements.ts';
import type { Pair } from '../pair.ts';
import type { Evaluation, Run } from '../run.ts';
import { sortFew } from '../sort-few.ts';
import type { Change, FeatureName, Locale } from '../types.ts';
import { type ChangeDraft, cityDrafts } from './city-changes.ts';
import { formatNumber, render, template } from './render.ts';

/** Changes named per match: of the provider's, and of the city's. */
const mostChanges = 5;

interface Draft extends ChangeDraft {
  readonly by: Change['by'];
  readonly readings: readonly Reading[];
}

const places = new Map(features.map(({ name }, place) => [name, place]));
const placeOf = (name: FeatureName): number => places.get(name) ?? -1;

function withReading(readings: readonly Reading[], name: FeatureName, value: number): Reading[] {
  const changed = readings.slice();
  changed[placeOf(name)] = value;
  return changed;
}

function requirementDrafts({ pair, readings }: Evaluation): Draft[] {
  const findings = pair.requirementFindings();
  return findings
    .filter(({ verdict }) => verdict !== 'met')
    .map((finding) => ({
      by: 'provider',
      feature: 'requirements',
      requirementId: finding.id,
      readings: withReading(readings, 'requirements', roundValue(coverageIn(pair, finding.id))),
      key: finding.verdict === 'contradicted' ? 'change.contradicted' : 'change.requirement',
      values: { requirement: finding.text },
    }));
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

/** The most that a statement could come to. */
function mostOf(name: FeatureName, pair: Pair): number {
  if (name === 'evidence') return roundValue(bestEvidence(pair));
  return name === 'concepts' ? roundValue(pair.discount?.claims ?? 1) : 1;
}

function silentDrafts({ pair, outcomes, readings }: Evaluation, locale: Locale): Draft[] {
  return features.flatMap(({ name }, index): Draft[] =>
    outcomes[index]?.state === 'silent' && statable.has(name)
      ? [
          {
            by: 'provider',
            feature: name,
            readings: withReading(readings, name, mostOf(name, pair)),
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
  return [
    {
      by: 'provider',
      feature: 'evidence',
      readings: withReading(readings, 'evidence', roundValue(confirmedEvidence(pair))),
      key: 'change.confirmed',
      values: {},
    },
  ];
}

const cityChanges = ({ pair, readings }: Evaluation): Draft[] =>
  cityDrafts(pair).map((draft) => ({
    ...draft,
    by: 'city',
    readings: withReading(readings, draft.feature, draft.value ?? 1),
  }));

/**
 * What would raise a match: the provider's changes first, each side's largest gains first. Where it would then stand is said of the
 * provider's alone: what a city changes moves the other offers too.
 */
export function changesOf(evaluation: Evaluation, run: Run, locale: Locale): Change[] {
  const ours = [
    ...requirementDrafts(evaluation),
    ...silentDrafts(evaluation, locale),
    ...confirmedDrafts(evaluation),
  ];
  return [ours, cityChanges(evaluation)].flatMap((drafts) => largest(drafts, evaluation, run, locale));
}

interface GainingDraft {
  readonly draft: Draft;
  readonly steps: number;
}

const isFirst = (a: GainingDraft, b: GainingDraft): boolean =>
  a.steps > b.steps || (a.steps === b.steps && placeOf(a.draft.feature) < placeOf(b.draft.feature));

function largest(drafts: readonly Draft[], evaluation: Evaluation, run: Run, locale: Locale): Change[] {
  const gaining: GainingDraft[] = [];
  for (const draft of drafts) {
    const steps = run.combiner.stepsOf(draft.readings);
    if (steps > evaluation.combination.steps) gaining.push({ draft, steps });
  }
  return sortFew(gaining, isFirst)
    .slice(0, mostChanges)
    .map(({ draft, steps }) => changeOf(draft, steps, evaluation, run, locale));
}

function changeOf(draft: Draft, steps: number, evaluation: Evaluation, run: Run, locale: Locale): Change {
  const gain = Math.min(fullScore, (steps - evaluation.combination.steps) / stepsPerPoint);
  const { by, feature, key } = draft;
  const rank = by === 'city' ? null : run.placeOf(steps);
  const values = { ...draft.values, gain: formatNumber(gain, locale, 1) };
  const textWithoutPlace = render({ key, values }, locale);
  const text =
    rank === null
      ? textWithoutPlace
      : render(
          { key, values: { ...values, place: render({ key: 'change.place', values: { rank } }, locale) } },
          locale,
        );
  const change = { by, feature, gain, rank, text, textWithoutPlace };
  return draft.requirementId === undefined ? change : { ...change, requirementId: draft.requirementId };
}
