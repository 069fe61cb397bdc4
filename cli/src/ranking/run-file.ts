import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { SmcError } from '@smc/contracts';
import { modelVersion, type RateTable, type Weights } from '@smc/ranking';
import { taxonomyVersion } from '@smc/taxonomy';
import { z } from 'zod';
import { jsonFile } from '../commands/options.ts';
import { openWholeFile } from '../timetable/whole-file.ts';
import { readers } from './messages.ts';

const file = z.object({ file: z.string(), sha256: z.string().length(64) });
const runFile = z.object({
  format: z.literal('smc-run/1'),
  model: z.string(),
  taxonomy: z.string(),
  weights: z.custom<Weights>((value) => typeof value === 'object' && value !== null),
  rates: z.custom<RateTable | null>((value) => typeof value === 'object'),
  options: z.object({
    today: z.string(),
    top: z.number().int().min(1),
    locale: z.enum(['en', 'ko', 'es', 'fr']),
    reader: z.enum(readers),
  }),
  inputs: z.object({ challenges: file, solutions: file }),
  output: file.extend({ matches: z.number().int() }),
});
/** Everything that a ranking of files rests on, and the digest of what it gave. Paths are relative to the run file's folder. */
export type RunFile = z.infer<typeof runFile>;

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  } catch (cause) {
    throw new SmcError('NOT_FOUND', { field: 'file', message: `${path} cannot be opened.`, cause });
  }
  return hash.digest('hex');
}

export const versionsNow = { model: modelVersion, taxonomy: taxonomyVersion };

interface Ranked extends Pick<RunFile, 'weights' | 'rates' | 'options'> {
  readonly challenges: string;
  readonly solutions: string;
  readonly out: string;
  readonly matches: number;
}

/** Writes the run beside its output. */
export async function writeRunFile(path: string, ranked: Ranked): Promise<void> {
  const { weights, rates, options, matches } = ranked;
  const entry = async (name: string) => ({
    file: relative(dirname(resolve(path)), resolve(name)),
    sha256: await sha256Of(name),
  });
  const run: RunFile = {
    format: 'smc-run/1',
    ...versionsNow,
    weights,
    rates,
    options,
    inputs: { challenges: await entry(ranked.challenges), solutions: await entry(ranked.solutions) },
    output: { ...(await entry(ranked.out)), matches },
  };
  const whole = await openWholeFile(path, 'run');
  try {
    await whole.write(`${JSON.stringify(run, null, 2)}\n`);
  } finally {
    await whole.abandon();
  }
}

/** Throws `NOT_FOUND` or `MALFORMED_FILE`. */
export async function readRunFile(path: string): Promise<RunFile> {
  const parsed = runFile.safeParse(await jsonFile(path, 'verify'));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  const message = `${path} is no run of smc rank${field === '' ? '' : ` (${field})`}.`;
  throw new SmcError('MALFORMED_FILE', { field: 'verify', message });
}
