import type { Subscriptions } from '@smc/service-kit';
import { keepNewest } from '@smc/store';
import { weightsInUse } from './active-weights.ts';
import type { NewCopy } from './copies/copy-of.ts';
import {
  eventScopeOf,
  type MemberCopy,
  programmeScopeOf,
  proposalMemberOf,
  registrationMemberOf,
  type ScopeCopy,
  scopeKey,
} from './copies/scopes.ts';
import type { MatchmakingParts } from './parts.ts';
import type { Refresher } from './refresh.ts';

type Told =
  | 'event.changed'
  | 'programme.published'
  | 'programme.ended'
  | 'registration.changed'
  | 'proposal.changed';

/** Keeps which events and programmes there are and what belongs to them: they may have weights of their own. */
export function createScopeSubscriptions(
  parts: MatchmakingParts,
  refresher: Refresher,
): Pick<Subscriptions, Told> {
  const { scopes, scopeCopies, scopeMembers } = parts;
  const now = () => parts.clock.now().toISOString();

  /** A scope that begins or ends takes its weights along. */
  async function takeScope(copy: NewCopy<ScopeCopy>): Promise<void> {
    const { stored, isNewest } = await keepNewest(scopeCopies, copy);
    if (!isNewest) return;
    scopes.scopes.note(stored);
    const { scopeId } = stored;
    const presets = await parts.presets.find({ filter: { scopeId }, limit: 1 });
    if (presets.documents.length > 0) await refresher.request();
  }

  async function takeMember(copy: NewCopy<MemberCopy> | undefined): Promise<void> {
    if (copy === undefined) return;
    const { stored, isNewest } = await keepNewest(scopeMembers, copy);
    if (!isNewest) return;
    scopes.members.note(stored);
    await scopes.sync();
    const { scoped } = await weightsInUse(parts);
    if (scoped.has(scopeKey({ kind: stored.kind, id: stored.scopeId }))) await refresher.request();
  }

  return {
    'event.changed': ({ data: { event } }) => takeScope(eventScopeOf(event, now())),
    'programme.published': ({ data: { programme } }) => takeScope(programmeScopeOf(programme, now())),
    'programme.ended': ({ data: { programme } }) => takeScope(programmeScopeOf(programme, now())),
    'registration.changed': ({ data: { registration } }) =>
      takeMember(registrationMemberOf(registration, now())),
    'proposal.changed': ({ data: { proposal } }) => takeMember(proposalMemberOf(proposal, now())),
  };
}
