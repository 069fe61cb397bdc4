type Range = readonly [number, number];

/** One size and shape of event; the names are those of the published measurements. */
export interface Preset {
  readonly cities: number;
  readonly companies: number;
  readonly slots: number;
  readonly tables: number;
  readonly cityMinimum: number;
  readonly cityMaximum: Range;
  readonly companyMinimum: number;
  readonly companyMaximum: Range;
  /** How many companies a city asks for, and how many cities a company asks for. */
  readonly cityRequests: Range;
  readonly companyRequests: Range;
  readonly cityToCityRequests: Range;
  /** Share of the slots in which a participant is away. */
  readonly unavailability: Range;
  /** Probability that a participant is there on one day only; undefined draws nothing. */
  readonly oneDay?: number;
}

const standard: Preset = {
  cities: 100,
  companies: 300,
  slots: 40,
  tables: 100,
  cityMinimum: 8,
  cityMaximum: [16, 32],
  companyMinimum: 2,
  companyMaximum: [4, 12],
  cityRequests: [8, 20],
  companyRequests: [3, 8],
  cityToCityRequests: [0, 3],
  unavailability: [0.1, 0.2],
};

const busy = {
  cityMaximum: [40, 40],
  cityRequests: [15, 30],
  companyRequests: [5, 12],
} as const satisfies Partial<Preset>;

export const presets = {
  small: {
    ...standard,
    cities: 30,
    companies: 60,
    slots: 20,
    tables: 20,
    cityMinimum: 4,
    cityMaximum: [10, 16],
    companyMinimum: 1,
    companyMaximum: [4, 8],
    cityRequests: [5, 12],
    companyRequests: [2, 6],
  },
  std: standard,
  stdT: { ...standard, ...busy, tables: 70, companyMaximum: [8, 16] },
  stdH: { ...standard, ...busy, companyMaximum: [10, 20] },
  stdMin: {
    ...standard,
    ...busy,
    tables: 50,
    cityMinimum: 16,
    cityMaximum: [24, 40],
    companyMinimum: 6,
    companyMaximum: [8, 16],
  },
  sqLow: {
    ...standard,
    ...busy,
    companies: 110,
    companyMaximum: [40, 40],
    companyRequests: [10, 20],
    unavailability: [0.35, 0.5],
    oneDay: 0.4,
  },
  c2c: {
    ...standard,
    ...busy,
    cities: 200,
    companies: 40,
    tables: 110,
    companyMaximum: [40, 40],
    cityRequests: [5, 10],
    companyRequests: [10, 20],
    cityToCityRequests: [8, 15],
    oneDay: 0.2,
  },
  big: { ...standard, cities: 1_000, companies: 3_000, tables: 1_000 },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;
