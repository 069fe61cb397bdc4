import { id, instant, isSmcError } from '@smc/contracts';
import type { Collection, CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import { stepTopics } from './topics.ts';

const storedNote = z.strictObject({
  /** That of the mail it stands for. */
  id,
  version: z.number().int(),
  personId: id,
  organisationId: id,
  topic: z.enum([...stepTopics, 'agenda', 'event-cancelled']),
  meetingId: id.nullable(),
  eventId: id.nullable(),
  action: z.string(),
  /** When the note was taken: the next mail of the day holds it. */
  at: instant,
});
/** A line of the mail of the day, for whoever wants this kind gathered. Erased once it was sent. */
export type StoredNote = z.infer<typeof storedNote>;

export const noteCollection: CollectionDefinition<StoredNote> = {
  name: 'message-notes',
  schema: storedNote,
  indexes: [['personId', 'at'], ['at']],
};

/** Keeps a note; a second time it changes nothing. */
export async function keepNote(
  notes: Collection<StoredNote>,
  note: Omit<StoredNote, 'version'>,
): Promise<void> {
  try {
    await notes.insert(note);
  } catch (error) {
    if (!isSmcError(error, 'ALREADY_EXISTS')) throw error;
  }
}
