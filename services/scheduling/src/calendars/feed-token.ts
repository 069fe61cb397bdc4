import { createHash, randomBytes } from 'node:crypto';

/** A prefix that secret scanners can recognise. */
const prefix = 'smcc_';

/** 256 random bits: the secret part of a calendar's link. */
export const newFeedToken = () => `${prefix}${randomBytes(32).toString('base64url')}`;

/** All that is stored of it. Enough for 256 random bits, which cannot be guessed. */
export const feedHash = (token: string) => createHash('sha256').update(token).digest('hex');
