import type { Agenda, AgendaEntry, AgendaMeeting, TableAgenda } from '@smc/contracts';
import { calendarTexts, type Language } from '../../calendars/texts.ts';
import { type PrintTexts, printTexts } from './texts.ts';

/** One line of a printed agenda, in the reader's language. */
export interface PrintRow {
  readonly kind: AgendaEntry['kind'];
  /** 2027-05-04, on the clocks of the sheet. */
  readonly date: string;
  /** 09:00–09:30 */
  readonly time: string;
  /** On the reader's own clocks, where they differ; empty otherwise. */
  readonly ownTime: string;
  /** The side whose agenda it is; on a table's sheet, the side that asked. */
  readonly own: string;
  readonly ownPeople: string;
  /** The same in words, on an agenda of all of a participant's people. */
  readonly ownSide: string;
  /** The partner's name, or what a break or block is called. */
  readonly title: string;
  readonly people: string;
  readonly where: string;
  readonly about: string;
  /** Empty for what is agreed and ahead. */
  readonly state: string;
}

export interface PrintDay {
  readonly label: string;
  readonly rows: readonly PrintRow[];
}

/** An agenda on paper: of a participant for the pocket, or of a table for the door. */
export interface PrintSheet {
  readonly layout: 'PARTICIPANT' | 'TABLE';
  readonly language: Language;
  /** The participant's name, or the table. */
  readonly title: string;
  /** The delegate, or the room. */
  readonly subtitle: string;
  readonly event: string;
  /** In which zones times are. */
  readonly zones: string;
  readonly labels: Pick<
    PrintTexts,
    'time' | 'with' | 'where' | 'about' | 'nothing' | 'agenda' | 'participant' | 'partner'
  >;
  readonly days: readonly PrintDay[];
}

export interface PrintInput {
  readonly agenda: Agenda | TableAgenda;
  readonly language: Language;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();
function dayLabel(date: string, language: Language, weekday: 'long' | 'short'): string {
  const key = `${language} ${weekday}`;
  let format = dayFormats.get(key);
  if (format === undefined) {
    const day = weekday === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short' };
    format = new Intl.DateTimeFormat(language, {
      ...day,
      weekday,
      day: 'numeric',
      timeZone: 'UTC',
    } as Intl.DateTimeFormatOptions);
    dayFormats.set(key, format);
  }
  return format.format(new Date(`${date}T00:00:00Z`));
}

const clock = (local: string) => local.slice(11, 16);
const dateOf = (local: string) => local.slice(0, 10);
const span = (start: string, end: string) => `${clock(start)}–${clock(end)}`;

function whereOf({ table, venue, mode, joinUrl }: AgendaMeeting, texts: PrintTexts): string {
  const room = [table === null ? '' : texts.table(table), venue].filter((part) => part !== '');
  const isOnline = table === null && mode === 'VIRTUAL';
  return [...room, ...(isOnline || room.length === 0 ? [joinUrl ?? texts.online] : [])].join(' · ');
}

function aboutOf({ challenge, solution, subject, eventName }: AgendaMeeting): string {
  const topics = [challenge?.title, solution?.title].filter((title) => title != null && title !== '');
  // A planned meeting's subject is the event's name, which stands above already.
  return topics.length > 0 ? topics.join(' ↔ ') : subject === eventName ? '' : subject;
}

function stateOf({ state }: AgendaMeeting, { states }: PrintTexts): string {
  if (state === 'ACCEPTED') return '';
  return state in states ? states[state as keyof typeof states] : states.OTHER;
}

const namesOf = (people: AgendaMeeting['own']['people']) => people.map(({ name }) => name).join(', ');

/** The line's own clock times are those of the event where there is one. */
function timesOf(entry: AgendaEntry, language: Language): Pick<PrintRow, 'date' | 'time' | 'ownTime'> {
  const { localStart, localEnd } = entry;
  const [start, end] = [entry.eventStart ?? localStart, entry.eventEnd ?? localEnd];
  const date = dateOf(start);
  const isSame = start === localStart && end === localEnd;
  const otherDay = dateOf(localStart) === date ? '' : `${dayLabel(dateOf(localStart), language, 'short')} `;
  return { date, time: span(start, end), ownTime: isSame ? '' : `${otherDay}${span(localStart, localEnd)}` };
}

export function printRow(entry: AgendaEntry, language: Language, isOnePersons = false): PrintRow {
  const texts = printTexts[language];
  const times = timesOf(entry, language);
  const { kind, meeting, label, person } = entry;
  if (meeting === null) {
    const word = kind === 'BREAK' ? texts.pause : texts.busy;
    const title = label === '' ? word : label;
    return {
      kind,
      ...times,
      own: '',
      ownPeople: '',
      ownSide: '',
      title,
      people: person?.name ?? '',
      where: '',
      about: '',
      state: '',
    };
  }
  const { own, partner } = meeting;
  const ownPeople = namesOf(own.people);
  return {
    kind,
    ...times,
    own: own.name,
    ownPeople,
    ownSide: isOnePersons || ownPeople === '' ? '' : `${calendarTexts[language].ownPeople}: ${ownPeople}`,
    title: partner.name,
    people: namesOf(partner.people),
    where: whereOf(meeting, texts),
    about: aboutOf(meeting),
    state: stateOf(meeting, texts),
  };
}

function daysOf(rows: readonly PrintRow[], language: Language): PrintDay[] {
  const dates = [...new Set(rows.map(({ date }) => date))];
  return dates.map((date) => ({
    label: dayLabel(date, language, 'long'),
    rows: rows.filter((row) => row.date === date),
  }));
}

function zonesOf(
  { timeZone, eventTimeZone }: PrintInput['agenda'],
  rows: readonly PrintRow[],
  texts: PrintTexts,
) {
  const main = texts.timesIn(eventTimeZone ?? timeZone);
  return rows.some(({ ownTime }) => ownTime !== '') ? `${main} · ${texts.yourTimesIn(timeZone)}` : main;
}

/** An agenda as it is printed: in words of the reader's language, day by day. */
export function printSheet({ agenda, language }: PrintInput): PrintSheet {
  const texts = printTexts[language];
  const isTable = 'table' in agenda;
  const isOnePersons = !isTable && agenda.person !== null;
  const rows = agenda.entries.map((entry) => printRow(entry, language, isOnePersons));
  const { time, with: partnerLabel, where, about, nothing, agenda: word, participant, partner } = texts;
  return {
    layout: isTable ? 'TABLE' : 'PARTICIPANT',
    language,
    title: isTable ? texts.table(agenda.table) : agenda.name,
    subtitle: isTable ? agenda.venue : (agenda.person?.name ?? ''),
    event: agenda.eventName ?? '',
    zones: zonesOf(agenda, rows, texts),
    labels: { time, with: partnerLabel, where, about, nothing, agenda: word, participant, partner },
    days: daysOf(rows, language),
  };
}
