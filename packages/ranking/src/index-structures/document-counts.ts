import type { TermCounts } from '../text/analyse.ts';
import { frequencyBits, mostHalves } from './document-terms.ts';
import type { DocumentTerms } from './document-terms.ts';

/** Terms by number, for each list of documents: computed with the first question. */
const namesOf = new WeakMap<DocumentTerms, readonly string[]>();

function termNames(source: DocumentTerms): readonly string[] {
  let names = namesOf.get(source);
  if (names === undefined) namesOf.set(source, (names = [...source.terms.keys()]));
  return names;
}

/** What one document says: its terms with their weighted frequencies, in the order in which they come. */
export function countsOf(source: DocumentTerms, document: number): TermCounts {
  const names = termNames(source);
  const counts = new Map<string, number>();
  const end = source.starts[document + 1] ?? 0;
  for (let at = source.starts[document] ?? 0; at < end; at++) {
    const entry = source.packed[at] ?? 0;
    counts.set(names[entry >>> frequencyBits] ?? '', (entry & mostHalves) / 2);
  }
  return counts;
}
