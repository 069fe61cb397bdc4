import type { Outcome } from './ask.ts';
import type { Storage, StoredEntry } from './storage.ts';

/** What the storage holds that it must not, in words; empty where all is well. */
export interface Audit {
  readonly meetings: number;
  readonly doubles: readonly string[];
  readonly faults: readonly string[];
}

const occupies = ({ kind, state }: StoredEntry) =>
  kind === 'BLOCK' || state === 'ACCEPTED' || state === 'HELD';

interface Use {
  readonly from: number;
  readonly until: number;
  readonly id: string;
}

/** Who and what is where, from times, sides and tables alone. */
function uses(entries: readonly StoredEntry[]): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  for (const entry of entries.filter(occupies)) {
    const use = { from: Date.parse(entry.startsAt), until: Date.parse(entry.endsAt), id: entry.id };
    const people =
      entry.meeting === null ? entry.personIds : entry.meeting.sides.flatMap((side) => side.personIds);
    const keys = [...new Set(people)].map((person) => `person ${person}`);
    if (entry.meeting?.table != null) keys.push(`table ${entry.meeting.table} of ${entry.eventId}`);
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), use]);
  }
  return found;
}

/** Everything that is at two places at once. */
export function doublesIn(entries: readonly StoredEntry[]): string[] {
  return [...uses(entries)].flatMap(([key, list]) => {
    const inOrder = list.toSorted((left, right) => left.from - right.from || left.until - right.until);
    const clashes: string[] = [];
    let last: Use | undefined;
    for (const use of inOrder) {
      if (last !== undefined && use.from < last.until)
        clashes.push(`${key} is in ${last.id} and ${use.id} at ${new Date(use.from).toISOString()}`);
      if (last === undefined || use.until > last.until) last = use;
    }
    return clashes;
  });
}

/** More meetings than a participant may have, more open requests than one of a pair. */
function beyondLimits(entries: readonly StoredEntry[], maximumMeetings: number): string[] {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { eventId, state, meeting } of entries) {
    const sides = meeting?.sides.map(({ organisationId }) => organisationId) ?? [];
    if (state === 'REQUESTED') count(`open requests of ${sides.toSorted().join(' and ')} at ${eventId}`);
    if (state === 'ACCEPTED' && eventId !== null)
      for (const side of sides) count(`meetings of ${side} at ${eventId}`);
  }
  const most = (key: string) => (key.startsWith('meetings') ? maximumMeetings : 1);
  return [...counts].filter(([key, number]) => number > most(key)).map(([key, number]) => `${number} ${key}`);
}

/** What was acknowledged to a client and is not there. */
function missing(entries: readonly StoredEntry[], outcomes: readonly Outcome[]): string[] {
  const stored = new Map(entries.map((entry) => [entry.id, entry]));
  return outcomes.flatMap(({ operation, meeting }) => {
    if (meeting === null) return [];
    const found = stored.get(meeting.id);
    const isThere =
      found !== undefined &&
      (found.version > meeting.version ||
        (found.version === meeting.version && found.state === meeting.state));
    return isThere ? [] : [`${operation} of ${meeting.id} was acknowledged at version ${meeting.version}`];
  });
}

function exchangesMissing(
  exchanges: readonly { readonly id: string; readonly state: string }[],
  outcomes: readonly Outcome[],
): string[] {
  const done = new Set(exchanges.filter(({ state }) => state === 'DONE').map(({ id }) => id));
  return outcomes.flatMap(({ exchangeId }) =>
    exchangeId === null || done.has(exchangeId) ? [] : [`exchange ${exchangeId} was acknowledged as done`],
  );
}

/** Codes that tell why. Anything else is no answer. */
const reasons = new Set([
  'SLOT_TAKEN',
  'LIMIT_REACHED',
  'ALREADY_EXISTS',
  'STALE_VERSION',
  'FORBIDDEN_TRANSITION',
  'VALIDATION_FAILED',
]);

export function unexplained(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ code, message }) => code !== null && (!reasons.has(code) || message === ''))
    .map(({ operation, code, message }) => `${operation}: ${code} ${message}`);
}

/** Reads the storage and compares it with what clients were told. */
export async function audit(
  storage: Storage,
  outcomes: readonly Outcome[],
  maximumMeetings: number,
): Promise<Audit> {
  const entries = await storage.diary();
  const exchanges = await storage.exchanges();
  const parked = entries
    .filter(({ meeting }) => meeting?.exchange != null)
    .map(({ id }) => `${id} is parked`);
  const running = exchanges
    .filter(({ state }) => state === 'RUNNING')
    .map(({ id }) => `exchange ${id} is half done`);
  return {
    meetings: entries.filter(occupies).length,
    doubles: doublesIn(entries),
    faults: [
      ...beyondLimits(entries, maximumMeetings),
      ...missing(entries, outcomes),
      ...exchangesMissing(exchanges, outcomes),
      ...parked,
      ...running,
    ],
  };
}
