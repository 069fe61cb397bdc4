import type {
  FundingSourceContentInput as ContractFundingSource,
  ProgrammeContentInput as ContractProgramme,
  ProposalContentInput as ContractProposal,
} from '@smc/contracts';
import type {
  FundingSourceContentInput,
  OutcomeInput,
  ProgrammeContentInput,
  ProposalContentInput,
  ReviewContentInput,
  RubricInput,
} from './generated/resolver-types.ts';
import { given } from './given.ts';
import { moneyRange } from './inputs.ts';

/** From the schema's inputs to the contracts': what is left out takes the contract's default. */
function rubricOf({ criteria, ...rest }: RubricInput) {
  return { ...given(rest), criteria: criteria.map(given) };
}

export function programmeContent(input: ProgrammeContentInput): ContractProgramme {
  const { eligibility, rubric, ...rest } = input;
  return {
    ...given(rest),
    ...(eligibility == null ? {} : { eligibility: eligibility.map(given) }),
    ...(rubric == null ? {} : { rubric: rubricOf(rubric) }),
  };
}

export const proposalContent = (input: ProposalContentInput): ContractProposal => given(input);

export const outcome = (input: OutcomeInput) => given(input);

export function reviewContent({ scores, ...rest }: ReviewContentInput) {
  return { ...given(rest), scores: scores.map(given) };
}

export function fundingSourceContent(input: FundingSourceContentInput): ContractFundingSource {
  const { ticket, window, ...rest } = input;
  return {
    ...given(rest),
    ticket: moneyRange(ticket),
    ...(window == null
      ? {}
      : { window: { opensAt: window.opensAt ?? null, closesAt: window.closesAt ?? null } }),
  };
}
