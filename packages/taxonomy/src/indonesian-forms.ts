/** Beginnings of active verbs and what the word without them began with; where two are possible, both. */
const beginnings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^meng(?=[aiueo])/, ['', 'k']],
  [/^meny(?=[aiueo])/, ['s']],
  [/^men(?=[aiueo])/, ['t', 'n']],
  [/^mem(?=[aiueo])/, ['p', 'm']],
  [/^meng(?=[ghk])/, ['']],
  [/^men(?=[cdjsz])/, ['']],
  [/^mem(?=[bfp])/, ['']],
  [/^me(?=[lrwymn])/, ['']],
];
/** Shorter roots are too many words. */
const shortestRoot = 4;

/** Words that only look like such a verb: what is left of them is another word (`meninggal` die, `tinggal` live). */
const wholeWords: ReadonlySet<string> = new Set(['meninggal']);

function rootsOf(verb: string): readonly string[] {
  if (wholeWords.has(verb)) return [];
  const found = beginnings.find(([beginning]) => beginning.test(verb));
  if (found === undefined) return [];
  const rest = verb.replace(found[0], '');
  return found[1].map((letter) => letter + rest);
}

/**
 * An Indonesian phrase and the same with its verb in the passive (`di-`) and without a beginning: `mengirim`, `dikirim`, `kirim`.
 * Of two roots that a verb may have one is mostly no word, and is found nowhere.
 */
export function indonesianForms(words: string): string[] {
  const [verb = '', ...others] = words.split(' ');
  const roots = rootsOf(verb);
  const bare = roots.filter((root) => root.length >= shortestRoot);
  const forms = [verb, ...roots.map((root) => `di${root}`), ...bare];
  return forms.map((form) => [form, ...others].join(' '));
}
