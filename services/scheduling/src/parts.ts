import type { EventEdition, Membership, Organisation, Person, Registration } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import type { Clock, ContentRules, Logger, NewId, TokenVerifier } from '@smc/service-kit';
import type { Collection, Store } from '@smc/store';
import type { StoredPart, StoredPrint } from './agendas/print/print-run.ts';
import type { StoredFeed } from './calendars/feed-collection.ts';
import type { MembershipCopy, OrganisationCopy, PersonCopy } from './copies/collections.ts';
import type { DiaryParts } from './diary/parts.ts';
import type { MailDeps, MessageCollections } from './messages/parts.ts';
import type { Owners } from './owners.ts';
import type { Planner } from './planning/planning-thread.ts';
import type { StoredParticipantInterest } from './registrations/collections.ts';
import type { StoredPlan, StoredRun } from './timetables/collections.ts';

/** What the composition root gives this service. */
export interface SchedulingDeps extends ContentRules {
  readonly store: Store;
  readonly jobs: JobQueue;
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly logger: Logger;
  readonly validateOutputs: boolean;
  /** Asks the owner, for an organisation whose event has not arrived yet. */
  readonly askOrganisation: (id: string) => Promise<Organisation | undefined>;
  /** People by their ids, null where there is none. */
  readonly askPeople: (ids: readonly string[]) => Promise<readonly (Person | null)[]>;
  /** The organisation's memberships in any state. */
  readonly askMemberships: (organisationId: string) => Promise<readonly Membership[]>;
  /** What a timetable is planned from, beside this service's own documents. */
  readonly owners: Owners;
  readonly mail: MailDeps;
  /** Absent: in a thread of its own for each timetable. */
  readonly planner?: Planner;
}

/** The service's own parts, shared by its procedures, subscriptions and jobs. */
export interface SchedulingParts extends SchedulingDeps, DiaryParts, MessageCollections {
  readonly events: Collection<EventEdition>;
  readonly registrations: Collection<Registration>;
  readonly participantInterests: Collection<StoredParticipantInterest>;
  readonly organisations: Collection<OrganisationCopy>;
  readonly people: Collection<PersonCopy>;
  readonly memberships: Collection<MembershipCopy>;
  readonly timetableRuns: Collection<StoredRun>;
  readonly timetablePlans: Collection<StoredPlan>;
  readonly calendarFeeds: Collection<StoredFeed>;
  readonly prints: Collection<StoredPrint>;
  readonly printParts: Collection<StoredPart>;
}
