import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSourceFile } from '../files/read-file.ts';
import type { SourceFile } from '../files/source-row.ts';
import type { RowKind } from '../rows/read-kind.ts';

/** Where the demonstration's files lie. */
const demoFile = (name: string) => fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));

export const demoRatesPath = demoFile('exchange-rates.json');

const expectation = z.object({
  today: z.iso.date(),
  challenges: z.array(
    z.object({
      challenge: z.string(),
      excluded: z.array(z.object({ solution: z.string(), reason: z.string() })),
      notExcluded: z.array(z.object({ solution: z.string() })).default([]),
    }),
  ),
});
export type ExpectedExclusions = z.infer<typeof expectation>;

export async function readExpectedExclusions(): Promise<ExpectedExclusions> {
  return expectation.parse(JSON.parse(await readFile(demoFile('expected-exclusions.json'), 'utf8')));
}

const dayMs = 86_400_000;

function later(day: unknown, days: number): unknown {
  return typeof day === 'string' ? new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10) : day;
}

/**
 * Deadlines are calendar dates and pass; the demonstration is as of the day its exclusions were checked. Its dates move on with
 * the calendar, so that on every day the same time is left.
 */
function movedTo(file: SourceFile, days: number): SourceFile {
  const rows = file.rows.map((row) => {
    const timeline = row.cells.get('timeline') as Record<string, unknown> | undefined;
    if (timeline === undefined) return row;
    const moved = Object.fromEntries(Object.entries(timeline).map(([name, day]) => [name, later(day, days)]));
    return { ...row, cells: new Map(row.cells).set('timeline', moved) };
  });
  return { ...file, rows };
}

/** The demonstration's rows as of a day. */
export async function readDemo(today: string): Promise<Readonly<Record<RowKind, SourceFile>>> {
  const { today: checked } = await readExpectedExclusions();
  const days = Math.round((Date.parse(today) - Date.parse(checked)) / dayMs);
  const [organisations, challenges, solutions] = await Promise.all(
    ['organisations', 'challenges', 'solutions'].map((name) => readSourceFile(demoFile(`${name}.jsonl`))),
  );
  return {
    organisations: organisations as SourceFile,
    challenges: movedTo(challenges as SourceFile, days),
    solutions: solutions as SourceFile,
  };
}
