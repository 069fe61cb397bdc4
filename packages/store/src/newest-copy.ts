import { isSmcError } from '@smc/contracts';
import type { Collection, StoredDocument } from './port.ts';

/** A service's own copy of another service's aggregate. */
export interface Copy extends StoredDocument {
  /** The owner's version that this copy shows. */
  readonly revision: number;
}

/** What came of it: the copy as it is stored now, and whether what was offered is what it shows. */
export interface KeptCopy<Doc> {
  readonly stored: Doc;
  /** False where a newer revision was here already. */
  readonly isNewest: boolean;
}

/**
 * Stores `copy` unless a copy of the same or a newer revision is there. Events come more than once and in any order, so
 * this is what an event handler does with a snapshot; safe to repeat and to race.
 */
export async function keepNewest<Doc extends Copy>(
  copies: Collection<Doc>,
  copy: Omit<Doc, 'version'> & { readonly id: string; readonly revision: number },
): Promise<KeptCopy<Doc>> {
  const present = await copies.get(copy.id);
  if (present !== undefined && present.revision >= copy.revision) {
    return { stored: present, isNewest: present.revision === copy.revision };
  }
  try {
    const stored =
      present === undefined
        ? await copies.insert(copy)
        : await copies.save({ ...copy, version: present.version } as unknown as Doc);
    return { stored, isNewest: true };
  } catch (error) {
    // Another event for the same aggregate was faster: look again.
    if (isSmcError(error, 'ALREADY_EXISTS') || isSmcError(error, 'STALE_VERSION'))
      return keepNewest(copies, copy);
    throw error;
  }
}
