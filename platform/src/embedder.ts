import { readFileSync } from 'node:fs';
import { SmcError } from '@smc/contracts';
import type { Embedder } from '@smc/search/meilisearch';
import { z } from 'zod';

const embedder = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** Meilisearch's own settings of an embedder, as they are. */
  settings: z.looseObject({ source: z.string() }),
  semanticRatio: z.number().min(0).max(1).optional(),
});

function parsed(path: string): z.infer<typeof embedder> | undefined {
  try {
    return embedder.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    // A file that is not there and one that is broken need the same remedy.
    return undefined;
  }
}

/** The embedder of the configured file; undefined without one. Throws `BAD_CONFIGURATION` where it cannot be read. */
export function readEmbedder(path: string | undefined) {
  if (path === undefined) return undefined;
  const found = parsed(path);
  if (found === undefined) {
    const message = `SMC_MEILI_EMBEDDER is ${JSON.stringify(path)}; it must be a JSON file as {"name":"default","settings":{"source":"huggingFace"},"semanticRatio":0.5}.`;
    throw new SmcError('BAD_CONFIGURATION', { field: 'SMC_MEILI_EMBEDDER', message });
  }
  const { name, semanticRatio } = found;
  // Meilisearch itself checks what is in the settings and says what it refuses.
  const settings = found.settings as Embedder['settings'];
  return { name, settings, ...(semanticRatio === undefined ? {} : { semanticRatio }) };
}
