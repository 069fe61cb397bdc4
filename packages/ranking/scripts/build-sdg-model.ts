/**
 * Counts the stems of the English goal, target and indicator texts per goal, for `src/sdg/classify.ts`.
 * Only counts are written: no sentence of the source can be put together from them.
 *
 *   node packages/ranking/scripts/build-sdg-model.ts [folder with sdg_goals.jsonl, sdg_indicators.jsonl, needs.jsonl]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stemsOf } from '../src/text/analyse.ts';

const folder = process.argv[2] ?? new URL('../../../../shared/data/', import.meta.url).pathname;

interface Row {
  readonly goal: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly title: { readonly en: string };
  readonly short: { readonly en: string };
  readonly description: string;
  readonly sdgs: readonly number[];
  readonly source: string;
}
const rows = (name: string) =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const texts: (readonly [number, string])[] = [
  ...rows('sdg_goals.jsonl').map((row): [number, string] => [row.goal, `${row.short.en}. ${row.title.en}`]),
  ...rows('sdg_indicators.jsonl').map((row): [number, string] => [row.goal, row.name]),
  ...rows('needs.jsonl')
    .filter(({ source }) => source === 'sdg-target')
    .map((row): [number, string] => [row.sdgs[0] ?? 0, row.description]),
];

const counts = new Map<string, Map<number, number>>();
for (const [goal, text] of texts) {
  for (const stem of stemsOf(text, 'en')) {
    if (/\d/.test(stem) || stem.length < 2) continue;
    const byGoal = counts.get(stem) ?? new Map<number, number>();
    byGoal.set(goal, (byGoal.get(goal) ?? 0) + 1);
    counts.set(stem, byGoal);
  }
}
const lines = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([stem, byGoal]) =>
      `${JSON.stringify(stem)}:${JSON.stringify([...byGoal].sort(([a], [b]) => a - b).flat())}`,
  );
writeFileSync(
  new URL('../src/sdg/generated/stem-counts.json', import.meta.url),
  `{\n${lines.join(',\n')}\n}\n`,
);
