import {
  defaultMeetingLimits,
  type EventContentInput as ContractEventContent,
  type OrganisationKind,
} from '@smc/contracts';
import type { EventContentInput, KindLimitsInput } from './generated/resolver-types.ts';
import { given } from './given.ts';

/** Kinds that the list leaves out take the contract's default. */
function limitsOf(list: readonly KindLimitsInput[]) {
  const of = (kind: OrganisationKind) => {
    const said = list.find((one) => one.kind === kind);
    return said === undefined ? defaultMeetingLimits[kind] : { minimum: said.minimum, maximum: said.maximum };
  };
  return { CITY: of('CITY'), CORPORATE: of('CORPORATE'), INSTITUTION: of('INSTITUTION') };
}

export function eventContent(input: EventContentInput): ContractEventContent {
  const { limits, eligibility, slots, tables, ...rest } = input;
  return {
    ...given(rest),
    ...(limits == null ? {} : { limits: limitsOf(limits) }),
    ...(eligibility == null ? {} : { eligibility: given(eligibility) }),
    ...(slots == null ? {} : { slots: slots.map(given) }),
    ...(tables == null ? {} : { tables: tables.map(given) }),
  };
}
