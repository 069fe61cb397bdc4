import type { Clock } from '@smc/service-kit';

/** The system's clock, until it is taken to another moment; from there it goes on. */
export function travelClock(): Clock & { travelTo(instant: string): void } {
  let offsetMs = 0;
  return {
    now: () => new Date(Date.now() + offsetMs),
    travelTo(instant) {
      offsetMs = Date.parse(instant) - Date.now();
    },
  };
}
