import { SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf } from '@smc/service-kit';
import type { ChallengeCopy } from './copies/collections.ts';
import { matchIdOf } from './ids.ts';
import type { Ranking, RankingResult } from './ranking.ts';
import type { Run } from './run.ts';

/** A new result takes the place of the old one, whole; people's overrides stay. Version 0: there was none. */
export function replaceRanking(
  present: Ranking | undefined,
  challenge: Pick<ChallengeCopy, 'id' | 'organisationId' | 'region' | 'contentRevision'>,
  result: Pick<RankingResult, 'versions' | 'offers' | 'entries' | 'excluded' | 'floor'>,
  made: {
    readonly run: Pick<Run, 'id' | 'today'>;
    readonly detailsId: string;
    readonly exclusionsId: string;
  },
  facts: ChangeFacts,
): Changed<Ranking> {
  const { id, organisationId, region, contentRevision } = challenge;
  const document: Ranking = {
    id,
    version: present?.version ?? 0,
    changedAt: facts.at,
    organisationId,
    region,
    contentRevision,
    runId: made.run.id,
    versions: result.versions,
    offers: result.offers,
    today: made.run.today,
    rankedAt: facts.at,
    entries: result.entries,
    detailsId: made.detailsId,
    exclusionsId: made.exclusionsId,
    superseded:
      present === undefined ? null : { detailsId: present.detailsId, exclusionsId: present.exclusionsId },
    excluded: result.excluded,
    ...(result.floor === undefined ? {} : { floor: result.floor }),
    overrides: present?.overrides ?? [],
  };
  const data = { challengeId: id, runId: made.run.id, matchCount: result.entries.length };
  return { document, events: [eventOf(facts, 'ranking.completed', id, data)] };
}

/** A person puts a match elsewhere (null: not shown to the city). One override per match: the last one counts. */
export function overrideMatch(
  ranking: Ranking,
  wish: { readonly solutionId: string; readonly rank: number | null; readonly reason: string },
  facts: ChangeFacts,
): Changed<Ranking> {
  const others = ranking.overrides.filter(({ solutionId }) => solutionId !== wish.solutionId);
  const { solutionId, rank, reason } = wish;
  const matchId = matchIdOf({ challengeId: ranking.id, solutionId });
  return {
    document: {
      ...ranking,
      changedAt: facts.at,
      overrides: [...others, { solutionId, rank, reason, by: facts.by, at: facts.at }],
    },
    events: [eventOf(facts, 'match.overridden', ranking.id, { matchId, rank, reason, isRemoved: false })],
  };
}

/** Back to the computed rank. Throws `NOT_FOUND` where nobody had put it elsewhere. */
export function removeOverride(
  ranking: Ranking,
  wish: { readonly solutionId: string; readonly reason: string },
  facts: ChangeFacts,
): Changed<Ranking> {
  const overrides = ranking.overrides.filter(({ solutionId }) => solutionId !== wish.solutionId);
  if (overrides.length === ranking.overrides.length)
    throw new SmcError('NOT_FOUND', { field: 'id', message: 'This match stands where it was computed.' });
  const matchId = matchIdOf({ challengeId: ranking.id, solutionId: wish.solutionId });
  const data = { matchId, rank: null, reason: wish.reason, isRemoved: true };
  return {
    document: { ...ranking, changedAt: facts.at, overrides },
    events: [eventOf(facts, 'match.overridden', ranking.id, data)],
  };
}
