import type { Instance, Slot } from '../instance/instance.ts';

export interface Seats {
  readonly seatCount: number;
  readonly firstSeat: Int32Array;
  readonly seatOwner: Int32Array;
  readonly presence: Uint8Array;
  readonly breakAfter: Int32Array;
}

/** Lays out one seat per delegate, participant by participant, then one per interpreter. */
export function layOutSeats(instance: Instance): Seats {
  const { participants, interpreters, slots } = instance;
  const slotCount = slots.length;
  const delegates = participants.reduce((sum, participant) => sum + participant.delegates.length, 0);
  const seatCount = delegates + interpreters.length;
  const firstSeat = new Int32Array(participants.length + interpreters.length + 1);
  const seatOwner = new Int32Array(seatCount);
  const presence = new Uint8Array(seatCount * slotCount);
  const breakAfter = new Int32Array(seatCount);
  let seat = 0;
  const add = (owner: number, times: Uint8Array, rest: number): void => {
    seatOwner[seat] = owner;
    presence.set(times, seat * slotCount);
    breakAfter[seat] = rest;
    seat += 1;
    firstSeat[owner + 1] = seat;
  };
  participants.forEach((participant, owner) => {
    for (const delegate of participant.delegates) add(owner, delegate.presence, participant.breakAfter);
  });
  interpreters.forEach((interpreter, index) => add(participants.length + index, interpreter.presence, 0));
  return { seatCount, firstSeat, seatOwner, presence, breakAfter };
}

/** Most meetings one seat can have: its slots, or fewer where it must rest after some in a row. */
export function seatCapacity(seats: Seats, seat: number, instance: Instance): number {
  const slotCount = instance.slots.length;
  const open = instance.slots.flatMap((slot, index) =>
    seats.presence[seat * slotCount + index] === 0 ? [] : [slot],
  );
  const most = seats.breakAfter[seat] as number;
  return most === 0 ? open.length : mostWithRests(open, most, instance.restMinutes);
}

/**
 * The largest set of slots without more than `most` in a row, by dynamic programming over (last slot, meetings in the
 * present row). Greedy is not enough: with slots of different lengths an early pause can be cheaper than a late one.
 */
function mostWithRests(open: readonly Slot[], most: number, restMinutes: number): number {
  const best: Int32Array[] = [];
  let answer = 0;
  open.forEach((slot, index) => {
    const row = new Int32Array(most + 1).fill(-1);
    row[1] = 1;
    for (let i = 0; i < index; i += 1) {
      const earlier = best[i] as Int32Array;
      const hasRested = slot.start - (open[i] as Slot).end >= restMinutes;
      for (let run = 1; run <= most; run += 1) {
        const count = earlier[run] as number;
        const next = hasRested ? 1 : run + 1;
        if (count > 0 && next <= most) row[next] = Math.max(row[next] as number, count + 1);
      }
    }
    best.push(row);
    answer = Math.max(answer, ...row);
  });
  return answer;
}
