import { isSmcError, SmcError } from '@smc/contracts';
import { type JobDefinition, retryStale } from '@smc/service-kit';
import { everyDocument } from '../../every-document.ts';
import type { SchedulingParts } from '../../parts.ts';
import { everyParticipant, everyTable } from './everyone.ts';
import { eraseFile, keepFile } from './file-parts.ts';
import { completePrint, failPrint, startPrint, type StoredPrint } from './print-run.ts';
import { missingPrinter, printInThread } from './print-thread.ts';
import type { PrintInput } from './sheet.ts';

type JobContext = Parameters<JobDefinition['handle']>[0];

export const printQueues = { print: 'scheduling-prints', sweep: 'scheduling-print-sweep' } as const;
/** How often prints are looked for that are old, or that a lost queue has forgotten, in milliseconds. */
export const sweepEveryMs = 600_000;
const attempts = 3;
/** Progress is saved at most this often, in milliseconds. */
const saveEveryMs = 500;

const isOpen = ({ state }: StoredPrint) => state === 'WAITING' || state === 'RUNNING';
const now = ({ clock }: Pick<SchedulingParts, 'clock'>) => clock.now().toISOString();
const jobIdOf = (id: string) => `print-${id}`;

export async function enqueuePrint(
  { jobs }: Pick<SchedulingParts, 'jobs'>,
  { id }: StoredPrint,
): Promise<void> {
  await jobs.enqueue(printQueues.print, { printId: id }, { id: jobIdOf(id), attempts });
}

/** Stops the print's job, where the queue still knows it. The print's state stops it in any case. */
export async function cancelPrintJob({ jobs }: Pick<SchedulingParts, 'jobs'>, id: string): Promise<void> {
  try {
    await jobs.cancel(printQueues.print, jobIdOf(id));
  } catch (error) {
    if (!isSmcError(error, 'NOT_FOUND')) throw error;
  }
}

export function changePrint(
  { prints }: Pick<SchedulingParts, 'prints'>,
  id: string,
  change: (print: StoredPrint) => StoredPrint,
): Promise<StoredPrint> {
  return retryStale(async () => {
    const present = await prints.get(id);
    if (present === undefined) throw new SmcError('NOT_FOUND', { field: 'id' });
    const changed = change(present);
    return changed === present ? present : prints.save(changed);
  });
}

/** Hands the agendas on, tells how many, and stops where the print was cancelled meanwhile. */
async function* told(
  parts: SchedulingParts,
  print: StoredPrint,
  agendas: Iterable<readonly PrintInput[]>,
  context: JobContext,
): AsyncGenerator<readonly PrintInput[]> {
  let done = 0;
  let savedAt = performance.now();
  for (const some of agendas) {
    yield some;
    done += some.length;
    context.progress({ done, total: print.total ?? done, message: 'agendas' });
    if (performance.now() - savedAt < saveEveryMs) continue;
    savedAt = performance.now();
    const saved = await changePrint(parts, print.id, (one) => (isOpen(one) ? { ...one, done } : one));
    if (!isOpen(saved)) throw new SmcError('CANCELLED');
  }
}

async function make(parts: SchedulingParts, print: StoredPrint, context: JobContext): Promise<StoredPrint> {
  const event = await parts.events.get(print.eventId);
  if (event === undefined) throw new SmcError('NOT_FOUND', { field: 'eventId' });
  const load = print.subject === 'TABLES' ? everyTable : everyParticipant;
  const everyone = await load(parts, event, print.language);
  const started = await changePrint(parts, print.id, (one) =>
    isOpen(one) ? startPrint(one, everyone.total, now(parts)) : one,
  );
  if (!isOpen(started)) return started;
  const settings = { format: print.format, language: print.language ?? 'en' } as const;
  const agendas = told(parts, started, everyone.agendas(), context);
  const bytes = await printInThread(agendas, settings, context.signal);
  await keepFile(parts, print.id, bytes);
  return changePrint(parts, print.id, (one) =>
    one.state === 'RUNNING' ? completePrint(one, bytes.length, now(parts)) : one,
  );
}

/** What no further attempt would change. */
const isFinal = (error: unknown): error is SmcError =>
  isSmcError(error, 'TOO_LARGE') ||
  isSmcError(error, 'NOT_FOUND') ||
  (isSmcError(error, 'UNAVAILABLE') && error.details?.['missing'] === missingPrinter);

/** Makes a print, again from its start where an attempt before was interrupted. */
export async function executePrint(
  parts: SchedulingParts,
  printId: string,
  context: JobContext,
): Promise<StoredPrint | undefined> {
  const print = await parts.prints.get(printId);
  if (print === undefined || !isOpen(print)) return print;
  try {
    return await make(parts, print, context);
  } catch (error) {
    const present = await parts.prints.get(printId);
    // Somebody stopped it.
    if (present === undefined || !isOpen(present)) return present;
    if (!isFinal(error) && context.job.attempt < attempts) throw error;
    const reason = isFinal(error) ? error : new SmcError('INTERNAL', { cause: error });
    parts.logger.error({ err: error, printId }, 'agendas could not be printed');
    return changePrint(parts, printId, (one) =>
      one.state === 'RUNNING' ? failPrint(one, reason, now(parts)) : one,
    );
  }
}

/** Erases what is a day old, and queues again what a lost queue has forgotten. */
export async function sweepPrints(parts: SchedulingParts): Promise<{ erased: number }> {
  let erased = 0;
  for await (const { id, version } of everyDocument(parts.prints, { expiresAt: { lte: now(parts) } })) {
    await eraseFile(parts, id);
    await parts.prints.erase(id, version);
    erased += 1;
  }
  for await (const print of everyDocument(parts.prints, { state: { in: ['WAITING', 'RUNNING'] } }))
    await enqueuePrint(parts, print);
  return { erased };
}

export function printJobs(parts: SchedulingParts): readonly JobDefinition[] {
  return [
    {
      queue: printQueues.print,
      concurrency: 1,
      async handle(context) {
        const { printId } = context.job.data;
        if (typeof printId !== 'string') throw new SmcError('VALIDATION_FAILED', { field: 'printId' });
        const print = await executePrint(parts, printId, context);
        return { state: print?.state ?? 'GONE' };
      },
    },
    { queue: printQueues.sweep, concurrency: 1, handle: () => sweepPrints(parts) },
  ];
}

export async function startPrints({ jobs, newId }: SchedulingParts): Promise<void> {
  await jobs.schedule(printQueues.sweep, 'sweep', { everyMs: sweepEveryMs }, {});
  await jobs.enqueue(printQueues.sweep, {}, { id: `sweep-${newId()}` });
}
