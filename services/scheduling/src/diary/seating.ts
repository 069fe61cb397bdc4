import { retryStale } from '@smc/service-kit';
import { saveMeeting, settledMeeting } from './access.ts';
import { isAvailable } from './check-place.ts';
import { takenClaim } from './claims.ts';
import { type DiaryEntry, isMeeting, type MeetingEntry } from './entry.ts';
import { changePeople } from './meeting.ts';
import { type MeetingFacts, sideOf } from './meeting-change.ts';
import { everyDocument } from '../every-document.ts';
import type { Participant } from './participants.ts';
import type { DiaryParts } from './parts.ts';

const maySit = (participant: Participant, entry: MeetingEntry) => (person: string) =>
  isAvailable(participant, person, entry);

/** Whether everybody of a side is still a delegate, and there at that time. */
export function isSeated(participant: Participant | undefined, entry: MeetingEntry): boolean {
  if (participant === undefined) return false;
  return sideOf(entry, participant.organisationId).personIds.every(maySit(participant, entry));
}

/** Who could sit there instead, in the order of trying: those of them who stay, else each other delegate alone. */
function substitutes(participant: Participant, entry: MeetingEntry): readonly (readonly string[])[] {
  const seated = sideOf(entry, participant.organisationId).personIds;
  const staying = seated.filter(maySit(participant, entry));
  if (staying.length > 0) return [staying];
  const opposite = entry.personIds.filter((person) => !seated.includes(person));
  return participant.delegates
    .map(({ personId }) => personId)
    .filter((person) => !opposite.includes(person) && maySit(participant, entry)(person))
    .map((person) => [person]);
}

/** Undefined where the diary says that one of them is somewhere else then. */
async function seat(
  parts: DiaryParts,
  entry: MeetingEntry,
  change: { readonly organisationId: string; readonly personIds: readonly string[] },
  facts: MeetingFacts,
): Promise<MeetingEntry | undefined> {
  try {
    return await saveMeeting(parts, changePeople(entry, change, facts));
  } catch (error) {
    if (takenClaim(error)?.kind === 'person') return undefined;
    throw error;
  }
}

async function reseat(parts: DiaryParts, id: string, organisationId: string, facts: MeetingFacts) {
  return retryStale(async () => {
    const entry = await settledMeeting(parts, id);
    if (entry?.state !== 'ACCEPTED' || entry.startsAt <= facts.at) return undefined;
    const participant = await parts.participants.participant(entry.eventId, organisationId);
    if (participant === undefined || isSeated(participant, entry)) return undefined;
    for (const personIds of substitutes(participant, entry)) {
      const seated = await seat(parts, entry, { organisationId, personIds }, facts);
      if (seated !== undefined) return seated;
    }
    return undefined;
  });
}

const ahead = (eventId: string, at: string) => ({ eventId, state: 'ACCEPTED', startsAt: { gt: at } });

/**
 * Delegates left a registration, or are not there at that time any more: their meetings ahead pass to whoever of the
 * organisation stays in them, else to another delegate who is free. Where nobody is, the meeting stands as it is and is listed
 * for staff. Safe to repeat. Returns the ids of the meetings that others sit in now.
 */
export async function reseatMeetingsOf(
  parts: DiaryParts,
  { eventId, organisationId }: { readonly eventId: string; readonly organisationId: string },
  facts: MeetingFacts,
): Promise<string[]> {
  const filter = { ...ahead(eventId, facts.at), organisationIds: { contains: organisationId } };
  const reseated: string[] = [];
  for await (const { id } of everyDocument(parts.diary, filter))
    if ((await reseat(parts, id, organisationId, facts)) !== undefined) reseated.push(id);
  return reseated;
}

/** Accepted meetings ahead in which somebody sits who does not take part (any longer), or not at that time; by time. */
export async function unseatedMeetings(
  parts: DiaryParts,
  eventId: string,
  at: string,
  { first, after }: { readonly first: number; readonly after?: string | undefined },
): Promise<{ documents: DiaryEntry[]; cursors: string[]; hasMore: boolean }> {
  const known = new Map<string, Promise<Participant | undefined>>();
  const participant = (organisationId: string) => {
    const asked = known.get(organisationId) ?? parts.participants.participant(eventId, organisationId);
    known.set(organisationId, asked);
    return asked;
  };
  const isWhole = async (entry: MeetingEntry) => {
    const sides = await Promise.all(entry.organisationIds.map(participant));
    return sides.every((side) => isSeated(side, entry));
  };
  const found = { documents: [] as DiaryEntry[], cursors: [] as string[], hasMore: false };
  const sort = [{ field: 'startsAt', direction: 'ascending' }] as const;
  for (let from = after; ; ) {
    const page = await parts.diary.find({
      filter: ahead(eventId, at),
      sort,
      limit: 500,
      ...(from === undefined ? {} : { after: from }),
    });
    for (const [index, entry] of page.documents.entries()) {
      if (!isMeeting(entry) || (await isWhole(entry))) continue;
      if (found.documents.length === first) return { ...found, hasMore: true };
      found.documents.push(entry);
      found.cursors.push(page.cursors[index] ?? '');
    }
    from = page.cursors.at(-1);
    if (!page.hasMore) return found;
  }
}
