import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commands } from '../src/commands/table.ts';
import { fileWith, jsonLines, smc, temporaryFolder } from './harness.ts';

// Each step is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

const challenges = [
  {
    id: 'floods',
    title: 'Streets flood after rain',
    description: 'Drains overflow in minutes; residents need a warning.',
    themes: ['water-management'],
    requirements: [{ level: 'must', text: 'Warnings must reach residents by SMS.' }],
    country: 'KR',
    budget: { minimum: null, maximum: 5_000_000, currency: 'USD' },
  },
  {
    id: '연기',
    title: '겨울철 대기 오염',
    description: '난방 연기를 줄여야 합니다.',
    sdgs: [3, 13],
    country: 'KR',
  },
];
const solutions = [
  {
    id: 'x:warn',
    name: 'Rain warning',
    summary: 'Measures drains and warns residents by SMS before streets flood.',
    organization: 'Alpha',
    themes: ['water-management'],
  },
  {
    id: 'air',
    name: 'Air sensors',
    summary: 'Measures smoke and air pollution in winter.',
    organization: 'Beta',
    sdgs: [3],
  },
  {
    id: 'dear',
    name: 'Golden drains',
    summary: 'Rebuilds drains so that streets never flood.',
    price: { minimum: 90_000_000, maximum: null, currency: 'USD' },
  },
];

async function rankingFiles(extra = '') {
  const folder = await temporaryFolder();
  const path = (name: string) => join(folder, name);
  await writeFile(path('c.jsonl'), jsonLines(...challenges) + extra);
  await writeFile(path('s.jsonl'), jsonLines(...solutions));
  const given = [
    'rank',
    '--challenges',
    path('c.jsonl'),
    '--solutions',
    path('s.jsonl'),
    '--today',
    '2026-11-21',
  ];
  return { path, rank: (...more: string[]) => smc([...given, ...more]) };
}

describe('usage', () => {
  it('lists every command, with help and examples for each', async () => {
    const { code, stdout } = await smc(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of commands) {
      expect(stdout).toContain(`  ${name} `);
      const help = await smc([name, '--help']);
      expect([help.code, help.stdout]).toEqual([0, expect.stringMatching(/Usage: smc[^]*Examples:/)]);
      expect(summary).not.toBe('');
    }
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(await smc(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [[], /Usage: smc/],
    [['rnak'], /unknown command 'rnak'[^]*Did you mean rank\?/],
    [['rank', '--chalenges', 'x'], /unknown option '--chalenges'[^]*Did you mean --challenges\?/],
    [
      ['rank', '--challenges', 'a.jsonl', '--solutions', 'b.jsonl'],
      /required option '--out <file>' not specified/,
    ],
    [
      ['rank', '--top', 'many', '--challenges', 'a', '--solutions', 'b', '--out', 'c'],
      /whole number from 1 to 10000/,
    ],
    [['import', 'cities', 'a.csv'], /Allowed choices are organisations, challenges, solutions/],
    [
      ['evaluate', '--corpus', '/nowhere'],
      /^smc: NOT_FOUND: \/nowhere\/docs\.jsonl cannot be opened\. Check the path\.\n$/,
    ],
  ])('%j is bad usage', async (given, message) => {
    const { code, stdout, stderr } = await smc(given);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
  });

  it('refuses an environment variable it does not know', async () => {
    const { code, stderr } = await smc(['user', 'list'], {
      nodeArguments: ['--import', 'data:text/javascript,process.env.SMC_COLOUR="1"'],
    });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^smc: BAD_CONFIGURATION: SMC_COLOUR is not a known variable/),
    ]);
  });

  it('says which Node it needs on an older one', async () => {
    const older =
      'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})';
    const { code, stderr } = await smc(['--version'], { nodeArguments: ['--import', older] });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^smc needs Node\.js 24 or later; this is 20\.1\.0\./),
    ]);
  });
});

describe('smc rank', () => {
  it('writes a line for each match, with reasons that add up, and twice the same bytes', async () => {
    const { path, rank } = await rankingFiles();
    expect(await rank('--out', path('a.jsonl'))).toEqual({
      code: 0,
      stdout: `4 matches of 2 challenges and 3 solutions written to ${path('a.jsonl')}.\n`.replace('4', '5'),
      stderr: expect.stringMatching(/^\d+\.\d s, \d+ MiB at most\.\n$/),
    });
    await rank('--out', path('b.jsonl'));
    const [first, second] = await Promise.all([
      readFile(path('a.jsonl'), 'utf8'),
      readFile(path('b.jsonl'), 'utf8'),
    ]);
    expect(second).toBe(first);

    const lines = first
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown> & { reasons: { contribution: number }[] });
    expect(lines.map(({ challenge, solution, rank }) => [challenge, solution, rank]).slice(0, 1)).toEqual([
      ['floods', 'x:warn', 1],
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        'challenge',
        'solution',
        'rank',
        'score',
        'reasons',
        'missing',
        'improvements',
      ]);
      expect(Object.keys(line.reasons[0] ?? {})).toEqual([
        'feature',
        'value',
        'weight',
        'contribution',
        'text',
        'matched',
      ]);
      expect(line.reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(line['score']);
    }
    expect(lines.map(({ challenge, solution }) => `${String(challenge)} ${String(solution)}`)).not.toContain(
      'floods dear',
    );
  });

  it.each(['csv', 'xlsx'])('writes the same bytes as %s', async (ending) => {
    const { path, rank } = await rankingFiles();
    await rank('--out', path(`a.${ending}`));
    await rank('--out', path(`b.${ending}`));
    expect((await readFile(path(`a.${ending}`))).equals(await readFile(path(`b.${ending}`)))).toBe(true);
  });

  it('reports bad rows with file, line and reason, and goes on', async () => {
    const { path, rank } = await rankingFiles(
      '{"title":"No id"}\n{"id":"floods","title":"Again"}\nnot json\n{"id":"no-title"}\n',
    );
    const { code, stderr } = await rank('--out', path('m.jsonl'));
    expect(code).toBe(1);
    expect(stderr.split('\n').slice(0, 4)).toEqual([
      `${path('c.jsonl')}:3: VALIDATION_FAILED: id: The row has no id.`,
      `${path('c.jsonl')}:4: DUPLICATE_ROW: id: Rows 1 and 4 have the same id "floods"; keep one of them.`,
      `${path('c.jsonl')}:5: MALFORMED_FILE: This line is not JSON; each line holds one object.`,
      `${path('c.jsonl')}:6: VALIDATION_FAILED: title: The row has no title that is a text.`,
    ]);
  });

  it('stops at bad rows where it is told to, and writes nothing', async () => {
    const { path, rank } = await rankingFiles('not json\n');
    const { code } = await rank('--out', path('m.jsonl'), '--on-error', 'stop');
    expect(code).toBe(2);
    await expect(readFile(path('m.jsonl'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('takes weights and a language', async () => {
    const { path, rank } = await rankingFiles();
    await writeFile(path('w.json'), JSON.stringify({ version: 'mine', features: { text: 1 } }));
    expect(
      (await rank('--weights', path('w.json'), '--locale', 'ko', '--top', '1', '--out', path('m.jsonl')))
        .code,
    ).toBe(0);
    const [line] = (await readFile(path('m.jsonl'), 'utf8')).split('\n');
    const { reasons } = JSON.parse(line ?? '') as { reasons: { feature: string; text: string }[] };
    expect(reasons.map(({ feature }) => feature)).toEqual(['text']);
    expect(reasons[0]?.text).toMatch(/\p{Script=Hangul}/u);
  });

  it.each([
    ['{"text": "much"}', /VALIDATION_FAILED: .* holds no weights/],
    ['{"features": {"colour": 1}}', /VALIDATION_FAILED: /],
    ['[1]', /MALFORMED_FILE: .* does not hold one JSON object/],
  ])('refuses the weights %s', async (content, message) => {
    const { path, rank } = await rankingFiles();
    const { code, stdout, stderr } = await rank(
      '--weights',
      await fileWith('w.json', content),
      '--out',
      path('m.jsonl'),
      '--json',
    );
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(JSON.parse(stdout)).toEqual({ error: expect.objectContaining({ field: 'weights' }) });
  });
});

describe('smc evaluate', () => {
  it('prints the measures of retrieval, or of classification', async () => {
    const folder = await temporaryFolder();
    const put = (name: string, content: string) => writeFile(join(folder, name), content);
    await put(
      'docs.jsonl',
      jsonLines(
        { id: 'd1', title: 'Water', text: 'clean water and sanitation for all' },
        { id: 'd2', title: '', text: 'roads and buses' },
      ),
    );
    await put('queries.jsonl', jsonLines({ id: '6', text: 'clean water' }));
    await put('qrels.tsv', '6\td1\t1\n6\td2\t0\n');
    const retrieval = await smc(['evaluate', '--corpus', folder]);
    expect([retrieval.code, JSON.parse(retrieval.stdout)]).toEqual([
      0,
      {
        queries: 1,
        docs: 2,
        ndcg10: 1,
        map: 1,
        recall100: 1,
        mrr: 1,
        indexSeconds: expect.any(Number),
        queriesPerSecond: expect.any(Number),
        peakMemoryMiB: expect.any(Number),
      },
    ]);
    const { stdout } = await smc(['evaluate', '--corpus', folder, '--classify']);
    expect(JSON.parse(stdout)).toEqual({ judged: 2, accuracy: 1, precision: 1, recall: 1 });
    await put('qrels.tsv', '6 d1 1\n');
    expect((await smc(['evaluate', '--corpus', folder])).stderr).toMatch(
      /qrels\.tsv, line 1: a judgement is/,
    );
  });
});
