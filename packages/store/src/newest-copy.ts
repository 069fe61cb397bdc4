import { isSmcError } from '@smc/contracts';
import type { Collection, StoredDocument } from './port.ts';

/** A service's own copy of another service's aggregate. */
export interface Copy extends StoredDocument {
  /** The owner's version that this copy shows. */
  readonly revision: number;
}

/**
 * Stores `copy` unless a copy of the same or a newer revision is there; returns the newest. Events come more than once and
 * in any order, so this is what an event handler does with a snapshot.
 */
export async function keepNewest<Doc extends Copy>(
  copies: Collection<Doc>,
  copy: Omit<Doc, 'version'>,
): Promise<Doc> {
  const present = await copies.get(copy.id);
  if (present !== undefined && present.revision >= copy.revision) return present;
  try {
    if (present === undefined) return await copies.insert(copy);
    return await copies.save({ ...copy, version: present.version } as unknown as Doc);
  } catch (error) {
    // Another event for the same aggregate was faster: look again.
    if (isSmcError(error, 'ALREADY_EXISTS') || isSmcError(error, 'STALE_VERSION'))
      return keepNewest(copies, copy);
    throw error;
  }
}
