import { type OutcomeInput, type OutcomePeriod, type Programme, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import { type Applicant, proposalTransitions, stepped, type StoredProposal } from './proposal.ts';
import { requireOpen, windowOf } from './windows.ts';

/** The consultant or solution provider of the study. Throws `WINDOW_CLOSED`; `VALIDATION_FAILED` for the applicant or a city. */
export function chooseConsultant(
  present: StoredProposal,
  programme: Programme | undefined,
  consultant: Pick<Applicant, 'id' | 'kind'>,
  reason: string,
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'choose consultant');
  requireOpen(programme, 'CONSULTANT_SELECTION', facts.at);
  if (consultant.id === present.organisationId || consultant.kind === 'CITY')
    throw new SmcError('VALIDATION_FAILED', {
      field: 'organisationId',
      message: 'The consultant is a company or institution, and not the applicant.',
    });
  const chosen = { organisationId: consultant.id, reason, chosenBy: facts.by, chosenAt: facts.at };
  return stepped({ ...present, state, consultant: chosen }, facts);
}

/** Throws `WINDOW_CLOSED`, or `INCOMPLETE` where the programme selects a consultant and none is chosen. */
export function startStudy(
  present: StoredProposal,
  programme: Programme | undefined,
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'start study');
  requireOpen(programme, 'FEASIBILITY_STUDY', facts.at);
  const selects = programme !== undefined && windowOf(programme, 'CONSULTANT_SELECTION') !== undefined;
  if (selects && present.consultant === null)
    throw new SmcError('INCOMPLETE', { field: 'consultant', message: 'Choose the consultant first.' });
  return stepped({ ...present, state }, facts);
}

/** Throws `WINDOW_CLOSED`, also where the programme has no pilot. */
export function startPilot(
  present: StoredProposal,
  programme: Programme | undefined,
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'start pilot');
  requireOpen(programme, 'PILOT', facts.at);
  return stepped({ ...present, state }, facts);
}

/** The same day some months later, or the last one of a shorter month. UTC. */
export function monthsAfter(instant: string, months: number): string {
  const from = new Date(instant);
  const later = new Date(from);
  later.setUTCMonth(from.getUTCMonth() + months);
  if (later.getUTCDate() !== from.getUTCDate()) later.setUTCDate(0);
  return later.toISOString();
}

const periodMonths: Readonly<Record<OutcomePeriod, number | null>> = {
  EARLIER: null,
  SIX_MONTHS: 6,
  TWELVE_MONTHS: 12,
};

/** When to ask again: at 6 and at 12 months, unless it was said already. */
function nextFollowUp({ completedAt, outcomes }: StoredProposal): string | null {
  if (completedAt === null) return null;
  const has = (period: OutcomePeriod) => outcomes.some((one) => one.period === period);
  if (has('TWELVE_MONTHS')) return null;
  return monthsAfter(completedAt, has('SIX_MONTHS') ? 12 : 6);
}

export function completeProposal(present: StoredProposal, facts: ChangeFacts): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'complete');
  const document = { ...present, state, completedAt: facts.at };
  return stepped({ ...document, nextFollowUpAt: nextFollowUp(document) }, facts);
}

const maximumOutcomes = 50;

function checkPeriod({ completedAt }: StoredProposal, period: OutcomePeriod, at: string): void {
  const months = periodMonths[period];
  if (months === null) return;
  const from = completedAt === null ? null : monthsAfter(completedAt, months);
  if (from !== null && Date.parse(from) <= Date.parse(at)) return;
  throw new SmcError('WINDOW_CLOSED', {
    field: 'outcome.period',
    message:
      from === null
        ? 'The project is not completed yet.'
        : `The follow-up after ${months} months begins on ${from.slice(0, 10)}.`,
    details: { opensAt: from },
  });
}

/** Adds what came of it. Throws `WINDOW_CLOSED` for a follow-up before its time, `VALIDATION_FAILED` for a day to come. */
export function recordOutcome(
  present: StoredProposal,
  outcome: OutcomeInput,
  facts: ChangeFacts,
): Changed<StoredProposal> {
  const state = transition(proposalTransitions, present.state, 'record outcome');
  checkPeriod(present, outcome.period, facts.at);
  if (outcome.date > facts.at.slice(0, 10))
    throw new SmcError('VALIDATION_FAILED', { field: 'outcome.date', message: 'This day is yet to come.' });
  if (present.outcomes.length >= maximumOutcomes)
    throw new SmcError('TOO_MANY', { field: 'outcome', details: { maximum: maximumOutcomes } });
  const added = { ...outcome, id: facts.newId(), recordedBy: facts.by, recordedAt: facts.at };
  const next = { ...present, state, outcomes: [...present.outcomes, added] };
  const { document, events } = stepped({ ...next, nextFollowUpAt: nextFollowUp(next) }, facts);
  const { id, organisationId, partnerIds, challengeId, origin, consultant } = document;
  const told = eventOf(facts, 'outcome.recorded', id, {
    outcome: added,
    proposalId: id,
    organisationId,
    partnerIds,
    consultantId: consultant?.organisationId ?? null,
    challengeId,
    solutionId: origin.solutionId,
  });
  return { document, events: [...events, told] };
}
