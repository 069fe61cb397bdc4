import type { JobDefinition } from '@smc/service-kit';
import type { Collection, StoredDocument } from '@smc/store';
import type { MatchmakingParts } from '../parts.ts';
import { challengeCopyOf, type NewCopy, organisationCopyOf, solutionCopyOf } from './copy-of.ts';
import { keepNewest } from '@smc/store';
import { eventScopeOf, programmeScopeOf, proposalMemberOf, registrationMemberOf } from './scopes.ts';

type JobContext = Parameters<JobDefinition['handle']>[0];

interface Copy extends StoredDocument {
  readonly revision: number;
  readonly changedAt: string;
}

/** Counts what was read and tells of it now and then. */
class Count {
  readonly #context: JobContext;
  readonly #expected: number;
  done = 0;

  constructor(context: JobContext, expected: number) {
    this.#context = context;
    this.#expected = expected;
  }

  step(message: string): void {
    this.done += 1;
    this.#context.signal.throwIfAborted();
    if (this.done % 20 === 0) this.tell(message);
  }

  tell(message: string): void {
    this.#context.progress({ done: this.done, total: Math.max(this.done, this.#expected), message });
  }
}

interface Source<Snapshot, Stored extends Copy> {
  readonly name: string;
  readonly list: AsyncIterable<Snapshot>;
  readonly copies: Collection<Stored>;
  readonly copyOf: (snapshot: Snapshot) => NewCopy<Stored>;
  readonly note: (stored: Stored) => unknown;
}

async function take<Snapshot, Stored extends Copy>(
  source: Source<Snapshot, Stored>,
  count: Count,
): Promise<Set<string>> {
  const seen = new Set<string>();
  for await (const snapshot of source.list) {
    const { stored } = await keepNewest(source.copies, source.copyOf(snapshot));
    source.note(stored);
    seen.add(stored.id);
    count.step(source.name);
  }
  return seen;
}

/** Copies that the owner no longer lists, and that no event has touched since the paging began, become tombstones. */
async function bury<Stored extends Copy>(
  source: Pick<Source<unknown, Stored>, 'copies' | 'note'>,
  ids: readonly string[],
  startedAt: string,
  tombstone: (stored: Stored) => Stored,
): Promise<void> {
  for (const id of ids) {
    const present = await source.copies.get(id);
    if (present !== undefined && present.changedAt < startedAt)
      source.note(await source.copies.save(tombstone(present)));
  }
}

/** Each copy is stamped when it is written: views of other processes follow by it, and many with one stamp would be read again together. */
const nowOf =
  ({ clock }: Pick<MatchmakingParts, 'clock'>) =>
  () =>
    clock.now().toISOString();

/** Events and programmes with what belongs to them: they end, but are never gone. */
async function takeScopes(parts: MatchmakingParts, count: Count): Promise<void> {
  const now = nowOf(parts);
  const { scopeCopies, scopeMembers, scopes } = parts;
  const noteScope = { copies: scopeCopies, note: scopes.scopes.note.bind(scopes.scopes) };
  const noteMember = { copies: scopeMembers, note: scopes.members.note.bind(scopes.members) };
  const copyAt =
    <One, Stored extends Copy>(copyOf: (one: One, at: string) => NewCopy<Stored>) =>
    (one: One) =>
      copyOf(one, now());
  await take({ ...noteScope, name: 'events', list: parts.listEvents(), copyOf: copyAt(eventScopeOf) }, count);
  const programmes = { name: 'programmes', list: parts.listProgrammes(), copyOf: copyAt(programmeScopeOf) };
  await take({ ...noteScope, ...programmes }, count);
  const registrations = { name: 'registrations', list: parts.listRegistrations() };
  await take({ ...noteMember, ...registrations, copyOf: copyAt(registrationMemberOf) }, count);
  for await (const proposal of parts.listProposals()) {
    const member = proposalMemberOf(proposal, now());
    if (member !== undefined) noteMember.note((await keepNewest(scopeMembers, member)).stored);
    count.step('proposals');
  }
}

/** Pages through the owners' lists, replaces the copies by the newest revisions, and rebuilds the search indexes. */
export async function rebuildCopies(parts: MatchmakingParts, context: JobContext): Promise<{ read: number }> {
  const { catalogue } = parts;
  const now = nowOf(parts);
  const at = now();
  await catalogue.sync(true);
  const challengeIds = catalogue.publishedChallengeIds();
  const solutionIds = [...catalogue.solutions.values()]
    .filter(({ isListed }) => isListed)
    .map(({ id }) => id);
  const organisationCount = [...catalogue.organisations.values()].length;
  const count = new Count(context, challengeIds.length + solutionIds.length + organisationCount);
  const organisations = {
    name: 'organisations',
    list: parts.listOrganisations(),
    copies: parts.organisations,
    copyOf: (one: Parameters<typeof organisationCopyOf>[0]) => organisationCopyOf(one, one.version, now()),
    note: catalogue.organisations.note.bind(catalogue.organisations),
  };
  const solutions = {
    name: 'solutions',
    list: parts.listSolutions(),
    copies: parts.solutions,
    copyOf: (one: Parameters<typeof solutionCopyOf>[0]) => solutionCopyOf(one, one.version, now()),
    note: catalogue.solutions.note.bind(catalogue.solutions),
  };
  const challenges = {
    name: 'challenges',
    list: parts.listChallenges(),
    copies: parts.challenges,
    copyOf: (one: Parameters<typeof challengeCopyOf>[0]) => challengeCopyOf(one, one.version, now()),
    note: catalogue.challenges.note.bind(catalogue.challenges),
  };
  await take(organisations, count);
  const listed = await take(solutions, count);
  const published = await take(challenges, count);
  const gone = (ids: readonly string[], seen: ReadonlySet<string>) => ids.filter((id) => !seen.has(id));
  await bury(solutions, gone(solutionIds, listed), at, (copy) => ({
    ...copy,
    changedAt: now(),
    isListed: false,
    solution: null,
  }));
  await bury(challenges, gone(challengeIds, published), at, (copy) => ({
    ...copy,
    changedAt: now(),
    isPublished: false,
    challenge: null,
  }));
  await catalogue.sync();
  await takeScopes(parts, count);
  await parts.indexes.rebuild();
  count.tell('done');
  return { read: count.done };
}
