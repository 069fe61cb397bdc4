import type { Region } from '@smc/contracts';
import {
  hasRole,
  may,
  ownOrganisation,
  type Rule,
  regionalStaff,
  secretariat,
  signedIn,
  system,
} from '@smc/service-kit';

/** A challenge, as far as its ranking's readers go. */
export interface RankedSubject {
  readonly organisationId: string;
  readonly region: Region;
}

/** A run: of one challenge, or (without organisation and region) of many. */
interface RunSubject {
  readonly organisationId: string | null;
  readonly region: Region | null;
  readonly requestedBy: string;
}

/** One side of a pair. */
interface SideSubject {
  readonly organisationId: string;
}

const person: Rule<unknown> = (viewer) => !viewer.isSystem;
const committee = hasRole('EXECUTIVE_COMMITTEE');
const runOfOwnCity: Rule<RunSubject> = (viewer, run) =>
  run.organisationId !== null && viewer.organisationId === run.organisationId;
const requester: Rule<RunSubject> = (viewer, run) => viewer.personId === run.requestedBy;
const runOfOwnRegion: Rule<RunSubject> = (viewer, run) =>
  run.region !== null && viewer.roles.includes('REGIONAL_STAFF') && viewer.regions.includes(run.region);
const self: Rule<{ readonly personId: string }> = (viewer, subject) => viewer.personId === subject.personId;

/** Who may do what with rankings, interests, conflicts and weights. What is not here, nobody may. */
export const policy = {
  /** Search, suggestions, published weights, and lists that are narrowed to what the viewer may see. */
  use: may('read', signedIn),
  /** A challenge's whole ranking, as the organising body sees it: hidden matches and both sides' wishes included. */
  seeAsStaff: may<RankedSubject>('read', secretariat, committee, regionalStaff, system),
  /** A challenge's ranking as its city sees it. A provider sees its own matches alone. */
  seeAsCity: may<RankedSubject>('read', ownOrganisation),
  rankOne: may<RankedSubject>('matchmaking:write', ownOrganisation, secretariat, system),
  rankAll: may('matchmaking:write', secretariat, system),
  seeRun: may<RunSubject>('read', runOfOwnCity, requester, runOfOwnRegion, secretariat, committee, system),
  listRuns: may('read', secretariat, committee, hasRole('OPERATOR'), system),
  /** Ranks again, so it is no mere reading. */
  verifyRun: may<RunSubject>('read', secretariat, committee, system),
  /** Who is seen, over all lists: names no match. */
  seeExposure: may('read', secretariat, committee, system),
  cancelRun: may<RunSubject>('matchmaking:write', runOfOwnCity, requester, secretariat, system),
  override: may('matchmaking:write', secretariat),
  /** The side's own people, or the secretariat in their name (recorded as by whoever does it). */
  stateInterest: may<SideSubject>('matchmaking:write', ownOrganisation, secretariat, system),
  seeAllInterests: may('read', secretariat, committee, system),
  /** Those about challenges of the regions they look after. */
  seeRegionalInterests: may('read', hasRole('REGIONAL_STAFF')),
  declareConflict: may('matchmaking:write', person),
  withdrawConflict: may<{ readonly personId: string }>('matchmaking:write', self),
  seeAllConflicts: may('read', secretariat, committee, system),
  publishWeights: may('matchmaking:write', secretariat),
  rebuildCopies: may('operate', hasRole('OPERATOR'), secretariat, system),
};
