import { agendaStates, type EventEdition, type Meeting, type Registration } from '@smc/contracts';
import { mailLanguages } from '@smc/mail';
import type { Language } from '../../calendars/texts.ts';
import { isBlock, isMeeting } from '../../diary/entry.ts';
import { shownMeeting } from '../../diary/shown-meeting.ts';
import { everyDocument } from '../../every-document.ts';
import type { SchedulingParts } from '../../parts.ts';
import { confirmedOf } from '../../planning/participants.ts';
import { blockEntry, breakEntries, inOrder, meetingEntry } from '../entries.ts';
import { type FoundBlock, publishedOnly } from '../gather.ts';
import { type Names, viewMeeting } from '../meeting-view.ts';
import { loadNames } from '../names.ts';
import type { PrintInput } from './sheet.ts';

/** By time, which an index knows, and in pages that take a few milliseconds. */
const inPages = { sort: [{ field: 'startsAt', direction: 'ascending' }], limit: 100 } as const;

/** Agendas made at once, between which others get their turn. */
const atOnce = 10;

/** All agendas of an event, ready to be made one after the other. */
export interface Everyone {
  readonly total: number;
  agendas(): Iterable<readonly PrintInput[]>;
}

async function meetingsAt(parts: SchedulingParts, eventId: string): Promise<Meeting[]> {
  const filter = { eventId, state: { in: agendaStates }, ...(await publishedOnly(parts, eventId)) };
  const meetings: Meeting[] = [];
  for await (const entry of everyDocument(parts.diary, filter, inPages))
    if (isMeeting(entry)) meetings.push(shownMeeting(entry));
  return meetings;
}

/** What people keep time for while the event lasts. */
async function blocksAt(parts: SchedulingParts, { slots }: EventEdition): Promise<Map<string, FoundBlock[]>> {
  const blocks = new Map<string, FoundBlock[]>();
  const [start, end] = [slots[0]?.start, slots.at(-1)?.end];
  if (start === undefined || end === undefined) return blocks;
  const filter = { kind: 'BLOCK', endsAt: { gt: start }, startsAt: { lt: end } };
  for await (const entry of everyDocument(parts.diary, filter, inPages)) {
    if (!isBlock(entry)) continue;
    const { startsAt, endsAt, block, personIds } = entry;
    const personId = personIds[0] ?? '';
    const own = blocks.get(personId) ?? [];
    blocks.set(personId, [...own, { personId, startsAt, endsAt, label: block.label }]);
  }
  return blocks;
}

function grouped<Key>(
  meetings: readonly Meeting[],
  keysOf: (meeting: Meeting) => readonly Key[],
): Map<Key, Meeting[]> {
  const groups = new Map<Key, Meeting[]>();
  for (const meeting of meetings)
    for (const key of keysOf(meeting)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [meeting]);
      else group.push(meeting);
    }
  return groups;
}

/** The first of its languages that prints are written in. */
const languageFor = ({ languages: spoken }: Registration): Language =>
  mailLanguages.find(
    (language) => language === spoken.find((one) => mailLanguages.some((known) => known === one)),
  ) ?? 'en';

function* inParts<Item>(
  items: readonly Item[],
  make: (item: Item) => PrintInput,
): Generator<readonly PrintInput[]> {
  for (let start = 0; start < items.length; start += atOnce)
    yield items.slice(start, start + atOnce).map(make);
}

const shownAt = (event: EventEdition, timeZone: string) => ({
  eventId: event.id,
  eventName: event.name,
  timeZone,
  eventTimeZone: event.timeZone,
  hasMore: false,
});

/** Those who take part, by name, whether they meet anybody or not. */
export async function everyParticipant(
  parts: SchedulingParts,
  event: EventEdition,
  language: Language | null,
): Promise<Everyone> {
  const [registrations, meetings, blocks] = await Promise.all([
    confirmedOf(parts, event.id),
    meetingsAt(parts, event.id),
    blocksAt(parts, event),
  ]);
  const names = await loadNames(parts, meetings, {
    organisationIds: registrations.map((one) => one.organisationId),
    personIds: registrations.flatMap((one) => one.delegates.map((delegate) => delegate.personId)),
  });
  const byOrganisation = grouped(meetings, ({ sides }) => sides.map((side) => side.organisationId));
  const make = (registration: Registration): PrintInput => {
    const { organisationId, timeZone, delegates } = registration;
    const own = byOrganisation.get(organisationId) ?? [];
    const busy = delegates.flatMap(({ personId }) => blocks.get(personId) ?? []);
    const entries = [
      ...own.map((one) => meetingEntry(viewMeeting(one, organisationId, names), timeZone)),
      ...busy.map((one) =>
        blockEntry(one, { id: one.personId, name: names.person(one.personId) }, timeZone, event.timeZone),
      ),
      ...breakEntries(event, timeZone),
    ];
    const name = names.organisation(organisationId);
    const agenda = {
      organisationId,
      name,
      person: null,
      ...shownAt(event, timeZone),
      entries: inOrder(entries),
    };
    return { agenda, language: language ?? languageFor(registration) };
  };
  const order = sortedByName(registrations, names);
  return { total: order.length, agendas: () => inParts(order, make) };
}

function sortedByName(registrations: readonly Registration[], names: Names): Registration[] {
  const { compare } = new Intl.Collator('en');
  const nameOf = ({ organisationId }: Registration) => names.organisation(organisationId);
  return registrations.toSorted(
    (left, right) =>
      compare(nameOf(left), nameOf(right)) || (left.organisationId < right.organisationId ? -1 : 1),
  );
}

/** Every table of an event, by number. */
export async function everyTable(
  parts: SchedulingParts,
  event: EventEdition,
  language: Language | null,
): Promise<Everyone> {
  const meetings = await meetingsAt(parts, event.id);
  const names = await loadNames(parts, meetings);
  const byTable = grouped(meetings, ({ table }) => (table === null ? [] : [table]));
  const make = ({ number, venue }: EventEdition['tables'][number]): PrintInput => {
    const own = byTable.get(number) ?? [];
    const entries = own.map((one) => meetingEntry(viewMeeting(one, null, names), event.timeZone));
    const all = inOrder([...entries, ...breakEntries(event, event.timeZone)]);
    return {
      agenda: { table: number, venue, ...shownAt(event, event.timeZone), entries: all },
      language: language ?? 'en',
    };
  };
  return { total: event.tables.length, agendas: () => inParts(event.tables, make) };
}
