import { writeFile } from 'node:fs/promises';
import { generateResolverTypes, generatedFile } from './resolver-types.ts';

await writeFile(generatedFile, await generateResolverTypes());
