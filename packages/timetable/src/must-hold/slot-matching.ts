/**
 * True where each meeting can have a slot of its own among those given (augmenting paths).
 *
 * @param meetings per meeting and slot, above 0 where the meeting may be there.
 */
export function canHoldAll(meetings: readonly Int32Array[], slots: readonly number[]): boolean {
  const holder = new Map<number, number>();
  const place = (meeting: number, tried: Set<number>): boolean =>
    slots.some((slot) => {
      if ((meetings[meeting]?.[slot] ?? 0) === 0 || tried.has(slot)) return false;
      tried.add(slot);
      const other = holder.get(slot);
      if (other !== undefined && !place(other, tried)) return false;
      holder.set(slot, meeting);
      return true;
    });
  return meetings.every((_, meeting) => place(meeting, new Set()));
}
