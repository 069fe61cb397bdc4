import type { TableShape } from '../files/write-table.ts';

/** A match as `smc rank` and `smc export matches` write it; further keys may follow these. */
export interface MatchLine {
  readonly challenge: string;
  readonly solution: string;
  readonly rank: number;
  readonly score: number;
  readonly reasons: readonly {
    readonly feature: string;
    readonly value: number | null;
    readonly weight: number;
    readonly contribution: number;
    readonly text: string;
    readonly matched: readonly string[];
  }[];
  readonly missing: readonly string[];
  readonly improvements: readonly string[];
}

/** What a person reads beside the ids in a table. */
export interface MatchNames {
  readonly challengeTitle: string;
  readonly solutionName: string;
}

const sentences = (texts: readonly string[]) => texts.join(' ');

/** JSON Lines hold the line alone; tables also the names, and the reasons as sentences. */
export const matchShape: TableShape<MatchLine & MatchNames> = {
  json: ({ challengeTitle: _title, solutionName: _name, ...line }) => line,
  columns: [
    { header: 'challenge', cell: ({ challenge }) => challenge },
    { header: 'challengeTitle', cell: ({ challengeTitle }) => challengeTitle },
    { header: 'rank', cell: ({ rank }) => rank },
    { header: 'solution', cell: ({ solution }) => solution },
    { header: 'solutionName', cell: ({ solutionName }) => solutionName },
    { header: 'score', cell: ({ score }) => score },
    {
      header: 'reasons',
      cell: ({ reasons }) =>
        sentences(reasons.filter(({ contribution }) => contribution > 0).map(({ text }) => text)),
    },
    { header: 'missing', cell: ({ missing }) => sentences(missing) },
    { header: 'improvements', cell: ({ improvements }) => sentences(improvements) },
  ],
};
