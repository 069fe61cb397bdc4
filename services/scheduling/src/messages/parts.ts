import type { Mailbox } from '@smc/contracts';
import type { Mailer, SendOnce } from '@smc/mail';
import type { Collection } from '@smc/store';
import type { Organizer } from '../calendars/calendar-text.ts';
import type { SchedulingParts } from '../parts.ts';
import type { StoredNote } from './notes.ts';

/** How this service writes to people. */
export interface MailDeps {
  readonly mailer: Mailer;
  /** Where mail to these people goes (at most 100), null where none may be sent; asked of their owner at each sending. */
  readonly askMailboxes: (personIds: readonly string[]) => Promise<readonly (Mailbox | null)[]>;
  /** Where people reach the door, without a slash at the end; known once it listens. */
  readonly publicUrl: () => string;
  /** Who invites, in the calendars that go with mails. */
  readonly organizer: Organizer;
}

/** What messages keep beside the rest of the service. */
export interface MessageCollections {
  readonly sendOnce: SendOnce;
  readonly messageNotes: Collection<StoredNote>;
}

export type MessageParts = SchedulingParts;
