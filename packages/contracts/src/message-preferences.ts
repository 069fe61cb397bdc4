import { z } from 'zod';
import { command, query } from './base.ts';
import { id, ids, instant, languageTag, timeZone } from './common.ts';
import { role } from './viewer.ts';

/** What mails there are, as far as somebody can choose how to get them. What signs people in is always sent. */
export const messageKind = z.enum([
  'REQUESTS',
  'ANSWERS',
  'CHANGES',
  'AGENDA',
  'DAY_BEFORE',
  'SHORTLY_BEFORE',
  'FOLLOW_UPS',
  'PROPOSALS',
  'DIGEST',
]);
export type MessageKind = z.infer<typeof messageKind>;

/** At once, gathered in the mail of the day, or not at all. */
export const messageDelivery = z.enum(['IMMEDIATE', 'DIGEST', 'NONE']);
export type MessageDelivery = z.infer<typeof messageDelivery>;

const anyDelivery = ['IMMEDIATE', 'DIGEST', 'NONE'] as const;
const onTimeOnly = ['IMMEDIATE', 'NONE'] as const;

/** What can be chosen for each kind; the first is what it is until somebody chooses. A reminder that waits is none. */
export const allowedDeliveries: Readonly<
  Record<MessageKind, readonly [MessageDelivery, ...MessageDelivery[]]>
> = {
  REQUESTS: anyDelivery,
  ANSWERS: anyDelivery,
  CHANGES: anyDelivery,
  AGENDA: anyDelivery,
  DAY_BEFORE: onTimeOnly,
  SHORTLY_BEFORE: onTimeOnly,
  FOLLOW_UPS: anyDelivery,
  PROPOSALS: onTimeOnly,
  DIGEST: ['DIGEST', 'NONE'],
};

export const messageChoice = z.object({ kind: messageKind, delivery: messageDelivery });
export type MessageChoice = z.infer<typeof messageChoice>;

/** Every kind, in the order of the table, with what the person gets and could choose. */
export const messagePreferences = z.object({
  personId: id,
  choices: z.array(messageChoice.extend({ allowed: z.array(messageDelivery) })),
  /** Null while nothing was ever chosen. */
  updatedAt: instant.nullable(),
});
export type MessagePreferences = z.infer<typeof messagePreferences>;

/** Where a person's mail goes, and how it should be written: for the services that send mail, and nobody else. */
export const mailbox = z.object({
  personId: id,
  name: z.string(),
  email: z.string(),
  locale: languageTag,
  timeZone,
  roles: z.array(role),
  organisationId: id,
  organisationName: z.string(),
  /** It was a member and is none any longer. */
  hasLapsed: z.boolean(),
  choices: z.array(messageChoice),
  /** Opens the page on which the person chooses, without signing in. */
  preferencesToken: z.string(),
});
export type Mailbox = z.infer<typeof mailbox>;

const tag = ['messages'];
const token = z.string().min(10).max(300);
const choices = z
  .array(z.strictObject(messageChoice.shape))
  .min(1)
  .max(messageKind.options.length)
  .refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, 'A kind is named twice.');

export const messageContract = {
  preferences: query
    .route({
      method: 'GET',
      path: '/message-preferences',
      tags: tag,
      summary: 'How a person gets mail: the own choices, or as the secretariat those of somebody else',
    })
    .input(z.strictObject({ personId: id.optional() }))
    .output(messagePreferences),
  choose: command
    .route({
      method: 'PUT',
      path: '/message-preferences',
      tags: tag,
      summary: 'Choose for some kinds of mail: at once, once a day, or not at all',
    })
    .input(z.strictObject({ personId: id.optional(), choices }))
    .output(messagePreferences),
  preferencesByToken: query
    .route({
      method: 'POST',
      path: '/message-preferences/by-token',
      tags: tag,
      summary: 'The choices of whoever got a mail with this link',
    })
    .input(z.strictObject({ token }))
    .output(messagePreferences),
  chooseByToken: command
    .route({
      method: 'PUT',
      path: '/message-preferences/by-token',
      tags: tag,
      summary: 'Choose by the link in a mail',
    })
    .input(z.strictObject({ token, choices }))
    .output(messagePreferences),
  mailboxes: query
    .route({
      method: 'POST',
      path: '/mailboxes',
      tags: tag,
      summary: 'Where mail to these people goes, null where none may be sent (system)',
    })
    .input(z.strictObject({ personIds: ids }))
    .output(z.array(mailbox.nullable())),
};
