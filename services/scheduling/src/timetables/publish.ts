import {
  type EventEdition,
  isSmcError,
  type PlannedMeeting,
  type Registration,
  SmcError,
  type TimetableConflict,
} from '@smc/contracts';
import { type ChangeFacts, eventOf, type JobDefinition, retryStale } from '@smc/service-kit';
import { takenClaim, toldRefusal } from '../diary/claims.ts';
import type { StoredSide } from '../diary/entry.ts';
import { plannedMeeting } from '../diary/planned-meeting.ts';
import { everyDocument } from '../every-document.ts';
import { beginPublishing, showTimetable } from '../events/publishing.ts';
import type { SchedulingParts } from '../parts.ts';
import { confirmedOf } from '../planning/participants.ts';
import type { StoredRun } from './collections.ts';
import { changeRun } from './execution.ts';
import { replaceRun, showRun } from './run.ts';

type JobContext = Parameters<JobDefinition['handle']>[0];

/** Meetings that are written at the same time: they share commits, and so many hold up nobody else for long. */
const lanes = 12;
const saveEvery = 500;
const now = (parts: Pick<SchedulingParts, 'clock'>) => parts.clock.now().toISOString();

/** The numbers of participants' meetings that are taken, and which entries are there already. */
interface Ledger {
  readonly ordinals: Map<string, Set<number>>;
  readonly entries: ReadonlySet<string>;
}

async function readLedger({ diary }: SchedulingParts, eventId: string): Promise<Ledger> {
  const ordinals = new Map<string, Set<number>>();
  const entries = new Set<string>();
  for await (const entry of everyDocument(diary, { eventId })) {
    entries.add(entry.id);
    for (const { organisationId, ordinal } of entry.meeting?.sides ?? []) {
      if (ordinal === null) continue;
      const taken = ordinals.get(organisationId) ?? new Set();
      ordinals.set(organisationId, taken.add(ordinal));
    }
  }
  return { ordinals, entries };
}

/** Writes the meetings of one timetable; what is written already is left as it is, so that it can be done again. */
class Writer {
  readonly conflicts: TimetableConflict[] = [];
  written = 0;
  readonly #parts: SchedulingParts;
  readonly #event: EventEdition;
  readonly #run: StoredRun;
  readonly #ledger: Ledger;
  readonly #registrations: ReadonlyMap<string, Registration>;

  constructor(
    parts: SchedulingParts,
    event: EventEdition,
    run: StoredRun,
    ledger: Ledger,
    registrations: readonly Registration[],
  ) {
    this.#parts = parts;
    this.#event = event;
    this.#run = run;
    this.#ledger = ledger;
    this.#registrations = new Map(registrations.map((one) => [one.organisationId, one]));
  }

  #conflict(meeting: PlannedMeeting, code: string, message: string): void {
    const { id, organisationId, partnerId, slotId } = meeting;
    this.conflicts.push({ meetingId: id, organisationId, partnerId, slotId, code, message });
  }

  #registrationOf(organisationId: string, personIds: readonly string[]): Registration {
    const registration = this.#registrations.get(organisationId);
    const isWhole = personIds.every((person) =>
      registration?.delegates.some(({ personId }) => personId === person),
    );
    if (registration !== undefined && isWhole) return registration;
    throw new SmcError('NOT_REGISTERED', {
      message: `"${organisationId}" no longer takes part with these people.`,
    });
  }

  #ordinalOf({ organisationId, limits, kind }: Registration): number {
    const { maximum } = limits ?? this.#event.limits[kind];
    const taken = this.#ledger.ordinals.get(organisationId) ?? new Set();
    this.#ledger.ordinals.set(organisationId, taken);
    for (let number = 1; number <= maximum; number += 1)
      if (!taken.has(number)) {
        taken.add(number);
        return number;
      }
    throw new SmcError('LIMIT_REACHED', { message: `"${organisationId}" has ${maximum} meetings already.` });
  }

  #sideOf(organisationId: string, personIds: readonly string[]): StoredSide {
    const registration = this.#registrationOf(organisationId, personIds);
    const { id, kind, region, timeZone } = registration;
    const ordinal = this.#ordinalOf(registration);
    return { organisationId, registrationId: id, kind, region, timeZone, personIds: [...personIds], ordinal };
  }

  async #insert(meeting: PlannedMeeting): Promise<void> {
    const at = now(this.#parts);
    if (meeting.start <= at) throw new SmcError('IN_THE_PAST', { message: 'The slot has begun.' });
    const entry = plannedMeeting(
      {
        id: meeting.id,
        eventId: this.#event.id,
        runId: this.#run.id,
        mode: meeting.mode,
        place: { startsAt: meeting.start, endsAt: meeting.end, table: meeting.table },
        sides: [
          this.#sideOf(meeting.organisationId, meeting.personIds),
          this.#sideOf(meeting.partnerId, meeting.partnerPersonIds),
        ],
        subject: this.#event.name,
        message: '',
        challengeId: meeting.challengeId,
        solutionId: meeting.solutionId,
        joinUrl: null,
      },
      at,
    );
    await this.#parts.diary.insert(entry);
  }

  async write(meeting: PlannedMeeting): Promise<void> {
    if (this.#ledger.entries.has(meeting.id)) {
      this.written += 1;
      return;
    }
    for (;;) {
      try {
        await this.#insert(meeting);
        this.written += 1;
        return;
      } catch (error) {
        // An attempt that was cut off has written it after all.
        if (isSmcError(error, 'ALREADY_EXISTS')) {
          this.written += 1;
          return;
        }
        // Somebody accepted a meeting meanwhile and took that number: the ledger knows now, the next one is tried.
        if (takenClaim(error)?.kind === 'meets') continue;
        const known = toldRefusal(error, 'slotId');
        if (!isSmcError(known) || known.code === 'UNAVAILABLE') throw error;
        this.#conflict(meeting, known.code, known.message);
        return;
      }
    }
  }
}

async function writeAll(
  parts: SchedulingParts,
  writer: Writer,
  meetings: readonly PlannedMeeting[],
  run: StoredRun,
  context: JobContext,
): Promise<void> {
  const queue = meetings.values();
  let done = 0;
  const lane = async () => {
    for (const meeting of queue) {
      context.signal.throwIfAborted();
      await writer.write(meeting);
      done += 1;
      if (done % saveEvery !== 0) continue;
      context.progress({ done, total: meetings.length, message: 'diaries' });
      await changeRun(parts, run.id, (one) => ({ ...one, written: writer.written }));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const factsOf = (parts: SchedulingParts, run: StoredRun): ChangeFacts => ({
  at: now(parts),
  by: run.publishedBy ?? 'system',
  newId: parts.newId,
});

/** The event, held for this timetable. */
function holdEvent(parts: SchedulingParts, run: StoredRun): Promise<EventEdition> {
  return retryStale(async () => {
    const event = await parts.events.get(run.eventId);
    if (event === undefined) throw new SmcError('NOT_FOUND', { field: 'eventId' });
    if (event.publishedRuns.includes(run.id) || event.publishingRun === run.id) return event;
    return parts.events.save(beginPublishing(event, run.id, now(parts)));
  });
}

/** The flip: before it nothing of the timetable shows, after it all of it. */
function showAll(parts: SchedulingParts, run: StoredRun): Promise<void> {
  return retryStale(async () => {
    const event = await parts.events.get(run.eventId);
    if (event === undefined) throw new SmcError('NOT_FOUND', { field: 'eventId' });
    const { document, events } = showTimetable(event, run.id, factsOf(parts, run));
    if (events.length > 0) await parts.events.save(document, { events });
  });
}

function tellPublished(parts: SchedulingParts, run: StoredRun, writer: Writer): Promise<StoredRun> {
  return retryStale(async () => {
    const present = await parts.timetableRuns.get(run.id);
    if (present === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    if (present.state !== 'PUBLISHING') return present;
    const shown = showRun(present, writer, now(parts));
    const event = eventOf(factsOf(parts, run), 'timetable.published', run.id, {
      eventId: run.eventId,
      runId: run.id,
      basedOn: run.basedOn,
      meetings: writer.written,
      conflicts: writer.conflicts.length,
    });
    return parts.timetableRuns.save(shown, { events: [event] });
  });
}

/**
 * Writes an immutable plan into the diaries, then lets the event show it. Each step may be done again: ids are made of the
 * plan, so that a process that died half-way is gone on from by the next. What the diaries refuse is listed as conflicts.
 */
export async function publishTimetable(
  parts: SchedulingParts,
  runId: string,
  context: JobContext,
): Promise<StoredRun> {
  const run = await parts.timetableRuns.get(runId);
  if (run === undefined) throw new SmcError('NOT_FOUND', { field: 'runId' });
  if (run.state !== 'PUBLISHING' || run.planId === null) return run;
  const event = await holdEvent(parts, run);
  const plan = await parts.timetablePlans.get(run.planId);
  if (plan === undefined) throw new SmcError('DATA_DAMAGED');
  const [ledger, registrations] = await Promise.all([
    readLedger(parts, event.id),
    confirmedOf(parts, event.id),
  ]);
  const writer = new Writer(parts, event, run, ledger, registrations);
  const meetings = plan.meetings.filter(({ isKept }) => !isKept);
  await writeAll(parts, writer, meetings, run, context);
  await showAll(parts, run);
  const published = await tellPublished(parts, run, writer);
  if (run.basedOn !== null)
    await changeRun(parts, run.basedOn, (before) =>
      before.state === 'PUBLISHED' ? replaceRun(before, now(parts)) : before,
    );
  return published;
}
