import { frequencyBits } from '../index-structures/document-terms.ts';
import type { DocumentTerms } from '../index-structures/document-terms.ts';
import type { TextIndex } from '../index-structures/text-index.ts';

/** Parts that terms are spread over, by the first bits of their hash. */
const parts = 32;
const partBits = 27;
const nothing = 0xffff;
/** Texts that fill fewer parts, about nine different words, are not compared. */
const fewestFilled = 8;
/** Two texts with so large a share of terms in common are one text, as far as a sketch can tell: honest ones stay below a half. */
const sameShare = 0.75;

/**
 * A few numbers that two texts share in the measure in which they share terms, whatever their order: by part the least hash of its terms
 * (one permutation hashing, Li, Owen and Zhang 2012). A part without a term holds 65535.
 */
export type TextSketch = Uint16Array;

/** FNV-1a over UTF-16 units, with its bits mixed once more. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Hashes by term number, for each list of documents: worked out with the first question. */
const hashesOf = new WeakMap<DocumentTerms, Uint32Array>();

function termHashes(source: DocumentTerms): Uint32Array {
  let hashes = hashesOf.get(source);
  if (hashes === undefined) hashesOf.set(source, (hashes = Uint32Array.from(source.terms.keys(), hashOf)));
  return hashes;
}

/** Room for the least hashes of one text. */
const least = new Uint32Array(parts);

function sketch(source: DocumentTerms, document: number): TextSketch {
  const hashes = termHashes(source);
  least.fill(0xffffffff);
  const end = source.starts[document + 1] ?? 0;
  for (let at = source.starts[document] ?? 0; at < end; at++) {
    const hash = hashes[(source.packed[at] as number) >>> frequencyBits] as number;
    const part = hash >>> partBits;
    if (hash < (least[part] as number)) least[part] = hash;
  }
  const kept = new Uint16Array(parts);
  for (let part = 0; part < parts; part++) {
    const hash = least[part] as number;
    kept[part] = hash === 0xffffffff ? nothing : (hash >>> 8) % nothing;
  }
  return kept;
}

/** The sketch of a document, from the terms that its index holds: the same in any index that holds its text. */
export function sketchOf({ sources }: TextIndex, document: number): TextSketch {
  let place = document;
  for (const { words } of sources) {
    if (place < words.lengths.length) return sketch(words, place);
    place -= words.lengths.length;
  }
  throw new RangeError(`no document ${document}`);
}

/** Whether two texts are one, but for a few words such as a name. */
export function areSameText(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  let filled = 0;
  let same = 0;
  for (let part = 0; part < parts; part++) {
    if (a[part] === nothing && b[part] === nothing) continue;
    filled++;
    if (a[part] === b[part]) same++;
    else if (filled - same > (1 - sameShare) * parts) return false;
  }
  return filled >= fewestFilled && same >= sameShare * filled;
}
