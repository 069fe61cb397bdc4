import { parentPort, workerData } from 'node:worker_threads';
import { type PrintInput, type PrintSheet, printSheet } from './sheet.ts';
import type { PrintMessage, PrintOrder, PrintSettings } from './print-thread.ts';

const { format, language } = workerData as PrintSettings;
const sheets: PrintSheet[] = [];

function send(message: PrintMessage, transfer: ArrayBuffer[] = []): void {
  // A thread's port, not a window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message, transfer);
}

function take(inputs: readonly PrintInput[]): void {
  for (const input of inputs) sheets.push(printSheet(input));
  send({ kind: 'taken' });
}

/** Undefined where Typst has no part for this machine: that is told, and no further attempt would help. */
async function pdf(): Promise<Uint8Array | undefined> {
  const printer = await import('./pdf.ts').catch(() => undefined);
  if (printer === undefined) send({ kind: 'cannot' });
  return printer?.pdfOf(sheets);
}

/** Loaded for what is wanted: Typst and its fonts take a tenth of a second. */
async function render(): Promise<void> {
  const made = format === 'PDF' ? await pdf() : await (await import('./xlsx.ts')).xlsxOf(sheets, language);
  if (made === undefined) return;
  const bytes = new Uint8Array(made);
  send({ kind: 'printed', bytes }, [bytes.buffer]);
}

async function obey(order: PrintOrder): Promise<void> {
  try {
    if (order.kind === 'take') take(order.inputs);
    else await render();
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : JSON.stringify(error) });
  }
}

parentPort?.on('message', (order: PrintOrder) => void obey(order));
