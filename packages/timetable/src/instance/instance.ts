/** How a meeting or a participant takes part: at a table, by video, or either as the slot has it. */
export type Mode = 'inPerson' | 'virtual' | 'hybrid';

/** What the two sides said about a pair; stored as a small integer in the pair table. */
export const requestStates = ['none', 'one', 'mutual'] as const;
export type RequestState = (typeof requestStates)[number];
export const REQUEST_ONE = 1;
export const REQUEST_MUTUAL = 2;

/** A period in which meetings take place; `start` and `end` in minutes since an arbitrary origin. */
export interface Slot {
  readonly id: string;
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** Most meetings that sit at tables in this slot. */
  readonly tables: number;
  /** Lunch, a plenary: nobody meets, nobody counts it as a gap, everybody rests. */
  readonly isBreak: boolean;
}

export interface Table {
  readonly number: number;
  readonly features: readonly string[];
  readonly venue: string;
}

/** A named person of a participant; several delegates meet in parallel. `presence` has one entry per slot. */
export interface Delegate {
  readonly id: string;
  /** 0 absent, 1 in person, 2 by video. */
  readonly presence: Uint8Array;
}

export interface Participant {
  readonly id: string;
  readonly kind: string;
  readonly minMeetings: number;
  readonly maxMeetings: number;
  readonly delegates: readonly Delegate[];
  /** Table features this participant cannot do without (wheelchair, quiet, screen). */
  readonly needs: readonly string[];
  readonly languages: readonly string[];
  /** Rest after this many meetings in a row; 0 for never. */
  readonly breakAfter: number;
}

/** What few pairs have; kept beside the columns so that millions of plain pairs stay small. */
export interface PairDetails {
  readonly slots?: readonly number[];
  readonly mode?: Mode;
  readonly needs?: readonly string[];
  readonly delegates?: readonly string[];
  readonly minutes?: number;
  readonly hasMetBefore?: boolean;
}

/** All pairs as columns: participants by index, score, request state (0 none, 1 one side, 2 mutual). */
export interface PairTable {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
  readonly requested: Uint8Array;
  readonly details: ReadonlyMap<number, PairDetails>;
}

export interface FixedMeeting {
  readonly pair: number;
  readonly slot: number;
  /** Table number, or 0 where any will do. */
  readonly table: number;
}

export interface Interpreter {
  readonly id: string;
  readonly languages: readonly string[];
  readonly presence: Uint8Array;
}

export interface Group {
  readonly id: string;
  readonly members: readonly number[];
  /** Most meetings with the group's members in all; Infinity for no cap. */
  readonly maxMeetings: number;
  /** Most meetings one other participant has with the group's members; Infinity for no cap. */
  readonly maxPerPartner: number;
}

export interface Walk {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** A checked instance: every reference is an index, every default filled in. Slots are in order of time. */
export interface Instance {
  readonly slots: readonly Slot[];
  readonly tables: readonly Table[];
  readonly participants: readonly Participant[];
  readonly pairs: PairTable;
  readonly fixed: readonly FixedMeeting[];
  readonly forbidden: readonly (readonly [number, number])[];
  readonly mustHold: boolean;
  readonly precedences: readonly (readonly [number, number])[];
  /** Most breaks of one participant minus fewest of another, in `mustHold` problems; Infinity for no limit. */
  readonly maxBreakSpread: number;
  readonly interpreters: readonly Interpreter[];
  readonly groups: readonly Group[];
  readonly walks: readonly Walk[];
  /** Points taken from the score of a pair that has met before; the result is never below 0. */
  readonly metBeforePenalty: number;
  /** Shortest pause that counts as a rest between two meetings, in minutes. */
  readonly restMinutes: number;
}

/** Limits above which an instance is refused rather than planned badly or out of memory. */
export const instanceLimits = {
  participants: 20_000,
  slots: 500,
  pairs: 8_000_000,
  tables: 10_000,
  delegates: 50,
  tableFeatures: 30,
  score: 1_000_000,
} as const;
