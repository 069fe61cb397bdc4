import { Worker } from 'node:worker_threads';
import { SmcError } from '@smc/contracts';
import type { Language } from '../../calendars/texts.ts';
import type { PrintInput } from './sheet.ts';

export type PrintFormat = 'PDF' | 'XLSX';

export interface PrintSettings {
  readonly format: PrintFormat;
  /** Of the headings of a workbook; each sheet of a PDF has its own. */
  readonly language: Language;
}

export type PrintOrder =
  | { readonly kind: 'take'; readonly inputs: readonly PrintInput[] }
  | { readonly kind: 'render' };

export type PrintMessage =
  | { readonly kind: 'taken' }
  | { readonly kind: 'printed'; readonly bytes: Uint8Array }
  /** This machine lacks what it takes. */
  | { readonly kind: 'cannot' }
  | { readonly kind: 'failed'; readonly message: string };

const memoryMiB = 1_024;
/** Threads at the same time: each holds fonts and pages. */
const atOnce = 2;
/** Prints that wait for their turn; more are refused, rather than kept for longer than anybody waits. */
const mostWaiting = 50;

let running = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  if (running < atOnce) {
    running += 1;
    return;
  }
  if (waiting.length >= mostWaiting)
    throw new SmcError('UNAVAILABLE', { message: 'Too much is being printed; try again in a minute.' });
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function leave(): void {
  const next = waiting.shift();
  if (next === undefined) running -= 1;
  else next();
}

export const missingPrinter = 'typst';
const noPrinter = () =>
  new SmcError('UNAVAILABLE', {
    message: 'This installation cannot print PDF: ask for a workbook (XLSX).',
    details: { missing: missingPrinter },
  });

function asTold(error: unknown): unknown {
  const isOutOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isOutOfMemory ? new SmcError('TOO_LARGE', { message: 'This is too much for one print.' }) : error;
}

/** One thread that takes agendas in parts and prints them. */
class PrintThread {
  readonly #worker: Worker;
  #answer = Promise.withResolvers<PrintMessage>();

  constructor(settings: PrintSettings) {
    this.#worker = new Worker(new URL('./print-entry.ts', import.meta.url), {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
    });
    this.#answer.promise.catch(() => {});
    this.#worker.on('message', (message: PrintMessage) => {
      if (message.kind === 'failed') this.fail(new Error(message.message));
      else if (message.kind === 'cannot') this.fail(noPrinter());
      else this.#answer.resolve(message);
    });
    this.#worker.on('error', (error) => this.fail(asTold(error)));
    this.#worker.on('exit', () => this.fail(new Error('The printing thread ended without a print.')));
  }

  fail(reason: unknown): void {
    this.#answer.reject(reason);
  }

  async order(order: PrintOrder): Promise<PrintMessage> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#worker.postMessage(order);
    const answer = await this.#answer.promise;
    this.#answer = Promise.withResolvers();
    this.#answer.promise.catch(() => {});
    return answer;
  }

  end(): Promise<unknown> {
    return this.#worker.terminate();
  }
}

/**
 * Prints agendas in a thread of its own, so that the door stays open; the next part is asked for once the last is taken.
 * Rejects with `TOO_LARGE`, `UNAVAILABLE` where too many wait, and the signal's reason where it ended it.
 */
export async function printInThread(
  parts: AsyncIterable<readonly PrintInput[]> | Iterable<readonly PrintInput[]>,
  settings: PrintSettings,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  await turn();
  const thread = new PrintThread(settings);
  const cancel = () => thread.fail(signal?.reason);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    for await (const inputs of parts) {
      signal?.throwIfAborted();
      await thread.order({ kind: 'take', inputs });
    }
    const answer = await thread.order({ kind: 'render' });
    if (answer.kind !== 'printed') throw new Error('The printing thread answered without a print.');
    return answer.bytes;
  } finally {
    signal?.removeEventListener('abort', cancel);
    await thread.end();
    leave();
  }
}
