import {
  countryCodes,
  type EligibilityRule,
  type EligibilitySubject,
  incomeGroup,
  membershipCategory,
  organisationKind,
  regionCodes,
  SmcError,
} from '@smc/contracts';
import { isThemeOrTopic } from '@smc/taxonomy';

/** Which of a rule's fields say something, by subject. */
const shapes: Readonly<Record<EligibilitySubject, 'CODES' | 'RANGE' | 'NOTHING'>> = {
  ORGANISATION_KIND: 'CODES',
  COUNTRY: 'CODES',
  REGION: 'CODES',
  MEMBERSHIP: 'CODES',
  INCOME_GROUP: 'CODES',
  THEME: 'CODES',
  POPULATION: 'RANGE',
  BUDGET: 'RANGE',
  OWN_CONTRIBUTION: 'RANGE',
  CHALLENGE: 'NOTHING',
};

const countries = new Set(countryCodes);
const isOf = (values: readonly string[]) => (code: string) => values.includes(code);

const isCode: Readonly<Partial<Record<EligibilitySubject, (code: string) => boolean>>> = {
  ORGANISATION_KIND: isOf(organisationKind.options),
  COUNTRY: (code) => countries.has(code),
  REGION: isOf(regionCodes),
  MEMBERSHIP: isOf(membershipCategory.options),
  INCOME_GROUP: isOf(incomeGroup.options),
  THEME: isThemeOrTopic,
};

function refuse(field: string, message: string): never {
  throw new SmcError('VALIDATION_FAILED', { field, message });
}

function checkCodes(rule: EligibilityRule, at: string): void {
  if (rule.allowed.length + rule.excluded.length === 0)
    refuse(`${at}.allowed`, 'Say what is allowed or what is excluded.');
  for (const list of ['allowed', 'excluded'] as const) {
    const unknown = rule[list].findIndex((code) => isCode[rule.subject]?.(code) !== true);
    if (unknown !== -1)
      refuse(`${at}.${list}.${unknown}`, `"${rule[list][unknown]}" is not a code of ${rule.subject}.`);
  }
}

function checkRange(rule: EligibilityRule, at: string): void {
  if (rule.minimum === null && rule.maximum === null)
    refuse(`${at}.minimum`, 'Give a minimum, a maximum or both.');
  if (rule.subject !== 'OWN_CONTRIBUTION') return;
  for (const bound of ['minimum', 'maximum'] as const)
    if ((rule[bound] ?? 0) > 100) refuse(`${at}.${bound}`, 'The own contribution is a percentage, 0 to 100.');
}

/** Each field that the subject does not use is empty, and each code is one. Throws `VALIDATION_FAILED`. */
export function checkRuleShape(rule: EligibilityRule, at: string): void {
  const shape = shapes[rule.subject];
  if (shape === 'CODES') checkCodes(rule, at);
  else if (rule.allowed.length + rule.excluded.length > 0)
    refuse(`${at}.allowed`, `${rule.subject} takes no codes.`);
  if (shape === 'RANGE') checkRange(rule, at);
  else if (rule.minimum !== null || rule.maximum !== null)
    refuse(`${at}.minimum`, `${rule.subject} takes no minimum or maximum.`);
  const needsCurrency = rule.subject === 'BUDGET';
  if (needsCurrency !== (rule.currency !== null))
    refuse(`${at}.currency`, needsCurrency ? 'Give the currency.' : `${rule.subject} takes no currency.`);
}
