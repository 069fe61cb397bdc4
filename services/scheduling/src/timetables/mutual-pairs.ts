import { type EventEdition, type InterestLevel, isSmcError, type PairWish } from '@smc/contracts';
import type { MutualPair } from '../diary/participants.ts';
import { everyDocument } from '../every-document.ts';
import type { SchedulingParts } from '../parts.ts';
import { evidenceOf, type Stated, statedOf } from '../planning/evidence.ts';
import { PairBook } from '../planning/pairs.ts';
import { confirmedOf, planningParticipant } from '../planning/participants.ts';
import { isPositive } from '../registrations/participant-interest.ts';

type Parts = Pick<
  SchedulingParts,
  'events' | 'timetableRuns' | 'timetablePlans' | 'participantInterests' | 'registrations' | 'owners'
>;
type Level = InterestLevel | null;
type Ids = readonly [string, string];

/** What a wish is worth where neither a timetable nor the owners of matches have scored the pair. */
const wishPoints = { MUST_MEET: 40, LIKE_TO_MEET: 20, NO_THANKS: 0 } as const;
const pointsOf = (level: Level) => (level === null ? 0 : wishPoints[level]);

const sorted = (one: string, other: string): Ids => (one < other ? [one, other] : [other, one]);
const keyOf = (ids: readonly string[]) => ids.join(' ');

/** What each side of each pair said. */
class Wishes {
  readonly #said = new Map<string, { readonly ids: Ids; levels: readonly [Level, Level] }>();

  say(from: string, to: string, level: Level): void {
    const ids = sorted(from, to);
    const { levels } = this.#said.get(keyOf(ids)) ?? { levels: [null, null] as const };
    const next = from === ids[0] ? ([level, levels[1]] as const) : ([levels[0], level] as const);
    this.#said.set(keyOf(ids), { ids, levels: next });
  }

  mutual() {
    return [...this.#said.values()].filter(({ levels }) => levels.every(isPositive));
  }
}

/** The wishes that the published timetable was planned from, with their scores. */
async function plannedFrom(parts: Parts, { publishedRun }: EventEdition): Promise<readonly PairWish[]> {
  const run = publishedRun === null ? undefined : await parts.timetableRuns.get(publishedRun);
  const plan = run?.planId == null ? undefined : await parts.timetablePlans.get(run.planId);
  return plan?.wishes ?? [];
}

/** Undefined while the owners of challenges, solutions or interests do not answer. */
async function statedNow(
  parts: Parts,
  event: EventEdition,
  ids: readonly string[],
): Promise<Stated | undefined> {
  try {
    return await statedOf(parts, event, ids);
  } catch (error) {
    if (isSmcError(error, 'UNAVAILABLE') || isSmcError(error, 'TIMED_OUT')) return undefined;
    throw error;
  }
}

/** Without the owners: what was wished when the timetable was planned, and what participants said of each other since. */
async function remembered(parts: Parts, event: EventEdition, planned: readonly PairWish[]): Promise<Wishes> {
  const wishes = new Wishes();
  for (const { organisationId, partnerId, level, partnerLevel } of planned) {
    wishes.say(organisationId, partnerId, level);
    wishes.say(partnerId, organisationId, partnerLevel);
  }
  for await (const one of everyDocument(parts.participantInterests, { eventId: event.id }))
    wishes.say(one.organisationId, one.partnerId, one.withdrawnAt === null ? one.level : null);
  return wishes;
}

type Scored = Pick<MutualPair, 'score' | 'challengeId' | 'solutionId'>;
type ScoreOf = (ids: Ids) => Scored | undefined;

const scoredBy = (planned: readonly PairWish[]): ScoreOf => {
  const known = new Map(
    planned.map((one) => [keyOf(sorted(one.organisationId, one.partnerId)), one] as const),
  );
  return (ids) => {
    const wish = known.get(keyOf(ids));
    if (wish === undefined) return undefined;
    const { score, challengeId, solutionId } = wish;
    return { score, challengeId, solutionId };
  };
};

/** As a timetable that was planned now would score them. */
async function scoredNow(
  parts: Parts,
  event: EventEdition,
  registrations: Awaited<ReturnType<typeof confirmedOf>>,
  stated: Stated,
): Promise<ScoreOf> {
  const ids = registrations.map(({ organisationId }) => organisationId);
  const { matches, topics, themes } = await evidenceOf(parts, stated, ids);
  const book = new PairBook({ wishes: stated.wishes, matches, topics });
  const known = new Map(
    registrations.map((one) => {
      const own = themes.get(one.organisationId) ?? [];
      return [one.organisationId, planningParticipant(event, one, new Map(), own)] as const;
    }),
  );
  return ([a, b]) => {
    const [one, other] = [known.get(a), known.get(b)];
    return one === undefined || other === undefined ? undefined : book.score(one, other);
  };
}

/**
 * Two participants who both want to meet, best first: by what they wish now of each other and of each other's matches, with
 * the published timetable's scores. A pair that it did not know is scored as it would be planned now, matches included.
 */
export async function mutualPairsOf(parts: Parts, eventId: string): Promise<readonly MutualPair[]> {
  const event = await parts.events.get(eventId);
  if (event === undefined) return [];
  const [planned, registrations] = await Promise.all([
    plannedFrom(parts, event),
    confirmedOf(parts, event.id),
  ]);
  const stated = await statedNow(
    parts,
    event,
    registrations.map(({ organisationId }) => organisationId),
  );
  const wishes = stated === undefined ? await remembered(parts, event, planned) : new Wishes();
  for (const { from, to, level } of stated?.wishes ?? []) wishes.say(from, to, level);
  const mutual = wishes.mutual();
  const before = scoredBy(planned);
  const isNew = mutual.some(({ ids }) => before(ids) === undefined);
  const now = stated !== undefined && isNew ? await scoredNow(parts, event, registrations, stated) : before;
  return mutual
    .map(({ ids, levels }): MutualPair => {
      const points = pointsOf(levels[0]) + pointsOf(levels[1]);
      const { score, challengeId, solutionId } = before(ids) ??
        now(ids) ?? { score: points, challengeId: null, solutionId: null };
      return { organisationIds: ids, score, challengeId, solutionId };
    })
    .toSorted(
      (left, right) =>
        right.score - left.score || (keyOf(left.organisationIds) < keyOf(right.organisationIds) ? -1 : 1),
    );
}
