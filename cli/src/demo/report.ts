import { type Match, requirementCoverage } from '@smc/contracts';
import type { PreparedRow } from '../importing/prepared.ts';
import { type EventOutcome, eventCounts, eventLines, noShowLines } from './event/event-report.ts';
import { visible } from '../terminal/output.ts';
import type { DemoRows } from './load.ts';
import type { ProposalResult } from './proposal/carry-proposal.ts';
import { proposalCounts, proposalLines } from './proposal/lines.ts';
import type { ChallengeResult, ExclusionCheck } from './results.ts';

/** Reasons and missing points shown for a match. */
const shownReasons = 2;
const shownMissing = 1;
const shownChallenges = 6;
const shownLanguages = 3;

export interface Phase {
  readonly name: string;
  readonly seconds: number;
}

export interface DemoOutcome {
  readonly rows: DemoRows;
  readonly results: readonly ChallengeResult[];
  readonly check: ExclusionCheck;
  readonly proposal: ProposalResult;
  readonly event: EventOutcome;
  readonly phases: readonly Phase[];
  readonly healthP99Ms: number;
}

/** The first challenge of some languages, then the first ones, each of another city. */
function challengesToShow(rows: readonly PreparedRow[]): PreparedRow[] {
  const language = ({ row }: PreparedRow) => (row.kind === 'CHALLENGES' ? row.content.language : '');
  const firstOfLanguage = rows
    .filter((one, index) => rows.findIndex((other) => language(other) === language(one)) === index)
    .slice(0, shownLanguages);
  const others = rows.filter((one) => !firstOfLanguage.includes(one));
  const chosen: PreparedRow[] = [];
  for (const one of [...firstOfLanguage, ...others])
    if (
      chosen.length < shownChallenges &&
      chosen.every((other) => other.organisationName !== one.organisationName)
    )
      chosen.push(one);
  return chosen;
}

function requirementsOf({ coverage }: Match): string {
  const count = (verdict: string) => coverage.filter((one) => one.verdict === verdict).length;
  const parts = requirementCoverage.shape.verdict.options
    .map((verdict) => [count(verdict), verdict.toLowerCase().replace('_', ' ')] as const)
    .filter(([number]) => number > 0)
    .map(([number, verdict]) => `${number} ${verdict}`);
  return parts.length === 0 ? '' : `      requirements: ${parts.join(', ')}`;
}

function matchLines(match: Match, names: ReadonlyMap<string, PreparedRow>): string[] {
  const solution = names.get(match.solutionId);
  const earned = match.reasons.filter(({ contribution }) => contribution > 0).slice(0, shownReasons);
  return [
    `  ${match.rank}. ${solution?.title ?? match.solutionId} (${solution?.organisationName ?? ''})  ${match.score.toFixed(1)} of 100`,
    requirementsOf(match),
    ...earned.map(({ contribution, text }) => `      +${contribution.toFixed(1)}  ${text}`),
    ...match.missing.slice(0, shownMissing).map((text) => `      missing: ${text}`),
  ].filter((line) => line !== '');
}

function challengeLines(
  challenge: PreparedRow,
  result: ChallengeResult,
  names: ReadonlyMap<string, PreparedRow>,
): string[] {
  const { text } = result.exclusions;
  return [
    `${challenge.organisationName}: ${challenge.title}`,
    ...result.best.flatMap((match) => matchLines(match, names)),
    `  ${result.matchCount} matches${text === '' ? '; nothing excluded' : `; ${text}`}`,
    '',
  ];
}

function checkLines({ challenges, checked, nearMisses, differences }: ExclusionCheck): string[] {
  if (differences.length > 0)
    return [
      `Exclusions checked by hand: ${differences.length} are not as expected.`,
      ...differences.map((one) => `  ${one}`),
    ];
  return [
    `Exclusions checked by hand: all ${checked} of ${challenges} challenges are excluded for the expected reason, and all ${nearMisses} near misses stay in.`,
  ];
}

const sumOf = (results: readonly ChallengeResult[], of: (result: ChallengeResult) => number) =>
  results.reduce((sum, one) => sum + of(one), 0);

/** The counts that `--json` writes. */
export function countsOf({ rows, results, proposal, event, phases }: DemoOutcome) {
  const isCity = ({ row }: PreparedRow) => row.kind === 'ORGANISATIONS' && row.content.kind === 'CITY';
  return {
    cities: rows.organisations.filter(isCity).length,
    challenges: rows.challenges.length,
    solutions: rows.solutions.length,
    matches: sumOf(results, ({ matchCount }) => matchCount),
    excluded: sumOf(results, ({ exclusions }) => exclusions.total),
    proposals: proposalCounts(proposal),
    ...eventCounts(event),
    seconds: Number(phases.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(2)),
  };
}

/** What the demonstration shows. But for the last paragraph, which tells times, the same on every machine. */
export function demoReport(outcome: DemoOutcome): string {
  const { rows, results, check, proposal, phases, healthP99Ms } = outcome;
  const names = new Map(rows.solutions.map((row) => [row.row.id, row]));
  const byChallenge = new Map(results.map((result) => [result.challengeId, result]));
  const counts = countsOf(outcome);
  const shown = challengesToShow(rows.challenges).flatMap((challenge) =>
    challengeLines(challenge, byChallenge.get(challenge.row.id) as ChallengeResult, names),
  );
  const lines = [
    `${counts.challenges} challenges of ${counts.cities} cities, ranked against ${counts.solutions} solutions; ${shownChallenges} of them:`,
    '',
    ...shown,
    `In all: ${counts.matches} matches, ${counts.excluded} exclusions, each with its reason.`,
    ...checkLines(check),
    ...eventLines(outcome.event),
    '',
    ...proposalLines(proposal, rows),
    '',
    `Time: ${phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ')}; together ${counts.seconds.toFixed(1)} s.`,
    ...noShowLines(outcome.event),
    `While it ranked, /healthz answered within ${healthP99Ms.toFixed(0)} ms (99th percentile).`,
  ];
  return lines.map(visible).join('\n');
}
