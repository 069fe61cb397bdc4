import type { PersonalMail, SendOnce } from '@smc/mail';
import type { Collection } from '@smc/store';
import type { Organizer } from '../calendars/calendar-text.ts';
import type { SchedulingParts } from '../parts.ts';
import type { StoredNote } from './notes.ts';

/** How this service writes to people. */
export interface MailDeps extends PersonalMail {
  /** Who invites, in the calendars that go with mails. */
  readonly organizer: Organizer;
}

/** What messages keep beside the rest of the service. */
export interface MessageCollections {
  readonly sendOnce: SendOnce;
  readonly messageNotes: Collection<StoredNote>;
}

export type MessageParts = SchedulingParts;
