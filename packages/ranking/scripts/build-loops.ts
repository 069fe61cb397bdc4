/**
 * Makes src/compiled/generated/loops.json of src/compiled/loops.wat, and columns.json of columns.wat: each WebAssembly module in base 64.
 *
 *   npx node packages/ranking/scripts/build-loops.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileLoops } from './compile-loops.ts';

const folder = new URL('../src/compiled/', import.meta.url);
for (const name of ['loops', 'columns']) {
  const binary = await compileLoops(readFileSync(new URL(`${name}.wat`, folder), 'utf8'));
  writeFileSync(new URL(`generated/${name}.json`, folder), `${JSON.stringify(binary)}\n`);
}
