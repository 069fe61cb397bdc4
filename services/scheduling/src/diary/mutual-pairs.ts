import type { Collection } from '@smc/store';
import type { StoredParticipantInterest } from '../registrations/collections.ts';
import { isPositive } from '../registrations/participant-interest.ts';
import { pagesOf } from './pages-of.ts';
import type { MutualPair } from './participants.ts';

/** How much a wish weighs: two "must meet" before one, one before none. */
const weightOf = ({ level }: StoredParticipantInterest) => (level === 'MUST_MEET' ? 2 : 1);

/** Pairs of an event in which each wants to meet the other, the stronger wishes first; ties by their ids. */
export async function mutualPairsOf(
  interests: Collection<StoredParticipantInterest>,
  eventId: string,
): Promise<readonly MutualPair[]> {
  const weights = new Map<string, number>();
  const pairs: MutualPair[] = [];
  for await (const wish of pagesOf(interests, { eventId, withdrawnAt: null })) {
    if (!isPositive(wish.level)) continue;
    const { organisationId, partnerId } = wish;
    weights.set(`${organisationId}:${partnerId}`, weightOf(wish));
    const other = weights.get(`${partnerId}:${organisationId}`);
    if (other === undefined) continue;
    const organisationIds =
      organisationId < partnerId ? [organisationId, partnerId] : [partnerId, organisationId];
    pairs.push({ organisationIds: organisationIds as [string, string], score: weightOf(wish) + other });
  }
  const keyOf = ({ organisationIds }: MutualPair) => organisationIds.join(':');
  return pairs.toSorted((left, right) => right.score - left.score || (keyOf(left) < keyOf(right) ? -1 : 1));
}
