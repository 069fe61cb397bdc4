import { readFile, stat } from 'node:fs/promises';
import { SmcError } from '@smc/contracts';

/** Above this a file no longer fits into one text of the engine (2^29 characters). */
const maximumBytes = 500 * 1024 * 1024;

async function textOf(path: string, field: string): Promise<string> {
  const facts = await stat(path).catch((cause: unknown) => {
    throw new SmcError('NOT_FOUND', { field, message: `${path} cannot be opened.`, cause });
  });
  if (!facts.isFile()) throw malformed(path, field, 'is not a file.');
  if (facts.size > maximumBytes) {
    const message = `${path} has ${Math.ceil(facts.size / 1048576)} MB; at most ${maximumBytes / 1048576} MB are read. Leave pairs out that nobody asked for and that score low.`;
    throw new SmcError('TOO_LARGE', { field, message });
  }
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw malformed(path, field, 'is not UTF-8.', cause);
  }
}

function malformed(path: string, field: string, reason: string, cause?: unknown): SmcError {
  return new SmcError('MALFORMED_FILE', { field, message: `${path} ${reason}`, cause });
}

/** `NaN` and `Infinity` are what other languages' writers leave behind; JSON has no such numbers. */
function reasonOf(text: string, cause: unknown): string {
  const outsideTexts = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const word = /\b(?:NaN|Infinity)\b/.exec(outsideTexts)?.[0];
  if (word !== undefined) return `is not JSON: it holds ${word}, which is no number in JSON.`;
  const place = /position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  if (place === undefined) return 'is not JSON, or ends too early.';
  return `is not JSON from line ${text.slice(0, Number(place)).split('\n').length} on.`;
}

/**
 * The JSON of a file that an option names, whatever it is. Throws `NOT_FOUND`, `TOO_LARGE` or `MALFORMED_FILE`, with the option as the
 * field.
 */
export async function readJson(path: string, field: string): Promise<unknown> {
  const text = await textOf(path, field);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw malformed(path, field, reasonOf(text, cause), cause);
  }
}
