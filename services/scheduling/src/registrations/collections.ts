import {
  type ParticipantInterest,
  participantInterest,
  type Registration,
  registration,
} from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** Stored as the contract shows it; its id is made of event and organisation, so that none registers twice. */
export const registrationCollection: CollectionDefinition<Registration> = {
  name: 'registrations',
  schema: z.strictObject(registration.shape),
  indexes: [
    ['createdAt'],
    ['eventId', 'createdAt'],
    ['eventId', 'state', 'createdAt'],
    ['eventId', 'state', 'kind', 'createdAt'],
    ['organisationId', 'createdAt'],
    ['state', 'createdAt'],
    ['region'],
  ],
};

const storedInterest = z.strictObject({
  ...participantInterest.shape,
  /** Organisations whose people see it: the own side, and the other side once it is positive. */
  visibleTo: z.array(z.string()),
});
export type StoredParticipantInterest = ParticipantInterest & z.infer<typeof storedInterest>;

/** Its id is made of event, wisher and partner; a withdrawn one stays, so that versions go on growing. */
export const participantInterestCollection: CollectionDefinition<StoredParticipantInterest> = {
  name: 'participant-interests',
  schema: storedInterest,
  indexes: [
    ['eventId', 'statedAt'],
    ['eventId', 'organisationId', 'statedAt'],
    ['withdrawnAt'],
    ['visibleTo'],
  ],
};
