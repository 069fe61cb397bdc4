// Writes docs/ranking-read.md: ten needs of the demonstration, what the ranking gives for them, and what a reader thought of it.
// `npm run docs:ranking-read`. The judgements lie beside this file; a match that nobody has read yet says so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Challenge,
  type Exclusion,
  matchmakingContract,
  type Match,
  membershipContract,
} from '@smc/contracts';
import { modelVersion } from '@smc/ranking';
import { createHttpClient } from '@smc/service-kit';
import { collected, everyItem } from '../../cli/src/access/pages.ts';
import { runDemo, type RunningDemo } from '../../cli/src/demo/run-demo.ts';

const shownMatches = 5;
const shownReasons = 3;
const shownMissing = 3;
const shownExclusions = 6;
const page = join(import.meta.dirname, '../../docs/ranking-read.md');
const folder = join(import.meta.dirname, 'ranking-read');

interface Judgement {
  readonly solution: string;
  /** `fits`: a city would want to meet them; `near`: a part of it; `wrong`: not about this need. */
  readonly verdict: 'fits' | 'near' | 'wrong';
  readonly note: string;
}
interface ReadNeed {
  readonly challenge: string;
  /** What the reader thought of the list as a whole. */
  readonly remark: string;
  readonly matches: readonly Judgement[];
}

const needs = JSON.parse(readFileSync(join(folder, 'judgements.json'), 'utf8')) as ReadNeed[];

function matchLines(match: Match, name: string, judgement: Judgement | undefined): string[] {
  const earned = match.reasons.filter(({ contribution }) => contribution > 0).slice(0, shownReasons);
  const read = judgement === undefined ? '*not read yet*' : `**${judgement.verdict}**: ${judgement.note}`;
  return [
    `${match.rank}. **${name}** ${match.score.toFixed(1)} of 100. Reader: ${read}`,
    ...earned.map(({ contribution, text }) => `   - +${contribution.toFixed(1)} ${text}`),
    ...match.missing.slice(0, shownMissing).map((text) => `   - missing: ${text}`),
    ...match.improvements.slice(0, 1).map((text) => `   - ${text}`),
  ];
}

const rest = (count: number) => (count > 0 ? [`- and ${count} more`] : []);

/** Where those stand that the reader would want to meet and that are not among the first. */
function elsewhere(
  need: ReadNeed,
  shown: readonly Match[],
  all: readonly Match[],
  excluded: readonly Exclusion[],
  nameOf: (id: string) => string,
): string[] {
  const missed = need.matches.filter(
    ({ solution, verdict }) => verdict === 'fits' && shown.every(({ solutionId }) => solutionId !== solution),
  );
  if (missed.length === 0) return [];
  const places = missed.map(({ solution }) => {
    const place = all.find(({ solutionId }) => solutionId === solution)?.rank;
    const exclusion = excluded.find(({ solutionId }) => solutionId === solution)?.text;
    const where = place === undefined ? (exclusion ?? 'not among the matches kept') : `place ${place}`;
    return `${nameOf(solution)} (${where.replace(/\.$/, '')})`;
  });
  return [`Would fit and are not among the first: ${places.join('; ')}.`, ''];
}

async function needLines(need: ReadNeed, { url, outcome, call }: Reading): Promise<string[]> {
  const matchmaking = createHttpClient(matchmakingContract, `${url}/api/matchmaking`);
  const challengeId = need.challenge;
  const all = await collected(
    everyItem<Match>((wanted) => matchmaking.matches.listByChallenge({ ...wanted, challengeId }, call)),
  );
  const items = all.slice(0, shownMatches);
  const excluded = await collected(
    everyItem<Exclusion>((wanted) => matchmaking.rankings.exclusions({ ...wanted, challengeId }, call)),
  );
  const names = new Map(outcome.rows.solutions.map(({ row, title }) => [row.id, title]));
  const challenge = outcome.rows.challenges.find(({ row }) => row.id === challengeId);
  const summary = outcome.results.find((result) => result.challengeId === challengeId)?.exclusions.text ?? '';
  const content = challenge?.row.content as unknown as Challenge;
  return [
    `## ${challenge?.organisationName ?? ''}: ${challenge?.title ?? challengeId} (${content.language})`,
    '',
    content.summary,
    '',
    ...items.flatMap((match) =>
      matchLines(
        match,
        names.get(match.solutionId) ?? match.solutionId,
        need.matches.find(({ solution }) => solution === match.solutionId),
      ),
    ),
    '',
    ...elsewhere(need, items, all, excluded, (id) => names.get(id) ?? id),
    summary === '' ? 'Nothing is excluded.' : `${summary}. The first:`,
    '',
    ...excluded
      .slice(0, shownExclusions)
      .map(({ solutionId, text, change }) => `- ${names.get(solutionId) ?? solutionId}: ${text} ${change}`),
    ...rest(excluded.length - shownExclusions),
    '',
    `**Read:** ${need.remark}`,
    '',
  ];
}

interface Reading extends Pick<RunningDemo, 'url' | 'outcome'> {
  readonly call: { readonly context: { readonly token: string } };
}

/** Only judgements of matches that are shown now count. */
function tallyOf(text: string): string {
  const count = (word: string) => text.split(word).length - 1;
  const [fits, near, wrong] = ['**fits**', '**near**', '**wrong**'].map(count);
  return `Of the ${needs.length * shownMatches} first matches ${fits} fit, ${near} are near, ${wrong} are wrong, ${count('*not read yet*')} have not been read.`;
}

async function write({ url, outcome, signIn }: RunningDemo): Promise<void> {
  const membership = createHttpClient(membershipContract, `${url}/api/membership`);
  const { sessionToken } = await membership.sessions.signIn(signIn);
  const reading = { url, outcome, call: { context: { token: sessionToken } } };
  const parts: string[] = [];
  for (const need of needs) parts.push(...(await needLines(need, reading)));
  const body = parts.join('\n');
  const { challenges, solutions } = outcome.rows;
  const head = [
    '# Ten needs of the demonstration, read by a stranger',
    '',
    `Made by \`npm run docs:ranking-read\` on ${new Date().toISOString().slice(0, 10)} with model ${modelVersion}: ten of ${challenges.length} challenges against ${solutions.length} solutions, the first ${shownMatches} matches each, as the secretariat reads them. The reader is the writer of the judgements in \`tests/docs/ranking-read/judgements.json\`, knew the texts of challenge and solution, not how the ranking works inside, and is no city officer. *fits*: a city would want to meet them; *near*: serves a part of it; *wrong*: not about this need.`,
    '',
    tallyOf(body),
    '',
  ];
  writeFileSync(page, `${[...head, body].join('\n').trimEnd()}\n`);
}

await runDemo({ isDistributed: false, signal: new AbortController().signal }, write);
