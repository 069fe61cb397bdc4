import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { isSmcError } from '@smc/contracts';
import { rankToFile } from './rank-files.ts';
import { readNeeds, readOffers } from './read-inputs.ts';
import { readRunFile, type RunFile, sha256Of, versionsNow } from './run-file.ts';

/** What was found, in the shape that a stored run's verification has. */
export interface FileVerification {
  readonly outcome: 'SAME' | 'DIFFERENT' | 'CANNOT_REPEAT';
  readonly causes: readonly { readonly what: string; readonly before: string; readonly now: string }[];
  /** Lines of the output that differ from the repetition; the first 20. */
  readonly differences: readonly {
    readonly path: string;
    readonly stored: string;
    readonly repeated: string;
  }[];
}

const mostDifferences = 20;

async function digestNow(path: string): Promise<string> {
  try {
    return await sha256Of(path);
  } catch (error) {
    if (isSmcError(error, 'NOT_FOUND')) return 'absent';
    throw error;
  }
}

type Cause = FileVerification['causes'][number];

async function causesOf(run: RunFile, pathOf: (file: string) => string): Promise<Cause[]> {
  const { challenges, solutions } = run.inputs;
  const now = [
    { what: 'model', before: run.model, now: versionsNow.model },
    { what: 'taxonomy', before: run.taxonomy, now: versionsNow.taxonomy },
    {
      what: `challenges ${challenges.file}`,
      before: challenges.sha256,
      now: await digestNow(pathOf(challenges.file)),
    },
    {
      what: `solutions ${solutions.file}`,
      before: solutions.sha256,
      now: await digestNow(pathOf(solutions.file)),
    },
  ];
  return now.filter((one) => one.before !== one.now);
}

/** The lines that differ, by number from 1. */
function lineDifferences(stored: string, repeated: string): FileVerification['differences'] {
  const [a, b] = [stored.split('\n'), repeated.split('\n')];
  const found: { path: string; stored: string; repeated: string }[] = [];
  for (let at = 0; at < Math.max(a.length, b.length) && found.length < mostDifferences; at += 1)
    if (a[at] !== b[at])
      found.push({ path: `line ${at + 1}`, stored: a[at] ?? 'absent', repeated: b[at] ?? 'absent' });
  return found;
}

async function repeat(run: RunFile, pathOf: (file: string) => string, out: string, signal: AbortSignal) {
  const needs = await readNeeds(pathOf(run.inputs.challenges.file));
  const offers = await readOffers(pathOf(run.inputs.solutions.file));
  const { reader, ...options } = run.options;
  const { weights, rates } = run;
  await rankToFile(
    {
      needs: needs.items,
      offers: offers.items,
      options: { ...options, weights, rates, maxExclusions: 0 },
      reader,
    },
    out,
    signal,
  );
}

/**
 * Ranks again what a run file describes, and compares the bytes with the digest it holds and with the output as it lies there now.
 * Throws what reading the run file throws.
 */
export async function verifyFile(path: string, signal: AbortSignal): Promise<FileVerification> {
  const run = await readRunFile(path);
  const pathOf = (file: string) => resolve(dirname(resolve(path)), file);
  const causes = await causesOf(run, pathOf);
  if (causes.length > 0) return { outcome: 'CANNOT_REPEAT', causes, differences: [] };
  const folder = await mkdtemp(join(tmpdir(), 'smc-verify-'));
  try {
    const again = join(folder, basename(run.output.file));
    await repeat(run, pathOf, again, signal);
    const [given, now] = [await digestNow(pathOf(run.output.file)), await sha256Of(again)];
    if (now === run.output.sha256 && given === now) return { outcome: 'SAME', causes: [], differences: [] };
    const output = { what: `matches ${run.output.file}`, before: run.output.sha256 };
    const stored = given === 'absent' ? '' : await readFile(pathOf(run.output.file), 'utf8');
    return {
      outcome: 'DIFFERENT',
      causes: [
        ...(given === output.before ? [] : [{ ...output, now: given }]),
        ...(now === output.before ? [] : [{ what: 'repetition', before: output.before, now }]),
      ],
      differences: given === 'absent' ? [] : lineDifferences(stored, await readFile(again, 'utf8')),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
