import type { CappedEntries, ListSide } from '../first-places.ts';
import type { ConceptWeights } from '../prepare.ts';
import type { Shown } from '../rank.ts';
import { areSameText } from './text-sketch.ts';

/** What the caps look at of a side's entries; sketches of texts are kept for one list. */
export function cappedOf<Entry extends { readonly concepts: ConceptWeights }>({
  entryAt,
  sketchAt,
  organisationOf,
  keepsPlace,
}: ListSide<Entry>): CappedEntries {
  const sketches = new Map<number, ArrayLike<number>>();
  const sketch = (entry: number) => {
    let known = sketches.get(entry);
    if (known === undefined) sketches.set(entry, (known = sketchAt(entry)));
    return known;
  };
  return {
    organisationOf: (entry) => organisationOf(entryAt(entry)),
    sketchAt: sketch,
    areSame: (one, other) => areSameText(sketch(one), sketch(other)),
    keepsPlace: (entry) => keepsPlace(entryAt(entry)),
  };
}

/** Says of each match shown which one before it has the same text: the first. */
export function sameTexts<Entry extends { readonly concepts: ConceptWeights }>(
  { entryAt, titleOf }: ListSide<Entry>,
  { sketchAt }: CappedEntries,
  shown: readonly Shown[],
): Shown[] {
  const sketches = shown.map(({ entry }) => sketchAt(entry));
  return shown.map((one, at) => {
    const own = sketches[at] as ArrayLike<number>;
    const first = sketches.findIndex((sketch, before) => before >= at || areSameText(sketch, own));
    return first === at ? one : { ...one, sameTextAs: titleOf(entryAt((shown[first] as Shown).entry)) };
  });
}
