import { join } from 'node:path';
import type { Corpus, CorpusJudgement } from '@smc/ranking';
import { z } from 'zod';
import { malformed, textOf } from '../files/text.ts';

const document = z.object({ id: z.coerce.string(), title: z.string().optional(), text: z.string() });
const query = z.object({ id: z.coerce.string(), text: z.string() });

async function* numberedLines(path: string): AsyncGenerator<[line: number, text: string]> {
  let text = '';
  for await (const piece of textOf(path)) text += piece;
  for (const [index, line] of text.split(/\r?\n/).entries()) if (line.trim() !== '') yield [index + 1, line];
}

async function jsonLines<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>[]> {
  const items: z.infer<Schema>[] = [];
  for await (const [line, text] of numberedLines(path)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw malformed(path, line, 'this line is not JSON.', cause);
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw malformed(path, line, 'this line lacks an id or a text.');
    items.push(parsed.data);
  }
  return items;
}

async function judgements(path: string): Promise<CorpusJudgement[]> {
  const items: CorpusJudgement[] = [];
  for await (const [line, text] of numberedLines(path)) {
    const [query = '', document = '', grade = ''] = text.split('\t').map((cell) => cell.trim());
    if (query === '' || document === '' || !/^-?\d+(\.\d+)?$/.test(grade))
      throw malformed(path, line, 'a judgement is a query, a document and a grade, parted by tabs.');
    items.push({ query, document, grade: Number(grade) });
  }
  return items;
}

/** The corpus of a folder: `docs.jsonl`, `queries.jsonl`, `qrels.tsv`. Throws `NOT_FOUND` or `MALFORMED_FILE` with the line. */
export async function readCorpus(folder: string): Promise<Corpus> {
  // One after the other: of several broken files the same one is named every time.
  const docs = await jsonLines(join(folder, 'docs.jsonl'), document);
  const queries = await jsonLines(join(folder, 'queries.jsonl'), query);
  const qrels = await judgements(join(folder, 'qrels.tsv'));
  return { docs, queries, qrels };
}
