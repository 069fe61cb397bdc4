import { isSmcError, SmcError } from '@smc/contracts';
import type { Clock, NewId } from '@smc/service-kit';
import type { Collection } from '@smc/store';
import { toldRefusal } from './claims.ts';
import { type DiaryEntry, isMeeting } from './entry.ts';
import { type ExchangeStep, nextExchangeStep, refuseExchange, type StoredExchange } from './exchange.ts';

export interface ExchangeParts {
  readonly diary: Collection<DiaryEntry>;
  readonly exchanges: Collection<StoredExchange>;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** Every write either goes on, or finds that another process was faster; the latter cannot go on for ever. */
const attempts = 200;

const isRace = (error: unknown) => isSmcError(error, 'STALE_VERSION');

async function nextStep(parts: ExchangeParts, exchange: StoredExchange): Promise<ExchangeStep> {
  const ids = [exchange.first.meetingId, exchange.second.meetingId];
  const [first, second] = await parts.diary.getMany(ids);
  if (!isMeeting(first) || !isMeeting(second)) throw new SmcError('DATA_DAMAGED');
  const facts = {
    at: parts.clock.now().toISOString(),
    by: exchange.by,
    onBehalfOf: null,
    newId: parts.newId,
  };
  return nextExchangeStep({ exchange, first, second }, facts);
}

async function refuse(parts: ExchangeParts, exchange: StoredExchange, error: unknown): Promise<void> {
  const told = toldRefusal(error, 'place.startsAt');
  if (!isSmcError(told)) throw error;
  try {
    await parts.exchanges.save(refuseExchange(exchange, told));
  } catch (race) {
    if (!isRace(race)) throw race;
  }
}

async function write(parts: ExchangeParts, exchange: StoredExchange, step: ExchangeStep): Promise<void> {
  try {
    if (step.kind === 'exchange') await parts.exchanges.save(step.document);
    else await parts.diary.save(step.document, { events: step.events });
  } catch (error) {
    if (isRace(error)) return;
    const isTaken = isSmcError(error, 'CLAIM_TAKEN');
    // Another process went forward while this one meant to go back: look again.
    if (isTaken && step.kind === 'meeting' && step.isRetreat) return;
    if (!isTaken || step.kind !== 'meeting' || !step.canBeRefused) throw error;
    await refuse(parts, exchange, error);
  }
}

/**
 * Carries an exchange on to its end, whoever began it and wherever it stopped; safe to call from several processes at once.
 * Returns how it ended. Throws `NOT_FOUND`.
 */
export async function advanceExchange(parts: ExchangeParts, id: string): Promise<StoredExchange> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const exchange = await parts.exchanges.get(id);
    if (exchange === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    if (exchange.state !== 'RUNNING') return exchange;
    let step: ExchangeStep;
    try {
      step = await nextStep(parts, exchange);
    } catch (error) {
      // One of the two has changed since it was planned, or its time has passed.
      if (exchange.refusal !== null || !isSmcError(error)) throw error;
      await refuse(parts, exchange, error);
      continue;
    }
    await write(parts, exchange, step);
  }
  throw new SmcError('UNAVAILABLE', { message: 'Too many others are changing these meetings.' });
}
