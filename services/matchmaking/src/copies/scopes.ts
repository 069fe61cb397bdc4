import type { EventEdition, Programme, Proposal, Registration, WeightsScope } from '@smc/contracts';
import { id, instant, weightsScope } from '@smc/contracts';
import type { Clock } from '@smc/service-kit';
import type { Collection, CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import { documentIdOf } from '../ids.ts';
import type { NewCopy } from './copy-of.ts';
import { createLiveView, type LiveView } from './live-view.ts';

const copyFields = {
  id,
  version: z.number().int(),
  /** The owner's version that this copy shows: an older event that arrives later changes nothing. */
  revision: z.number().int(),
  changedAt: instant,
  kind: weightsScope.shape.kind,
  scopeId: id,
};

const scopeCopy = z.strictObject({
  ...copyFields,
  /** Its challenges are ranked with its weights, where it has any. */
  isOpen: z.boolean(),
});
export type ScopeCopy = z.infer<typeof scopeCopy>;

const memberCopy = z.strictObject({
  ...copyFields,
  /** All published challenges of this organisation belong to the scope. */
  organisationId: id.nullable(),
  /** This challenge belongs to the scope. */
  challengeId: id.nullable(),
  isMember: z.boolean(),
});
export type MemberCopy = z.infer<typeof memberCopy>;

export const scopeCopyCollection: CollectionDefinition<ScopeCopy> = {
  name: 'scope-copies',
  schema: scopeCopy,
  indexes: [['changedAt']],
};

export const memberCopyCollection: CollectionDefinition<MemberCopy> = {
  name: 'scope-member-copies',
  schema: memberCopy,
  indexes: [['changedAt']],
};

export const scopeKey = ({ kind, id: scopeId }: WeightsScope) => `${kind}:${scopeId}`;

/** An event lasts until it has ended or was cancelled. */
export function eventScopeOf({ id: scopeId, version, state }: EventEdition, at: string): NewCopy<ScopeCopy> {
  const isOpen = state === 'OPEN' || state === 'CLOSED';
  const id = documentIdOf('EVENT', scopeId);
  return { id, revision: version, changedAt: at, kind: 'EVENT', scopeId, isOpen };
}

/** A programme lasts while it is published. */
export function programmeScopeOf({ id: scopeId, version, state }: Programme, at: string): NewCopy<ScopeCopy> {
  const isOpen = state === 'PUBLISHED';
  const id = documentIdOf('PROGRAMME', scopeId);
  return { id, revision: version, changedAt: at, kind: 'PROGRAMME', scopeId, isOpen };
}

/** A city that is registered for an event brings all its published challenges. */
export function registrationMemberOf(registration: Registration, at: string): NewCopy<MemberCopy> {
  const { id, version, eventId, organisationId, state } = registration;
  return {
    id: documentIdOf('registration', id),
    revision: version,
    changedAt: at,
    kind: 'EVENT',
    scopeId: eventId,
    organisationId,
    challengeId: null,
    isMember: state === 'CONFIRMED',
  };
}

/** The challenge that a proposal to a programme answers; `undefined` for one without programme. */
export function proposalMemberOf(
  { id, version, programmeId, challengeId, state }: Proposal,
  at: string,
): NewCopy<MemberCopy> | undefined {
  if (programmeId === null) return undefined;
  const isOut = state === 'DRAFT' || state === 'DECLINED' || state === 'WITHDRAWN';
  return {
    id: documentIdOf('proposal', id),
    revision: version,
    changedAt: at,
    kind: 'PROGRAMME',
    scopeId: programmeId,
    organisationId: null,
    challengeId,
    isMember: challengeId !== null && !isOut,
  };
}

const ofOrganisation = (id: string) => `organisation:${id}`;
const ofChallenge = (id: string) => `challenge:${id}`;
const subjectOf = ({ organisationId, challengeId }: MemberCopy) =>
  organisationId !== null
    ? ofOrganisation(organisationId)
    : challengeId !== null
      ? ofChallenge(challengeId)
      : undefined;

export interface ScopesOptions {
  readonly scopes: Collection<ScopeCopy>;
  readonly scopeMembers: Collection<MemberCopy>;
  readonly clock: Clock;
}

/** Which events and programmes there are, and which challenges belong to them, in memory. */
export class Scopes {
  readonly scopes: LiveView<ScopeCopy, ScopeCopy>;
  readonly members: LiveView<MemberCopy, MemberCopy>;
  /** Members by what belongs: a city or a challenge. */
  readonly #bySubject = new Map<string, Map<string, MemberCopy>>();

  constructor({ scopes, scopeMembers, clock }: ScopesOptions) {
    const headOf = <Copy>(copy: Copy) => copy;
    this.scopes = createLiveView({ collection: scopes, clock, headOf });
    this.members = createLiveView({
      collection: scopeMembers,
      clock,
      headOf,
      onHead: (member, before) => this.#reindex(member, before),
    });
  }

  #reindex(member: MemberCopy, before: MemberCopy | undefined): void {
    const former = before && subjectOf(before);
    if (former !== undefined) this.#bySubject.get(former)?.delete(member.id);
    const subject = subjectOf(member);
    if (subject === undefined || !member.isMember) return;
    const members = this.#bySubject.get(subject) ?? new Map<string, MemberCopy>();
    this.#bySubject.set(subject, members.set(member.id, member));
  }

  async sync(isFull = false): Promise<void> {
    await Promise.all([this.scopes.sync(isFull), this.members.sync(isFull)]);
  }

  /** `undefined` for a scope that was never heard of. */
  get({ kind, id: scopeId }: WeightsScope): ScopeCopy | undefined {
    return this.scopes.get(documentIdOf(kind, scopeId));
  }

  open(): readonly WeightsScope[] {
    return [...this.scopes.values()]
      .filter(({ isOpen }) => isOpen)
      .map(({ kind, scopeId }) => ({ kind, id: scopeId }));
  }

  /** The scopes that a challenge belongs to, open or not, each once. */
  of(challenge: { readonly id: string; readonly organisationId: string }): readonly WeightsScope[] {
    const subjects = [ofChallenge(challenge.id), ofOrganisation(challenge.organisationId)];
    const members = subjects.flatMap((subject) => [...(this.#bySubject.get(subject)?.values() ?? [])]);
    const scopes = members.map(({ kind, scopeId }) => ({ kind, id: scopeId }));
    return [...new Map(scopes.map((scope) => [scopeKey(scope), scope])).values()];
  }
}
