import { assessmentInput, type SmcError } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import { type FeeTable, feeTables, quoteFee } from '../src/index.ts';

/** The publication, typed a second time: `GDP from: amounts by population column`. */
const published = `
0: 400 400 500 500 600 600 700 700
1000: 500 500 600 600 700 700 800 800
2000: 500 750 1000 1250 1500 1750 2000 2250
4000: 700 1000 1300 1600 1900 2200 2500 3000
6000: 1500 2000 2500 3000 3500 4000 4500 5000
8000: 2000 2500 3000 3500 4000 4500 5000 5500
10000: 3500 4000 4500 5000 5500 6000 6500 7000
15000: 4500 5000 5500 6000 6500 7000 7500 8000
20000: 6000 6500 7000 7500 8000 8500 8500 10000`;
const rows = published
  .trim()
  .split('\n')
  .map((row) => {
    const [from = '', amounts = ''] = row.split(': ');
    return { from: Number(from), amounts: amounts.split(' ').map(Number) };
  });
/** First and last number of people in each column. */
const columns: [number, number][] = [
  [1, 299_999],
  [300_000, 599_999],
  [600_000, 999_999],
  [1_000_000, 1_999_999],
  [2_000_000, 3_999_999],
  [4_000_000, 6_999_999],
  [7_000_000, 9_999_999],
  [10_000_000, 100_000_000],
];

const facts = (values: object) => assessmentInput.parse({ feeYear: 2026, ...values });
const full = (population: number | null, gdpPerCapitaPpp: number | null, gdpYear: number | null = 2024) =>
  quoteFee('FULL', facts({ population, gdpPerCapitaPpp, gdpYear }));

function refusal(run: () => unknown): { code: string; field: string | undefined } {
  try {
    run();
  } catch (error) {
    const { code, field } = error as SmcError;
    return { code, field };
  }
  throw new Error('It was expected to be refused.');
}

describe('full members', () => {
  const cells = rows.flatMap((row, index) =>
    columns.map(([least, most], column) => ({
      least,
      most,
      from: row.from,
      // Just below the next row; the last row has no end.
      until: (rows[index + 1]?.from ?? 1_000_000.01) - 0.01,
      dollars: row.amounts[column] ?? Number.NaN,
    })),
  );

  it.each(cells)('population $least to $most, GDP $from to $until: $dollars USD', (cell) => {
    const corners = [cell.least, cell.most].flatMap((population) =>
      [cell.from, cell.until].map((gdp) => full(population, gdp).amount),
    );
    const expected = { amount: cell.dollars * 100, currency: 'USD' };
    expect(corners).toEqual([expected, expected, expected, expected]);
  });

  it('covers every cell of the published table', () => {
    expect(cells.length).toBe(72);
  });

  it('says how the fee was found', () => {
    expect(full(812_000, 5_250.5)).toEqual({
      status: 'PUBLISHED',
      year: 2026,
      amount: { amount: 130_000, currency: 'USD' },
      tableVersion: 'wego-1',
      basis: 'population 600-999 thousand, GDP per capita PPP 4,000-5,999 USD (2024)',
    });
    expect(full(12_000_000, 48_000).basis).toBe(
      'population 10,000+ thousand, GDP per capita PPP 20,000+ USD (2024)',
    );
  });

  it('takes the GDP of the year two years before, no other', () => {
    expect(refusal(() => full(812_000, 5_000, 2025))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'gdpYear',
    });
    expect(refusal(() => full(812_000, 5_000, 2023))).toEqual({
      code: 'VALIDATION_FAILED',
      field: 'gdpYear',
    });
  });

  it('names the first fact that is missing', () => {
    expect(refusal(() => full(null, 5_000))).toEqual({ code: 'INCOMPLETE', field: 'population' });
    expect(refusal(() => full(1, null))).toEqual({ code: 'INCOMPLETE', field: 'gdpPerCapitaPpp' });
    expect(refusal(() => full(1, 5_000, null))).toEqual({ code: 'INCOMPLETE', field: 'gdpYear' });
    expect(refusal(() => quoteFee('FULL', facts({}), 'facts.'))).toEqual({
      code: 'INCOMPLETE',
      field: 'facts.population',
    });
  });
});

describe('corporate members', () => {
  it.each([
    [0, 2000, '0-499 employees worldwide'],
    [499, 2000, '0-499 employees worldwide'],
    [500, 4000, '500-1,999 employees worldwide'],
    [1999, 4000, '500-1,999 employees worldwide'],
    [2000, 8000, '2,000+ employees worldwide'],
    [10_000_000, 8000, '2,000+ employees worldwide'],
  ])('%i employees: %i USD', (employees, dollars, basis) => {
    expect(quoteFee('CORPORATE', facts({ employees }))).toEqual({
      status: 'PUBLISHED',
      year: 2026,
      amount: { amount: dollars * 100, currency: 'USD' },
      tableVersion: 'wego-1',
      basis,
    });
  });

  it('needs the number of employees', () => {
    expect(refusal(() => quoteFee('CORPORATE', facts({})))).toEqual({
      code: 'INCOMPLETE',
      field: 'employees',
    });
  });
});

describe('what is not published', () => {
  it.each(['FRIENDSHIP', 'PARTNER'] as const)('%s: said so, never 0', (category) => {
    expect(quoteFee(category, facts({ population: 5, employees: 5 }))).toEqual({
      status: 'NOT_PUBLISHED',
      year: 2026,
      amount: null,
      tableVersion: 'wego-1',
      basis: `no fee is published for ${category.toLowerCase()} members`,
    });
  });

  it('a year without a table', () => {
    expect(refusal(() => quoteFee('CORPORATE', facts({ feeYear: 2026, employees: 1 }), '', []))).toEqual({
      code: 'FEE_NOT_PUBLISHED',
      field: 'feeYear',
    });
  });

  it('goes by the newest table that is for the year', () => {
    const old = { ...(feeTables[0] as FeeTable), validYears: { from: 2000, until: 2026 } };
    const next: FeeTable = { ...old, version: 'next', validYears: { from: 2027, until: null } };
    const versionOf = (feeYear: number) =>
      quoteFee('CORPORATE', facts({ feeYear, employees: 1 }), '', [old, next]).tableVersion;
    expect([versionOf(2026), versionOf(2027)]).toEqual(['wego-1', 'next']);
  });
});
