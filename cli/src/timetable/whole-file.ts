import { open, rename, rm } from 'node:fs/promises';
import { SmcError } from '@smc/contracts';

/** A file that appears under its name whole, or not at all. */
export interface WholeFile {
  write(text: string): Promise<void>;
  /** Leaves nothing behind; does nothing after `write`. */
  abandon(): Promise<void>;
}

/** Opens it now, so that a place that cannot be written is told before the work. Throws `BAD_REQUEST`. */
export async function openWholeFile(path: string, field: string): Promise<WholeFile> {
  const partial = `${path}.partial`;
  const attempt = <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((cause: unknown) => {
      throw new SmcError('BAD_REQUEST', { field, message: `${path} cannot be written.`, cause });
    });
  const file = await attempt(open(partial, 'w'));
  let isOpen = true;
  return {
    async write(text) {
      await attempt(file.writeFile(text));
      await attempt(file.close());
      await attempt(rename(partial, path));
      isOpen = false;
    },
    async abandon() {
      if (!isOpen) return;
      isOpen = false;
      await file.close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
}
