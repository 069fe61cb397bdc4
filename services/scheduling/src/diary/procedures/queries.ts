import { type Meeting, type Page, SmcError, type Viewer } from '@smc/contracts';
import { authorise, isAllowed, toGroupedPages, toPage } from '@smc/service-kit';
import type { Filter, FindPage } from '@smc/store';
import type { Implementation } from '../../implementation.ts';
import { visibleMeeting } from '../access.ts';
import { type DiaryEntry, isMeeting } from '../entry.ts';
import type { DiaryParts } from '../parts.ts';
import { diaryPolicy } from '../policy.ts';
import { unseatedMeetings } from '../seating.ts';
import { seenBy } from '../seen.ts';
import { mergedByTime, visibleFilters, type WantedMeetings } from '../visible-filter.ts';

const byTime = [{ field: 'startsAt', direction: 'ascending' }] as const;

export function queryProcedures(os: Implementation, parts: DiaryParts) {
  const shown = (viewer: Viewer, found: FindPage<DiaryEntry>): FindPage<Meeting> => ({
    ...found,
    documents: found.documents.filter(isMeeting).map((entry) => seenBy(viewer, entry)),
  });
  /** Meetings of a timetable show once it is published. */
  const published = async (eventId?: string): Promise<Filter> => ({
    runId: { in: [null, ...(await parts.participants.publishedRuns(eventId))] },
  });

  async function firstPage(viewer: Viewer, wanted: WantedMeetings, first: number): Promise<Page<Meeting>> {
    const runs = await published(wanted.eventId);
    const pages = await Promise.all(
      visibleFilters(viewer, wanted).map((filter) =>
        parts.diary.find({ filter: { ...filter, ...runs }, sort: byTime, limit: first }),
      ),
    );
    return toPage(shown(viewer, mergedByTime(pages, first)));
  }

  return {
    get: os.meetings.get.handler(async ({ input, context: { call } }) =>
      seenBy(call.viewer, await visibleMeeting(parts, call, input.id)),
    ),
    getMany: os.meetings.getMany.handler(async ({ input, context: { call } }) => {
      authorise(call, diaryPolicy.list, undefined);
      const runs = new Set(await parts.participants.publishedRuns());
      const found = await parts.diary.getMany(input.ids);
      return found.map((entry) => {
        const isSeen =
          isMeeting(entry) &&
          isAllowed(call.viewer, diaryPolicy.seeMeeting, entry) &&
          (entry.runId === null || runs.has(entry.runId));
        return isSeen ? seenBy(call.viewer, entry) : null;
      });
    }),
    list: os.meetings.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, diaryPolicy.list, undefined);
      const { first, after, ...wanted } = input;
      const filters = visibleFilters(viewer, wanted);
      if (filters.length > 1) {
        const message = `Say of which region: ${viewer.regions.join(', ')}.`;
        throw new SmcError('VALIDATION_FAILED', { field: 'region', message });
      }
      const [filter] = filters;
      if (filter === undefined) return { items: [], cursors: [], hasNextPage: false };
      const found = await parts.diary.find({
        filter: { ...filter, ...(await published(wanted.eventId)) },
        sort: byTime,
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage(shown(viewer, found));
    }),
    listUnseated: os.meetings.listUnseated.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, diaryPolicy.seeAllMeetings, undefined);
      const { eventId, ...page } = input;
      const at = parts.clock.now().toISOString();
      const found = await unseatedMeetings(parts, eventId, at, page);
      return toPage(shown(viewer, found));
    }),
    listByEvents: os.meetings.listByEvents.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, diaryPolicy.list, undefined);
      const runs = await published();
      const { parentIds, first } = input;
      const byFilter = await Promise.all(
        visibleFilters(viewer, {}).map((filter) =>
          parts.diary.findGrouped({
            by: 'eventId',
            values: parentIds,
            filter: { ...filter, ...runs },
            sort: byTime,
            limit: first,
          }),
        ),
      );
      const groups = parentIds.map((_id, index) =>
        mergedByTime(
          byFilter.flatMap((pages) => pages.slice(index, index + 1)),
          first,
        ),
      );
      return toGroupedPages(
        parentIds,
        groups.map((group) => shown(viewer, group)),
      );
    }),
    listByOrganisations: os.meetings.listByOrganisations.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, diaryPolicy.list, undefined);
      const from = parts.clock.now().toISOString();
      return Promise.all(
        input.parentIds.map(async (parentId) => ({
          parentId,
          page: await firstPage(viewer, { organisationId: parentId, from }, input.first),
        })),
      );
    }),
  };
}
