import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { jsonLines, smc, temporaryFolder } from './harness.ts';

// Each step is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

const challenges = [
  {
    id: 'floods',
    title: 'Streets flood after rain',
    description: 'Drains overflow in minutes; residents need a warning.',
    country: 'KR',
    budget: { minimum: null, maximum: 5_000_000, currency: 'USD' },
  },
];
const solutions = [
  {
    id: 'warn',
    name: 'Rain warning',
    summary: 'Measures drains and warns residents before streets flood.',
    organization: 'Alpha',
    price: { minimum: 4_000_000, maximum: 8_000_000, currency: 'USD' },
  },
  { id: 'air', name: 'Air sensors', summary: 'Measures smoke in winter.', organization: 'Beta' },
];

async function ranked(...more: string[]) {
  const folder = await temporaryFolder();
  const path = (name: string) => join(folder, name);
  await writeFile(path('c.jsonl'), jsonLines(...challenges));
  await writeFile(path('s.jsonl'), jsonLines(...solutions));
  const files = ['--challenges', path('c.jsonl'), '--solutions', path('s.jsonl'), '--out', path('m.jsonl')];
  const run = await smc(['rank', ...files, '--today', '2026-11-21', '--run', path('run.json'), ...more]);
  return { path, run, verify: () => smc(['rank', '--verify', path('run.json'), '--json']) };
}

describe('smc rank --verify', () => {
  it('gives the same bytes from the run file alone, on any day', async () => {
    const { path, run, verify } = await ranked('--locale', 'ko', '--top', '1');
    expect(run.code).toBe(0);
    const { code, stdout } = await verify();
    expect([code, JSON.parse(stdout)]).toEqual([0, { outcome: 'SAME', causes: [], differences: [] }]);
    const said = await smc(['rank', '--verify', path('run.json')]);
    expect(said.stdout).toContain('the same, to the last character');
  });

  it('shows the line that somebody changed', async () => {
    const { path, verify } = await ranked();
    const text = await readFile(path('m.jsonl'), 'utf8');
    await writeFile(path('m.jsonl'), text.replace('"rank":1', '"rank":9'));
    const { code, stdout } = await verify();
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      { outcome: 'DIFFERENT', causes: [{ what: 'matches m.jsonl' }], differences: [{ path: 'line 1' }] },
    ]);
  });

  it('says which input has changed, and which version', async () => {
    const { path, verify } = await ranked();
    await writeFile(path('s.jsonl'), jsonLines(...solutions, { id: 'new', name: 'New' }));
    const run = JSON.parse(await readFile(path('run.json'), 'utf8')) as { model: string };
    await writeFile(path('run.json'), JSON.stringify({ ...run, model: 'older' }));
    const { code, stdout } = await verify();
    const found = JSON.parse(stdout) as { outcome: string; causes: { what: string; before: string }[] };
    expect([code, found.outcome, found.causes.map(({ what }) => what)]).toEqual([
      1,
      'CANNOT_REPEAT',
      ['model', 'solutions s.jsonl'],
    ]);
  });

  it('refuses what is no run, a run that is not there, and a workbook whose bytes change', async () => {
    const { path } = await ranked();
    const notRun = await smc(['rank', '--verify', path('c.jsonl')]);
    expect([notRun.code, notRun.stderr]).toEqual([2, expect.stringContaining('is no run of smc rank')]);
    const missing = await smc(['rank', '--verify', path('none.json')]);
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('NOT_FOUND')]);
    const stored = await smc(['rank', '--verify', 'no-such-run'], { data: path('data') });
    expect([stored.code, stored.stderr]).toEqual([2, expect.stringContaining('NOT_FOUND')]);
    const book = await ranked('--out', path('m.xlsx'));
    expect([book.run.code, book.run.stderr]).toEqual([2, expect.stringContaining('write .jsonl or .csv')]);
  });
});

describe('smc rank --reader', () => {
  const improvements = async (reader: string) => {
    const { path } = await ranked('--reader', reader);
    const [line] = (await readFile(path('m.jsonl'), 'utf8')).split('\n');
    return (JSON.parse(line ?? '') as { improvements: string[] }).improvements;
  };

  it('tells the city what it could change, and a provider nothing of the places of others', async () => {
    const city = await improvements('city');
    expect(city).toContainEqual(
      expect.stringMatching(/^If the budget reached USD 80,000: [\d.]+ points more\.$/),
    );
    expect(city).toContainEqual(expect.stringMatching(/\(place 1 by score\)\.$/));
    const provider = await improvements('provider');
    expect(provider.filter((sentence) => /place|budget/.test(sentence))).toEqual([]);
  });
});

it('smc exposure reports an installation without rankings', async () => {
  const data = join(await temporaryFolder(), 'data');
  const { code, stdout } = await smc(['exposure', '--json'], { data });
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { lists: 0, providers: 0, gini: 0, bySize: [] }]);
  expect((await smc(['exposure'], { data })).stdout).toContain('0 lists, 0 solutions of 0 providers');
});
