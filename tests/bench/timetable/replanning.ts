import type { Instance, Plan, PlannedMeeting } from '../../../packages/timetable/src/index.ts';
import { parsePreviousPlan, replanTimetable, startSolver } from '../../../packages/timetable/src/index.ts';
import { createRandom } from '../../../packages/timetable/src/random.ts';

export interface Disturbance {
  readonly kind: 'cancellation' | 'no-show' | 'late registration';
  /** Kept meetings that are somewhere else afterwards. */
  readonly moved: number;
  readonly milliseconds: number;
  /** Score against the bound of the event as it is now. */
  readonly share: number;
}

const kinds = ['cancellation', 'no-show', 'late registration'] as const;

/** Disturbs a plan in random ways, one at a time, and repairs it; never from scratch, never moving anybody. */
export async function disturb(
  instance: Instance,
  plan: Plan,
  count: number,
  seed: number,
): Promise<readonly Disturbance[]> {
  const random = createRandom(seed);
  const solver = await startSolver();
  const found: Disturbance[] = [];
  for (let index = 0; index < count; index += 1) {
    const kind = kinds[index % kinds.length] as (typeof kinds)[number];
    const who = Math.floor(random() * instance.participants.length);
    const { changed, meetings } = change(kind, instance, plan, who, random);
    const previous = parsePreviousPlan({ meetings }, changed);
    const start = performance.now();
    await replanTimetable(changed, previous, { hasBounds: false });
    const milliseconds = performance.now() - start;
    const repaired = await replanTimetable(changed, previous, { solver });
    found.push({
      kind,
      milliseconds,
      moved: countMoved(meetings, repaired, changed),
      share: repaired.levels.score.ratio,
    });
  }
  return found;
}

function change(
  kind: Disturbance['kind'],
  instance: Instance,
  plan: Plan,
  who: number,
  random: () => number,
): { changed: Instance; meetings: (PlannedMeeting & { cancelled?: boolean })[] } {
  const { id } = instance.participants[who] ?? { id: '' };
  if (kind === 'cancellation') {
    const participants = instance.participants.map((entry, index) =>
      index === who
        ? {
            ...entry,
            minMeetings: 0,
            delegates: entry.delegates.map((one) => ({
              ...one,
              presence: new Uint8Array(one.presence.length),
            })),
          }
        : entry,
    );
    return { changed: { ...instance, participants }, meetings: [...plan.meetings] };
  }
  if (kind === 'no-show') {
    const mine = plan.meetings.filter((meeting) => meeting.a === id || meeting.b === id);
    const missed = mine[Math.floor(random() * mine.length)];
    return {
      changed: instance,
      meetings: plan.meetings.map((meeting) =>
        meeting === missed ? { ...meeting, cancelled: true } : meeting,
      ),
    };
  }
  // A late registration: the participant was not in the plan so far, and now is.
  return {
    changed: instance,
    meetings: plan.meetings.filter((meeting) => meeting.a !== id && meeting.b !== id),
  };
}

function countMoved(
  before: readonly (PlannedMeeting & { cancelled?: boolean })[],
  after: Plan,
  changed: Instance,
): number {
  const now = new Map(after.meetings.map((meeting) => [meeting.pair, `${meeting.slot}/${meeting.table}`]));
  const gone = new Set(
    changed.participants
      .filter((entry) => entry.delegates.every((one) => !one.presence.includes(1)))
      .map((entry) => entry.id),
  );
  return before.filter(
    (meeting) =>
      meeting.cancelled !== true &&
      !gone.has(meeting.a) &&
      !gone.has(meeting.b) &&
      now.get(meeting.pair) !== `${meeting.slot}/${meeting.table}`,
  ).length;
}
