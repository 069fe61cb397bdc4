import { id, type ImportStatus, importRow, importStatus } from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

/** How far each import is. */
export const importCollection: CollectionDefinition<ImportStatus> = {
  name: 'imports',
  schema: z.strictObject(importStatus.shape),
  indexes: [['state', 'createdAt']],
};

const importPart = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  importId: id,
  part: z.number().int(),
  rows: z.array(importRow),
});
export type ImportPart = z.infer<typeof importPart>;

/** The validated rows, kept until the import is through. */
export const importPartCollection: CollectionDefinition<ImportPart> = {
  name: 'import-parts',
  schema: importPart,
  indexes: [['importId', 'part']],
};

/** The id of a part: the same part handed over twice is one document. */
export const partId = (importId: string, part: number): string => `${importId}_${part}`;
