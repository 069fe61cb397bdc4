import { checkNeed, checkOffer, type Need, type Offer, RankingInputError } from '@smc/ranking';
import { readSourceFile } from '../files/read-file.ts';
import type { RowProblem } from '../files/source-row.ts';
import { type ReadRow, readKind, type RowKind } from '../rows/read-kind.ts';
import { needFrom, offerFrom } from './inputs.ts';
import { challengeFacts, solutionFacts, usable } from './lenient.ts';

export interface Inputs<Item> {
  readonly items: readonly Item[];
  readonly problems: readonly RowProblem[];
  /** Fields that were not understood, with the lines. */
  readonly warnings: readonly { readonly line: number; readonly message: string }[];
}

interface Reader<Item> {
  readonly kind: RowKind;
  /** Its field of the name that a person reads. */
  readonly title: 'title' | 'name';
  readonly itemFrom: (row: ReadRow) => { item: Item; leftOut: readonly string[] };
  readonly check: (item: Item) => void;
}

const challengeReader: Reader<Need> = {
  kind: 'challenges',
  title: 'title',
  itemFrom: (row) => {
    const { facts, leftOut } = usable(row, challengeFacts);
    return { item: needFrom(row, facts), leftOut };
  },
  check: checkNeed,
};

const solutionReader: Reader<Offer> = {
  kind: 'solutions',
  title: 'name',
  itemFrom: (row) => {
    const { facts, leftOut } = usable(row, solutionFacts);
    return { item: offerFrom(row, facts), leftOut };
  },
  check: checkOffer,
};

function problem(
  row: ReadRow,
  field: string,
  message: string,
  code: RowProblem['code'] = 'VALIDATION_FAILED',
): RowProblem {
  return { line: row.line, id: row.id ?? null, field, code, message };
}

/** What keeps a row out: no id, no title, a second row with the same id, or values the ranking cannot use. */
function refusal<Item>(
  row: ReadRow,
  item: Item,
  reader: Reader<Item>,
  lines: Map<string, number>,
): RowProblem | undefined {
  const title = row.content[reader.title];
  if (row.id === undefined || row.id.trim() === '') return problem(row, 'id', 'The row has no id.');
  if (typeof title !== 'string' || title.trim() === '')
    return problem(row, reader.title, `The row has no ${reader.title} that is a text.`);
  const earlier = lines.get(row.id);
  if (earlier !== undefined)
    return problem(
      row,
      'id',
      `Rows ${earlier} and ${row.line} have the same id "${row.id}"; keep one of them.`,
      'DUPLICATE_ROW',
    );
  try {
    reader.check(item);
  } catch (error) {
    if (!(error instanceof RankingInputError)) throw error;
    return problem(row, error.field, error.message);
  }
  lines.set(row.id, row.line);
  return undefined;
}

async function readInputs<Item>(path: string, reader: Reader<Item>): Promise<Inputs<Item>> {
  const file = await readSourceFile(path);
  const items: Item[] = [];
  const problems = [...file.problems];
  const warnings: { line: number; message: string }[] = [];
  const lines = new Map<string, number>();
  for (const row of readKind(reader.kind, file).rows) {
    const { item, leftOut } = reader.itemFrom(row);
    const refused = refusal(row, item, reader, lines);
    if (refused === undefined) items.push(item);
    else problems.push(refused);
    const unread = [
      ...row.problems.map(({ message }) => message),
      ...leftOut.map((name) => `${name} was not understood and left out.`),
    ];
    warnings.push(...[...row.warnings, ...unread].map((message) => ({ line: row.line, message })));
  }
  return { items, problems: problems.sort((a, b) => a.line - b.line), warnings };
}

/** The challenges of a file as the ranking reads them, and which rows cannot be used. Throws what {@link readSourceFile} throws. */
export const readNeeds = (path: string): Promise<Inputs<Need>> => readInputs(path, challengeReader);

/** The solutions of a file as the ranking reads them. */
export const readOffers = (path: string): Promise<Inputs<Offer>> => readInputs(path, solutionReader);
