import type { Instance } from '../instance/instance.ts';

/** Why a pair can never be in a plan; 0 where it can. */
export const blockReasons = [
  'none',
  'forbidden',
  'noCommonSlot',
  'noTable',
  'noInterpreter',
  'slotsTooShort',
  'neverAvailable',
  'noCapacity',
] as const;
export type BlockReason = (typeof blockReasons)[number];

/** A limit on how many of some pairs are chosen: a group's cap, an interpreter pool, a day's free slots. */
export interface CapRow {
  readonly cap: number;
  readonly pairs: Int32Array;
  /** True where every plan must be checked against it; false where placing meetings implies it. */
  readonly isRule: boolean;
}

/**
 * An instance as flat arrays. A *seat* is one person who can be in one place at a time: a delegate of a participant
 * or an interpreter. Seats of a participant are consecutive; `seatOwner` is the participant, or
 * participantCount + interpreter. Presence is 0 absent, 1 in person, 2 by video, at `seat * slotCount + slot`.
 */
export interface Problem {
  readonly instance: Instance;
  readonly slotCount: number;
  readonly dayCount: number;
  readonly slotDay: Int32Array;
  readonly participantCount: number;
  readonly seatCount: number;
  readonly firstSeat: Int32Array;
  readonly seatOwner: Int32Array;
  readonly presence: Uint8Array;
  readonly minimum: Int32Array;
  /** Most meetings a participant can have: its own maximum, or fewer where its slots allow no more. */
  readonly maximum: Int32Array;
  readonly breakAfter: Int32Array;

  readonly pairCount: number;
  readonly pairA: Int32Array;
  readonly pairB: Int32Array;
  /** Score after the penalty for pairs that have met before. */
  readonly score: Float64Array;
  readonly isMutual: Uint8Array;
  /** Index into `blockReasons`. */
  readonly blocked: Uint8Array;
  /** 1 where the pair sits at a table in every slot it can take: those share the tables' capacity. */
  readonly alwaysAtTable: Uint8Array;
  /** Which interpreter pool a pair needs, -1 for none; undefined where no pair needs one. */
  readonly poolOf: Int16Array | undefined;
  readonly pools: readonly Int32Array[];

  readonly venueCount: number;
  readonly venues: readonly string[];
  /** Tables per slot and venue at `slot * venueCount + venue`. */
  readonly tableCapacity: Int32Array;
  /** Walking minutes from venue to venue at `from * venueCount + to`; undefined where nobody has to walk. */
  readonly walkMinutes: Float64Array | undefined;
  /** Feature bits of every table and of every participant's needs. */
  readonly tableFeatures: Int32Array;
  readonly tableVenue: Int32Array;
  readonly needsOf: Int32Array;
  readonly hasNeeds: boolean;
  readonly pairNeeds: ReadonlyMap<number, number>;

  /** Slots a pair may take, 1 per allowed slot, for the few pairs that are limited; absent means all. */
  readonly pairSlots: ReadonlyMap<number, Uint8Array>;
  readonly precedes: ReadonlyMap<number, readonly number[]>;
  readonly follows: ReadonlyMap<number, readonly number[]>;
  readonly fixedSlot: ReadonlyMap<number, number>;
  /** Per slot, the tables (index) that fixed meetings name, with the pair that sits there. */
  readonly fixedTables: ReadonlyMap<number, ReadonlyMap<number, number>>;

  readonly capRows: readonly CapRow[];
  /** Meetings that can sit at tables in all slots together: sum over slots of min(tables, floor(present / 2)). */
  readonly tableTotal: number;
  /** True where a move must be checked beyond who is free and which slot has a table left. */
  readonly hasSideRules: boolean;
}
