import { z } from 'zod';
import { command, query } from './base.ts';
import { challengeContent } from './challenge.ts';
import { id, instant } from './common.ts';
import { organisationContent } from './membership/organisations.ts';
import { referenceInput, solutionContent } from './solution.ts';

/**
 * What whoever runs an installation does with it as a whole. Reached through the data folder's socket by the command line,
 * and by nobody else.
 */

export const importKind = z.enum(['ORGANISATIONS', 'CHALLENGES', 'SOLUTIONS']);
export type ImportKind = z.infer<typeof importKind>;

/** A validated row. `row` is its number in the file, for messages; `id` is deterministic, so that a repeated import finds what it made. */
const rowFacts = { row: z.number().int().positive(), id };
export const importRow = z.union([
  z.strictObject({ ...rowFacts, kind: z.literal('ORGANISATIONS'), content: organisationContent }),
  z.strictObject({
    ...rowFacts,
    kind: z.literal('CHALLENGES'),
    organisationId: id,
    content: challengeContent,
  }),
  z.strictObject({
    ...rowFacts,
    kind: z.literal('SOLUTIONS'),
    organisationId: id,
    content: solutionContent,
    references: z.array(referenceInput).max(50).default([]),
  }),
]);
export type ImportRow = z.infer<typeof importRow>;
export type ImportRowInput = z.input<typeof importRow>;

export const importState = z.enum(['RECEIVING', 'WAITING', 'RUNNING', 'COMPLETED']);
export const importRowError = z.object({
  row: z.number().int(),
  id: z.string(),
  code: z.string(),
  field: z.string().nullable(),
  message: z.string(),
});

export const importStatus = z.object({
  id,
  version: z.number().int(),
  kind: importKind,
  state: importState,
  /** Publish challenges and list solutions, rather than leave drafts. */
  isPublishing: z.boolean(),
  total: z.number().int(),
  done: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  failed: z.number().int(),
  /** The first 1,000 rows that were refused. */
  errors: z.array(importRowError),
  createdAt: instant,
  endedAt: instant.nullable(),
});
export type ImportStatus = z.infer<typeof importStatus>;

const queueName = z.string().regex(/^[A-Za-z0-9_-]{1,200}$/);

/** A job that failed for good. What it was given is not shown: it may hold what people wrote. */
export const deadLetter = z.object({
  queue: queueName,
  id: z.string(),
  /** Attempts begun. */
  attempt: z.number().int(),
  enqueuedAt: instant,
  endedAt: instant.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type DeadLetter = z.infer<typeof deadLetter>;

const tag = (name: string) => [name];

export const operationsContract = {
  imports: {
    create: command
      .route({
        method: 'POST',
        path: '/imports',
        tags: tag('imports'),
        successStatus: 201,
        summary: 'Begin an import; nothing happens until it is sealed',
      })
      .input(z.strictObject({ id: id.optional(), kind: importKind, isPublishing: z.boolean().default(true) }))
      .output(importStatus),
    addRows: command
      .route({
        method: 'POST',
        path: '/imports/{id}/rows',
        tags: tag('imports'),
        summary: 'Hand over validated rows, in parts numbered from 0',
      })
      .input(
        z.strictObject({
          id,
          part: z.number().int().min(0).max(100_000),
          rows: z.array(importRow).min(1).max(100),
        }),
      )
      .output(importStatus),
    seal: command
      .route({
        method: 'POST',
        path: '/imports/{id}/seal',
        tags: tag('imports'),
        summary: 'All rows are there: do it, and go on after a restart',
      })
      .input(z.strictObject({ id }))
      .output(importStatus),
    get: query
      .route({ method: 'GET', path: '/imports/{id}', tags: tag('imports'), summary: 'How far it is' })
      .input(z.strictObject({ id }))
      .output(importStatus),
  },
  jobs: {
    deadLetters: query
      .route({
        method: 'GET',
        path: '/jobs/dead-letters',
        tags: tag('jobs'),
        summary: 'Jobs that failed for good, newest first in each queue',
      })
      .input(
        z.strictObject({
          queue: queueName.optional(),
          /** Of each queue. */
          first: z.number().int().min(1).max(1000).default(100),
        }),
      )
      .output(
        z.object({
          /** How many there are, by queue; queues without any are left out. */
          counts: z.record(z.string(), z.number().int()),
          jobs: z.array(deadLetter),
        }),
      ),
    retry: command
      .route({
        method: 'POST',
        path: '/jobs/retry',
        tags: tag('jobs'),
        summary: 'Let a dead letter, or all of a queue, wait for their turn again',
      })
      .input(z.strictObject({ queue: queueName, id: z.string().min(1).max(200).optional() }))
      .output(z.object({ retried: z.number().int() })),
  },
  backup: command
    .route({
      method: 'POST',
      path: '/backup',
      tags: tag('operations'),
      summary: 'A consistent copy of everything, while the server runs',
    })
    .input(z.strictObject({ path: z.string().min(1).max(4000) }))
    .output(z.object({ path: z.string(), bytes: z.number().int() })),
  status: query
    .route({
      method: 'GET',
      path: '/status',
      tags: tag('operations'),
      summary: 'Whether the system is ready and what it still has to do',
    })
    .output(
      z.object({
        isReady: z.boolean(),
        parts: z.record(z.string(), z.string()),
        /** Events not handed on and jobs not done. */
        pendingWork: z.number().int(),
        deadLetters: z.number().int(),
        url: z.string().nullable(),
      }),
    ),
};
