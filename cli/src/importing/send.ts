import { createHash } from 'node:crypto';
import { type ImportKind, type ImportRowInput, type ImportStatus, isSmcError } from '@smc/contracts';
import type { Access } from '../access/open-access.ts';
import { pause } from '../terminal/cancellation.ts';
import { showProgress } from '../terminal/progress.ts';

/** What one part may hold; the contract allows 100 rows, a call 2 MB. */
const maximumRows = 100;
const maximumBytes = 1_000_000;
const pollMs = 100;

/** Rows in parts that one call can carry. */
export function partsOf(rows: readonly ImportRowInput[]): ImportRowInput[][] {
  const parts: ImportRowInput[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row));
    const last = parts.at(-1);
    if (last === undefined || last.length >= maximumRows || bytes + size > maximumBytes) {
      parts.push([row]);
      bytes = size;
    } else {
      last.push(row);
      bytes += size;
    }
  }
  return parts;
}

/** The same rows are the same import, so that one that was interrupted is found again rather than done twice. */
function importIdOf(kind: ImportKind, isPublishing: boolean, rows: readonly ImportRowInput[]): string {
  const hash = createHash('sha256').update(`${kind} ${isPublishing}\n`);
  for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
  return `import-${hash.digest('hex').slice(0, 24)}`;
}

const isUnderWay = ({ state }: ImportStatus) => state === 'WAITING' || state === 'RUNNING';

/** Begins the import, or finds the one under way. One that is through, or was never sealed, is begun anew under another id. */
async function begin(
  access: Access,
  id: string,
  kind: ImportKind,
  isPublishing: boolean,
): Promise<ImportStatus> {
  const { imports } = access.clients.operations;
  try {
    return await imports.create({ id, kind, isPublishing }, await access.asSystem());
  } catch (error) {
    if (!isSmcError(error, 'ALREADY_EXISTS')) throw error;
  }
  const known = await imports.get({ id }, await access.asSystem());
  if (isUnderWay(known)) return known;
  return imports.create(
    { id: `${id}-${Date.now().toString(36)}`, kind, isPublishing },
    await access.asSystem(),
  );
}

export interface SendOptions {
  readonly label: string;
  readonly signal?: AbortSignal;
}

async function handOver(
  access: Access,
  status: ImportStatus,
  rows: readonly ImportRowInput[],
  { label, signal }: SendOptions,
): Promise<void> {
  const { imports } = access.clients.operations;
  const progress = showProgress(`${label}: handing over`);
  let done = 0;
  for (const [part, list] of partsOf(rows).entries()) {
    signal?.throwIfAborted();
    await imports.addRows({ id: status.id, part, rows: list }, await access.asSystem());
    done += list.length;
    progress.update(done, rows.length);
  }
  progress.end();
  await imports.seal({ id: status.id }, await access.asSystem());
}

async function untilCompleted(
  access: Access,
  id: string,
  { label, signal }: SendOptions,
): Promise<ImportStatus> {
  const progress = showProgress(label);
  try {
    for (;;) {
      const status = await access.clients.operations.imports.get({ id }, await access.asSystem());
      progress.update(status.done, status.total);
      if (status.state === 'COMPLETED') return status;
      await pause(pollMs, signal);
    }
  } finally {
    progress.end();
  }
}

/**
 * Hands checked rows over as one durable import and waits until it is through. Once sealed it goes on by itself: after a
 * restart, and after Ctrl-C here where a server runs.
 */
export async function sendImport(
  access: Access,
  rows: readonly ImportRowInput[],
  isPublishing: boolean,
  options: SendOptions,
): Promise<ImportStatus> {
  const kind = (rows[0] as ImportRowInput).kind;
  const status = await begin(access, importIdOf(kind, isPublishing, rows), kind, isPublishing);
  if (status.state === 'RECEIVING') await handOver(access, status, rows, options);
  return untilCompleted(access, status.id, options);
}
