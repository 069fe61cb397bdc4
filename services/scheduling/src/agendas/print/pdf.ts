import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import type { PrintSheet } from './sheet.ts';

const templateFile = fileURLToPath(new URL('template.typ', import.meta.url));

let compiler: NodeCompiler | undefined;
function ready(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    // The template includes no files, and what people wrote is data: nothing in the folder is read.
    workspace: dirname(templateFile),
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  });
  return compiler;
}

/**
 * The sheets as one PDF, each from a page of its own. The same sheets give the same bytes. About 5 ms a page in one thread;
 * for threads, never for the door's.
 */
export function pdfOf(sheets: readonly PrintSheet[]): Uint8Array {
  return ready().pdf(
    { mainFileContent: readFileSync(templateFile, 'utf8'), inputs: { sheets: JSON.stringify(sheets) } },
    { creationTimestamp: 0 },
  );
}
