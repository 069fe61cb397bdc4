import type {
  EligibilityFinding,
  EligibilityRule,
  OrganisationKind,
  ProposalBudget,
  Region,
} from '@smc/contracts';
import { withThemes } from './theme-codes.ts';

/** Whom and what the rules look at. */
export interface EligibilityFacts {
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly region: Region;
  /** Categories of the memberships that hold now. */
  readonly memberships: readonly string[];
  readonly incomeGroup: string | null;
  readonly population: number | null;
  readonly themes: readonly string[];
  readonly budget: ProposalBudget | null;
  /** The proposal names a challenge. */
  readonly hasChallenge: boolean;
}

type Verdict = EligibilityFinding['verdict'];
const verdictOf = (isMet: boolean): Verdict => (isMet ? 'MET' : 'NOT_MET');

/** One of what is allowed, none of what is excluded. */
function byCodes(rule: EligibilityRule, codes: readonly string[]): Verdict {
  const isAllowed = rule.allowed.length === 0 || codes.some((code) => rule.allowed.includes(code));
  return verdictOf(isAllowed && !codes.some((code) => rule.excluded.includes(code)));
}

function byRange({ minimum, maximum }: EligibilityRule, value: number): Verdict {
  return verdictOf((minimum === null || value >= minimum) && (maximum === null || value <= maximum));
}

/** Facts of a city: other organisations do not meet a rule on them, and a city that does not state them is not known. */
function ofCity<Fact>(facts: EligibilityFacts, fact: Fact | null, judge: (fact: Fact) => Verdict): Verdict {
  if (facts.kind !== 'CITY') return 'NOT_MET';
  return fact === null ? 'NOT_KNOWN' : judge(fact);
}

/** An amount in another currency than the rule's is not met: nobody passes a ceiling by naming another currency. */
function byBudget(rule: EligibilityRule, budget: ProposalBudget | null): Verdict {
  if (budget === null) return 'NOT_KNOWN';
  return budget.total.currency === rule.currency ? byRange(rule, budget.total.amount) : 'NOT_MET';
}

/** In whole numbers, so that 10 % of any amount is 10 %: amounts times 100 can be above 2^53. */
function byOwnContribution({ minimum, maximum }: EligibilityRule, budget: ProposalBudget | null): Verdict {
  if (budget === null || budget.total.amount === 0) return 'NOT_KNOWN';
  const [own, total] = [BigInt(budget.ownContribution.amount) * 100n, BigInt(budget.total.amount)];
  return verdictOf(
    (minimum === null || own >= BigInt(minimum) * total) &&
      (maximum === null || own <= BigInt(maximum) * total),
  );
}

function judge(rule: EligibilityRule, facts: EligibilityFacts): Verdict {
  switch (rule.subject) {
    case 'ORGANISATION_KIND':
      return byCodes(rule, [facts.kind]);
    case 'COUNTRY':
      return byCodes(rule, [facts.country]);
    case 'REGION':
      return byCodes(rule, [facts.region]);
    case 'MEMBERSHIP':
      return byCodes(rule, facts.memberships);
    case 'INCOME_GROUP':
      return ofCity(facts, facts.incomeGroup, (group) => byCodes(rule, [group]));
    case 'POPULATION':
      return ofCity(facts, facts.population, (population) => byRange(rule, population));
    case 'THEME':
      return byCodes(rule, withThemes(facts.themes));
    case 'BUDGET':
      return byBudget(rule, facts.budget);
    case 'OWN_CONTRIBUTION':
      return byOwnContribution(rule, facts.budget);
    case 'CHALLENGE':
      return verdictOf(facts.hasChallenge);
  }
}

/** What each rule says of these facts, in the rules' order and with their reasons. */
export function checkEligibility(
  rules: readonly EligibilityRule[],
  facts: EligibilityFacts,
): EligibilityFinding[] {
  return rules.map((rule) => ({
    ruleId: rule.id,
    subject: rule.subject,
    verdict: judge(rule, facts),
    reason: rule.reason,
  }));
}

export const isEligible = (findings: readonly EligibilityFinding[]): boolean =>
  findings.every(({ verdict }) => verdict !== 'NOT_MET');
