import type {
  ChallengeContentInput as ContractChallengeContent,
  SolutionContentInput as ContractSolutionContent,
} from '@smc/contracts';
import type {
  AssessmentInput,
  ChallengeContentInput,
  ChallengeTranslationInput,
  FairnessFloorInput,
  FeatureWeightInput,
  InputMaybe,
  MoneyRangeInput,
  OrganisationContentInput,
  ReferenceInput,
  SolutionContentInput,
} from './generated/resolver-types.ts';
import { given } from './given.ts';

/** From the schema's inputs to the contracts': what is left out takes the contract's default; lists of pairs become records. */
export function moneyRange(range: InputMaybe<MoneyRangeInput> | undefined) {
  if (range == null) return null;
  return { minimum: range.minimum ?? null, maximum: range.maximum ?? null, currency: range.currency };
}

export function challengeContent(input: ChallengeContentInput): ContractChallengeContent {
  const { budget, timeline, outcome, ...rest } = input;
  return {
    ...given(rest),
    budget: moneyRange(budget),
    ...(timeline == null
      ? {}
      : { timeline: { startBy: timeline.startBy ?? null, deliverBy: timeline.deliverBy ?? null } }),
    ...(outcome == null
      ? {}
      : {
          outcome: {
            text: outcome.text,
            indicator: outcome.indicator ?? null,
            target: outcome.target ?? null,
          },
        }),
  };
}

export function challengeTranslation(input: ChallengeTranslationInput) {
  const { requirements, ...rest } = input;
  const pairs = (requirements ?? []).map(({ requirementId, text }) => [requirementId, text] as const);
  return { ...given(rest), requirements: Object.fromEntries(pairs) };
}

export function solutionContent(input: SolutionContentInput): ContractSolutionContent {
  const { price, ...rest } = input;
  return { ...given(rest), price: moneyRange(price) };
}

export const reference = (input: ReferenceInput) => given(input);
export const assessment = (input: AssessmentInput) => given(input);

export function organisationContent(input: OrganisationContentInput) {
  const { names, city, ...rest } = input;
  return {
    ...given(rest),
    names: Object.fromEntries((names ?? []).map(({ language, text }) => [language, text])),
    ...(city == null ? {} : { city: given(city) }),
  };
}

export function weights(input: readonly FeatureWeightInput[]): Record<string, number> {
  return Object.fromEntries(input.map(({ feature, weight }) => [feature, weight]));
}

/** Rules that are left out or null are off. */
export function fairnessFloor(floor: InputMaybe<FairnessFloorInput> | undefined) {
  if (floor == null) return null;
  const { firstTimeProviders, smallCities } = floor;
  return {
    ...(firstTimeProviders == null ? {} : { firstTimeProviders: given(firstTimeProviders) }),
    ...(smallCities == null ? {} : { smallCities: given(smallCities) }),
  };
}
