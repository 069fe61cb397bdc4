import { SmcError, type Viewer } from '@smc/contracts';
import {
  authorise,
  type Changed,
  changeFacts,
  expectVersion,
  isAllowed,
  type RequestContext,
} from '@smc/service-kit';
import { asMeeting } from './book.ts';
import { type DiaryEntry, isMeeting, type MeetingEntry, type StoredSide } from './entry.ts';
import type { MeetingFacts } from './meeting-change.ts';
import type { EventRules, Participant } from './participants.ts';
import type { DiaryParts } from './parts.ts';
import { type ActingSide, diaryPolicy } from './policy.ts';
import { advanceExchange } from './run-exchange.ts';

/** The meeting, once an exchange that is under way with it has come to its end. */
export async function settledMeeting(parts: DiaryParts, id: string): Promise<MeetingEntry | undefined> {
  const entry = await parts.diary.get(id);
  if (!isMeeting(entry)) return undefined;
  if (entry.meeting.exchange === null) return entry;
  await advanceExchange(parts, entry.meeting.exchange.id);
  const after = await parts.diary.get(id);
  return isMeeting(after) ? after : undefined;
}

/** Whether the timetable that planned it, if one did, is published. */
export async function isPublished(parts: DiaryParts, entry: DiaryEntry): Promise<boolean> {
  if (entry.runId === null) return true;
  return (await parts.participants.publishedRuns(entry.eventId ?? undefined)).includes(entry.runId);
}

/** The meeting, or `NOT_FOUND` where there is none, or it does not show (to this viewer). */
export async function visibleMeeting(
  parts: DiaryParts,
  call: RequestContext,
  id: string,
  field = 'id',
): Promise<MeetingEntry> {
  authorise(call, diaryPolicy.list, undefined);
  const entry = await settledMeeting(parts, id);
  if (
    entry === undefined ||
    !isAllowed(call.viewer, diaryPolicy.seeMeeting, entry) ||
    !(await isPublished(parts, entry))
  )
    throw new SmcError('NOT_FOUND', { field });
  return entry;
}

export async function visibleAt(
  parts: DiaryParts,
  call: RequestContext,
  input: { readonly id: string; readonly expectedVersion: number },
): Promise<MeetingEntry> {
  const entry = await visibleMeeting(parts, call, input.id);
  expectVersion(entry, input.expectedVersion);
  return entry;
}

/** For whom the viewer acts, and whether that is in another's name. */
interface Acting {
  readonly organisationId: string;
  readonly facts: MeetingFacts;
}

export function factsOf(
  parts: Pick<DiaryParts, 'clock' | 'newId'>,
  call: RequestContext,
  onBehalfOf: string | null,
): MeetingFacts {
  return { ...changeFacts(call, parts), onBehalfOf };
}

/** Checks that the viewer may act for that side; staff do so in its name, which the history says. */
export function actingFor(parts: DiaryParts, call: RequestContext, side: ActingSide): Acting {
  const viewer = authorise(call, diaryPolicy.actForSide, side);
  const isOwn = viewer.organisationId === side.organisationId;
  return {
    organisationId: side.organisationId,
    facts: factsOf(parts, call, isOwn ? null : side.organisationId),
  };
}

function saidSide(
  viewer: Viewer | undefined,
  sides: readonly StoredSide[],
  said: string | undefined,
): StoredSide {
  const wanted = said ?? viewer?.organisationId;
  const side = sides.find(({ organisationId }) => organisationId === wanted);
  if (side !== undefined) return side;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'organisationId',
    message: `Say for which side: ${sides.map(({ organisationId }) => organisationId).join(' or ')}.`,
  });
}

/** The side that acts on a meeting: as said, or the viewer's own. */
export function actingOn(
  parts: DiaryParts,
  call: RequestContext,
  entry: MeetingEntry,
  said: string | undefined,
): Acting {
  return actingFor(parts, call, saidSide(call.viewer, entry.meeting.sides, said));
}

/** The event's rules; undefined outside events. Throws `NOT_FOUND` for an event that does not show. */
export async function eventRules(parts: DiaryParts, eventId: string | null): Promise<EventRules | undefined> {
  if (eventId === null) return undefined;
  const event = await parts.participants.event(eventId);
  if (event === undefined || event.state === 'DRAFT') throw new SmcError('NOT_FOUND', { field: 'eventId' });
  return event;
}

/** Throws `NOT_REGISTERED` for whoever does not take part; outside events `NOT_FOUND`. */
export async function takingPart(
  parts: DiaryParts,
  eventId: string | null,
  organisationId: string,
  field: string,
  personIds: readonly string[] = [],
): Promise<Participant> {
  const participant = await parts.participants.participant(eventId, organisationId, personIds);
  if (participant !== undefined) return participant;
  const message = `"${organisationId}" does not take part in the event.`;
  if (eventId !== null) throw new SmcError('NOT_REGISTERED', { field, message, details: { organisationId } });
  throw new SmcError('NOT_FOUND', { field, message: `There is no organisation "${organisationId}".` });
}

/** Saves a change; what the caller sees is what is stored. */
export async function saveMeeting(
  parts: Pick<DiaryParts, 'diary'>,
  { document, events }: Changed<MeetingEntry>,
): Promise<MeetingEntry> {
  return asMeeting(await parts.diary.save(document, { events }));
}
