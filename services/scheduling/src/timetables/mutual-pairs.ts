import type { InterestLevel } from '@smc/contracts';
import type { MutualPair } from '../diary/participants.ts';
import { everyDocument } from '../every-document.ts';
import type { SchedulingParts } from '../parts.ts';
import { isPositive } from '../registrations/participant-interest.ts';

type Parts = Pick<SchedulingParts, 'events' | 'timetableRuns' | 'timetablePlans' | 'participantInterests'>;
type Level = InterestLevel | null;

/** What a wish is worth where no timetable has scored the pair. */
const wishPoints = { MUST_MEET: 40, LIKE_TO_MEET: 20, NO_THANKS: 0 } as const;
const pointsOf = (level: Level) => (level === null ? 0 : wishPoints[level]);

interface Known {
  /** The ids in their order. */
  readonly ids: readonly [string, string];
  /** What each of them said, in the same order. */
  levels: readonly [Level, Level];
  /** Of the published timetable; null where it did not know the pair. */
  readonly score: number | null;
}

class Pairs {
  readonly #known = new Map<string, Known>();

  take(from: string, to: string, levels: readonly [Level, Level], score: number | null): void {
    const [ids, ordered] =
      from < to
        ? [[from, to], levels]
        : [
            [to, from],
            [levels[1], levels[0]],
          ];
    this.#known.set(ids.join(' '), {
      ids: ids as [string, string],
      levels: ordered as [Level, Level],
      score,
    });
  }

  /** What one side says now goes before what it said when the timetable was planned. */
  say(from: string, to: string, level: Level): void {
    const key = [from, to].sort().join(' ');
    if (!this.#known.has(key)) this.take(from, to, [null, null], null);
    const known = this.#known.get(key) as Known;
    known.levels = from < to ? [level, known.levels[1]] : [known.levels[0], level];
  }

  mutual(): MutualPair[] {
    return [...this.#known.values()]
      .filter(({ levels }) => levels.every(isPositive))
      .map(({ ids, levels, score }) => ({
        organisationIds: ids,
        score: score ?? pointsOf(levels[0]) + pointsOf(levels[1]),
      }));
  }
}

/**
 * Two participants who both want to meet, best first: by what they wish now, and by the wishes and scores that the published
 * timetable was planned from, unless one of them has taken its wish back or said `no thanks` since.
 */
export async function mutualPairsOf(parts: Parts, eventId: string): Promise<readonly MutualPair[]> {
  const event = await parts.events.get(eventId);
  const run = event?.publishedRun == null ? undefined : await parts.timetableRuns.get(event.publishedRun);
  const plan = run?.planId == null ? undefined : await parts.timetablePlans.get(run.planId);
  const pairs = new Pairs();
  for (const { organisationId, partnerId, level, partnerLevel, score } of plan?.wishes ?? [])
    pairs.take(organisationId, partnerId, [level, partnerLevel], score);
  for await (const one of everyDocument(parts.participantInterests, { eventId }))
    pairs.say(one.organisationId, one.partnerId, one.withdrawnAt === null ? one.level : null);
  const keyOf = ({ organisationIds }: MutualPair) => organisationIds.join(' ');
  return pairs
    .mutual()
    .toSorted((left, right) => right.score - left.score || (keyOf(left) < keyOf(right) ? -1 : 1));
}
