interface RomanceEnding {
  /** What the dictionary form ends in, folded. */
  readonly ending: RegExp;
  /** What a text may put there. */
  readonly accepted: ReadonlySet<string>;
}

const accept = (ending: RegExp, list: string): RomanceEnding => ({
  ending,
  accepted: new Set(list.split(' ').map((accepted) => accepted.replace('-', ''))),
});

/**
 * Plurals and genders of French, Spanish and Portuguese words, by what they end in; the first that fits counts. A word in
 * -o has a feminine in -a, a word in -a none in -o, and neither one in -e: `libro` is not `libre`, nor `marca` `marco`. A dash is the bare stem.
 */
export const romanceRules: readonly RomanceEnding[] = [
  accept(/ao$/, 'ao aos oes aes a as'),
  accept(/al$/, 'al ais aux ales ale'),
  accept(/aux$/, 'aux al'),
  accept(/el$/, 'el eles eis els elle elles'),
  accept(/il$/, 'il iles is eis'),
  accept(/os?$/, 'o os a as'),
  accept(/as?$/, 'a as'),
  accept(/es$/, '- e es'),
  accept(/e$/, 'e es ee ees'),
  accept(/m$/, 'm ns'),
  accept(/z$/, 'z ces'),
  accept(/$/, '- s es e a as x le les ne nes te tes'),
];
