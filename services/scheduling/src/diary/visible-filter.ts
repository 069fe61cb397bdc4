import type { MeetingState, Region, Viewer } from '@smc/contracts';
import { isAllowed } from '@smc/service-kit';
import type { Filter, FindPage } from '@smc/store';
import type { DiaryEntry } from './entry.ts';
import { diaryPolicy } from './policy.ts';

export interface WantedMeetings {
  readonly eventId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly personId?: string | undefined;
  readonly region?: Region | undefined;
  readonly state?: MeetingState | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

function askedFor({ eventId, organisationId, personId, region, state, from, until }: WantedMeetings): Filter {
  return {
    kind: 'MEETING',
    ...(eventId === undefined ? {} : { eventId }),
    ...(organisationId === undefined ? {} : { organisationIds: { contains: organisationId } }),
    ...(personId === undefined ? {} : { personIds: { contains: personId } }),
    ...(region === undefined ? {} : { regions: { contains: region } }),
    ...(state === undefined ? {} : { state }),
    ...(from === undefined ? {} : { endsAt: { gt: from } }),
    ...(until === undefined ? {} : { startsAt: { lt: until } }),
  };
}

/**
 * What was asked for, narrowed to what the viewer may see: staff everything, regional staff their regions (one filter for
 * each), everybody the meetings of the own organisation. None where nothing is left.
 */
export function visibleFilters(viewer: Viewer, wanted: WantedMeetings): readonly Filter[] {
  const asked = askedFor(wanted);
  if (isAllowed(viewer, diaryPolicy.seeAllMeetings, undefined)) return [asked];
  const own = viewer.organisationId;
  if (own !== null && wanted.organisationId === own) return [asked];
  if (isAllowed(viewer, diaryPolicy.seeRegionalMeetings, undefined)) {
    const regions = viewer.regions.filter(
      (region) => wanted.region === undefined || wanted.region === region,
    );
    return regions.map((region) => ({ ...asked, regions: { contains: region } }));
  }
  if (own === null || wanted.organisationId !== undefined) return [];
  return [{ ...asked, organisationIds: { contains: own } }];
}

/** The first of several pages that are each in order of time, without what is in two of them. */
export function mergedByTime(pages: readonly FindPage<DiaryEntry>[], first: number): FindPage<DiaryEntry> {
  const [only] = pages;
  if (only !== undefined && pages.length === 1) return only;
  const found = new Map<string, { entry: DiaryEntry; cursor: string }>();
  for (const { documents, cursors } of pages)
    for (const [index, entry] of documents.entries())
      found.set(entry.id, { entry, cursor: cursors[index] ?? '' });
  const all = [...found.values()].toSorted(({ entry: left }, { entry: right }) =>
    left.startsAt === right.startsAt
      ? left.id < right.id
        ? -1
        : 1
      : left.startsAt < right.startsAt
        ? -1
        : 1,
  );
  const shown = all.slice(0, first);
  return {
    documents: shown.map(({ entry }) => entry),
    cursors: shown.map(({ cursor }) => cursor),
    hasMore: all.length > first || pages.some(({ hasMore }) => hasMore),
  };
}
