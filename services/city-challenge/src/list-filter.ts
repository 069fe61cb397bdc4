import type { ChallengeState, Region, Viewer } from '@smc/contracts';
import { isAllowed } from '@smc/service-kit';
import type { Condition, Filter } from '@smc/store';
import { policy } from './policy.ts';

export interface WantedChallenges {
  readonly state?: ChallengeState | undefined;
  readonly organisationId?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: Region | undefined;
  readonly theme?: string | undefined;
}

const publicStates: readonly ChallengeState[] = ['PUBLISHED', 'CLOSED'];

function seesEverything(viewer: Viewer, wanted: WantedChallenges): boolean {
  if (isAllowed(viewer, policy.listAll, undefined)) return true;
  if (wanted.organisationId !== undefined && wanted.organisationId === viewer.organisationId) return true;
  return (
    wanted.region !== undefined &&
    viewer.roles.includes('REGIONAL_STAFF') &&
    viewer.regions.includes(wanted.region)
  );
}

/**
 * The filter for what was asked, narrowed to what this viewer may see. Drafts and withdrawn challenges show for staff, for
 * a region to its regional staff, and to the own organisation when the list is for it.
 */
export function listFilter(viewer: Viewer, wanted: WantedChallenges): Filter {
  const isPrivateState = wanted.state !== undefined && !publicStates.includes(wanted.state);
  // "My drafts" without saying whose means the own organisation's.
  const organisationId =
    wanted.organisationId ??
    (isPrivateState && !seesEverything(viewer, wanted) ? (viewer.organisationId ?? '') : undefined);
  const asked = { ...wanted, organisationId };
  const states: Condition | undefined = seesEverything(viewer, asked)
    ? wanted.state
    : { in: publicStates.filter((state) => wanted.state === undefined || state === wanted.state) };
  const { theme, country, region } = wanted;
  return {
    ...(states === undefined ? {} : { state: states }),
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(country === undefined ? {} : { country }),
    ...(region === undefined ? {} : { region }),
    ...(theme === undefined ? {} : { themes: { contains: theme } }),
  };
}
