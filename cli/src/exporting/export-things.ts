import type { Challenge, Match, Organisation, Proposal, Solution } from '@smc/contracts';
import type { Access } from '../access/open-access.ts';
import { collected, everyItem } from '../access/pages.ts';
import { openTableWriter, type TableShape } from '../files/write-table.ts';
import { showProgress } from '../terminal/progress.ts';
import { type MatchLine, type MatchNames, matchShape } from './match-shape.ts';
import { proposalShape } from './proposal-shape.ts';
import { challengeShape, organisationShape, solutionShape } from './shapes.ts';

export const exportKinds = ['organisations', 'challenges', 'solutions', 'matches', 'proposals'] as const;
export type ExportKind = (typeof exportKinds)[number];

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

type Call = Awaited<ReturnType<Access['asSystem']>>;

const everyChallenge = ({ clients }: Access, call: Call) =>
  everyItem<Challenge>((page) => clients.cityChallenge.list(page, call));
const everySolution = ({ clients }: Access, call: Call) =>
  everyItem<Solution>((page) => clients.solutionCatalog.list(page, call));
const everyOrganisation = ({ clients }: Access, call: Call) =>
  everyItem<Organisation>((page) => clients.membership.organisations.list(page, call));

const everyProposal = ({ clients }: Access, call: Call) =>
  everyItem<Proposal>((page) => clients.projectProposal.proposals.list(page, call));

/** Sorted by id, so that the same content is the same file. */
async function sorted<Item extends { readonly id: string }>(items: AsyncGenerator<Item>): Promise<Item[]> {
  return (await collected(items)).sort(byId);
}

async function* everyMatch(access: Access, signal: AbortSignal): AsyncGenerator<MatchLine & MatchNames> {
  const challenges = await sorted(everyChallenge(access, await access.asSystem()));
  const solutions = await collected(everySolution(access, await access.asSystem()));
  const names = new Map(solutions.map(({ id, name }) => [id, name]));
  const progress = showProgress('matches');
  for (const [index, { id: challengeId, title }] of challenges.entries()) {
    signal.throwIfAborted();
    progress.update(index, challenges.length);
    const call = await access.asSystem();
    const matches = everyItem<Match>((page) =>
      access.clients.matchmaking.matches.listByChallenge({ ...page, challengeId }, call),
    );
    for await (const match of matches) yield lineOf(match, title, names.get(match.solutionId) ?? '');
  }
  progress.end();
}

function lineOf(match: Match, challengeTitle: string, solutionName: string): MatchLine & MatchNames {
  const { challengeId: challenge, solutionId: solution, rank, score, reasons, missing, improvements } = match;
  const line = { challenge, solution, rank, score, reasons, missing, improvements };
  return { ...line, challengeTitle, solutionName };
}

async function write<Item>(
  path: string,
  shape: TableShape<Item>,
  items: Iterable<Item> | AsyncIterable<Item>,
  signal: AbortSignal,
): Promise<number> {
  const writer = await openTableWriter(path, shape);
  let count = 0;
  try {
    for await (const item of items) {
      signal.throwIfAborted();
      await writer.write(item);
      count += 1;
    }
    await writer.end();
    return count;
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

/** Writes everything of a kind, by the file's ending. Returns how many rows. */
export async function exportThings(
  kind: ExportKind,
  path: string,
  access: Access,
  signal: AbortSignal,
): Promise<number> {
  const call = await access.asSystem();
  switch (kind) {
    case 'organisations':
      return write(path, organisationShape, await sorted(everyOrganisation(access, call)), signal);
    case 'challenges':
      return write(path, challengeShape, await sorted(everyChallenge(access, call)), signal);
    case 'solutions':
      return write(path, solutionShape, await sorted(everySolution(access, call)), signal);
    case 'proposals':
      return write(path, proposalShape, await sorted(everyProposal(access, call)), signal);
    case 'matches':
      return write(path, matchShape, everyMatch(access, signal), signal);
  }
}
