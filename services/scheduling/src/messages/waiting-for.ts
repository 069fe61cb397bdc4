import type { Filter } from '@smc/store';
import { isMeeting, type MeetingEntry } from '../diary/entry.ts';
import { everyDocument } from '../every-document.ts';
import type { MessageParts } from './parts.ts';
import { whoAnswers } from './recipient.ts';

/** Something that waits for a person's answer, and since when. */
export interface Waiting {
  readonly entry: MeetingEntry;
  readonly kind: 'request' | 'move';
  readonly organisationId: string;
  readonly personId: string;
  readonly since: string;
}

type WhoAnswers = (eventId: string | null, organisationId: string) => Promise<readonly string[]>;

/** Asks once for each organisation at each event. */
function remembering(parts: MessageParts): WhoAnswers {
  const known = new Map<string, Promise<readonly string[]>>();
  return (eventId, organisationId) => {
    const key = `${eventId ?? ''}:${organisationId}`;
    const found = known.get(key) ?? whoAnswers(parts, eventId, organisationId);
    known.set(key, found);
    return found;
  };
}

/** The sides whose answer a meeting waits for. */
function waitingSides({ state, meeting }: MeetingEntry) {
  if (state === 'REQUESTED')
    return meeting.sides.filter(({ organisationId }) => meeting.awaiting.includes(organisationId));
  const { proposedMove } = meeting;
  if (state !== 'ACCEPTED' || proposedMove === null) return [];
  return meeting.sides.filter(({ organisationId }) => organisationId !== proposedMove.byOrganisationId);
}

async function* waitingIn(entry: MeetingEntry, who: WhoAnswers): AsyncGenerator<Waiting> {
  const isRequest = entry.state === 'REQUESTED';
  const since = isRequest ? entry.createdAt : (entry.meeting.proposedMove?.proposedAt ?? entry.updatedAt);
  for (const { organisationId, personIds } of waitingSides(entry)) {
    const people = personIds.length > 0 ? personIds : await who(entry.eventId, organisationId);
    for (const personId of people)
      yield { entry, kind: isRequest ? 'request' : 'move', organisationId, personId, since };
  }
}

/**
 * Open requests and proposed moves, with everybody who can answer them.
 * @param organisationId of one organisation; of all where absent
 */
export async function* waitingNow(parts: MessageParts, organisationId?: string): AsyncGenerator<Waiting> {
  const at = parts.clock.now().toISOString();
  const of: Filter = organisationId === undefined ? {} : { organisationIds: { contains: organisationId } };
  const who = remembering(parts);
  const filters: readonly Filter[] = [
    { ...of, state: 'REQUESTED', answerBy: { gt: at } },
    { ...of, state: 'ACCEPTED', startsAt: { gt: at } },
  ];
  for (const filter of filters)
    for await (const entry of everyDocument(parts.diary, filter))
      if (isMeeting(entry)) yield* waitingIn(entry, who);
}
