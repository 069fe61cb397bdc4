import type { AttendanceMode, EventState, OrganisationKind, Region } from '@smc/contracts';
import type { Interval } from './cells.ts';

/** Somebody who may sit in a meeting. */
export interface Delegate {
  readonly personId: string;
  readonly timeZone: string | null;
  /** When; null: whenever the event has slots, or all year. */
  readonly available: readonly Interval[] | null;
}

/** An organisation as it takes part in an event, or (without event) as it can be met all year. */
export interface Participant {
  readonly organisationId: string;
  readonly registrationId: string | null;
  readonly kind: OrganisationKind;
  readonly region: Region;
  readonly timeZone: string;
  readonly delegates: readonly Delegate[];
  readonly maximumMeetings: number | null;
}

/** What meetings need to know of an event. */
export interface EventRules {
  readonly id: string;
  readonly state: EventState;
  readonly format: AttendanceMode;
  /** Slots for meetings, and how many of the tables are in use then; null: all. */
  readonly slots: readonly (Interval & { readonly tables: number | null })[];
  readonly tables: readonly number[];
}

/** Two participants who both want to meet. */
export interface MutualPair {
  readonly organisationIds: readonly [string, string];
  readonly score: number;
  /** What they would speak about. */
  readonly challengeId: string | null;
  readonly solutionId: string | null;
}

/** Where the diary looks up who takes part; it never writes there. */
export interface Participants {
  event(eventId: string): Promise<EventRules | undefined>;
  /** Undefined where the organisation does not take part (any longer). */
  participant(
    eventId: string | null,
    organisationId: string,
    /** People that are meant: outside events they are looked up where they are not known yet. */
    personIds?: readonly string[],
  ): Promise<Participant | undefined>;
  /** Where somebody works. */
  organisationOf(personId: string): Promise<string | undefined>;
  /** Registrations at events not over yet that do not count any longer. */
  thoseWhoLeft(): Promise<readonly { readonly eventId: string; readonly organisationId: string }[]>;
  /** Best first. */
  mutualPairs(eventId: string): Promise<readonly MutualPair[]>;
  /** Timetables whose meetings show: of one event, or of all. */
  publishedRuns(eventId?: string): Promise<readonly string[]>;
}
