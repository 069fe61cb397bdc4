import { z } from 'zod';
import { command, query } from '../base.ts';
import { id, instant, timeZone } from '../common.ts';
import { organisationKind } from '../viewer.ts';
import { writtenLanguage } from './calendars.ts';
import { attendanceMode, diaryInstant } from './events.ts';
import { meetingState } from './meeting.ts';

const named = z.object({ id, name: z.string() });
/** What a meeting is about; without a title where it is not there any longer. */
const topic = z.object({ id, title: z.string().nullable() });

export const agendaSide = z.object({
  organisationId: id,
  name: z.string(),
  kind: organisationKind,
  timeZone,
  people: z.array(named),
});

/** A meeting with names, from the side whose agenda it is; at a table: from the side that asked. */
export const agendaMeeting = z.object({
  id,
  state: meetingState,
  mode: attendanceMode,
  eventId: id.nullable(),
  eventName: z.string().nullable(),
  /** Null: at no table. */
  table: z.number().int().nullable(),
  /** Room or hall of the table. */
  venue: z.string(),
  place: z.string(),
  joinUrl: z.string().nullable(),
  subject: z.string(),
  own: agendaSide,
  partner: agendaSide,
  challenge: topic.nullable(),
  solution: topic.nullable(),
  /** Another time is proposed; it stays here until both agree. */
  isMoveProposed: z.boolean(),
});
export type AgendaMeeting = z.infer<typeof agendaMeeting>;

export const agendaEntryKind = z.enum(['MEETING', 'BREAK', 'BLOCK']);

/** Something at a time: a meeting, a break of the event, or time that one of the people keeps for something else. */
export const agendaEntry = z.object({
  kind: agendaEntryKind,
  startsAt: instant,
  endsAt: instant,
  /** On the reader's clocks: 2027-05-04T18:30:00+09:00. */
  localStart: z.string(),
  localEnd: z.string(),
  /** On the clocks where the event takes place; null outside events. */
  eventStart: z.string().nullable(),
  eventEnd: z.string().nullable(),
  eventId: id.nullable(),
  /** Of a break or a block. */
  label: z.string(),
  /** Whose time a block is. */
  person: named.nullable(),
  meeting: agendaMeeting.nullable(),
});
export type AgendaEntry = z.infer<typeof agendaEntry>;

const schedule = {
  eventId: id.nullable(),
  eventName: z.string().nullable(),
  /** The reader's zone. */
  timeZone,
  eventTimeZone: timeZone.nullable(),
  /** By time. */
  entries: z.array(agendaEntry),
  /** There is more after the last entry: ask again from its start. */
  hasMore: z.boolean(),
};

export const agenda = z.object({
  organisationId: id,
  name: z.string(),
  /** One delegate's own, where one was asked for. */
  person: named.nullable(),
  ...schedule,
});
export type Agenda = z.infer<typeof agenda>;

export const tableAgenda = z.object({ table: z.number().int(), venue: z.string(), ...schedule });
export type TableAgenda = z.infer<typeof tableAgenda>;

/** What takes place or took place. */
export const agendaStates = ['ACCEPTED', 'HELD', 'NO_SHOW'] as const;
const states = z
  .array(meetingState)
  .min(1)
  .max(8)
  .default([...agendaStates]);
const readerZone = timeZone.optional();

const participantInput = z.strictObject({
  /** Absent: the viewer's own. */
  organisationId: id.optional(),
  /** One of its people; absent: all of them. */
  personId: id.optional(),
  /** Absent: at all events and outside them. */
  eventId: id.optional(),
  /** Absent: from the event's first day, or (without event) from today on the reader's clocks. */
  from: diaryInstant.optional(),
  until: diaryInstant.optional(),
  /** Absent: the reader's own zone, else the organisation's. */
  timeZone: readerZone,
  states,
  first: z.number().int().min(1).max(500).default(200),
});

const tableInput = z.strictObject({
  eventId: id,
  table: z.number().int().min(1).max(2000),
  /** Absent: the event's. */
  timeZone: readerZone,
  states,
});

/** `PDF` for paper (A4), `XLSX` to work with. */
export const printFormat = z.enum(['PDF', 'XLSX']);
const print = {
  format: printFormat.default('PDF'),
  /** Absent: the reader's. */
  language: writtenLanguage.optional(),
};
/** The file itself, with how it is to be kept. */
const file = z.object({ headers: z.record(z.string(), z.string()), body: z.file() });

/** All agendas of an event: of its participants, or of its tables. */
export const printSubject = z.enum(['PARTICIPANTS', 'TABLES']);
/** Waiting -> running -> done | failed | cancelled. */
export const printState = z.enum(['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED']);
export type PrintState = z.infer<typeof printState>;

/** One file with all agendas of an event, made by a job; erased a day later. */
export const agendaPrint = z.object({
  id,
  version: z.number().int(),
  eventId: id,
  subject: printSubject,
  format: printFormat,
  /** Null: each agenda in its participant's. */
  language: writtenLanguage.nullable(),
  state: printState,
  /** Agendas taken so far, and of how many. */
  done: z.number().int(),
  total: z.number().int().nullable(),
  /** Size of the file. */
  bytes: z.number().int().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  requestedBy: z.string(),
  createdAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  expiresAt: instant,
});
export type AgendaPrint = z.infer<typeof agendaPrint>;

const tag = ['agendas'];

export const agendaContract = {
  ofParticipant: query
    .route({
      method: 'GET',
      path: '/agendas/participants',
      tags: tag,
      summary: 'Meetings, breaks and personal blocks of an organisation or one of its delegates, by time',
    })
    .input(participantInput)
    .output(agenda),
  ofTable: query
    .route({
      method: 'GET',
      path: '/agendas/events/{eventId}/tables/{table}',
      tags: tag,
      summary: 'Who meets at a table of an event, with its breaks (the organising body)',
    })
    .input(tableInput)
    .output(tableAgenda),
  ofMeeting: query
    .route({
      method: 'GET',
      path: '/agendas/meetings/{id}',
      tags: tag,
      summary: 'One meeting with names and both clocks, in any state, for whoever may see it',
    })
    .input(
      z.strictObject({
        id,
        /** Absent: the reader's own zone, else that of the side whose view it is. */
        timeZone: readerZone,
      }),
    )
    .output(z.object({ entry: agendaEntry, timeZone })),
  printParticipant: query
    .route({
      method: 'GET',
      path: '/agendas/participants/file',
      tags: tag,
      summary: "A participant's agenda as PDF or Excel workbook, for whoever may read it",
      outputStructure: 'detailed',
    })
    .input(participantInput.extend(print))
    .output(file),
  printTable: query
    .route({
      method: 'GET',
      path: '/agendas/events/{eventId}/tables/{table}/file',
      tags: tag,
      summary: "A table's agenda for its door, as PDF or Excel workbook (the organising body)",
      outputStructure: 'detailed',
    })
    .input(tableInput.extend(print))
    .output(file),
  requestPrint: command
    .route({
      method: 'POST',
      path: '/agendas/events/{eventId}/prints',
      tags: tag,
      successStatus: 202,
      summary: 'Print all agendas of an event into one file (secretariat)',
    })
    .input(
      z.strictObject({
        eventId: id,
        subject: printSubject.default('PARTICIPANTS'),
        format: printFormat.default('PDF'),
        /** Absent: each agenda in its participant's language, tables in English. */
        language: writtenLanguage.optional(),
      }),
    )
    .output(agendaPrint),
  print: query
    .route({
      method: 'GET',
      path: '/agendas/prints/{id}',
      tags: tag,
      summary: 'How far a print is (secretariat)',
    })
    .input(z.strictObject({ id }))
    .output(agendaPrint),
  cancelPrint: command
    .route({
      method: 'POST',
      path: '/agendas/prints/{id}/cancel',
      tags: tag,
      summary: 'Stop a print (secretariat)',
    })
    .input(z.strictObject({ id }))
    .output(agendaPrint),
  printFile: query
    .route({
      method: 'GET',
      path: '/agendas/prints/{id}/file',
      tags: tag,
      summary: 'What was printed (secretariat)',
      outputStructure: 'detailed',
    })
    .input(z.strictObject({ id }))
    .output(file),
};
