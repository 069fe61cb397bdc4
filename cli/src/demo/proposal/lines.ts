import type { DemoRows } from '../load.ts';
import type { ProposalResult } from './carry-proposal.ts';

/** The counts that `--json` writes. */
export function proposalCounts({ proposal, totals }: ProposalResult) {
  const decided = (kind: string) => proposal.decisions.filter((one) => one.kind === kind).length;
  return {
    submitted: proposal.submittedAt === null ? 0 : 1,
    reviews: totals.length,
    shortlisted: decided('SHORTLIST'),
    selected: decided('SELECT'),
  };
}

/** What the demonstration tells of it. */
export function proposalLines(result: ProposalResult, rows: DemoRows): string[] {
  const { proposal, match, totals, partners, fundingSources } = result;
  const challenge = rows.challenges.find(({ row }) => row.id === result.challengeId);
  const solution = rows.solutions.find(({ row }) => row.id === match.solutionId);
  const met = proposal.eligibility.filter(({ verdict }) => verdict === 'MET').length;
  const decision = proposal.decisions.at(-1);
  return [
    `From a meeting to a decision: ${challenge?.organisationName} proposes a study of "${challenge?.title}" with ${solution?.organisationName}, whom it meets (match ${match.rank}, ${match.score.toFixed(1)} of 100).`,
    `  ${met} of ${proposal.eligibility.length} rules of the programme met; ${totals.length} reviews, apart until all were in: ${totals.map((total) => total.toFixed(1)).join(' and ')} of 100.`,
    `  ${proposal.state.toLowerCase()} with ${decision?.score.toFixed(1)}: ${decision?.reason}`,
    `  The review screen proposed ${partners} partners and ${fundingSources} funding source.`,
  ];
}
