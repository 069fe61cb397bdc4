import type { SchedulingParts } from '../../parts.ts';
import type { StoredPart } from './print-run.ts';

type PartStore = Pick<SchedulingParts, 'printParts'>;

/** Bytes of a file in one document. */
const partBytes = 1_048_576;

async function partsOf({ printParts }: PartStore, printId: string): Promise<StoredPart[]> {
  const found: StoredPart[] = [];
  // One at a time: each is as large as documents should be.
  for (let number = 0; ; number += 1) {
    const { documents } = await printParts.find({ filter: { printId, number }, limit: 1 });
    const [part] = documents;
    if (part === undefined) return found;
    found.push(part);
  }
}

/** Keeps a file in the place of what an attempt before has left. */
export async function keepFile(parts: PartStore, printId: string, bytes: Uint8Array): Promise<void> {
  await eraseFile(parts, printId);
  for (let number = 0; number * partBytes < bytes.length; number += 1) {
    const piece = bytes.subarray(number * partBytes, (number + 1) * partBytes);
    const base64 = Buffer.from(piece).toString('base64');
    await parts.printParts.insert({ id: `${printId}_${number}`, printId, number, base64 });
  }
}

export async function readFileOf(parts: PartStore, printId: string): Promise<Uint8Array> {
  const pieces = (await partsOf(parts, printId)).map(({ base64 }) => Buffer.from(base64, 'base64'));
  return Buffer.concat(pieces);
}

export async function eraseFile(parts: PartStore, printId: string): Promise<void> {
  for (const { id, version } of await partsOf(parts, printId)) await parts.printParts.erase(id, version);
}
