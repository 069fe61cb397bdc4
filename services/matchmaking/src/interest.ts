import {
  id,
  type Interest,
  type InterestLevel,
  instant,
  interestLevel,
  pairId,
  region,
  type Region,
  side,
} from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import { documentIdOf, interestIdOf, matchIdOf, type Pair, type Side } from './ids.ts';

const storedInterest = z.strictObject({
  /** A digest of the pair and the side: joined ids can be longer than a stored id. */
  id,
  version: z.number().int(),
  /** The match's public id. */
  matchId: pairId,
  challengeId: id,
  solutionId: id,
  challengeOrganisationId: id,
  solutionOrganisationId: id,
  region,
  side,
  level: interestLevel,
  note: z.string(),
  statedBy: id,
  statedAt: instant,
  /** A withdrawn interest stays, so that revisions go on growing. */
  withdrawnAt: instant.nullable(),
  /** Organisations whose people see it: the own side, and the other side once it is positive. */
  visibleTo: z.array(id),
});
export type StoredInterest = z.infer<typeof storedInterest>;

export const interestCollection: CollectionDefinition<StoredInterest> = {
  name: 'interests',
  schema: storedInterest,
  indexes: [
    ['statedAt'],
    ['challengeId', 'statedAt'],
    ['solutionId', 'statedAt'],
    ['matchId'],
    ['side'],
    ['level'],
    ['region'],
    ['withdrawnAt'],
    ['visibleTo'],
  ],
};

/** Both sides of a pair. */
export interface PairSides extends Pair {
  readonly challengeOrganisationId: string;
  readonly solutionOrganisationId: string;
  readonly region: Region;
}

export const isPositive = (level: InterestLevel | null) => level === 'MUST_MEET' || level === 'LIKE_TO_MEET';

export const interestDocumentId = (pair: Pair, side: Side) =>
  documentIdOf('interest', pair.challengeId, pair.solutionId, side);

export const otherSide = (side: Side): Side => (side === 'CITY' ? 'PROVIDER' : 'CITY');

export function organisationOf(interest: Pick<StoredInterest, 'side'> & PairSides): string {
  return interest.side === 'CITY' ? interest.challengeOrganisationId : interest.solutionOrganisationId;
}

/** `no thanks` is never shown to the other side. */
function visibleTo(pair: PairSides, side: Side, level: InterestLevel): string[] {
  const own = organisationOf({ ...pair, side });
  const other = organisationOf({ ...pair, side: otherSide(side) });
  return isPositive(level) && own !== other ? [own, other] : [own];
}

/** The interest as the contract shows it. */
export function shownInterest(interest: StoredInterest, note = interest.note): Interest {
  const { version, challengeId, solutionId, side, level, statedBy, statedAt } = interest;
  return {
    id: interestIdOf(interest, side),
    version,
    challengeId,
    solutionId,
    side,
    level,
    note,
    statedBy,
    statedAt,
  };
}

function told(facts: ChangeFacts, type: 'interest.stated' | 'interest.withdrawn', document: StoredInterest) {
  const interest = shownInterest({ ...document, version: document.version + 1 });
  return { document, events: [eventOf(facts, type, document.id, { interest })] };
}

/**
 * States one side's wish, or another one than before. Version 0 in the result: there was none yet. The same wish again
 * changes nothing and tells nobody.
 */
export function stateInterest(
  present: StoredInterest | undefined,
  pair: PairSides,
  wish: { readonly side: Side; readonly level: InterestLevel; readonly note: string },
  facts: ChangeFacts,
): Changed<StoredInterest> {
  if (present?.withdrawnAt === null && present.level === wish.level && present.note === wish.note)
    return { document: present, events: [] };
  return told(facts, 'interest.stated', {
    id: interestDocumentId(pair, wish.side),
    version: present?.version ?? 0,
    matchId: matchIdOf(pair),
    challengeId: pair.challengeId,
    solutionId: pair.solutionId,
    challengeOrganisationId: pair.challengeOrganisationId,
    solutionOrganisationId: pair.solutionOrganisationId,
    region: pair.region,
    ...wish,
    statedBy: facts.by,
    statedAt: facts.at,
    withdrawnAt: null,
    visibleTo: visibleTo(pair, wish.side, wish.level),
  });
}

/** Takes it back; without events where there is nothing to take back. */
export function withdrawInterest(present: StoredInterest, facts: ChangeFacts): Changed<StoredInterest> {
  if (present.withdrawnAt !== null) return { document: present, events: [] };
  return told(facts, 'interest.withdrawn', { ...present, withdrawnAt: facts.at, visibleTo: [] });
}

/** The levels of one match as they stand. */
export interface Levels {
  readonly CITY: InterestLevel | null;
  readonly PROVIDER: InterestLevel | null;
}

/** What a reader may see of the levels: staff all, a side its own and the other's where it is positive. */
export function visibleLevels(levels: Levels, sides: readonly Side[] | 'STAFF') {
  const seen = (side: Side) =>
    sides === 'STAFF' || sides.includes(side) || isPositive(levels[side]) ? levels[side] : null;
  return {
    city: seen('CITY'),
    provider: seen('PROVIDER'),
    isMutual: isPositive(levels.CITY) && isPositive(levels.PROVIDER),
  };
}
