import type { Match, Meeting, Proposal } from '@smc/contracts';
import type { Outcome } from '@smc/ranking';
import type { Access } from '../access/open-access.ts';
import { everyItem } from '../access/pages.ts';

type Pair = Pick<Match, 'challengeId' | 'solutionId'>;
const keyOf = ({ challengeId, solutionId }: Pair) => `${challengeId} ${solutionId}`;

/** The states in which a meeting says something of its match; of several meetings the first of these counts. */
const meetingStates = ['HELD', 'NO_SHOW', 'CANCELLED'] as const;
const somethingCame = new Set(['PROPOSAL', 'PILOT', 'AGREEMENT']);

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A proposal that was handed in, or an answer that something came of it; null where nobody was asked or answered. */
function followUpOf(meetings: readonly Meeting[], proposals: readonly Proposal[]): boolean | null {
  if (proposals.some(({ submittedAt }) => submittedAt !== null)) return true;
  const answers = meetings.flatMap(({ followUps }) => followUps.flatMap((one) => one.answers));
  return answers.length === 0 ? null : answers.some(({ outcome }) => somethingCame.has(outcome));
}

/** What became of a match: of the meetings about it, and of the proposals that started from it or from one of them. */
export function outcomeOf(
  { challengeOrganisationId }: Pick<Match, 'challengeOrganisationId'>,
  meetings: readonly Meeting[],
  proposals: readonly Proposal[],
): Pick<Outcome, 'meeting' | 'feedback' | 'followUp'> {
  const ratings = meetings.flatMap(({ feedback }) =>
    feedback
      .filter(({ organisationId }) => organisationId === challengeOrganisationId)
      .map(({ rating }) => rating),
  );
  return {
    meeting: meetingStates.find((state) => meetings.some((one) => one.state === state)) ?? null,
    feedback: meanOf(ratings),
    followUp: followUpOf(meetings, proposals),
  };
}

/** Meetings and proposals of an installation, by the challenge and solution they are about. */
export class Outcomes {
  readonly #meetings = new Map<string, Meeting[]>();
  readonly #proposals = new Map<string, Proposal[]>();
  readonly #challenges = new Set<string>();

  static async read(access: Access, signal: AbortSignal): Promise<Outcomes> {
    const outcomes = new Outcomes();
    const { scheduling, projectProposal } = access.clients;
    const meetings = everyItem<Meeting>(async (page) =>
      scheduling.meetings.list(page, await access.asSystem()),
    );
    for await (const meeting of meetings) {
      signal.throwIfAborted();
      outcomes.#take(outcomes.#meetings, meeting, meeting);
    }
    const proposals = everyItem<Proposal>(async (page) =>
      projectProposal.proposals.list(page, await access.asSystem()),
    );
    for await (const proposal of proposals) {
      signal.throwIfAborted();
      outcomes.#take(outcomes.#proposals, proposal.origin, proposal);
    }
    return outcomes;
  }

  #take<Item>(
    into: Map<string, Item[]>,
    { challengeId, solutionId }: { challengeId: string | null; solutionId: string | null },
    item: Item,
  ): void {
    if (challengeId === null || solutionId === null) return;
    const key = keyOf({ challengeId, solutionId });
    into.set(key, [...(into.get(key) ?? []), item]);
    this.#challenges.add(challengeId);
  }

  /** Whether anything is known of one of its matches. */
  knows(challengeId: string): boolean {
    return this.#challenges.has(challengeId);
  }

  of(match: Pair & Pick<Match, 'challengeOrganisationId'>): ReturnType<typeof outcomeOf> {
    const key = keyOf(match);
    return outcomeOf(match, this.#meetings.get(key) ?? [], this.#proposals.get(key) ?? []);
  }
}
