import { writeFile } from 'node:fs/promises';
import { SmcError, type WeightsPreset } from '@smc/contracts';
import {
  defaultWeights,
  type LabelledMatch,
  type LearnedWeights,
  learnWeights,
  RankingInputError,
  type Weights,
} from '@smc/ranking';
import { type Access, withAccess } from '../access/open-access.ts';
import { everyItem } from '../access/pages.ts';
import { type CommandModule, withExamples } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { collectLabels } from '../learning/collect-labels.ts';
import { readLabels, readOutcomes, withOutcomes } from '../learning/label-file.ts';
import { learningText } from '../learning/learning-text.ts';
import { readWeights } from '../ranking/weights.ts';
import { cancellable } from '../terminal/cancellation.ts';
import { note, print, printJson } from '../terminal/output.ts';
import { wholeNumber } from './options.ts';

interface Options {
  readonly labels?: string;
  readonly outcomes?: string;
  readonly saveLabels?: string;
  readonly weights?: string;
  readonly preset?: string;
  readonly out?: string;
  readonly seed: number;
  readonly folds: number;
  readonly json?: true;
}

interface Source {
  readonly labels: LabelledMatch[];
  readonly weights: Weights;
}

/** The weights that the running system ranks with: those published under a version, else the ones for every challenge. */
async function weightsInUse(access: Access, version: string | undefined): Promise<Weights> {
  const call = await access.asSystem();
  for await (const preset of everyItem<WeightsPreset>((page) =>
    access.clients.matchmaking.weights.list(page, call),
  ))
    if (version === undefined ? preset.isActive && preset.scope === null : preset.weightsVersion === version)
      return { ...defaultWeights, version: preset.weightsVersion, features: preset.weights };
  if (version === undefined) return defaultWeights;
  throw new SmcError('NOT_FOUND', {
    field: 'preset',
    message: `No weights were published as ${version}; see weightsPresets.`,
  });
}

async function sourceOf({ labels, weights, preset }: Options, signal: AbortSignal): Promise<Source> {
  if (labels !== undefined && preset !== undefined)
    throw new SmcError('VALIDATION_FAILED', {
      field: 'preset',
      message:
        'Labels from a file do not say which weights they were ranked with: leave out --preset or --labels.',
    });
  const given = weights === undefined ? undefined : await readWeights(weights);
  if (labels !== undefined) return { labels: await readLabels(labels), weights: given ?? defaultWeights };
  return withAccess(async (access) => ({
    // Asked first: a version that is not there ends it before everything is read.
    weights: given ?? (await weightsInUse(access, preset)),
    labels: await collectLabels(access, signal, preset),
  }));
}

function learned({ labels, weights }: Source, { seed, folds }: Options): LearnedWeights {
  try {
    return learnWeights(labels, { weights, seed, folds });
  } catch (error) {
    if (!(error instanceof RankingInputError)) throw error;
    throw new SmcError('VALIDATION_FAILED', { field: 'labels', message: error.message });
  }
}

const jsonLines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The proposal as `smc rank --weights` reads it. */
async function writeProposal({ proposed, current, seed }: LearnedWeights, path: string): Promise<void> {
  if (proposed === null) {
    note(`${path} was not written: there is nothing to propose.`);
    return;
  }
  const weights = { version: `${current.version}-learned-${seed}`, features: proposed };
  await writeFile(path, `${JSON.stringify(weights, null, 2)}\n`);
}

async function learnFrom(options: Options, signal: AbortSignal): Promise<ExitCode> {
  const source = await sourceOf(options, signal);
  const outcomes = options.outcomes === undefined ? [] : await readOutcomes(options.outcomes);
  const { labels, unknown } = withOutcomes(source.labels, outcomes);
  if (unknown > 0) note(`${unknown} outcomes are about pairs that are in no list; they were left out.`);
  if (options.saveLabels !== undefined) await writeFile(options.saveLabels, jsonLines(labels));
  const answer = learned({ ...source, labels }, options);
  if (options.out !== undefined) await writeProposal(answer, options.out);
  if (options.json) printJson(answer);
  else print(learningText(answer));
  return exitCodes.done;
}

export const learn: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Proposes weights from what became of earlier matches: interests, meetings held, feedback, follow-up. Judged on challenges it was not fitted on; never applied by itself.',
      )
      .option(
        '--labels <file>',
        'labelled matches (.jsonl); without it the interests, meetings and proposals of this installation are read',
      )
      .option(
        '--outcomes <file>',
        'what is known from elsewhere by pair (.jsonl): meetings, feedback, follow-up; laid over the labels',
      )
      .option('--save-labels <file>', 'write the labels that were learned from')
      .option('--weights <file>', 'the weights in use, as smc rank reads them')
      .option(
        '--preset <version>',
        'only the challenges that are ranked with these published weights (of an event or programme, for example), and changes to these',
      )
      .option('--out <file>', 'write the proposed weights, as smc rank --weights reads them')
      .option('--seed <number>', 'seed of the folds and intervals', wholeNumber(0, 4_294_967_295), 1)
      .option('--folds <number>', 'parts for cross-validation', wholeNumber(2, 20), 5)
      .option('--json', 'print the answer as JSON')
      .action(run<Options>((options) => cancellable((signal) => learnFrom(options, signal))));
    withExamples(command, [
      ['smc learn', 'What interests, meetings and proposals of this installation say about the weights.'],
      [
        'smc learn --outcomes meetings.jsonl --save-labels labels.jsonl --out proposed.json',
        'With what is known from elsewhere; keeps the labels, and the weights where any are proposed.',
      ],
      [
        'smc learn --preset seoul-2026-3',
        'For the weights of one event: what its challenges say about them.',
      ],
      ['smc learn --labels labels.jsonl --json', 'The same again from the file, anywhere.'],
    ]);
  },
};
