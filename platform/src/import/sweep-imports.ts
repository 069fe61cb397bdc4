import { isSmcError } from '@smc/contracts';
import type { Collection } from '@smc/store';
import type { ImportPart } from './import-collections.ts';
import type { ImportRunner } from './import-runner.ts';

/** An import whose rows stopped coming is given up after a day. */
const receivingHours = 24;

async function eraseIfThere(parts: Collection<ImportPart>, { id, version }: ImportPart): Promise<void> {
  try {
    await parts.erase(id, version);
  } catch (error) {
    if (!isSmcError(error, 'NOT_FOUND')) throw error;
  }
}

/** Frees the rows of an import that is through or given up; its status stays. */
export async function eraseParts(parts: Collection<ImportPart>, importId: string): Promise<void> {
  for (;;) {
    const { documents } = await parts.find({ filter: { importId }, limit: 100 });
    if (documents.length === 0) return;
    await Promise.all(documents.map((part) => eraseIfThere(parts, part)));
  }
}

/** At start: frees rows that a crash kept, and imports that were begun and never sealed. */
export async function sweepImports({
  imports,
  parts,
  clock,
}: Pick<ImportRunner, 'imports' | 'parts' | 'clock'>): Promise<void> {
  const staleBefore = new Date(clock.now().getTime() - receivingHours * 3_600_000).toISOString();
  const stale = await imports.find({
    filter: { state: 'RECEIVING', createdAt: { lt: staleBefore } },
    limit: 500,
  });
  for (const { id, version } of stale.documents) {
    await eraseParts(parts, id);
    await imports.erase(id, version);
  }
  for (let after: string | undefined, more = true; more; ) {
    const page = await parts.find({ limit: 100, ...(after === undefined ? {} : { after }) });
    for (const importId of new Set(page.documents.map((part) => part.importId))) {
      if ((await imports.get(importId))?.state === 'COMPLETED') await eraseParts(parts, importId);
    }
    after = page.cursors.at(-1);
    more = page.hasMore;
  }
}
