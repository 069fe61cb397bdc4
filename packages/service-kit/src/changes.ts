import { type EventData, type EventType, type NewEvent, SmcError } from '@smc/contracts';
import type { Clock, NewId } from './clock.ts';
import type { RequestContext } from './procedures.ts';
import { presentTrace } from './tracing.ts';

/** What a domain function needs to know of the moment: it never reads a clock itself. */
export interface ChangeFacts {
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  /** Person id, or `system`. */
  readonly by: string;
  readonly requestId?: string | undefined;
  readonly newId: NewId;
}

/** What a domain function returns: the document as it should be saved, and the events that tell of it. */
export interface Changed<Document> {
  readonly document: Document;
  readonly events: readonly NewEvent[];
}

export function changeFacts(
  call: Pick<RequestContext, 'viewer' | 'requestId'>,
  deps: { clock: Clock; newId: NewId },
): ChangeFacts {
  return {
    at: deps.clock.now().toISOString(),
    by: call.viewer?.personId ?? 'system',
    requestId: call.requestId,
    newId: deps.newId,
  };
}

/** An event of the table in contracts, with its data checked by the type. */
export function eventOf<Type extends EventType>(
  facts: ChangeFacts,
  type: Type,
  aggregateId: string,
  data: EventData<Type>,
): NewEvent {
  const traceparent = presentTrace();
  return {
    id: facts.newId(),
    type,
    aggregateId,
    occurredAt: facts.at,
    actor: facts.by,
    requestId: facts.requestId,
    ...(traceparent === undefined ? {} : { traceparent }),
    data,
  };
}

/** Throws `STALE_VERSION` (details.present) unless the caller saw the present version. */
export function expectVersion(document: { readonly version: number }, expected: number): void {
  if (document.version !== expected) {
    throw new SmcError('STALE_VERSION', {
      field: 'expectedVersion',
      details: { present: document.version, expected },
    });
  }
}

/**
 * The step `action` from `state` by a table of transitions; `FORBIDDEN_TRANSITION` (details: state, action, allowed) where
 * the table has none. The tables are drawn in the docs.
 */
export function transition<State extends string, Action extends string>(
  table: Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>>,
  state: State,
  action: Action,
): State {
  const next = table[state][action];
  if (next !== undefined) return next;
  const allowed = Object.keys(table[state]);
  const hint = allowed.length === 0 ? 'It is final.' : `Possible now: ${allowed.join(', ')}.`;
  throw new SmcError('FORBIDDEN_TRANSITION', {
    message: `Cannot ${action} in state ${state}. ${hint}`,
    details: { state, action, allowed },
  });
}
