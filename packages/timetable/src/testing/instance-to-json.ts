import type { Instance } from '../instance/instance.ts';
import { requestStates } from '../instance/instance.ts';

const origin = Date.UTC(2026, 4, 4);

/** Writes a generated instance (one delegate each, no details) in the format that `parseInstance` reads. */
export function instanceToJson(instance: Instance): Record<string, unknown> {
  const { participants, slots, pairs } = instance;
  const instant = (minutes: number): string => new Date(origin + minutes * 60_000).toISOString();
  return {
    slots: slots.map((slot) => ({
      id: slot.id,
      start: instant(slot.start),
      end: instant(slot.end),
      day: slot.day,
      tables: slot.tables,
    })),
    participants: participants.map((participant) => ({
      id: participant.id,
      kind: participant.kind,
      minMeetings: participant.minMeetings,
      maxMeetings: participant.maxMeetings,
      available: slots
        .filter((_, slot) => participant.delegates[0]?.presence[slot] !== 0)
        .map((slot) => slot.id),
    })),
    pairs: Array.from({ length: pairs.count }, (_, index) => ({
      a: participants[pairs.a[index] as number]?.id,
      b: participants[pairs.b[index] as number]?.id,
      score: pairs.score[index],
      requested: requestStates[pairs.requested[index] as number],
    })),
  };
}
