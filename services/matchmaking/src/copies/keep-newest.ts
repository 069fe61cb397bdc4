import { isSmcError } from '@smc/contracts';
import type { Collection, StoredDocument } from '@smc/store';
import type { NewCopy } from './copy-of.ts';

interface Copy extends StoredDocument {
  readonly revision: number;
}

/** What came of it: the copy as it is stored now, and whether what was offered is what it shows. */
export interface Kept<Stored> {
  readonly stored: Stored;
  /** False where a newer revision was here already. */
  readonly isNewest: boolean;
}

/** Stores the copy unless the same or a newer revision is here; safe to repeat and to race. */
export async function keepNewest<Stored extends Copy>(
  copies: Collection<Stored>,
  copy: NewCopy<Stored>,
): Promise<Kept<Stored>> {
  const present = await copies.get(copy.id);
  if (present !== undefined && present.revision >= copy.revision)
    return { stored: present, isNewest: present.revision === copy.revision };
  try {
    const stored =
      present === undefined
        ? await copies.insert(copy)
        : await copies.save({ ...copy, version: present.version } as unknown as Stored);
    return { stored, isNewest: true };
  } catch (error) {
    // Another event for the same aggregate was faster: look again.
    if (isSmcError(error, 'ALREADY_EXISTS') || isSmcError(error, 'STALE_VERSION'))
      return keepNewest(copies, copy);
    throw error;
  }
}
