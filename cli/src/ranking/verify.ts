import { stat } from 'node:fs/promises';
import type { Verification } from '@smc/contracts';
import { withAccess } from '../access/open-access.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { print, printJson, visible } from '../terminal/output.ts';
import { shortened } from '../terminal/text-table.ts';
import { type FileVerification, verifyFile } from './verify-file.ts';

const shownWidth = 100;
const sentences = {
  SAME: 'the same, to the last character',
  DIFFERENT: 'NOT the same',
  CANNOT_REPEAT: 'cannot be repeated: what it rested on has changed',
  REPLACED: 'a later run has taken its place',
} as const;

const quoted = (text: string) => shortened(visible(text), shownWidth);

function linesOf(
  name: string,
  { outcome, causes, differences }: Verification['rankings'][number] | FileVerification,
) {
  return [
    `${name}: ${sentences[outcome]}.`,
    ...causes.map(
      ({ what, before, now }) => `  ${visible(what)}: ${quoted(before)} then, ${quoted(now)} now`,
    ),
    ...differences.map(
      ({ path, stored, repeated }) =>
        `  ${visible(path)}\n    stored:   ${quoted(stored)}\n    repeated: ${quoted(repeated)}`,
    ),
  ];
}

const isFile = (path: string) =>
  stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );

/** Repeats a run: a file of `smc rank --run`, or the id of one that this installation has stored. Exit 1 where it is not the same. */
export async function verify(run: string, asJson: boolean, signal: AbortSignal): Promise<ExitCode> {
  if (run.endsWith('.json') || (await isFile(run))) {
    const found = await verifyFile(run, signal);
    if (asJson) printJson(found);
    else print(linesOf(run, found).join('\n'));
    return found.outcome === 'SAME' ? exitCodes.done : exitCodes.rowsRejected;
  }
  const found = await withAccess(async (access) =>
    access.clients.matchmaking.runs.verify({ id: run }, await access.asSystem()),
  );
  if (asJson) printJson(found);
  else {
    const rest =
      found.unchecked === 0 ? [] : [`${found.unchecked} more challenges of the run were not checked.`];
    print([...found.rankings.flatMap((one) => linesOf(one.challengeId, one)), ...rest].join('\n'));
  }
  const isSame = found.unchecked === 0 && found.rankings.every(({ outcome }) => outcome === 'SAME');
  return isSame ? exitCodes.done : exitCodes.rowsRejected;
}
