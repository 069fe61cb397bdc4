/**
 * Makes src/compiled/generated/loops.json of src/compiled/loops.wat: the WebAssembly module in base 64.
 *
 *   npx node packages/ranking/scripts/build-loops.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileLoops } from './compile-loops.ts';

const folder = new URL('../src/compiled/', import.meta.url);
const binary = await compileLoops(readFileSync(new URL('loops.wat', folder), 'utf8'));
writeFileSync(new URL('generated/loops.json', folder), `${JSON.stringify(binary)}\n`);
