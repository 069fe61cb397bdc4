import { type InterestLevel, type ParticipantInterest, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf } from '@smc/service-kit';
import { documentIdOf } from '../ids.ts';
import type { StoredParticipantInterest } from './collections.ts';

/** Who wishes to meet whom, where. */
export interface Wish {
  readonly eventId: string;
  readonly organisationId: string;
  readonly partnerId: string;
}

export const participantInterestIdOf = ({ eventId, organisationId, partnerId }: Wish) =>
  documentIdOf('participant-interest', eventId, organisationId, partnerId);

export const isPositive = (level: InterestLevel | null | undefined) =>
  level === 'MUST_MEET' || level === 'LIKE_TO_MEET';

export function shownInterest({
  visibleTo: _hidden,
  ...interest
}: StoredParticipantInterest): ParticipantInterest {
  return interest;
}

function told(facts: ChangeFacts, document: StoredParticipantInterest): Changed<StoredParticipantInterest> {
  const interest = shownInterest({ ...document, version: document.version + 1 });
  return { document, events: [eventOf(facts, 'participant-interest.changed', document.id, { interest })] };
}

/**
 * One participant's wish to meet another, or another wish than before. Version 0 in the result: there was none yet. The
 * same wish again changes nothing. `no thanks` is never shown to the other side.
 */
export function stateInterest(
  present: StoredParticipantInterest | undefined,
  wish: Wish,
  { level, note }: { readonly level: InterestLevel; readonly note: string },
  facts: ChangeFacts,
): Changed<StoredParticipantInterest> {
  const { eventId, organisationId, partnerId } = wish;
  if (organisationId === partnerId)
    throw new SmcError('VALIDATION_FAILED', { field: 'partnerId', message: 'That is the own organisation.' });
  if (present?.withdrawnAt === null && present.level === level && present.note === note)
    return { document: present, events: [] };
  return told(facts, {
    id: participantInterestIdOf(wish),
    version: present?.version ?? 0,
    eventId,
    organisationId,
    partnerId,
    level,
    note,
    statedBy: facts.by,
    statedAt: facts.at,
    withdrawnAt: null,
    visibleTo: isPositive(level) ? [organisationId, partnerId] : [organisationId],
  });
}

/** Takes it back; without events where there is nothing to take back. */
export function withdrawInterest(
  present: StoredParticipantInterest,
  facts: ChangeFacts,
): Changed<StoredParticipantInterest> {
  if (present.withdrawnAt !== null) return { document: present, events: [] };
  return told(facts, { ...present, withdrawnAt: facts.at, visibleTo: [] });
}
