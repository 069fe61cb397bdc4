import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { TextPair } from './sources.ts';

/** Folders of unpacked Python packages whose programs speak many languages; NOTICE.md says under which licences. */
const programs = [
  'cms',
  'django',
  'hass_frontend',
  'horizon',
  'indico',
  'kolibri',
  'openstack_auth',
  'openstack_dashboard',
  'oscar',
  'superset',
  'wagtail',
];

/** Names of a language's folders and files, in lower case with dashes; regional ones beside the general. */
const namesOf: Readonly<Record<string, RegExp>> = {
  zh: /^zh(?:-(?:hans|cn|hans-cn))?$/,
};
const isOf = (name: string, language: string) => {
  const plain = name.toLowerCase().replaceAll('_', '-');
  return (namesOf[language] ?? new RegExp(`^${language}(?:-[a-z]{2}|-419)?$`)).test(plain);
};

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? (readdirSync(folder, { recursive: true }) as string[]).map((path) => join(folder, path))
    : [];

const unquoted = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line.slice(line.indexOf('"')).replaceAll('\t', ' ')) as string).join('');

/** Messages of a gettext catalogue and their translations; unfinished and guessed ones are left out. */
export function catalogueMessages(text: string): [string, string][] {
  return text.split(/\n\s*\n/).flatMap((entry): [string, string][] => {
    if (/^#,.*fuzzy/m.test(entry) || /^#~/m.test(entry)) return [];
    const part = (keyword: string) => {
      const found = new RegExp(`^${keyword} (?:"(?:[^"\\\\]|\\\\.)*"\\s*)+`, 'm').exec(`${entry}\n`);
      return found === null ? '' : readQuoted(found[0]);
    };
    const [english, other] = [part('msgid'), part('msgstr') || part('msgstr\\[0\\]')];
    return english === '' || other === '' ? [] : [[english, other]];
  });
}

function readQuoted(lines: string): string {
  try {
    return unquoted(lines.trim().split('\n'));
  } catch {
    // An escape that JSON does not know: one message fewer.
    return '';
  }
}

type Tree = string | { readonly [key: string]: Tree };
/** Texts of a tree of messages by the path of their keys. */
function leaves(tree: Tree, path = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof tree === 'string') found.set(path, tree);
  else for (const [key, child] of Object.entries(tree ?? {})) leaves(child, `${path}/${key}`, found);
  return found;
}

const treeOf = (path: string) => leaves(JSON.parse(readFileSync(path, 'utf8')) as Tree);

/** What a program puts in at run time, and markup, is no word of either language. */
const withoutSlots = (text: string) =>
  text
    .replaceAll(
      /%\([^)]*\)[a-z]|%[a-z]|\{\{[^}]*\}\}|\$\{[^}]*\}|\{[^{}]*\}|<[^>]*>|&[a-z]+;|https?:\S+/gi,
      ' ',
    )
    .replaceAll('_', ' ')
    .trim();

/** Choices by number ("{count, plural, ...}") hold several texts in one. */
const isSimple = (text: string) => !/\{\s*\w+\s*,/.test(text);

const mostWords = 12;
const isShort = (text: string) => text.split(/\s+/).length <= mostWords;

function* messagesOf(folder: string, language: string): Generator<[string, string]> {
  const files = filesBelow(folder);
  for (const path of files.filter((file) => file.endsWith('.po')))
    if (path.split(sep).some((name) => isOf(name, language)))
      yield* catalogueMessages(readFileSync(path, 'utf8'));
  yield* treePairs(files, language, /\/translations\/(?:[\w-]+\/)?([a-zA-Z-]+)-[0-9a-f]{20,}\.json$/);
  yield* treePairs(files, language, /\/locale\/([\w-]+)\/LC_MESSAGES\/[\w.]+-messages\.json$/);
}

/** Pairs of files that differ in the language named in their path, and hold the same keys. */
function* treePairs(
  files: readonly string[],
  language: string,
  pattern: RegExp,
): Generator<[string, string]> {
  const placed = files.flatMap((file) => {
    const name = pattern.exec(file)?.[1];
    return name === undefined ? [] : [{ file, name, place: placeOf(file, name) }];
  });
  const english = new Map(placed.filter(({ name }) => name === 'en').map(({ file, place }) => [place, file]));
  for (const { file, place } of placed.filter(({ name }) => isOf(name, language))) {
    const twin = english.get(place);
    if (twin === undefined) continue;
    const words = treeOf(twin);
    for (const [key, other] of treeOf(file)) yield [words.get(key) ?? '', other];
  }
}

const placeOf = (file: string, name: string) =>
  file
    .replace(`/${name}-`, '/')
    .replace(`/${name}/`, '/')
    .replace(/[0-9a-f]{20,}/, '');

/** Short messages of programs in English and another language, each once. */
export function messagePairs(folder: string, language: string): TextPair[] {
  const seen = new Set<string>();
  const pairs: TextPair[] = [];
  for (const program of programs)
    for (const [a, b] of messagesOf(join(folder, program), language)) {
      if (!isSimple(a) || !isSimple(b)) continue;
      const [english, other] = [withoutSlots(a), withoutSlots(b)];
      const key = `${english.toLowerCase()}\t${other.toLowerCase()}`;
      if (english === '' || other === '' || english === other || !isShort(english) || seen.has(key)) continue;
      seen.add(key);
      pairs.push({ english, other, weight: 1 });
    }
  return pairs;
}
