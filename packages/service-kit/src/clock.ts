import { randomBytes } from 'node:crypto';

/** Time and ids are arguments everywhere, so that a test or a repeated run decides them. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that a test sets and moves. */
export function fixedClock(
  start: string,
): Clock & { set(instant: string): void; advance(milliseconds: number): void } {
  let current = new Date(start);
  return {
    now: () => new Date(current),
    set: (instant) => {
      current = new Date(instant);
    },
    advance: (milliseconds) => {
      current = new Date(current.getTime() + milliseconds);
    },
  };
}

export type NewId = () => string;

/** 22 letters and digits, 128 random bits, starting with the time so that new documents lie together in an index. */
export const randomId: NewId = () => {
  const time = Date.now().toString(36).padStart(9, '0');
  const random = BigInt(`0x${randomBytes(13).toString('hex')}`)
    .toString(36)
    .padStart(20, '0');
  return `${time}${random.slice(0, 17)}`;
};

/** Ids `prefix-1`, `prefix-2` ... for tests. */
export function countingIds(prefix: string): NewId {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}
