import { extname } from 'node:path';
import { SmcError } from '@smc/contracts';

export type FileFormat = 'csv' | 'xlsx' | 'jsonl';

const formats: Readonly<Record<string, FileFormat>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xlsx': 'xlsx',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The format that a file's ending stands for. Throws `BAD_REQUEST` for others. */
export function formatOf(path: string): FileFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new SmcError('BAD_REQUEST', {
    field: 'file',
    message: `${path}: the file's ending must be one of ${Object.keys(formats).join(', ')}.`,
  });
}
