import { type AgendaPrint, agendaPrint, type PrintState } from '@smc/contracts';
import { transition } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

type Action = 'start' | 'complete' | 'fail' | 'cancel';

/** Waiting -> running -> done | failed | cancelled. Drawn in docs/state-machines.md. */
export const printTransitions: Readonly<Record<PrintState, Readonly<Partial<Record<Action, PrintState>>>>> = {
  WAITING: { start: 'RUNNING', cancel: 'CANCELLED' },
  // Again from its start, where a process died.
  RUNNING: { start: 'RUNNING', complete: 'DONE', fail: 'FAILED', cancel: 'CANCELLED' },
  DONE: {},
  FAILED: {},
  CANCELLED: {},
};

/** How long a print is kept, in milliseconds: a day. */
export const printLifetimeMs = 86_400_000;

export type StoredPrint = AgendaPrint;
export const printCollection: CollectionDefinition<StoredPrint> = {
  name: 'agenda-prints',
  schema: z.strictObject(agendaPrint.shape),
  indexes: [['eventId', 'state'], ['state'], ['expiresAt']],
};

const storedPart = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  printId: z.string(),
  number: z.number().int(),
  base64: z.string(),
});
export type StoredPart = z.infer<typeof storedPart>;

/** The files, in pieces that every engine takes as documents. */
export const printPartCollection: CollectionDefinition<StoredPart> = {
  name: 'agenda-print-parts',
  schema: storedPart,
  indexes: [['printId', 'number']],
};

export function startPrint(print: StoredPrint, total: number, at: string): StoredPrint {
  const state = transition(printTransitions, print.state, 'start');
  return { ...print, state, total, done: 0, startedAt: at };
}

export function completePrint(print: StoredPrint, bytes: number, at: string): StoredPrint {
  const state = transition(printTransitions, print.state, 'complete');
  return { ...print, state, bytes, done: print.total ?? 0, endedAt: at };
}

export function failPrint(
  print: StoredPrint,
  error: { readonly code: string; readonly message: string },
  at: string,
): StoredPrint {
  const state = transition(printTransitions, print.state, 'fail');
  return { ...print, state, error: { code: error.code, message: error.message }, endedAt: at };
}

export function cancelPrint(print: StoredPrint, at: string): StoredPrint {
  return { ...print, state: transition(printTransitions, print.state, 'cancel'), endedAt: at };
}
