import { SmcError } from '@smc/contracts';
import type { Collection } from '@smc/store';
import type { ImportPart } from './import-collections.ts';

/** How many rows were handed over. Throws `INCOMPLETE` where a part before the last is missing. */
export async function countRows(parts: Collection<ImportPart>, importId: string): Promise<number> {
  let [rows, part] = [0, 0];
  for (let after: string | undefined, hasMore = true; hasMore; ) {
    const page = await parts.find({
      filter: { importId },
      sort: [{ field: 'part', direction: 'ascending' }],
      limit: 50,
      ...(after === undefined ? {} : { after }),
    });
    for (const document of page.documents) {
      if (document.part !== part)
        throw new SmcError('INCOMPLETE', { field: 'part', message: `Part ${part} is missing.` });
      part += 1;
      rows += document.rows.length;
    }
    after = page.cursors.at(-1);
    hasMore = page.hasMore;
  }
  return rows;
}
