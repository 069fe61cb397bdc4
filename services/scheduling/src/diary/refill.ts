import { isSmcError, type Meeting, type MeetingPlace } from '@smc/contracts';
import { documentIdOf } from '../ids.ts';
import { type Interval, minutesOf, nextCell, toInstant } from './cells.ts';
import { isAvailable, sideOfParticipant } from './check-place.ts';
import { type DiaryEntry, isBlock, occupyingStates } from './entry.ts';
import { minimumRefillMinutes } from './meeting.ts';
import type { MeetingFacts } from './meeting-change.ts';
import { everyDocument } from '../every-document.ts';
import type { MutualPair, Participant } from './participants.ts';
import type { DiaryParts } from './parts.ts';
import { offerMeeting } from './request.ts';
import { stepWishes } from './waiting-list.ts';

/** Offers for one freed slot; the first pair in which both say yes has it. */
const offersAtOnce = 3;
const minuteMs = 60_000;

/** What is left of a place that became free; undefined where it is too little. */
export function remainder(place: MeetingPlace, at: string): MeetingPlace | undefined {
  const startsAt = place.startsAt > at ? place.startsAt : nextCell(at);
  const left = { ...place, startsAt };
  return startsAt < place.endsAt && minutesOf(left) >= minimumRefillMinutes ? left : undefined;
}

/** Both have until shortly before the end of a slot that runs; a day, where it is still ahead. */
export function offerEnds({ startsAt, endsAt }: Interval, at: string): string {
  const latest = Date.parse(endsAt) - minimumRefillMinutes * minuteMs;
  const aDay = Date.parse(at) + 1440 * minuteMs;
  return toInstant(startsAt <= at || aDay > latest ? latest : aDay);
}

/** Pairs in the order of offers: those who wait for each other first, each group by score. */
export function inOrder(
  pairs: readonly MutualPair[],
  isWaiting: (pair: MutualPair) => boolean,
): readonly MutualPair[] {
  return pairs.toSorted(
    (left, right) => Number(isWaiting(right)) - Number(isWaiting(left)) || right.score - left.score,
  );
}

const pairKey = (organisationIds: readonly string[]) => organisationIds.toSorted().join(':');

/** Not again those who just gave the slot up, nor anybody with a side that did not come. */
function isBarred({ sides, attendance }: Meeting, { organisationIds }: MutualPair): boolean {
  if (pairKey(organisationIds) === pairKey(sides.map((side) => side.organisationId))) return true;
  if (attendance === null) return false;
  const isAbsent = ({ personIds }: Meeting['sides'][number]) =>
    !personIds.some((person) => attendance.presentPersonIds.includes(person));
  return sides.some((side) => isAbsent(side) && organisationIds.includes(side.organisationId));
}

/** What the event's diary says about who could still meet. */
interface Openings {
  readonly busyPeople: ReadonlySet<string>;
  /** Pairs that meet, or are asking each other. */
  readonly bound: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
}

async function openings(parts: DiaryParts, eventId: string, place: Interval): Promise<Openings> {
  const bound = new Set<string>();
  const counts = new Map<string, number>();
  const states = ['REQUESTED', ...occupyingStates] as const;
  for await (const entry of everyDocument(parts.diary, { eventId, state: { in: states } })) {
    bound.add(pairKey(entry.organisationIds));
    if (entry.state === 'REQUESTED') continue;
    for (const id of entry.organisationIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const busyPeople = new Set<string>();
  const overlapping = { startsAt: { lt: place.endsAt }, endsAt: { gt: place.startsAt } };
  const isTaken = (entry: DiaryEntry) =>
    isBlock(entry) || (entry.state !== null && occupyingStates.includes(entry.state));
  for await (const entry of everyDocument(parts.diary, overlapping))
    if (isTaken(entry)) for (const person of entry.personIds) busyPeople.add(person);
  return { busyPeople, bound, counts };
}

function freeDelegate(
  participant: Participant,
  place: Interval,
  { busyPeople }: Openings,
): string | undefined {
  return participant.delegates.find(
    ({ personId }) => !busyPeople.has(personId) && isAvailable(participant, personId, place),
  )?.personId;
}

type Seated = readonly [Participant, string];

/** Both participants with a free delegate each; undefined where one is not there, busy, or has had all its meetings. */
async function seatable(
  parts: DiaryParts,
  eventId: string,
  pair: MutualPair,
  place: Interval,
  open: Openings,
): Promise<readonly [Seated, Seated] | undefined> {
  if (open.bound.has(pairKey(pair.organisationIds))) return undefined;
  const seated: Seated[] = [];
  for (const organisationId of pair.organisationIds) {
    const participant = await parts.participants.participant(eventId, organisationId);
    if (participant === undefined) return undefined;
    const { maximumMeetings } = participant;
    if (maximumMeetings !== null && (open.counts.get(organisationId) ?? 0) >= maximumMeetings)
      return undefined;
    const person = freeDelegate(participant, place, open);
    if (person === undefined) return undefined;
    seated.push([participant, person]);
  }
  const [first, second] = seated;
  return first === undefined || second === undefined ? undefined : [first, second];
}

async function offer(
  parts: DiaryParts,
  freed: Meeting & { eventId: string },
  place: MeetingPlace,
  { challengeId, solutionId }: MutualPair,
  [[one, onePerson], [other, otherPerson]]: readonly [Seated, Seated],
  facts: MeetingFacts,
): Promise<string | undefined> {
  // The same slot freed by the same meeting is offered to a pair once, however often its event comes.
  const id = documentIdOf('refill', freed.id, one.organisationId, other.organisationId);
  const { document, events } = offerMeeting(
    {
      id,
      eventId: freed.eventId,
      mode: freed.mode,
      sides: [sideOfParticipant(one, [onePerson]), sideOfParticipant(other, [otherPerson])],
      options: [place],
      answerBy: offerEnds(place, facts.at),
      subject: 'A slot has become free',
      message: '',
      challengeId,
      solutionId,
      joinUrl: null,
    },
    facts,
  );
  try {
    await parts.diary.insert(document, { events });
    return id;
  } catch (error) {
    if (isSmcError(error, 'ALREADY_EXISTS')) return id;
    if (isSmcError(error, 'CLAIM_TAKEN')) return undefined;
    throw error;
  }
}

async function waitingPairs(parts: DiaryParts, eventId: string): Promise<ReadonlySet<string>> {
  const waiting = new Set<string>();
  for await (const wish of everyDocument(parts.waiting, { eventId, state: 'WAITING' }))
    waiting.add(pairKey([wish.organisationId, wish.partnerId]));
  return waiting;
}

/**
 * Offers a slot that a no-show or a cancellation left free to the next-best pairs in which both want to meet, have time and
 * have not met. Safe to repeat. Returns the ids of the offers.
 */
export async function refillSlot(parts: DiaryParts, freed: Meeting, facts: MeetingFacts): Promise<string[]> {
  const { eventId, startsAt, endsAt, table } = freed;
  const place = remainder({ startsAt, endsAt, table }, facts.at);
  if (eventId === null || place === undefined) return [];
  const event = await parts.participants.event(eventId);
  if (event?.state !== 'OPEN' && event?.state !== 'CLOSED') return [];
  const open = await openings(parts, eventId, place);
  const waiting = await waitingPairs(parts, eventId);
  const pairs = inOrder(await parts.participants.mutualPairs(eventId), (pair) =>
    waiting.has(pairKey(pair.organisationIds)),
  );
  const offers: string[] = [];
  for (const pair of pairs) {
    if (offers.length === offersAtOnce) break;
    if (isBarred(freed, pair)) continue;
    const seated = await seatable(parts, eventId, pair, place, open);
    if (seated === undefined) continue;
    const id = await offer(parts, { ...freed, eventId }, place, pair, seated, facts);
    if (id === undefined) continue;
    offers.push(id);
    await stepWishes(parts, eventId, pair.organisationIds, 'offer', facts, id);
  }
  return offers;
}
