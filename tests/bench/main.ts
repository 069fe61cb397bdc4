import { readdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { BenchRow } from './types.ts';

interface Bench {
  readonly name: string;
  run(options: { seed: number; full: boolean }): Promise<BenchRow[]>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    seed: { type: 'string', default: '1' },
    full: { type: 'boolean', default: false },
  },
});

const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.bench.ts')).sort();
const names = files.map((file) => file.replace('.bench.ts', ''));
/** A name stands for itself and for those that begin with it: `ranking` for `ranking-speed`. */
const chosenBy = (wanted: string) => names.filter((name) => name === wanted || name.startsWith(`${wanted}-`));
const unknown = positionals.find((wanted) => chosenBy(wanted).length === 0);
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}"; there are: ${names.join(', ')}.`);
  process.exit(2);
}

function print(row: BenchRow): void {
  const figure = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 4 });
  console.log(`${row.name}\n  input     ${row.input}\n  measured  ${figure(row.value)} ${row.unit}`);
  console.log(
    `  beside    ${figure(row.baselineValue)} ${row.unit}: ${row.baseline}\n  ratio     ${row.ratio.toFixed(3)}\n`,
  );
}

const results: Record<string, BenchRow[]> = {};
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, seed ${values.seed}\n`,
);
for (const name of positionals.length === 0 ? names : [...new Set(positionals.flatMap(chosenBy))]) {
  const bench = (await import(`./${name}.bench.ts`)) as Bench;
  console.log(`== ${name}`);
  const rows = await bench.run({ seed: Number(values.seed), full: values.full });
  rows.forEach(print);
  results[name] = rows;
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
process.exit(0);
