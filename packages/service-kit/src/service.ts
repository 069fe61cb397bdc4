import type { AnyContractRouter } from '@orpc/contract';
import type { Router } from '@orpc/server';
import type { EventType, ServiceName, TypedEvent } from '@smc/contracts';
import type { CallContext } from './procedures.ts';

/** What every service offers to the composition root. */
export interface Service {
  readonly name: ServiceName | 'platform';
  readonly contract: AnyContractRouter;
  // The router's own type is the contract's; here only that it is one matters.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly router: Router<any, CallContext>;
  /** Handlers by event type; each must take the same event twice, and an older revision after a newer one. */
  readonly subscriptions: Subscriptions;
  readonly jobs: readonly JobDefinition[];
  /** Schedules and in-memory state; called once, after the store is migrated. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export type Subscriptions = { readonly [Type in EventType]?: (event: TypedEvent<Type>) => Promise<void> };

type Handler = (event: never) => Promise<void>;

/** Several tables of handlers as one: an event that more than one of them takes is handed to each, in their order. */
export function mergedSubscriptions(...tables: readonly Subscriptions[]): Subscriptions {
  const merged: Partial<Record<EventType, Handler>> = {};
  for (const table of tables)
    for (const [type, handler] of Object.entries(table) as [EventType, Handler][]) {
      const before = merged[type];
      merged[type] =
        before === undefined
          ? handler
          : async (event) => {
              await before(event);
              await handler(event);
            };
    }
  return merged as Subscriptions;
}

/** A queue of this service and what is done with its jobs. The shape is that of the job port's handler. */
export interface JobDefinition {
  /** Kebab-case, beginning with the service's name: `matchmaking-rank`. */
  readonly queue: string;
  readonly concurrency: number;
  handle(context: {
    readonly job: {
      readonly id: string;
      readonly data: Readonly<Record<string, unknown>>;
      readonly attempt: number;
    };
    readonly signal: AbortSignal;
    progress(progress: { done: number; total: number; message?: string }): void;
  }): Promise<unknown>;
}
