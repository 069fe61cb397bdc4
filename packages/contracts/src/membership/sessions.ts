import { z } from 'zod';
import { id, instant } from '../common.ts';
import { scope, viewer } from '../viewer.ts';
import { person } from './organisations.ts';

export const linkPurpose = z.enum(['FIRST_ACCOUNT', 'INVITATION', 'PASSWORD_RESET']);
export const session = z.object({ sessionToken: z.string(), expiresAt: instant, viewer, person });
export const apiToken = z.object({
  id,
  name: z.string(),
  scopes: z.array(scope),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
  isRevoked: z.boolean(),
});
export type ApiToken = z.infer<typeof apiToken>;
export const viewerSession = z.object({ viewer, expiresAt: instant, kind: z.enum(['SESSION', 'API_TOKEN']) });
