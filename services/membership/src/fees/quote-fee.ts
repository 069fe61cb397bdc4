import { type assessmentInput, type Fee, type membershipCategory, SmcError } from '@smc/contracts';
import type { z } from 'zod';
import { type FeeTable, feeTables } from './fee-tables.ts';

export type FeeFacts = z.infer<typeof assessmentInput>;
export type MembershipCategory = z.infer<typeof membershipCategory>;

/** GDP figures of year Y - 2 set the fee of year Y. */
const gdpLag = 2;

function tableFor(year: number, tables: readonly FeeTable[], prefix: string): FeeTable {
  const table = tables.findLast(
    ({ validYears }) => validYears.from <= year && (validYears.until === null || year <= validYears.until),
  );
  if (table !== undefined) return table;
  throw new SmcError('FEE_NOT_PUBLISHED', {
    field: `${prefix}feeYear`,
    message: `No fee table is published for ${year}.`,
  });
}

/** Index of the band a value falls into; the first band starts at 0. */
function bandOf(value: number, starts: readonly number[]): number {
  return Math.max(
    starts.findLastIndex((start) => start <= value),
    0,
  );
}

const grouped = new Intl.NumberFormat('en-US');

/** `600-999`, or `10,000+` for the last band. */
function bandText(starts: readonly number[], index: number): string {
  const from = grouped.format(starts[index] ?? 0);
  const next = starts[index + 1];
  return next === undefined ? `${from}+` : `${from}-${grouped.format(next - 1)}`;
}

function needed<Value>(value: Value | null, field: string, what: string): Value {
  if (value === null) throw new SmcError('INCOMPLETE', { field, message: `Enter ${what}.` });
  return value;
}

function published(table: FeeTable, year: number, dollars: number | undefined, basis: string): Fee {
  if (dollars === undefined) throw new SmcError('INTERNAL', { message: 'The fee table has a gap.' });
  const amount = { amount: dollars * 100, currency: 'USD' };
  return { status: 'PUBLISHED', year, amount, tableVersion: table.version, basis };
}

function fullFee(table: FeeTable, facts: FeeFacts, prefix: string): Fee {
  const population = needed(facts.population, `${prefix}population`, 'the population of the municipality');
  const gdp = needed(facts.gdpPerCapitaPpp, `${prefix}gdpPerCapitaPpp`, 'the GDP per capita (PPP, USD)');
  const gdpYear = needed(facts.gdpYear, `${prefix}gdpYear`, 'the year of the GDP figure');
  if (gdpYear !== facts.feeYear - gdpLag) {
    throw new SmcError('VALIDATION_FAILED', {
      field: `${prefix}gdpYear`,
      message: `The fee of ${facts.feeYear} goes by the GDP of ${facts.feeYear - gdpLag}, not ${gdpYear}.`,
      details: { expected: facts.feeYear - gdpLag },
    });
  }
  const gdpStarts = table.full.rows.map((row) => row.gdpFrom);
  const row = bandOf(gdp, gdpStarts);
  const column = bandOf(population / 1000, table.full.populationFrom);
  return published(
    table,
    facts.feeYear,
    table.full.rows[row]?.amounts[column],
    `population ${bandText(table.full.populationFrom, column)} thousand, ` +
      `GDP per capita PPP ${bandText(gdpStarts, row)} USD (${gdpYear})`,
  );
}

function corporateFee(table: FeeTable, facts: FeeFacts, prefix: string): Fee {
  const employees = needed(facts.employees, `${prefix}employees`, 'the number of employees worldwide');
  const starts = table.corporate.map((row) => row.employeesFrom);
  const band = bandOf(employees, starts);
  const basis = `${bandText(starts, band)} employees worldwide`;
  return published(table, facts.feeYear, table.corporate[band]?.amount, basis);
}

/**
 * The published yearly fee of a membership. Pure.
 *
 * @param facts population in people, GDP per capita in USD (PPP) of year `feeYear - 2`, employees worldwide
 * @param prefix put before field names in errors: `assessment.` or `facts.`
 * @returns an amount in US cents; for FRIENDSHIP and PARTNER, whose fees are not published, `NOT_PUBLISHED` and null, never 0
 * @throws `INCOMPLETE` with the field of a missing fact, `VALIDATION_FAILED` for a GDP of another year,
 *   `FEE_NOT_PUBLISHED` for a year without a table
 */
export function quoteFee(
  category: MembershipCategory,
  facts: FeeFacts,
  prefix = '',
  tables: readonly FeeTable[] = feeTables,
): Fee {
  const table = tableFor(facts.feeYear, tables, prefix);
  if (category === 'FULL') return fullFee(table, facts, prefix);
  if (category === 'CORPORATE') return corporateFee(table, facts, prefix);
  return {
    status: 'NOT_PUBLISHED',
    year: facts.feeYear,
    amount: null,
    tableVersion: table.version,
    basis: `no fee is published for ${category.toLowerCase()} members`,
  };
}
