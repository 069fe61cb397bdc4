import { featureNames } from '../check.ts';
import { RankingInputError } from '../errors.ts';
import type { FeatureName } from '../types.ts';
import type { LabelledMatch } from './labels.ts';

const interests: readonly unknown[] = ['MUST_MEET', 'LIKE_TO_MEET', 'NO_THANKS', null, undefined];
const meetings: readonly unknown[] = ['HELD', 'NO_SHOW', 'CANCELLED', null, undefined];

function checkReading(name: string, reading: unknown, field: string): void {
  if (!featureNames.includes(name as FeatureName))
    throw new RankingInputError(field, `is no feature; there are: ${featureNames.join(', ')}`);
  const isValue = typeof reading === 'number' && reading >= 0 && reading <= 1;
  if (!isValue && reading !== 'silent' && reading !== 'not asked')
    throw new RankingInputError(field, 'is a number from 0 to 1, "silent" or "not asked"');
}

function checkOutcome({ outcome }: LabelledMatch, field: string): void {
  const { cityInterest, providerInterest, meeting, feedback, followUp } = outcome;
  if (!interests.includes(cityInterest) || !interests.includes(providerInterest))
    throw new RankingInputError(`${field}.cityInterest`, 'is MUST_MEET, LIKE_TO_MEET, NO_THANKS or null');
  if (!meetings.includes(meeting))
    throw new RankingInputError(`${field}.meeting`, 'is HELD, NO_SHOW, CANCELLED or null');
  if (feedback != null && !(feedback >= 1 && feedback <= 5))
    throw new RankingInputError(`${field}.feedback`, 'is a number from 1 to 5, or null');
  if (followUp != null && typeof followUp !== 'boolean')
    throw new RankingInputError(`${field}.followUp`, 'is true, false or null');
}

/** One labelled match. Throws `RankingInputError` with the field. */
export function checkLabel(label: LabelledMatch, field = ''): void {
  const at = (name: string) => (field === '' ? name : `${field}.${name}`);
  if (label.challenge === '') throw new RankingInputError(at('challenge'), 'is missing');
  if (label.solution === '') throw new RankingInputError(at('solution'), 'is missing');
  if (label.rank != null && !(Number.isInteger(label.rank) && label.rank >= 1))
    throw new RankingInputError(at('rank'), 'is a whole number from 1, or null');
  for (const [name, reading] of Object.entries(label.features))
    checkReading(name, reading, at(`features.${name}`));
  checkOutcome(label, at('outcome'));
}

interface Numbers {
  readonly folds: number;
  readonly prior?: number | undefined;
  readonly largestChange?: number | undefined;
}

/** All labels and options. A pair that is there twice is refused: it would count twice. */
export function checkLabels(labels: readonly LabelledMatch[], numbers: Numbers): void {
  const { folds, prior = 1, largestChange = 0.1 } = numbers;
  if (!Number.isInteger(folds) || folds < 2 || folds > 20)
    throw new RankingInputError('folds', 'is a whole number from 2 to 20');
  if (!(prior > 0 && prior <= 1_000_000)) throw new RankingInputError('prior', 'is a number above 0');
  if (!(largestChange > 0 && largestChange <= 1))
    throw new RankingInputError('largestChange', 'is a number above 0, 1 at most');
  const seen = new Set<string>();
  for (const [index, label] of labels.entries()) {
    checkLabel(label, `labels[${index}]`);
    const pair = JSON.stringify([label.challenge, label.solution]);
    if (seen.has(pair)) throw new RankingInputError(`labels[${index}]`, 'names a pair that is there twice');
    seen.add(pair);
  }
}
