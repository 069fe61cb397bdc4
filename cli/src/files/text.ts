import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { SmcError } from '@smc/contracts';

/** 100 MB: what a spreadsheet program still opens, and what fits in memory twice. */
export const maximumFileBytes = 100 * 1024 * 1024;

/** Throws `MALFORMED_FILE` naming the file, where there is one the line, and what is wrong. */
export function malformed(path: string, line: number | undefined, reason: string, cause?: unknown): SmcError {
  const place = line === undefined ? path : `${path}, line ${line}`;
  return new SmcError('MALFORMED_FILE', {
    field: 'file',
    message: `${place}: ${reason}`,
    ...(line === undefined ? {} : { details: { line } }),
    cause,
  });
}

/** Size in bytes. Throws `NOT_FOUND` for a missing file, `TOO_LARGE` above the limit, `MALFORMED_FILE` for a folder. */
export async function checkFile(path: string): Promise<number> {
  const facts = await stat(path).catch((cause: unknown) => {
    throw new SmcError('NOT_FOUND', { field: 'file', message: `${path} cannot be opened.`, cause });
  });
  if (!facts.isFile()) throw malformed(path, undefined, 'this is not a file.');
  if (facts.size > maximumFileBytes) {
    throw new SmcError('TOO_LARGE', {
      field: 'file',
      message: `${path} has ${Math.ceil(facts.size / 1048576)} MB; at most ${maximumFileBytes / 1048576} MB are read at a time.`,
    });
  }
  return facts.size;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By byte order mark, else by where the zero bytes of plain letters lie; UTF-8 otherwise. */
function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zerosAt = (parity: number) =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const many = start.length / 8;
  if (odd > many && even < odd / 4) return 'utf-16le';
  if (even > many && odd < even / 4) return 'utf-16be';
  return 'utf-8';
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(512), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const lineBreaks = (text: string) => text.split('\n').length - 1;

/**
 * The text of a file piece by piece, without its byte order mark. UTF-8 and UTF-16 of either byte order, with a mark or
 * without. Throws `MALFORMED_FILE` near the line that is neither.
 */
export async function* textOf(path: string): AsyncGenerator<string> {
  await checkFile(path);
  const encoding = encodingOf(await firstBytes(path));
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw malformed(
        path,
        undefined,
        `after line ${line} the text is not ${encoding.toUpperCase()}; save it as UTF-8.`,
        cause,
      );
    }
  };
  for await (const bytes of createReadStream(path)) {
    const text = decoded(bytes as Uint8Array);
    line += lineBreaks(text);
    if (text !== '') yield text;
  }
  const rest = decoded();
  if (rest !== '') yield rest;
}
