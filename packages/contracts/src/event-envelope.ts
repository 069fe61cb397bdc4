import { z } from 'zod';

/**
 * What every domain event carries around its own `data`. Delivery is at least once and not in order: a consumer keeps the
 * highest `revision` it has seen per `aggregateId` and ignores the rest.
 */
export const eventEnvelope = z.object({
  id: z.string(),
  type: z.string(),
  aggregateId: z.string(),
  /** The version the aggregate has after the write that caused the event; set by the store. */
  revision: z.number().int().positive(),
  occurredAt: z.iso.datetime(),
  /** Who caused it: a person id, or `system`. */
  actor: z.string(),
  /** The request that caused it, so that one id leads through every hop. */
  requestId: z.string().optional(),
  /** The trace of that request (W3C trace context), where tracing is on. */
  traceparent: z.string().optional(),
  data: z.unknown(),
});

export type EventEnvelope = z.infer<typeof eventEnvelope>;

/** An event as a domain function returns it: the store adds the revision. */
export type NewEvent = Omit<EventEnvelope, 'revision'>;
