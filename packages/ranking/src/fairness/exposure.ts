/** A provider as the report groups it. Unknown facts are `null` and form a group of their own. */
export interface ExposedProvider {
  readonly organisationId: string;
  /** For example `small`; see {@link sizeBandOf}. */
  readonly size: string | null;
  /** Region code of its country. */
  readonly region: string | null;
  /** No reference of any of its solutions is confirmed by a city. */
  readonly isNewcomer: boolean;
  /** Solutions that could have been matched. */
  readonly solutions: number;
}

/** One list that a city reads: the provider of each place, best first; `null` where it is not known. */
export interface ExposureList {
  readonly subjectId: string;
  readonly organisationIds: readonly (string | null)[];
}

export interface ExposureOptions {
  /** Places on the first page. Default 10. */
  readonly firstPage?: number | undefined;
}

export interface GroupExposure {
  readonly group: string;
  readonly providers: number;
  /** Share of all solutions, in [0, 1]. */
  readonly catalogueShare: number;
  /** Share of all exposure. */
  readonly exposureShare: number;
  /** Share of the places on first pages. */
  readonly firstPageShare: number;
  /** Exposure share / catalogue share; `null` without a solution. 1: as many eyes as solutions. */
  readonly ratio: number | null;
}

export interface ExposureReport {
  readonly lists: number;
  readonly providers: number;
  readonly solutions: number;
  readonly firstPage: number;
  /** Providers on at least one first page. */
  readonly providersOnFirstPages: number;
  /** 0: every provider has the same exposure; near 1: one has all of it. */
  readonly gini: number;
  /** The same over the numbers of solutions: what the catalogue itself makes unequal. */
  readonly catalogueGini: number;
  readonly bySize: readonly GroupExposure[];
  readonly byRegion: readonly GroupExposure[];
  readonly byNewcomer: readonly GroupExposure[];
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : round(part / whole));

/** Staff: up to 9 micro, 49 small, 249 medium (Recommendation 2003/361/EC), above that large; unknown: `null`. */
export function sizeBandOf(employees: number | null | undefined): string | null {
  if (employees === null || employees === undefined) return null;
  return employees < 10 ? 'micro' : employees < 50 ? 'small' : employees < 250 ? 'medium' : 'large';
}

/** Gini coefficient of non-negative amounts; 0 for none and where all are zero. */
export function giniOf(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b);
  const sum = sorted.reduce((left, amount) => left + amount, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((left, amount, at) => left + amount * (2 * at + 1 - sorted.length), 0);
  return round(weighted / (sorted.length * sum));
}

/** What a place is worth in attention: 1 / log2(place + 1), as in DCG (Singh and Joachims 2018). */
const attentionOf = (place: number) => 1 / Math.log2(place + 1);

interface Seen {
  exposure: number;
  firstPages: number;
}

function seenByProvider(lists: readonly ExposureList[], firstPage: number): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const { organisationIds } of lists)
    for (const [at, organisationId] of organisationIds.entries()) {
      if (organisationId === null) continue;
      const known = seen.get(organisationId) ?? { exposure: 0, firstPages: 0 };
      known.exposure += attentionOf(at + 1);
      if (at < firstPage) known.firstPages += 1;
      seen.set(organisationId, known);
    }
  return seen;
}

interface Row extends ExposedProvider, Seen {}

function groupsOf(rows: readonly Row[], groupOf: (row: Row) => string): GroupExposure[] {
  const total = (read: (row: Row) => number, of: readonly Row[] = rows) =>
    of.reduce((sum, row) => sum + read(row), 0);
  const solutions = total((row) => row.solutions);
  const exposure = total((row) => row.exposure);
  const firstPages = total((row) => row.firstPages);
  return [...Map.groupBy(rows, groupOf).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => {
      const catalogueShare = shareOf(
        total((row) => row.solutions, members),
        solutions,
      );
      const exposureShare = shareOf(
        total((row) => row.exposure, members),
        exposure,
      );
      return {
        group,
        providers: members.length,
        catalogueShare,
        exposureShare,
        firstPageShare: shareOf(
          total((row) => row.firstPages, members),
          firstPages,
        ),
        ratio: catalogueShare === 0 ? null : round(exposureShare / catalogueShare),
      };
    });
}

/**
 * Who is seen in the lists that cities read, by provider size, region and newcomer. Pure; the order of lists and providers changes
 * nothing. A provider that no list names counts with no exposure; one that is named but not known is in no group.
 */
export function reportExposure(
  lists: readonly ExposureList[],
  providers: readonly ExposedProvider[],
  { firstPage = 10 }: ExposureOptions = {},
): ExposureReport {
  const ordered = [...lists].sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1));
  const seen = seenByProvider(ordered, firstPage);
  const rows = [...providers]
    .sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1))
    .map(
      (provider): Row => ({
        ...provider,
        ...(seen.get(provider.organisationId) ?? { exposure: 0, firstPages: 0 }),
      }),
    );
  return {
    lists: lists.length,
    providers: rows.length,
    solutions: rows.reduce((sum, { solutions }) => sum + solutions, 0),
    firstPage,
    providersOnFirstPages: rows.filter(({ firstPages }) => firstPages > 0).length,
    gini: giniOf(rows.map(({ exposure }) => exposure)),
    catalogueGini: giniOf(rows.map(({ solutions }) => solutions)),
    bySize: groupsOf(rows, ({ size }) => size ?? 'unknown'),
    byRegion: groupsOf(rows, ({ region }) => region ?? 'unknown'),
    byNewcomer: groupsOf(rows, ({ isNewcomer }) => (isNewcomer ? 'newcomer' : 'established')),
  };
}
