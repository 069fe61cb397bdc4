import {
  type Exchange,
  exchange as exchangeShape,
  id,
  instant,
  type MeetingPlace,
  SmcError,
} from '@smc/contracts';
import { type Changed, expectVersion, transition } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import { minutesOf } from './cells.ts';
import { claimsOf, isSecond, placeClaims } from './claims.ts';
import type { MeetingEntry } from './entry.ts';
import { type MeetingFacts, settled, stateAfter, stepped } from './meeting-change.ts';
import { checkMovable } from './meeting.ts';

const place = z.strictObject(exchangeShape.shape.first.shape.from.shape);
const leg = z.strictObject({ meetingId: id, version: z.number().int(), from: place, to: place });
const storedExchange = z.strictObject({
  ...exchangeShape.shape,
  first: leg,
  second: leg,
  refusal: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  createdAt: instant,
});
export type StoredExchange = z.infer<typeof storedExchange>;

export const exchangeCollection: CollectionDefinition<StoredExchange> = {
  name: 'exchanges',
  schema: storedExchange,
  indexes: [['state', 'createdAt']],
};

const placeOf = ({ startsAt, endsAt, meeting }: MeetingEntry): MeetingPlace => ({
  startsAt,
  endsAt,
  table: meeting.table,
});

/** The plan. Throws `FORBIDDEN_TRANSITION`, `IN_THE_PAST`, `VALIDATION_FAILED` where the two cannot change places. */
export function planExchange(
  exchangeId: string,
  first: MeetingEntry,
  second: MeetingEntry,
  reason: string,
  facts: MeetingFacts,
): Omit<StoredExchange, 'version'> {
  const refuse = (message: string) => new SmcError('VALIDATION_FAILED', { field: 'second.id', message });
  if (first.id === second.id) throw refuse('A meeting does not change places with itself.');
  if (first.eventId !== second.eventId) throw refuse('Only meetings of the same event change places.');
  if (minutesOf(first) !== minutesOf(second)) throw refuse('Only meetings of the same length change places.');
  checkMovable(first, placeOf(second), facts.at, 'first.');
  checkMovable(second, placeOf(first), facts.at, 'second.');
  const leg = (entry: MeetingEntry, to: MeetingEntry) => ({
    meetingId: entry.id,
    version: entry.version,
    from: placeOf(entry),
    to: placeOf(to),
  });
  return {
    id: exchangeId,
    state: 'RUNNING',
    first: leg(first, second),
    second: leg(second, first),
    reason,
    refusal: null,
    by: facts.by,
    createdAt: facts.at,
    endedAt: null,
  };
}

export function shownExchange({ first, second, ...rest }: StoredExchange): Exchange {
  const shown = ({ version: _version, ...leg }: StoredExchange['first']) => leg;
  return { ...rest, first: shown(first), second: shown(second) };
}

/** The next write of an exchange. Each is one versioned save, so that any process may do it, and only one does. */
export type ExchangeStep =
  | ({
      readonly kind: 'meeting';
      readonly canBeRefused: boolean;
      readonly isRetreat: boolean;
    } & Changed<MeetingEntry>)
  | { readonly kind: 'exchange'; readonly document: StoredExchange };

interface Pair {
  readonly exchange: StoredExchange;
  readonly first: MeetingEntry;
  readonly second: MeetingEntry;
}

/** What each of the two takes at both places, and what one hands to the other: people who sit in both, and tables. */
function claimsOfPair({ exchange, first, second }: Pair) {
  const here = placeClaims(first, exchange.first.from);
  const there = placeClaims(second, exchange.second.from);
  const firstThere = placeClaims(first, exchange.first.to);
  const secondHere = placeClaims(second, exchange.second.to);
  const common = (left: readonly string[], right: readonly string[]) => {
    const wanted = new Set(right);
    return left.filter((claim) => wanted.has(claim));
  };
  return {
    here,
    there,
    firstThere,
    secondHere,
    toSecond: common(here, secondHere),
    toFirst: common(there, firstThere),
  };
}

const minus = (claims: readonly string[], without: readonly string[]) => {
  const dropped = new Set(without);
  return claims.filter((claim) => !dropped.has(claim));
};
const distinct = (...claims: (readonly string[])[]) => [...new Set(claims.flat())];

const isIn = ({ exchange }: Pair, entry: MeetingEntry) => entry.meeting.exchange?.id === exchange.id;

function marked(entry: MeetingEntry, pair: Pair, step: number, claims: string[]): MeetingEntry {
  const { id, first, second } = pair.exchange;
  const to = entry.id === first.meetingId ? first.to : second.to;
  const meeting = { ...entry.meeting, exchange: { id, step, to } };
  return { ...entry, exchangeId: id, meeting, claims };
}

/** Step 1 and 2: each reaches for its new place, all but what the other holds there, and loosens what it will hand over. */
function reach(pair: Pair, entry: MeetingEntry, facts: MeetingFacts): MeetingEntry {
  const { exchange, first } = pair;
  const leg = entry.id === exchange.first.meetingId ? exchange.first : exchange.second;
  if (entry.meeting.exchange !== null || entry.version !== leg.version) {
    // A step of this exchange cannot have changed it: another one did.
    expectVersion(entry, leg.version);
  }
  stateAfter(entry, 'move');
  checkMovable(entry, leg.to, facts.at, '');
  const sets = claimsOfPair(pair);
  const own = claimsOf(entry);
  if (entry === first) {
    const held = distinct(own, minus(sets.firstThere, sets.there));
    return marked(entry, pair, 1, minus(held, sets.toSecond.filter(isSecond)));
  }
  const held = distinct(own, minus(sets.secondHere, sets.here), sets.toSecond.filter(isSecond));
  return marked(entry, pair, 2, minus(held, sets.toFirst.filter(isSecond)));
}

/** Step 3: the first is parked. It lets go of what the second needs, and has a hand on what it will get. */
function park(pair: Pair): MeetingEntry {
  const { toFirst, toSecond } = claimsOfPair(pair);
  const held = distinct(pair.first.claims, toFirst.filter(isSecond));
  const claims = minus(
    held,
    toSecond.filter((claim) => !isSecond(claim)),
  );
  return marked(pair.first, pair, 3, claims);
}

/** Step 4 and 5: at its new place. */
function arrive(entry: MeetingEntry, { exchange }: Pair, facts: MeetingFacts): Changed<MeetingEntry> {
  const { startsAt, endsAt, table } = entry.meeting.exchange?.to ?? placeOf(entry);
  const still = { ...entry, meeting: { ...entry.meeting, exchange: null } };
  const meeting = { table, proposedMove: null, sequence: entry.meeting.sequence + 1 };
  return stepped(
    still,
    { action: 'move', change: 'moved', note: exchange.reason, entry: { startsAt, endsAt }, meeting },
    facts,
  );
}

/** Back to what it was, as if the exchange had not been tried. */
function retreat(entry: MeetingEntry): MeetingEntry {
  return settled({ ...entry, exchangeId: null, meeting: { ...entry.meeting, exchange: null } });
}

/** Running -> done or undone. Drawn in docs/state-machines.md. */
export const exchangeTransitions: Readonly<
  Record<StoredExchange['state'], Readonly<Partial<Record<'arrive' | 'go back', StoredExchange['state']>>>>
> = {
  RUNNING: { arrive: 'DONE', 'go back': 'UNDONE' },
  DONE: {},
  UNDONE: {},
};

function ended(exchange: StoredExchange, action: 'arrive' | 'go back', at: string): ExchangeStep {
  const state = transition(exchangeTransitions, exchange.state, action);
  const refusal = state === 'DONE' ? null : exchange.refusal;
  return { kind: 'exchange', document: { ...exchange, state, refusal, endedAt: at } };
}

/**
 * What to write next, from what the three documents say. Until the second has reached its new place everything can go
 * back; from then on nothing can fail any more, because the two together hold all they need:
 *
 * 1. the first reaches, 2. the second reaches, 3. the first is parked, 4. the second arrives, 5. the first arrives.
 */
export function nextExchangeStep(pair: Pair, facts: MeetingFacts): ExchangeStep {
  const { exchange, first, second } = pair;
  const step = (document: MeetingEntry, canBeRefused = false, isRetreat = false): ExchangeStep => ({
    kind: 'meeting',
    document: { ...document, updatedAt: facts.at },
    events: [],
    canBeRefused,
    isRetreat,
  });
  const isFirstIn = isIn(pair, first);
  const isSecondIn = isIn(pair, second);
  if (isFirstIn && isSecondIn) {
    if (first.meeting.exchange?.step === 1) return step(park(pair));
    return { ...step(second), ...arrive(second, pair, facts) } as ExchangeStep;
  }
  if (isFirstIn && first.meeting.exchange?.step === 3)
    return { ...step(first), ...arrive(first, pair, facts) } as ExchangeStep;
  if (exchange.refusal !== null) {
    if (isFirstIn) return step(retreat(first), false, true);
    if (isSecondIn) return step(retreat(second), false, true);
    return ended(exchange, 'go back', facts.at);
  }
  if (isFirstIn) return step(reach(pair, second, facts), true);
  if (first.exchangeId === exchange.id || second.exchangeId === exchange.id)
    return ended(exchange, 'arrive', facts.at);
  return step(reach(pair, first, facts), true);
}

/** Remembers why it cannot be done: from now on it goes back, unless another process was faster at going on. */
export function refuseExchange(exchange: StoredExchange, error: SmcError): StoredExchange {
  return { ...exchange, refusal: { code: error.code, message: error.message } };
}
