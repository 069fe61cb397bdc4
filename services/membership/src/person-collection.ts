import { id, instant, linkPurpose, person } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import type { StoredPerson } from './person.ts';

const link = z.strictObject({ id, purpose: linkPurpose, expiresAt: instant });

/** `link.id` finds the person of a link; `email` is unique where there is one. */
export const personCollection: CollectionDefinition<StoredPerson> = {
  name: 'people',
  schema: z.strictObject({
    ...person.shape,
    passwordHash: z.string().max(300).nullable(),
    sessionEpoch: z.number().int(),
    link: link.nullable(),
    updatedAt: instant,
  }),
  indexes: [
    ['organisationId', 'name'],
    ['organisationId', 'state', 'name'],
    ['email'],
    ['link.id'],
    ['roles'],
  ],
  unique: ['email', 'link.id'],
};
