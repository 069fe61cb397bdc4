import type { FundingCheck, FundingFinding, FundingSource, Proposal } from '@smc/contracts';
import { themeLabel } from '@smc/taxonomy';
import { withThemes } from './eligibility/theme-codes.ts';
import { sentence, type TextKey } from './texts.ts';

export type FundedProposal = Pick<Proposal, 'id' | 'themes' | 'region' | 'budget'>;

interface Occasion {
  readonly at: string;
  readonly locale: string;
}

type Judgement = readonly [FundingFinding['verdict'], TextKey, Readonly<Record<string, string>>?];

function judgeWindow({ window: { opensAt, closesAt } }: FundingSource, at: string): Judgement {
  const now = Date.parse(at);
  if (opensAt !== null && now < Date.parse(opensAt))
    return ['NOT_MET', 'windowNotYet', { day: opensAt.slice(0, 10) }];
  if (closesAt !== null && now >= Date.parse(closesAt))
    return ['NOT_MET', 'windowOver', { day: closesAt.slice(0, 10) }];
  return ['MET', opensAt === null && closesAt === null ? 'windowAlways' : 'windowMet'];
}

/** Themes that both have; a source for *mobility* funds *parking*. */
export function sharedThemes(offered: readonly string[], themes: readonly string[]): string[] {
  return themes.filter((theme) => withThemes([theme]).some((code) => offered.includes(code)));
}

function judgeThemes(source: FundingSource, proposal: FundedProposal, locale: string): Judgement {
  if (source.themes.length === 0) return ['MET', 'themeAny'];
  const shared = sharedThemes(source.themes, proposal.themes);
  if (shared.length === 0) return ['NOT_MET', 'themeNotMet'];
  return ['MET', 'themeMet', { themes: shared.map((code) => themeLabel(code, locale)).join(', ') }];
}

function judgeRegion({ regions }: FundingSource, { region }: FundedProposal): Judgement {
  if (regions.length === 0) return ['MET', 'regionAny'];
  return regions.includes(region) ? ['MET', 'regionMet'] : ['NOT_MET', 'regionNotMet'];
}

/** What is sought is what the applicant does not pay. Amounts in different currencies are not compared. */
function judgeTicket({ ticket }: FundingSource, { budget }: FundedProposal): Judgement {
  if (ticket === null) return ['NOT_KNOWN', 'ticketNone'];
  if (budget === null) return ['NOT_KNOWN', 'budgetNone'];
  if (budget.total.currency !== ticket.currency)
    return ['NOT_KNOWN', 'ticketOtherCurrency', { currency: ticket.currency }];
  const sought = budget.total.amount - budget.ownContribution.amount;
  if (ticket.minimum !== null && sought < ticket.minimum) return ['NOT_MET', 'ticketBelow'];
  if (ticket.maximum !== null && sought > ticket.maximum) return ['NOT_MET', 'ticketAbove'];
  return ['MET', 'ticketMet'];
}

/** Whether a source fits a proposal now, aspect by aspect, with a sentence for each. */
export function checkFunding(
  source: FundingSource,
  proposal: FundedProposal,
  { at, locale }: Occasion,
): FundingCheck {
  const judgements: Readonly<Record<FundingFinding['aspect'], Judgement>> = {
    STATE: source.state === 'LISTED' ? ['MET', 'stateMet'] : ['NOT_MET', 'stateNotMet'],
    WINDOW: judgeWindow(source, at),
    THEME: judgeThemes(source, proposal, locale),
    REGION: judgeRegion(source, proposal),
    TICKET: judgeTicket(source, proposal),
  };
  const findings = Object.entries(judgements).map(([aspect, [verdict, key, values]]) => ({
    aspect: aspect as FundingFinding['aspect'],
    verdict,
    text: sentence(key, locale, values),
  }));
  return {
    fundingSourceId: source.id,
    proposalId: proposal.id,
    isEligible: findings.every(({ verdict }) => verdict !== 'NOT_MET'),
    findings,
  };
}
