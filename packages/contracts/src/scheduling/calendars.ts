import { z } from 'zod';
import { command, query } from '../base.ts';
import { id, instant } from '../common.ts';

/** The languages that calendars and prints are written in. */
export const writtenLanguage = z.enum(['en', 'ko', 'es', 'fr']);

/** A person's calendar to subscribe to. Its link is a secret: told once, kept as a hash. */
export const calendarFeed = z.object({
  personId: id,
  language: writtenLanguage,
  createdAt: instant,
});
export type CalendarFeed = z.infer<typeof calendarFeed>;

const tag = ['calendars'];

export const calendarContract = {
  feed: query
    .route({
      method: 'GET',
      path: '/calendars/feed',
      tags: tag,
      summary: 'Whether you have a calendar to subscribe to; never its link',
    })
    .output(z.object({ feed: calendarFeed.nullable() })),
  createFeed: command
    .route({
      method: 'POST',
      path: '/calendars/feed',
      tags: tag,
      successStatus: 201,
      summary: 'A new secret link to your calendar; the link before it ends',
    })
    .input(z.strictObject({ language: writtenLanguage.optional() }))
    .output(calendarFeed.extend({ url: z.string() })),
  revokeFeed: command
    .route({
      method: 'POST',
      path: '/calendars/feed/revoke',
      tags: tag,
      summary: "End the link to your calendar, or (secretariat) to a person's",
    })
    .input(z.strictObject({ personId: id.optional() }))
    .output(z.object({ personId: id, isRevoked: z.boolean() })),
  read: query
    .route({
      method: 'POST',
      path: '/calendars/read',
      tags: tag,
      summary: 'The calendar behind a link, for the door (the platform)',
    })
    .input(z.strictObject({ token: z.string().max(200) }))
    .output(z.object({ etag: z.string(), text: z.string() })),
};
