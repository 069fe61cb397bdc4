import {
  countryCodes,
  type EligibilityRule,
  type EligibilitySubject,
  incomeGroup,
  membershipCategory,
  organisationKind,
  type OrganisationKind,
  regionOf,
  SmcError,
} from '@smc/contracts';
import { checkRuleShape } from './rule-shape.ts';
import { withThemes } from './theme-codes.ts';

type Rules = readonly EligibilityRule[];

const on = (rules: Rules, subject: EligibilitySubject) => rules.filter((rule) => rule.subject === subject);

const passes = (rule: EligibilityRule, codes: readonly string[]) =>
  (rule.allowed.length === 0 || codes.some((code) => rule.allowed.includes(code))) &&
  !codes.some((code) => rule.excluded.includes(code));

/** The ranges have a value in common, from `lowest` to `highest`. */
function haveCommonValue(rules: Rules, lowest: number, highest: number): boolean {
  const minimum = Math.max(lowest, ...rules.map((rule) => rule.minimum ?? lowest));
  const maximum = Math.min(highest, ...rules.map((rule) => rule.maximum ?? highest));
  return minimum <= maximum;
}

/** Full members are local governments and corporate members are not, as the statutes say. */
const canHold = (category: string, kind: OrganisationKind) =>
  category === 'FULL' ? kind === 'CITY' : category !== 'CORPORATE' || kind !== 'CITY';

/** An organisation may hold several memberships: as many as are not excluded serve best. */
function hasMemberships(rules: Rules, kind: OrganisationKind): boolean {
  const excluded = rules.flatMap((rule) => rule.excluded);
  const possible = membershipCategory.options.filter(
    (category) => canHold(category, kind) && !excluded.includes(category),
  );
  return rules.every((rule) => passes(rule, possible));
}

function hasApplicant(rules: Rules, kind: OrganisationKind): boolean {
  const ofCities = [...on(rules, 'POPULATION'), ...on(rules, 'INCOME_GROUP')];
  return (
    on(rules, 'ORGANISATION_KIND').every((rule) => passes(rule, [kind])) &&
    (kind === 'CITY' || ofCities.length === 0) &&
    hasMemberships(on(rules, 'MEMBERSHIP'), kind)
  );
}

function hasPlace(rules: Rules): boolean {
  const countries = on(rules, 'COUNTRY');
  const regions = on(rules, 'REGION');
  return countryCodes.some(
    (country) =>
      countries.every((rule) => passes(rule, [country])) &&
      regions.every((rule) => passes(rule, [regionOf(country) ?? ''])),
  );
}

/** A proposal may name several themes: each rule needs one that no rule excludes, itself or by its theme. */
function hasThemes(rules: Rules): boolean {
  const excluded = rules.flatMap((rule) => rule.excluded);
  const isFree = (code: string) => !withThemes([code]).some((one) => excluded.includes(one));
  return rules.every((rule) => rule.allowed.length === 0 || rule.allowed.some(isFree));
}

function hasBudget(rules: Rules): boolean {
  const isOneCurrency = new Set(rules.map((rule) => rule.currency)).size <= 1;
  return isOneCurrency && haveCommonValue(rules, 1, Number.MAX_SAFE_INTEGER);
}

/** Whether some applicant with some proposal could meet all of these rules at once. */
export function canBeMet(rules: Rules): boolean {
  return (
    organisationKind.options.some((kind) => hasApplicant(rules, kind)) &&
    hasPlace(rules) &&
    incomeGroup.options.some((group) => on(rules, 'INCOME_GROUP').every((rule) => passes(rule, [group]))) &&
    haveCommonValue(on(rules, 'POPULATION'), 1, 100_000_000) &&
    hasThemes(on(rules, 'THEME')) &&
    hasBudget(on(rules, 'BUDGET')) &&
    haveCommonValue(on(rules, 'OWN_CONTRIBUTION'), 0, 100)
  );
}

/** As few rules as possible that cannot be met together, in their order; empty where all can. */
export function contradictingRules(rules: Rules): Rules {
  const last = rules.findIndex((_rule, index) => !canBeMet(rules.slice(0, index + 1)));
  let conflict = rules.slice(0, last + 1);
  for (const rule of conflict) {
    const others = conflict.filter((one) => one !== rule);
    if (!canBeMet(others)) conflict = others;
  }
  return conflict;
}

/**
 * Throws `VALIDATION_FAILED` for a rule that says nothing or something unknown, `RULES_CONTRADICT` (details.rules) naming
 * the rule that nobody could meet, by itself or beside those before it.
 */
export function checkRules(rules: Rules, field: string): void {
  rules.forEach((rule, index) => checkRuleShape(rule, `${field}.${index}`));
  const conflict = contradictingRules(rules);
  const culprit = conflict.at(-1);
  if (culprit === undefined) return;
  const others = conflict.slice(0, -1).map(({ id }) => id);
  throw new SmcError('RULES_CONTRADICT', {
    field: `${field}.${rules.indexOf(culprit)}`,
    message:
      others.length === 0
        ? `Nobody could meet the rule ${culprit.id}: it contradicts itself.`
        : `Nobody could meet the rule ${culprit.id} together with ${others.join(', ')}.`,
    details: { rules: conflict.map(({ id }) => id) },
  });
}
