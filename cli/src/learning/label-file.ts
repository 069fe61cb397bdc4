import { checkLabel, type LabelledMatch, type Outcome, RankingInputError } from '@smc/ranking';
import type { SmcError } from '@smc/contracts';
import { z } from 'zod';
import { malformed, textOf } from '../files/text.ts';

const interest = z.enum(['MUST_MEET', 'LIKE_TO_MEET', 'NO_THANKS']).nullable().optional();
const outcome = {
  cityInterest: interest,
  providerInterest: interest,
  meeting: z.enum(['HELD', 'NO_SHOW', 'CANCELLED']).nullable().optional(),
  feedback: z.number().min(1).max(5).nullable().optional(),
  followUp: z.boolean().nullable().optional(),
};
const pair = { challenge: z.string().min(1), solution: z.string().min(1) };
const reading = z.union([z.number().min(0).max(1), z.enum(['silent', 'not asked'])]);
const labelled = z.object({
  ...pair,
  rank: z.number().int().min(1).nullable().optional(),
  features: z.record(z.string(), reading),
  outcome: z.object(outcome),
});
const outcomeLine = z.object({ ...pair, ...outcome });

/** What became of a pair, from beside the running system: meetings, feedback, follow-up. */
export interface OutcomeLine extends Outcome {
  readonly challenge: string;
  readonly solution: string;
}

function problemOf(path: string, line: number, error: z.ZodError): SmcError {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  return malformed(
    path,
    line,
    `${field === '' ? 'the line' : field}: ${issue?.message ?? 'cannot be used'}.`,
  );
}

/** Every line is needed whole: learning from half of a file would pass for learning from all of it. */
async function readLines<Item>(path: string, schema: z.ZodType<Item>): Promise<Item[]> {
  let text = '';
  for await (const piece of textOf(path)) text += piece;
  return text.split(/\r?\n/).flatMap((row, index) => {
    if (row.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(row);
    } catch (cause) {
      throw malformed(path, index + 1, 'this line is not JSON.', cause);
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw problemOf(path, index + 1, parsed.error);
    return [parsed.data];
  });
}

/** Labelled matches of a file. Throws `NOT_FOUND`, or `MALFORMED_FILE` with line and field. */
export async function readLabels(path: string): Promise<LabelledMatch[]> {
  const labels = (await readLines(path, labelled)) as LabelledMatch[];
  for (const [index, label] of labels.entries()) {
    try {
      checkLabel(label);
    } catch (error) {
      if (!(error instanceof RankingInputError)) throw error;
      throw malformed(path, index + 1, `${error.message}.`);
    }
  }
  return labels;
}

export const readOutcomes = (path: string): Promise<OutcomeLine[]> => readLines(path, outcomeLine);

const keyOf = ({ challenge, solution }: { challenge: string; solution: string }) =>
  JSON.stringify([challenge, solution]);

/** Labels with what is known from elsewhere laid over them; lines about pairs that no label has are counted. */
export function withOutcomes(
  labels: readonly LabelledMatch[],
  outcomes: readonly OutcomeLine[],
): { readonly labels: LabelledMatch[]; readonly unknown: number } {
  const known = new Map(
    outcomes.map(({ challenge, solution, ...rest }) => [keyOf({ challenge, solution }), rest]),
  );
  const merged = labels.map((label) => ({
    ...label,
    outcome: { ...label.outcome, ...known.get(keyOf(label)) },
  }));
  const pairs = new Set(labels.map(keyOf));
  return { labels: merged, unknown: [...known.keys()].filter((key) => !pairs.has(key)).length };
}
