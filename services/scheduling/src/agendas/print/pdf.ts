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

/** Sheets set at once. Typst holds all that it sets: 1,000 agendas took 2.1 GB in one go, 0.26 GB in parts, and four times as long. */
const atOnce = 50;

function setSheets(sheets: readonly PrintSheet[], template: string): Uint8Array {
  const pdf = ready().pdf(
    { mainFileContent: template, inputs: { sheets: JSON.stringify(sheets) } },
    { creationTimestamp: 0 },
  );
  ready().evictCache(0);
  return pdf;
}

function* partsOf(sheets: readonly PrintSheet[]): Generator<Uint8Array> {
  const template = readFileSync(templateFile, 'utf8');
  for (let start = 0; start < sheets.length; start += atOnce)
    yield setSheets(sheets.slice(start, start + atOnce), template);
}

/** One after the other into one file. */
async function joined(parts: Iterable<Uint8Array>): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const whole = await PDFDocument.create({ updateMetadata: false });
  for (const bytes of parts) {
    const part = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
}

/**
 * The sheets as one PDF, each from a page of its own. The same sheets give the same bytes. About 5 ms a page in one thread;
 * for threads, never for the door's.
 */
export async function pdfOf(sheets: readonly PrintSheet[]): Promise<Uint8Array> {
  if (sheets.length <= atOnce) return setSheets(sheets, readFileSync(templateFile, 'utf8'));
  return joined(partsOf(sheets));
}
