import type { Region, SolutionState, Viewer } from '@smc/contracts';
import { isAllowed } from '@smc/service-kit';
import type { Filter } from '@smc/store';
import { policy } from './policy.ts';

export interface WantedSolutions {
  readonly state?: SolutionState | undefined;
  readonly organisationId?: string | undefined;
  readonly region?: Region | undefined;
  readonly theme?: string | undefined;
}

function seesEverything(viewer: Viewer, organisationId: string | undefined): boolean {
  return (
    isAllowed(viewer, policy.listAll, undefined) ||
    (organisationId !== undefined && organisationId === viewer.organisationId)
  );
}

/** The filter for what was asked, narrowed to what this viewer may see; `undefined` when that is nothing. */
export function listFilter(viewer: Viewer, wanted: WantedSolutions): Filter | undefined {
  const isPrivateState = wanted.state !== undefined && wanted.state !== 'LISTED';
  // "My drafts" without saying whose means the own organisation's.
  const organisationId =
    wanted.organisationId ??
    (isPrivateState && !seesEverything(viewer, undefined) ? (viewer.organisationId ?? '') : undefined);
  const seesAll = seesEverything(viewer, organisationId);
  if (isPrivateState && !seesAll) return undefined;
  const state = seesAll ? wanted.state : 'LISTED';
  const { theme, region } = wanted;
  return {
    ...(state === undefined ? {} : { state }),
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(theme === undefined ? {} : { themes: { contains: theme } }),
    ...(region === undefined ? {} : { regionsServed: { contains: region } }),
  };
}
