import { SmcError } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../src/files/read-file.ts';
import { createDirectory } from '../src/importing/directory.ts';
import { prepareImport } from '../src/importing/prepare.ts';
import type { ImportRequest } from '../src/importing/request.ts';
import { fileWith, jsonLines } from './harness.ts';

const request: ImportRequest = {
  kind: 'challenges',
  path: 'challenges.csv',
  isDryRun: false,
  onError: 'stop',
  isDraft: false,
  organisationId: undefined,
  createsOrganisations: false,
  defaultCountry: undefined,
  mapping: {},
  waits: false,
};

function directory() {
  const known = createDirectory();
  known.add({ id: 'seoul', kind: 'CITY', name: 'Seoul', country: 'KR' }, ['서울특별시']);
  known.add({ id: 'san-jose-cr', kind: 'CITY', name: 'San José', country: 'CR' });
  known.add({ id: 'san-jose-us', kind: 'CITY', name: 'San Jose', country: 'US' });
  known.add({ id: 'acme', kind: 'CORPORATE', name: 'Acme', country: 'US' });
  return known;
}

async function prepare(name: string, content: string, changes: Partial<ImportRequest> = {}) {
  const file = await readSourceFile(await fileWith(name, content));
  return prepareImport(file, {
    request: { ...request, ...changes },
    directory: directory(),
    today: '2026-11-21',
  });
}

const problems = async (...given: Parameters<typeof prepare>) =>
  (await prepare(...given)).problems.map(({ line, code, field }) => [line, code, field]);

const header = 'title,summary,themes,city\n';

describe('headers', () => {
  it.each([
    ['English', 'Title,Summary,Themes,City'],
    ['Korean', '제목,요약,주제,도시'],
    ['Spanish', 'TÍTULO,Resumen,temas,Ciudad'],
    ['French', 'Intitulé,résumé,Thèmes,ville'],
  ])('in %s', async (_name, headers) => {
    const { rows, ignoredColumns } = await prepare(
      'a.csv',
      `${headers}\nFloods,Streets flood,mobility,서울특별시\n`,
    );
    expect(rows.map(({ row }) => row)).toEqual([
      expect.objectContaining({
        kind: 'CHALLENGES',
        organisationId: 'seoul',
        content: expect.objectContaining({ title: 'Floods', summary: 'Streets flood', themes: ['mobility'] }),
      }),
    ]);
    expect(ignoredColumns).toEqual([]);
  });

  it('tells which columns it does not use', async () => {
    const { ignoredColumns } = await prepare(
      'a.csv',
      'title,colour,summary,city,themes\nA b c,red,B,Seoul,mobility\n',
    );
    expect(ignoredColumns).toEqual(['colour']);
  });

  it('can be mapped by the caller', async () => {
    const mapping = { Überschrift: 'title', Stadt: 'city' };
    const { rows } = await prepare('a.csv', 'Überschrift,Stadt,summary,themes\nABC,Seoul,s,mobility\n', {
      mapping,
    });
    expect(rows[0]?.title).toBe('ABC');
  });

  it.each([
    ['no header row', 'Floods,Streets flood\nSmoke,Air\n', {}, /the first row must name the columns/],
    ['two columns for one field', 'title,제목,city\nA,B,Seoul\n', {}, /"title" and "제목" both mean title/],
    ['a mapping to no field', header, { mapping: { x: 'colour' } }, /to "colour"; the fields are id,/],
  ])('refuses %s', async (_name, content, changes, message) => {
    const error: unknown = await prepare('a.csv', content, changes).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SmcError);
    expect((error as SmcError).message).toMatch(message);
  });
});

describe('rows', () => {
  it.each([
    ['a title too short', `${header}ab,s,mobility,Seoul\n`, [[2, 'VALIDATION_FAILED', 'title']]],
    ['an empty challenge', `${header}Floods,,,Seoul\n`, [[2, 'INCOMPLETE', 'description']]],
    ['nothing to go by', `${header}Floods,s,,Seoul\n`, [[2, 'INCOMPLETE', 'requirements']]],
    ['an unknown city', `${header}Floods,s,mobility,Atlantis\n`, [[2, 'NOT_FOUND', 'organisation']]],
    ['no city', `${header}Floods,s,mobility,\n`, [[2, 'VALIDATION_FAILED', 'organisation']]],
    [
      'a name of two cities',
      `${header}Floods,s,mobility,San Jose\n`,
      [[2, 'VALIDATION_FAILED', 'organisation']],
    ],
    ['a company', `${header}Floods,s,mobility,Acme\n`, [[2, 'VALIDATION_FAILED', 'organisation']]],
    [
      'a budget in words',
      'title,summary,themes,city,budget\nFloods,s,mobility,Seoul,plenty\n',
      [[2, 'VALIDATION_FAILED', 'budget']],
    ],
    [
      'a budget upside down',
      'title,summary,themes,city,budget\nFloods,s,mobility,Seoul,5-1 USD\n',
      [[2, 'VALIDATION_FAILED', 'budget.minimum']],
    ],
    [
      'a passed deadline',
      'title,summary,themes,city,deadline\nFloods,s,mobility,Seoul,2020-01-01\n',
      [[2, 'VALIDATION_FAILED', 'timeline.deliverBy']],
    ],
  ])('with %s are refused by line, code and field', async (_name, content, expected) => {
    expect(await problems('a.csv', content)).toEqual(expected);
  });

  it('of JSON may each use another name for a field', async () => {
    const row = { summary: 's', themes: ['mobility'], organisationId: 'seoul' };
    const content = jsonLines({ ...row, name: 'By name' }, { ...row, title: 'By title', name: 'Not this' });
    expect((await prepare('a.jsonl', content)).rows.map(({ title }) => title)).toEqual([
      'By name',
      'By title',
    ]);
  });

  it('refuse facts of a city for what is none', async () => {
    const content = 'name,kind,country,population\nAcme,company,US,12\n';
    expect(await problems('a.csv', content, { kind: 'organisations' })).toEqual([
      [2, 'VALIDATION_FAILED', 'city'],
    ]);
  });

  it('finds a name of two cities by country', async () => {
    const { rows } = await prepare(
      'a.csv',
      'title,summary,themes,city,country\nFloods,s,mobility,San José,Costa Rica\n',
    );
    expect(rows[0]?.row).toMatchObject({ organisationId: 'san-jose-cr' });
  });

  it('are drafts where they say so, and complete only where they are public', async () => {
    const { rows } = await prepare('a.csv', 'title,city,state\nFloods,Seoul,draft\n');
    expect(rows.map(({ isPublishing }) => isPublishing)).toEqual([false]);
    expect(await problems('a.csv', 'title,city\nFloods,Seoul\n', { isDraft: true })).toEqual([]);
  });

  it('name a duplicate by both rows', async () => {
    const content = jsonLines(
      { id: 'a', title: 'Floods', summary: 's', themes: ['mobility'], organisationId: 'seoul' },
      { id: 'a', title: 'Smoke', summary: 's', themes: ['mobility'], organisationId: 'seoul' },
      { id: 'b', title: 'FLOODS', summary: 's', themes: ['mobility'], organisationId: 'seoul' },
      { id: 'c', title: 'Floods', summary: 's', themes: ['mobility'], organisationId: 'san-jose-us' },
    );
    const prepared = await prepare('a.jsonl', content);
    expect(prepared.rows.map(({ row }) => row.id)).toEqual(['a', 'c']);
    expect(prepared.problems.map(({ line, code, field, message }) => [line, code, field, message])).toEqual([
      [2, 'DUPLICATE_ROW', 'id', 'Rows 1 and 2 have the same id "a"; keep one of them.'],
      [
        3,
        'DUPLICATE_ROW',
        'title',
        'Rows 1 and 3 both are "FLOODS" of the same organisation; keep one of them.',
      ],
    ]);
  });

  it('make the organisations they name, once each, where that is wanted', async () => {
    const content =
      'name,summary,themes,provider,country\nA1,s,data,Newco,DE\nB1,s,data,newco,DE\nC1,s,data,Nowhere,\n';
    const prepared = await prepare('a.csv', content, { kind: 'solutions', createsOrganisations: true });
    expect(prepared.organisations.map(({ row }) => row)).toEqual([
      {
        row: 2,
        id: expect.stringMatching(/^organisation-/),
        kind: 'ORGANISATIONS',
        content: { kind: 'CORPORATE', name: 'Newco', country: 'DE' },
      },
    ]);
    expect(prepared.rows.map(({ row }) => row.kind === 'SOLUTIONS' && row.organisationId)).toEqual([
      prepared.organisations[0]?.row.id,
      prepared.organisations[0]?.row.id,
    ]);
    expect(prepared.problems.map(({ line, field }) => [line, field])).toEqual([[4, 'country']]);
  });

  it('of other people are read by their field names', async () => {
    const row = {
      id: 'city:042',
      title: 'Services that do not reach everybody',
      description: 'Maps of reach.',
      problem: 'Gaps are not known.',
      city: 'Seoul',
      country: 'KR',
      themes: ['Health', 'Urban planning'],
      sdgs: [3, 11],
      budget: { amount: 1000, currency: 'USD', kind: 'award' },
      deadline: '07/15/2019 11:59 PM',
      url: 'https://city.example/42',
      licence: 'CC0',
    };
    const prepared = await prepare('needs.jsonl', jsonLines(row));
    expect(prepared.problems).toEqual([]);
    expect(prepared.rows[0]?.row).toMatchObject({
      id: expect.stringMatching(/^city-042-[0-9a-f]{10}$/),
      organisationId: 'seoul',
      content: {
        description: 'Maps of reach.\n\nGaps are not known.',
        themes: expect.arrayContaining(['health']),
        sdgs: [3, 11],
        budget: { minimum: null, maximum: 100_000, currency: 'USD' },
        sourceUrl: 'https://city.example/42',
        timeline: { startBy: null, deliverBy: null },
      },
    });
    expect(prepared.ignoredColumns).toEqual(['licence']);
  });
});
