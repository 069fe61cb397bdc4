/** Amounts are whole USD a year; a band goes from its `from` (inclusive) to the next one's (exclusive). */
export interface FeeTable {
  /** Told with every fee, so that it can be found again how it came about. */
  readonly version: string;
  readonly source: string;
  /** Fee years it is for, both inclusive; null: until a newer table is added. */
  readonly validYears: { readonly from: number; readonly until: number | null };
  readonly full: {
    /** Thousands of people of the municipality. */
    readonly populationFrom: readonly number[];
    /** GDP per capita, PPP, USD. */
    readonly rows: readonly { readonly gdpFrom: number; readonly amounts: readonly number[] }[];
  };
  /** By employees worldwide. */
  readonly corporate: readonly { readonly employeesFrom: number; readonly amount: number }[];
}

/**
 * Every published table, oldest first; append, never change. In the first two rows each published value covers two
 * columns; the two 8,500 of the last row are as published. The publication names no years, so the table serves every year
 * until a newer one is added. No fee is published for friendship members and partners: they have no table.
 */
export const feeTables: readonly FeeTable[] = [
  {
    version: 'wego-1',
    source: 'WeGO membership fee table as published',
    validYears: { from: 2000, until: null },
    full: {
      populationFrom: [0, 300, 600, 1000, 2000, 4000, 7000, 10_000],
      rows: [
        { gdpFrom: 0, amounts: [400, 400, 500, 500, 600, 600, 700, 700] },
        { gdpFrom: 1000, amounts: [500, 500, 600, 600, 700, 700, 800, 800] },
        { gdpFrom: 2000, amounts: [500, 750, 1000, 1250, 1500, 1750, 2000, 2250] },
        { gdpFrom: 4000, amounts: [700, 1000, 1300, 1600, 1900, 2200, 2500, 3000] },
        { gdpFrom: 6000, amounts: [1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000] },
        { gdpFrom: 8000, amounts: [2000, 2500, 3000, 3500, 4000, 4500, 5000, 5500] },
        { gdpFrom: 10_000, amounts: [3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000] },
        { gdpFrom: 15_000, amounts: [4500, 5000, 5500, 6000, 6500, 7000, 7500, 8000] },
        { gdpFrom: 20_000, amounts: [6000, 6500, 7000, 7500, 8000, 8500, 8500, 10_000] },
      ],
    },
    corporate: [
      { employeesFrom: 0, amount: 2000 },
      { employeesFrom: 500, amount: 4000 },
      { employeesFrom: 2000, amount: 8000 },
    ],
  },
];
