import { type Membership, type MembershipState, type Organisation, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import { type FeeFacts, type MembershipCategory, quoteFee } from './fees/quote-fee.ts';
import { without } from './without.ts';

type Action = 'assess' | 'approve' | 'decline' | 'activate' | 'lapse';

/**
 * Applied -> assessed -> approved | declined -> active -> lapsed. An assessment may be corrected until the decision; an
 * active membership is renewed by activating it for a further period; an approved one whose fee is never settled lapses.
 * A lapsed one can be activated again while its organisation has no newer application; after DECLINED or LAPSED an
 * organisation may also apply anew, with a new document. Drawn in docs/state-machines.md.
 */
export const membershipTransitions: Readonly<
  Record<MembershipState, Readonly<Partial<Record<Action, MembershipState>>>>
> = {
  APPLIED: { assess: 'ASSESSED' },
  ASSESSED: { assess: 'ASSESSED', approve: 'APPROVED', decline: 'DECLINED' },
  APPROVED: { activate: 'ACTIVE', lapse: 'LAPSED' },
  DECLINED: {},
  ACTIVE: { activate: 'ACTIVE', lapse: 'LAPSED' },
  LAPSED: { activate: 'ACTIVE' },
};

/** As stored: an open membership claims its organisation, so that the database refuses a second one. */
export type StoredMembership = Membership & { readonly claims: readonly string[] };

const openStates: ReadonlySet<MembershipState> = new Set(['APPLIED', 'ASSESSED', 'APPROVED', 'ACTIVE']);

export function claimsOf(organisationId: string, state: MembershipState): string[] {
  return openStates.has(state) ? [`open-membership:${organisationId}`] : [];
}

/** What the contract shows of it. */
export function toMembership(stored: StoredMembership): Membership {
  return without(stored, 'claims');
}

function told<Document extends Omit<StoredMembership, 'version'>>(
  facts: ChangeFacts,
  document: Document,
  revision: number,
): Changed<Document> {
  const membership = toMembership({ ...document, version: revision });
  return { document, events: [eventOf(facts, 'membership.changed', document.id, { membership })] };
}

function moved(
  membership: StoredMembership,
  action: Action,
  reason: string,
  facts: ChangeFacts,
  changes: Partial<Membership>,
): Changed<StoredMembership> {
  const to = transition(membershipTransitions, membership.state, action);
  const step = { at: facts.at, by: facts.by, from: membership.state, to, reason };
  const document: StoredMembership = {
    ...membership,
    ...changes,
    state: to,
    history: [...membership.history, step],
    claims: claimsOf(membership.organisationId, to),
  };
  return told(facts, document, membership.version + 1);
}

/** Which organisations a category is for, where the statutes say so. */
function checkCategory(category: MembershipCategory, kind: Organisation['kind']): void {
  const isWrong = (category === 'FULL' && kind !== 'CITY') || (category === 'CORPORATE' && kind === 'CITY');
  if (!isWrong) return;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'category',
    message:
      category === 'FULL'
        ? 'Full members are cities and local governments.'
        : 'A local government is not a corporate member.',
  });
}

/** A new application. Throws `VALIDATION_FAILED` where the category is not for this kind of organisation. */
export function applyForMembership(
  id: string,
  organisation: Pick<Organisation, 'id' | 'kind'>,
  category: MembershipCategory,
  motivation: string,
  facts: ChangeFacts,
): Changed<Omit<StoredMembership, 'version'>> {
  checkCategory(category, organisation.kind);
  const state = 'APPLIED';
  const document = {
    id,
    organisationId: organisation.id,
    category,
    state,
    motivation,
    assessment: null,
    decision: null,
    activeFrom: null,
    activeUntil: null,
    history: [{ at: facts.at, by: facts.by, from: null, to: state, reason: '' }],
    createdAt: facts.at,
    claims: claimsOf(organisation.id, state),
  } satisfies Omit<StoredMembership, 'version'>;
  return told(facts, document, 1);
}

/** The secretariat's facts and the fee that follows from them. Throws as `quoteFee`; a GDP figure needs its source. */
export function assessMembership(
  membership: StoredMembership,
  facts: FeeFacts,
  change: ChangeFacts,
): Changed<StoredMembership> {
  transition(membershipTransitions, membership.state, 'assess');
  const fee = quoteFee(membership.category, facts, 'assessment.');
  if (membership.category === 'FULL' && facts.gdpSource === null) {
    throw new SmcError('INCOMPLETE', {
      field: 'assessment.gdpSource',
      message: 'Say where the GDP figure was read.',
    });
  }
  const assessment = { ...facts, fee, assessedBy: change.by, assessedAt: change.at };
  return moved(membership, 'assess', facts.note, change, { assessment });
}

/** The executive committee's decision. */
export function decideMembership(
  membership: StoredMembership,
  isApproved: boolean,
  reason: string,
  facts: ChangeFacts,
): Changed<StoredMembership> {
  const decision = { approved: isApproved, reason, decidedBy: facts.by, decidedAt: facts.at };
  return moved(membership, isApproved ? 'approve' : 'decline', reason, facts, { decision });
}

/** The fee is settled for this period (local dates, both inclusive); also renews and revives. */
export function activateMembership(
  membership: StoredMembership,
  period: { readonly from: string; readonly until: string },
  facts: ChangeFacts,
): Changed<StoredMembership> {
  transition(membershipTransitions, membership.state, 'activate');
  if (period.until < period.from) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'until',
      message: 'The last day lies before the first.',
    });
  }
  const reason = `${period.from} to ${period.until}`;
  // A renewal keeps the day on which the membership began.
  const activeFrom = membership.state === 'ACTIVE' ? (membership.activeFrom ?? period.from) : period.from;
  return moved(membership, 'activate', reason, facts, { activeFrom, activeUntil: period.until });
}

/** Ended or not renewed. */
export function lapseMembership(
  membership: StoredMembership,
  reason: string,
  facts: ChangeFacts,
): Changed<StoredMembership> {
  return moved(membership, 'lapse', reason, facts, {});
}
