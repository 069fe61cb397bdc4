import { createHash } from 'node:crypto';
import { type CalendarFeed, isSmcError, SmcError } from '@smc/contracts';
import { mailLanguageOf } from '@smc/mail';
import { authorise, retryStale } from '@smc/service-kit';
import { findPeople } from '../copies/find.ts';
import { policy } from '../policy.ts';
import type { Implementation } from '../implementation.ts';
import type { SchedulingParts } from '../parts.ts';
import type { StoredFeed } from './feed-collection.ts';
import { feedHash, newFeedToken } from './feed-token.ts';
import { personCalendar } from './person-calendar.ts';
import { calendarPolicy } from './policy.ts';
import type { Language } from './texts.ts';

const shownFeed = ({ id, language, createdAt }: StoredFeed): CalendarFeed => ({
  personId: id,
  language,
  createdAt,
});

/** The same answer for a link that never was, that has ended, and whose person is gone. */
const unknownLink = () => new SmcError('NOT_FOUND', { message: 'There is no such calendar.' });

/** Quoted, as HTTP wants it. */
const etagOf = (text: string) => `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

export function calendarProcedures(os: Implementation, parts: SchedulingParts) {
  const { calendarFeeds } = parts;

  async function languageFor(personId: string, wanted: Language | undefined): Promise<Language> {
    if (wanted !== undefined) return wanted;
    const [person] = await parts.askPeople([personId]);
    return mailLanguageOf(person?.locale ?? 'en');
  }

  /** Another token in the place of the one before, so that a person never has two. */
  function replace(fresh: Omit<StoredFeed, 'version'>): Promise<StoredFeed> {
    return retryStale(async () => {
      const present = await calendarFeeds.get(fresh.id);
      if (present !== undefined) return calendarFeeds.save({ ...fresh, version: present.version });
      try {
        return await calendarFeeds.insert(fresh);
      } catch (error) {
        if (isSmcError(error, 'ALREADY_EXISTS')) throw new SmcError('STALE_VERSION', { cause: error });
        throw error;
      }
    });
  }

  return {
    feed: os.calendars.feed.handler(async ({ context: { call } }) => {
      const { personId } = authorise(call, policy.list, undefined);
      authorise(call, calendarPolicy.seeFeed, { personId });
      const feed = await calendarFeeds.get(personId);
      return { feed: feed === undefined ? null : shownFeed(feed) };
    }),
    createFeed: os.calendars.createFeed.handler(async ({ input, context: { call } }) => {
      const personId = call.viewer?.personId ?? '';
      authorise(call, calendarPolicy.makeFeed, { personId });
      const token = newFeedToken();
      const feed = await replace({
        id: personId,
        tokenHash: feedHash(token),
        language: await languageFor(personId, input.language),
        createdAt: parts.clock.now().toISOString(),
      });
      return { ...shownFeed(feed), url: `${parts.mail.publicUrl()}/calendars/${token}.ics` };
    }),
    revokeFeed: os.calendars.revokeFeed.handler(async ({ input, context: { call } }) => {
      const personId = input.personId ?? call.viewer?.personId ?? '';
      authorise(call, calendarPolicy.endFeed, { personId });
      const isRevoked = await retryStale(async () => {
        const feed = await calendarFeeds.get(personId);
        if (feed === undefined) return false;
        await calendarFeeds.erase(personId, feed.version);
        return true;
      });
      return { personId, isRevoked };
    }),
    read: os.calendars.read.handler(async ({ input, context: { call } }) => {
      authorise(call, calendarPolicy.readFeed, undefined);
      const { documents } = await calendarFeeds.find({
        filter: { tokenHash: feedHash(input.token) },
        limit: 1,
      });
      const [feed] = documents;
      if (feed === undefined) throw unknownLink();
      const [person] = await findPeople(parts, [feed.id]);
      if (person === undefined || person.state === 'DISABLED') throw unknownLink();
      const text = await personCalendar(parts, feed.id, feed.language);
      return { etag: etagOf(text), text };
    }),
  };
}
