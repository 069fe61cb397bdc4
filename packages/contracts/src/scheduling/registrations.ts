import { z } from 'zod';
import { command, creation, errors, query } from '../base.ts';
import { languageTags, themeCodes } from '../challenge.ts';
import {
  countryCode,
  expectedVersion,
  groupedPages,
  id,
  ids,
  instant,
  languageTag,
  line,
  page,
  pageInput,
  parentIds,
  prose,
  timeZone,
} from '../common.ts';
import { interestLevel } from '../matchmaking/matches.ts';
import { incomeGroup } from '../membership/organisations.ts';
import { region } from '../regions.ts';
import { organisationKind } from '../viewer.ts';
import { attendanceMode, diaryInstant, meetingLimits, tableFeatures } from './events.ts';

const unique = (values: readonly string[]) => new Set(values).size === values.length;

export const registrationState = z.enum(['PENDING', 'CONFIRMED', 'DECLINED', 'CANCELLED']);
export type RegistrationState = z.infer<typeof registrationState>;

export const availabilityWindow = z
  .strictObject({ start: diaryInstant, end: diaryInstant })
  .refine((window) => window.start < window.end, { message: 'It ends before it starts.', path: ['end'] });

/** A person who comes: sits in meetings in her own name, at most one at a time. */
export const delegate = z.strictObject({
  personId: id,
  /** Languages she meets in; empty: those of her organisation. */
  languages: languageTags.default([]),
  /** Null: as the event is, in person at one that is both. */
  mode: attendanceMode.nullable().default(null),
  /** When she is there; null: at every slot. */
  availability: z.array(availabilityWindow).max(40).nullable().default(null),
});
export type Delegate = z.infer<typeof delegate>;

export const registrationContent = z.strictObject({
  delegates: z
    .array(delegate)
    .min(1)
    .max(20)
    .refine((list) => unique(list.map((one) => one.personId)), 'A delegate is named twice.'),
  /** How many meetings it wants; null: what the event gives its kind. */
  limits: meetingLimits.nullable().default(null),
  /** What every table of its meetings must have. */
  needs: tableFeatures.default([]),
  /** What it comes for, beside its challenges or solutions: finds partners where no challenge meets a solution. */
  themes: themeCodes.default([]),
  note: prose(1000).default(''),
});
export type RegistrationContent = z.infer<typeof registrationContent>;
export type RegistrationContentInput = z.input<typeof registrationContent>;

export const registration = z.object({
  id,
  version: z.number().int(),
  eventId: id,
  organisationId: id,
  state: registrationState,
  /** Of the organisation, as it was when the registration was last changed. */
  kind: organisationKind,
  region,
  country: countryCode,
  timeZone,
  languages: z.array(languageTag),
  population: z.number().int().nullable(),
  incomeGroup: incomeGroup.nullable(),
  ...registrationContent.shape,
  /** Why it was declined or cancelled. */
  reason: z.string().nullable(),
  registeredBy: z.string(),
  createdAt: instant,
  updatedAt: instant,
});
export type Registration = z.infer<typeof registration>;

/** What participants see of each other. */
export const participant = z.object({
  registrationId: id,
  eventId: id,
  organisationId: id,
  kind: organisationKind,
  region,
  country: countryCode,
  languages: z.array(languageTag),
  themes: z.array(z.string()),
});
export type Participant = z.infer<typeof participant>;

/** One participant's wish to meet another at an event. */
export const participantInterest = z.object({
  id,
  version: z.number().int(),
  eventId: id,
  organisationId: id,
  partnerId: id,
  level: interestLevel,
  note: z.string(),
  statedBy: z.string(),
  statedAt: instant,
  withdrawnAt: instant.nullable(),
});
export type ParticipantInterest = z.infer<typeof participantInterest>;

const tag = ['registrations'];
const change = { id, expectedVersion };
const register = creation.errors(errors(['NOT_ELIGIBLE']));

export const registrationContract = {
  register: register
    .route({
      method: 'POST',
      path: '/events/{eventId}/registrations',
      tags: tag,
      successStatus: 201,
      summary: 'Register the own organisation with its delegates; again after it was cancelled',
    })
    .input(z.strictObject({ eventId: id, organisationId: id.optional(), content: registrationContent }))
    .output(registration),
  update: register
    .route({
      method: 'PUT',
      path: '/registrations/{id}',
      tags: tag,
      summary: 'Replace delegates, availability, limits, themes',
    })
    .input(z.strictObject({ ...change, content: registrationContent }))
    .output(registration),
  confirm: command
    .route({
      method: 'POST',
      path: '/registrations/{id}/confirm',
      tags: tag,
      summary: 'It counts (secretariat)',
    })
    .input(z.strictObject(change))
    .output(registration),
  decline: command
    .route({
      method: 'POST',
      path: '/registrations/{id}/decline',
      tags: tag,
      summary: 'It does not count, with a reason (secretariat)',
    })
    .input(z.strictObject({ ...change, reason: line(500, 3) }))
    .output(registration),
  cancel: command
    .route({
      method: 'POST',
      path: '/registrations/{id}/cancel',
      tags: tag,
      summary: 'Does not come after all: its meetings ahead are cancelled',
    })
    .input(z.strictObject({ ...change, reason: line(500, 3) }))
    .output(registration),
  get: query
    .route({ method: 'GET', path: '/registrations/{id}', tags: tag, summary: 'One registration' })
    .input(z.strictObject({ id }))
    .output(registration),
  getMany: query
    .route({
      method: 'POST',
      path: '/registrations/get-many',
      tags: tag,
      summary: 'Several by id, null where there is none or it is not visible',
    })
    .input(z.strictObject({ ids }))
    .output(z.array(registration.nullable())),
  list: query
    .route({
      method: 'GET',
      path: '/registrations',
      tags: tag,
      summary: 'Own registrations, newest first; all for the organising body',
    })
    .input(
      pageInput.extend({
        eventId: id.optional(),
        organisationId: id.optional(),
        state: registrationState.optional(),
      }),
    )
    .output(page(registration)),
  participantsByEvents: query
    .route({
      method: 'POST',
      path: '/participants/by-events',
      tags: tag,
      summary: 'The first confirmed participants of each event',
    })
    .input(z.strictObject({ parentIds, first: z.number().int().min(1).max(100).default(20) }))
    .output(groupedPages(participant)),
  participants: query
    .route({
      method: 'GET',
      path: '/events/{eventId}/participants',
      tags: tag,
      summary: 'Who takes part, confirmed registrations in the order they came',
    })
    .input(pageInput.extend({ eventId: id, kind: organisationKind.optional() }))
    .output(page(participant)),
  stateInterest: command
    .route({
      method: 'PUT',
      path: '/events/{eventId}/interests',
      tags: tag,
      summary: 'Say whether the own organisation wants to meet another participant',
    })
    .input(
      z.strictObject({
        eventId: id,
        organisationId: id.optional(),
        partnerId: id,
        level: interestLevel,
        note: prose(1000).default(''),
      }),
    )
    .output(participantInterest),
  withdrawInterest: command
    .route({
      method: 'POST',
      path: '/events/{eventId}/interests/withdraw',
      tags: tag,
      summary: 'Take it back',
    })
    .input(z.strictObject({ eventId: id, organisationId: id.optional(), partnerId: id }))
    .output(z.object({ withdrawn: z.boolean() })),
  interests: query
    .route({
      method: 'GET',
      path: '/events/{eventId}/interests',
      tags: tag,
      summary:
        'Wishes the viewer may see: own ones, and those to meet the own organisation; all for the organising body',
    })
    .input(pageInput.extend({ eventId: id, organisationId: id.optional() }))
    .output(page(participantInterest)),
};
