import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { jsonLines, smc, temporaryFolder } from './harness.ts';

// Each step is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

const cities = [
  {
    id: 'seoul',
    kind: 'CITY',
    name: 'Seoul',
    names: { ko: '서울특별시', ar: 'سيول' },
    country: 'KR',
    timeZone: 'Asia/Seoul',
    languages: ['ko', 'en'],
    website: 'https://www.seoul.go.kr',
    city: {
      population: 9_400_000,
      populationYear: 2022,
      incomeGroup: 'HIGH',
      latitude: 37.5,
      longitude: -126.9,
    },
  },
  { id: 'acme', kind: 'CORPORATE', name: '=Acme; "Ltd"', country: 'US', employees: 12, networks: ['CJK'] },
];
const challenges = [
  {
    id: 'flooded-streets',
    organisationId: 'seoul',
    title: '침수되는 도로 – École مدينة',
    summary: '- drains; overflow, "often"',
    description: 'First line.\nSecond line.',
    language: 'ko',
    themes: ['water-management', 'mobility'],
    sdgs: [6, 11],
    sdgTargets: ['11.5'],
    requirements: [
      { id: 'r1', level: 'MUST', text: 'Warn by SMS; in minutes | always' },
      { id: 'own', level: 'SHOULD', text: 'Korean interface' },
    ],
    budget: { minimum: null, maximum: 300_000_000, currency: 'KRW' },
    timeline: { startBy: null, deliverBy: '2099-12-31' },
    workLanguages: ['ko'],
    populationAffected: 12_000,
    outcome: { text: 'Dry streets', indicator: 'Floods a year', target: null },
    constraints: ['@night only'],
    procurementRoute: 'PILOT',
    minimumReadiness: 7,
    sourceUrl: 'https://www.seoul.go.kr/floods',
    translations: [
      {
        language: 'en',
        title: 'Flooded streets',
        summary: '',
        description: '',
        requirements: { r1: 'Warn by SMS' },
        isMachineMade: true,
      },
    ],
  },
  { id: 'a-draft', organisationId: 'seoul', title: 'Not yet complete', state: 'DRAFT' },
];
const solutions = [
  {
    id: 'warner',
    organisationId: 'acme',
    name: 'Warner',
    summary: '+ warns residents',
    themes: ['water-management'],
    capabilities: ['Warns by SMS.', 'Runs; offline | too'],
    limitations: ['No voice calls.'],
    price: { minimum: 100_050, maximum: 500_000, currency: 'USD' },
    priceBasis: 'PER_YEAR',
    isPriceIllustrative: true,
    readiness: 8,
    regionsServed: ['EAST_ASIA'],
    countriesNotServed: ['JP'],
    languages: ['en', 'ko'],
    deliveryWeeks: 12,
    url: 'https://acme.example/warner',
    licence: 'MIT',
    isOpenSource: true,
    references: [{ id: 'ref1', city: 'Busan', country: 'KR', year: 2024, outcome: 'Half as many floods' }],
  },
];

async function filesIn(folder: string) {
  const path = (name: string) => join(folder, name);
  await writeFile(path('organisations.jsonl'), jsonLines(...cities));
  await writeFile(path('challenges.jsonl'), jsonLines(...challenges));
  await writeFile(path('solutions.jsonl'), jsonLines(...solutions));
  return path;
}

const kinds = ['organisations', 'challenges', 'solutions'] as const;

async function importAll(data: string, fileOf: (kind: string) => string): Promise<void> {
  for (const kind of kinds) {
    const run = await smc(['import', kind, fileOf(kind), '--json'], { data });
    expect([kind, run.code, run.stderr, (JSON.parse(run.stdout) as { rejected: unknown }).rejected]).toEqual([
      kind,
      0,
      '',
      [],
    ]);
  }
}

/** What is in a data folder, as lines without the times at which it came in. */
async function contentOf(data: string, folder: string): Promise<string[]> {
  const texts: string[] = [];
  for (const kind of kinds) {
    const path = join(folder, `content-of-${kind}.jsonl`);
    expect(await smc(['export', kind, path], { data })).toMatchObject({ code: 0, stderr: '' });
    texts.push(
      (await readFile(path, 'utf8')).replaceAll(
        /"(createdAt|updatedAt|publishedAt|listedAt)":"[^"]+"/g,
        '"$1":"..."',
      ),
    );
  }
  return texts;
}

describe('export and import', () => {
  it.each(['jsonl', 'csv', 'xlsx'])('give back everything through .%s', async (ending) => {
    const folder = await temporaryFolder();
    const path = await filesIn(folder);
    await importAll(path('one'), (kind) => path(`${kind}.jsonl`));
    const first = await contentOf(path('one'), folder);
    for (const kind of kinds) {
      const out = path(`out-${kind}.${ending}`);
      expect(await smc(['export', kind, out], { data: path('one') })).toMatchObject({ code: 0, stderr: '' });
    }

    await importAll(path('two'), (kind) => path(`out-${kind}.${ending}`));
    expect(await contentOf(path('two'), folder)).toEqual(first);
    expect(first[1]).toContain('침수되는 도로 – École مدينة');
    expect(first[1]).toContain('"state":"DRAFT"');
    expect(first[1]).toContain('Flooded streets');
  });

  it('writes matches with reasons, beside the ids the names', async () => {
    const folder = await temporaryFolder();
    const path = await filesIn(folder);
    for (const kind of kinds)
      await smc(['import', kind, path(`${kind}.jsonl`), '--wait'], { data: path('data') });
    expect((await smc(['export', 'matches', path('m.jsonl')], { data: path('data') })).code).toBe(0);
    const [line] = (await readFile(path('m.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({
      challenge: 'flooded-streets',
      solution: 'warner',
      rank: 1,
      reasons: expect.any(Array),
      missing: expect.any(Array),
    });
    await smc(['export', 'matches', path('m.csv')], { data: path('data') });
    expect(await readFile(path('m.csv'), 'utf8')).toMatch(
      /^\ufeffchallenge,challengeTitle,rank,solution,solutionName,score,reasons,missing,improvements\r\nflooded-streets,/,
    );
  });
});

describe('import', () => {
  it('shows what it would do, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const path = await filesIn(folder);
    const run = await smc(['import', 'organisations', path('organisations.jsonl'), '--dry-run'], {
      data: path('data'),
    });
    expect([run.code, run.stdout]).toEqual([
      0,
      expect.stringMatching(
        /1 +create +seoul +Seoul[^]*2 would be created, 0 would be updated, 0 unchanged, 0 refused\. Nothing was written/,
      ),
    ]);
    await smc(['export', 'organisations', path('o.jsonl')], { data: path('data') });
    expect(await readFile(path('o.jsonl'), 'utf8')).toBe('');
  });

  it('done again changes nothing; a changed row alone is updated', async () => {
    const folder = await temporaryFolder();
    const path = await filesIn(folder);
    await importAll(path('data'), (kind) => path(`${kind}.jsonl`));
    const again = await smc(['import', 'challenges', path('challenges.jsonl'), '--json'], {
      data: path('data'),
    });
    expect(JSON.parse(again.stdout)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });

    await writeFile(path('solutions.jsonl'), jsonLines({ ...solutions[0], readiness: 9 }));
    const preview = await smc(['import', 'solutions', path('solutions.jsonl'), '--dry-run', '--json'], {
      data: path('data'),
    });
    expect(JSON.parse(preview.stdout)).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
    const changed = await smc(['import', 'solutions', path('solutions.jsonl'), '--json'], {
      data: path('data'),
    });
    expect(JSON.parse(changed.stdout)).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
    const back = jsonLines(solutions[0]);
    await writeFile(path('solutions.jsonl'), back);
    const reverted = await smc(['import', 'solutions', path('solutions.jsonl'), '--json'], {
      data: path('data'),
    });
    expect(JSON.parse(reverted.stdout)).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
  });

  it('writes nothing for one bad row, or all but that one', async () => {
    const folder = await temporaryFolder();
    const path = await filesIn(folder);
    await smc(['import', 'organisations', path('organisations.jsonl')], { data: path('data') });
    await writeFile(
      path('mixed.csv'),
      'title,summary,themes,city,budget\nGood one,s,mobility,서울특별시,1-2 USD\nBad one,s,mobility,Seoul,lots\n',
    );

    const stopped = await smc(['import', 'challenges', path('mixed.csv')], { data: path('data') });
    expect([stopped.code, stopped.stderr]).toEqual([
      2,
      expect.stringMatching(
        /mixed\.csv:3: VALIDATION_FAILED: budget: "lots" is not a range of money; write it as in 1000-5000 USD\./,
      ),
    ]);
    await smc(['export', 'challenges', path('c.jsonl')], { data: path('data') });
    expect(await readFile(path('c.jsonl'), 'utf8')).toBe('');

    const skipped = await smc(['import', 'challenges', path('mixed.csv'), '--on-error', 'skip'], {
      data: path('data'),
    });
    expect([skipped.code, skipped.stdout]).toEqual([
      1,
      expect.stringMatching(/2 rows of challenges .*: 1 created, 0 updated, 0 unchanged, 1 refused/),
    ]);
  });

  it('makes the organisations that rows name', async () => {
    const folder = await temporaryFolder();
    const path = (name: string) => join(folder, name);
    await writeFile(
      path('s.csv'),
      '\ufeff이름;요약;주제;기업;국가\n누수 탐지;관로 누수를 찾습니다;water-management;한국상수도;대한민국\n',
    );
    const run = await smc(['import', 'solutions', path('s.csv'), '--create-organisations', '--json'], {
      data: path('data'),
    });
    expect([run.code, JSON.parse(run.stdout)]).toMatchObject([
      0,
      { created: 1, organisationsCreated: 1, rejected: [] },
    ]);
    await smc(['export', 'organisations', path('o.jsonl')], { data: path('data') });
    expect(JSON.parse(await readFile(path('o.jsonl'), 'utf8'))).toMatchObject({
      kind: 'CORPORATE',
      name: '한국상수도',
      country: 'KR',
    });
  });

  it.each([
    [
      'broken.csv',
      'title,city\n"Floods,Seoul\n',
      /MALFORMED_FILE: .*broken\.csv, line \d+: a quotation mark is opened and never closed/,
    ],
    ['empty.csv', '', /MALFORMED_FILE: .*empty\.csv: the file is empty/],
    ['fake.xlsx', 'title', /MALFORMED_FILE: .*fake\.xlsx: this is not an Excel workbook/],
    ['notes.txt', 'title', /BAD_REQUEST: .*notes\.txt: the file's ending must be one of/],
  ])('refuses %s with one line', async (name, content, message) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, name), content);
    const { code, stdout, stderr } = await smc(['import', 'challenges', join(folder, name)], {
      data: join(folder, 'data'),
    });
    expect([code, stdout, stderr.trimEnd().split('\n')]).toEqual([2, '', [expect.stringMatching(message)]]);
  });
});
