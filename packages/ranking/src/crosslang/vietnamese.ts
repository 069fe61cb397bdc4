import { glossaryTerms } from '@smc/taxonomy';

/** A syllable of a Vietnamese text; neighbours have places that follow each other. */
export interface Syllable {
  readonly word: string;
  readonly place: number;
  readonly start: number;
}

let compounds: ReadonlySet<string> | undefined;
/** Words of two syllables: terms of the glossary, and halves of those of four. */
function knownCompounds(): ReadonlySet<string> {
  if (compounds !== undefined) return compounds;
  const found = new Set<string>();
  for (const words of glossaryTerms().flatMap(({ vi }) => vi)) {
    const parts = words.normalize('NFC').toLowerCase().split(' ');
    if (parts.length !== 2 && parts.length !== 4) continue;
    for (let at = 0; at < parts.length; at += 2) found.add(`${parts[at]} ${parts[at + 1]}`);
  }
  return (compounds = found);
}

const isNext = (syllable: Syllable | undefined, { place }: Syllable) => syllable?.place === place + 1;

/** Whether two neighbours are one word. */
function isCompound(first: Syllable, second: Syllable | undefined): second is Syllable {
  if (second === undefined || !isNext(second, first)) return false;
  return knownCompounds().has(`${first.word} ${second.word}`.normalize('NFC'));
}

/**
 * Cuts syllables into words of two syllables that are known and the stretches between them, without syllables that say nothing:
 * the second half of one word and the first of the next are none.
 */
export function stretchesOf(
  syllables: readonly Syllable[],
  isLeftOut: (syllable: string) => boolean,
): Syllable[][] {
  const stretches: Syllable[][] = [];
  let open: Syllable[] | undefined;
  for (let at = 0; at < syllables.length; at++) {
    const syllable = syllables[at] as Syllable;
    const next = syllables[at + 1];
    if (next !== undefined && isNext(next, syllable) && isLeftOut(`${syllable.word} ${next.word}`)) {
      open = undefined;
      at += 1;
    } else if (isCompound(syllable, next)) {
      stretches.push([syllable, next]);
      open = undefined;
      at += 1;
    } else if (isLeftOut(syllable.word)) open = undefined;
    else if (open !== undefined && isNext(syllable, open.at(-1) as Syllable)) open.push(syllable);
    else stretches.push((open = [syllable]));
  }
  return stretches;
}
