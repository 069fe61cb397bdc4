// Writes docs/errors.md, docs/configuration.md and docs/state-machines.md from the code: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePages } from './reference-pages.ts';

const docs = join(import.meta.dirname, '../../docs');
for (const [name, page] of Object.entries(referencePages())) writeFileSync(join(docs, name), page);
