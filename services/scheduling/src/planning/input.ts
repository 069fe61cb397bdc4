import type { AttendanceMode, EventEdition, InterestLevel, OrganisationKind } from '@smc/contracts';

/** Everything a timetable is planned from, as plain values: it is handed to a thread. */
export interface PlanningInput {
  readonly event: Pick<
    EventEdition,
    'format' | 'timeZone' | 'slots' | 'tables' | 'rest' | 'walking' | 'interpreters'
  >;
  /** Confirmed participants, in the order of their ids. */
  readonly participants: readonly PlanningParticipant[];
  readonly wishes: readonly PlanningWish[];
  readonly matches: readonly PlanningMatch[];
  /** What a city and a provider would speak about; at most one of each pair. */
  readonly topics: readonly PlanningTopic[];
}

export interface PlanningParticipant {
  /** Organisation id. */
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly minimum: number;
  readonly maximum: number;
  readonly delegates: readonly PlanningDelegate[];
  readonly needs: readonly string[];
  readonly languages: readonly string[];
  /** Of its registration, its challenges and its solutions. */
  readonly themes: readonly string[];
  readonly population: number | null;
  readonly incomeGroup: string | null;
}

export interface PlanningDelegate {
  readonly id: string;
  readonly mode: AttendanceMode;
  /** Slots in which she is there and has nothing else in her diary. */
  readonly slotIds: readonly string[];
}

/** What one participant said of meeting another. */
export interface PlanningWish {
  readonly from: string;
  readonly to: string;
  readonly level: InterestLevel;
}

/** A challenge of the city and a solution of the provider. */
export interface PlanningTopic {
  readonly cityId: string;
  readonly providerId: string;
  readonly challengeId: string;
  readonly solutionId: string;
}

/** A match between a challenge of the city and a solution of the provider. */
export interface PlanningMatch extends PlanningTopic {
  /** 0..100. */
  readonly score: number;
  /** `<challenge>_<solution>`. */
  readonly matchId: string;
}

/** A meeting of the timetable before, for a re-plan. */
export interface StandingMeeting {
  readonly organisationId: string;
  readonly partnerId: string;
  readonly slotId: string;
  readonly table: number | null;
  /** Who sits there, of both sides. */
  readonly personIds: readonly string[];
  /** Cancelled, or one side did not come: the same two are not put together again. */
  readonly isOver: boolean;
}

export interface PlanningOptions {
  readonly seed: number;
  readonly iterations?: number | undefined;
  readonly timeLimit?: number | undefined;
  /** Meetings in the diaries: none of them is moved. */
  readonly standing: readonly StandingMeeting[];
  /** Fill what is free beside them, rather than plan the event whole. */
  readonly isRepair: boolean;
  /** A re-plan puts nothing new into slots that began before this instant. */
  readonly now?: string | undefined;
}
