import { z } from 'zod';
import { command, creation, errors, query } from './base.ts';
import {
  countryCode,
  email,
  expectedVersion,
  httpUrl,
  id,
  ids,
  groupedPages,
  instant,
  languageTag,
  line,
  localDate,
  money,
  page,
  pageInput,
  parentIds,
  prose,
  timeZone,
} from './common.ts';
import { messageContract } from './message-preferences.ts';
import { region } from './regions.ts';
import { organisationKind, role, scope, viewer } from './viewer.ts';

// --- Organisations -------------------------------------------------------------------------------------------------

export const incomeGroup = z.enum(['LOW', 'LOWER_MIDDLE', 'UPPER_MIDDLE', 'HIGH']);

/** Facts of a local government. The population is the municipality's, not the urban area's. */
export const cityProfile = z.strictObject({
  population: z.number().int().min(1).max(100_000_000).nullable().default(null),
  populationYear: z.number().int().min(1950).max(2100).nullable().default(null),
  populationSource: line(300).nullable().default(null),
  /** False where no source was read. */
  isPopulationVerified: z.boolean().default(false),
  incomeGroup: incomeGroup.nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
});

export const organisationContent = z.strictObject({
  kind: organisationKind,
  name: line(200, 2),
  /** The name in other languages, by language tag. */
  names: z.record(languageTag, line(200)).default({}),
  country: countryCode,
  timeZone: timeZone.default('UTC'),
  languages: z.array(languageTag).max(20).default([]),
  website: httpUrl.nullable().default(null),
  description: prose(2000).default(''),
  /** Worldwide; sets the corporate fee. */
  employees: z.number().int().min(0).max(10_000_000).nullable().default(null),
  /** Networks it belongs to: ASCN, LASCN, AFSCN, CJK ... */
  networks: z.array(line(40)).max(20).default([]),
  city: cityProfile.nullable().default(null),
});
export type OrganisationContent = z.infer<typeof organisationContent>;
export type OrganisationContentInput = z.input<typeof organisationContent>;

export const organisation = z.object({
  id,
  version: z.number().int(),
  ...organisationContent.shape,
  region,
  createdAt: instant,
  updatedAt: instant,
});
export type Organisation = z.infer<typeof organisation>;

// --- People --------------------------------------------------------------------------------------------------------

export const personState = z.enum(['INVITED', 'ACTIVE', 'DISABLED']);
export const person = z.object({
  id,
  version: z.number().int(),
  organisationId: id,
  name: z.string(),
  /** Null for viewers who may see the person but not the address. */
  email: z.string().nullable(),
  roles: z.array(role),
  regions: z.array(region),
  state: personState,
  /** Language of messages and screens. */
  locale: languageTag,
  timeZone,
  createdAt: instant,
});
export type Person = z.infer<typeof person>;

// --- Membership ----------------------------------------------------------------------------------------------------

export const membershipCategory = z.enum(['FULL', 'FRIENDSHIP', 'CORPORATE', 'PARTNER']);
export const membershipState = z.enum(['APPLIED', 'ASSESSED', 'APPROVED', 'DECLINED', 'ACTIVE', 'LAPSED']);
export type MembershipState = z.infer<typeof membershipState>;

/** `NOT_PUBLISHED` for friendship members: the amount is then null, never 0. */
export const fee = z.object({
  status: z.enum(['PUBLISHED', 'NOT_PUBLISHED']),
  year: z.number().int(),
  amount: money.nullable(),
  /** Version of the fee tables. */
  tableVersion: z.string(),
  /** How it was found: "population 600-999 thousand, GDP per capita PPP 4,000-5,999 USD (2024)". */
  basis: z.string(),
});
export type Fee = z.infer<typeof fee>;

export const assessmentInput = z.strictObject({
  feeYear: z.number().int().min(2000).max(2100),
  /** Of the municipality; full members. */
  population: z.number().int().min(1).max(100_000_000).nullable().default(null),
  /** USD, PPP, of the year `feeYear - 2`; full members. */
  gdpPerCapitaPpp: z.number().min(0).max(1_000_000).nullable().default(null),
  gdpYear: z.number().int().min(1998).max(2100).nullable().default(null),
  gdpSource: line(300).nullable().default(null),
  employees: z.number().int().min(0).max(10_000_000).nullable().default(null),
  note: prose(2000).default(''),
});

export const membership = z.object({
  id,
  version: z.number().int(),
  organisationId: id,
  category: membershipCategory,
  state: membershipState,
  motivation: z.string(),
  assessment: assessmentInput.extend({ fee, assessedBy: id, assessedAt: instant }).nullable(),
  decision: z
    .object({ approved: z.boolean(), reason: z.string(), decidedBy: id, decidedAt: instant })
    .nullable(),
  activeFrom: localDate.nullable(),
  activeUntil: localDate.nullable(),
  history: z.array(
    z.object({
      at: instant,
      by: z.string(),
      from: membershipState.nullable(),
      to: membershipState,
      reason: z.string(),
    }),
  ),
  createdAt: instant,
});
export type Membership = z.infer<typeof membership>;

// --- Sign-in -------------------------------------------------------------------------------------------------------

export const linkPurpose = z.enum(['FIRST_ACCOUNT', 'INVITATION', 'PASSWORD_RESET']);
const password = z.string().min(1).max(200);
const linkToken = z.string().min(10).max(300);
/** Where an attempt comes from, as the door sees it: counted for limits. Only the platform's own viewer may tell it. */
const clientAddress = z.string().min(1).max(64).optional();
export const session = z.object({ sessionToken: z.string(), expiresAt: instant, viewer, person });
export const apiToken = z.object({
  id,
  name: z.string(),
  scopes: z.array(scope),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
  isRevoked: z.boolean(),
});
export type ApiToken = z.infer<typeof apiToken>;
export const viewerSession = z.object({ viewer, expiresAt: instant, kind: z.enum(['SESSION', 'API_TOKEN']) });

const tag = (name: string) => [name];
const change = { id, expectedVersion };
const signIn = command.errors(errors(['SIGN_IN_FAILED', 'RATE_LIMITED', 'LINK_EXPIRED', 'WEAK_PASSWORD']));

export const membershipContract = {
  organisations: {
    create: creation
      .route({
        method: 'POST',
        path: '/organisations',
        tags: tag('organisations'),
        successStatus: 201,
        summary: 'Add an organisation (secretariat)',
      })
      .input(z.strictObject({ id: id.optional(), content: organisationContent }))
      .output(organisation),
    update: command
      .route({
        method: 'PUT',
        path: '/organisations/{id}',
        tags: tag('organisations'),
        summary: 'Replace its content (its admin, secretariat)',
      })
      .input(z.strictObject({ ...change, content: organisationContent }))
      .output(organisation),
    get: query
      .route({
        method: 'GET',
        path: '/organisations/{id}',
        tags: tag('organisations'),
        summary: 'One organisation',
      })
      .input(z.strictObject({ id }))
      .output(organisation),
    getMany: query
      .route({
        method: 'POST',
        path: '/organisations/get-many',
        tags: tag('organisations'),
        summary: 'Several by id, null where there is none',
      })
      .input(z.strictObject({ ids }))
      .output(z.array(organisation.nullable())),
    list: query
      .route({
        method: 'GET',
        path: '/organisations',
        tags: tag('organisations'),
        summary: 'Organisations by name',
      })
      .input(
        pageInput.extend({
          kind: organisationKind.optional(),
          country: countryCode.optional(),
          region: region.optional(),
        }),
      )
      .output(page(organisation)),
  },
  people: {
    me: query
      .route({
        method: 'GET',
        path: '/people/me',
        tags: tag('people'),
        summary: 'The person who is signed in',
      })
      .output(z.object({ person: person.nullable(), viewer })),
    get: query
      .route({ method: 'GET', path: '/people/{id}', tags: tag('people'), summary: 'One person' })
      .input(z.strictObject({ id }))
      .output(person),
    getMany: query
      .route({
        method: 'POST',
        path: '/people/get-many',
        tags: tag('people'),
        summary: 'Several by id, null where not visible',
      })
      .input(z.strictObject({ ids }))
      .output(z.array(person.nullable())),
    listByOrganisations: query
      .route({
        method: 'POST',
        path: '/people/by-organisations',
        tags: tag('people'),
        summary: 'The people of each organisation',
      })
      .input(z.strictObject({ parentIds, first: z.number().int().min(1).max(100).default(20) }))
      .output(groupedPages(person)),
    invite: creation
      .route({
        method: 'POST',
        path: '/people/invite',
        tags: tag('people'),
        successStatus: 201,
        summary: 'Invite a person by e-mail',
      })
      .input(
        z.strictObject({
          organisationId: id,
          email,
          name: line(120),
          roles: z.array(role).min(1).max(7),
          regions: z.array(region).default([]),
          locale: languageTag.default('en'),
        }),
      )
      .output(person),
    update: command
      .route({
        method: 'PUT',
        path: '/people/{id}',
        tags: tag('people'),
        summary: 'Change name, language or time zone',
      })
      .input(z.strictObject({ ...change, name: line(120), locale: languageTag, timeZone }))
      .output(person),
    setRoles: command
      .route({
        method: 'PUT',
        path: '/people/{id}/roles',
        tags: tag('people'),
        summary: 'Replace the roles (secretariat; an organisation admin within the own organisation)',
      })
      .input(
        z.strictObject({
          ...change,
          roles: z.array(role).min(1).max(7),
          regions: z.array(region).default([]),
        }),
      )
      .output(person),
    disable: command
      .route({
        method: 'POST',
        path: '/people/{id}/disable',
        tags: tag('people'),
        summary: 'End all sessions and refuse sign-in',
      })
      .input(z.strictObject(change))
      .output(person),
  },
  sessions: {
    signIn: signIn
      .route({
        method: 'POST',
        path: '/sessions',
        tags: tag('sign-in'),
        summary: 'Sign in with e-mail and password',
      })
      .input(z.strictObject({ email, password, clientAddress }))
      .output(session),
    signOut: command
      .route({ method: 'POST', path: '/sessions/end', tags: tag('sign-in'), summary: 'End this session' })
      .input(z.strictObject({ sessionToken: z.string().max(300) }))
      .output(z.object({ ended: z.boolean() })),
    /** For the gateway alone: who is behind a session cookie or an API token. */
    resolve: query
      .route({
        method: 'POST',
        path: '/sessions/resolve',
        tags: tag('sign-in'),
        summary: 'The viewer behind a session or API token (system)',
      })
      .input(z.strictObject({ credential: z.string().min(1).max(300) }))
      .output(viewerSession),
    changePassword: signIn
      .route({
        method: 'POST',
        path: '/sessions/password',
        tags: tag('sign-in'),
        summary: 'Change the own password; other sessions end',
      })
      .input(
        z.strictObject({
          current: password,
          next: password,
          /** The session that goes on; without it all sessions end. */
          sessionToken: z.string().max(300).optional(),
        }),
      )
      .output(z.object({ changed: z.boolean() })),
  },
  links: {
    inspect: signIn
      .route({
        method: 'POST',
        path: '/links/inspect',
        tags: tag('sign-in'),
        summary: 'What a one-time, invitation or reset link is for',
      })
      .input(z.strictObject({ token: linkToken }))
      .output(
        z.object({
          purpose: linkPurpose,
          email: z.string().nullable(),
          organisationName: z.string().nullable(),
          name: z.string().nullable(),
          expiresAt: instant,
        }),
      ),
    redeem: signIn
      .route({
        method: 'POST',
        path: '/links/redeem',
        tags: tag('sign-in'),
        summary: 'Use the link: set a password and be signed in',
      })
      .input(
        z.strictObject({ token: linkToken, password, name: line(120).optional(), email: email.optional() }),
      )
      .output(session),
    /** Always answers the same, whether the address is known or not. */
    requestPasswordReset: signIn
      .route({
        method: 'POST',
        path: '/links/password-reset',
        tags: tag('sign-in'),
        summary: 'Send a reset link, if the address is known',
      })
      .input(z.strictObject({ email, clientAddress }))
      .output(z.object({ accepted: z.boolean() })),
    /** For the platform: the link for the secretariat's first account; refused once a secretariat person exists. */
    createFirstAccount: command
      .route({
        method: 'POST',
        path: '/links/first-account',
        tags: tag('sign-in'),
        summary: 'The link for the first secretariat account (system)',
      })
      .input(
        z.strictObject({
          organisationName: line(200).default('Secretariat'),
          country: countryCode.default('KR'),
        }),
      )
      .output(z.object({ token: z.string(), expiresAt: instant })),
    /** For the operator's command line (`smc user`): a fresh invitation link while the person is INVITED, else a reset link. Voids earlier ones. */
    createForPerson: command
      .route({
        method: 'POST',
        path: '/links/for-person',
        tags: tag('sign-in'),
        summary: 'A fresh link for a person, not mailed (system)',
      })
      .input(z.strictObject({ personId: id }))
      .output(z.object({ token: z.string(), purpose: linkPurpose, expiresAt: instant })),
  },
  apiTokens: {
    create: command
      .route({
        method: 'POST',
        path: '/api-tokens',
        tags: tag('api-tokens'),
        successStatus: 201,
        summary: 'Make an API token; its secret is shown once',
      })
      .input(
        z.strictObject({
          name: line(80),
          scopes: z.array(scope).min(1).max(scope.options.length),
          days: z.number().int().min(1).max(365).default(90),
        }),
      )
      .output(z.object({ token: apiToken, secret: z.string() })),
    list: query
      .route({ method: 'GET', path: '/api-tokens', tags: tag('api-tokens'), summary: 'The own API tokens' })
      .output(z.array(apiToken)),
    revoke: command
      .route({
        method: 'POST',
        path: '/api-tokens/{id}/revoke',
        tags: tag('api-tokens'),
        summary: 'Revoke an own API token',
      })
      .input(z.strictObject({ id }))
      .output(apiToken),
  },
  messages: messageContract,
  memberships: {
    apply: creation
      .route({
        method: 'POST',
        path: '/memberships',
        tags: tag('memberships'),
        successStatus: 201,
        summary: 'Apply for membership',
      })
      .input(
        z.strictObject({
          organisationId: id,
          category: membershipCategory,
          motivation: prose(5000).default(''),
        }),
      )
      .output(membership),
    assess: command
      .errors(errors(['FEE_NOT_PUBLISHED']))
      .route({
        method: 'POST',
        path: '/memberships/{id}/assess',
        tags: tag('memberships'),
        summary: 'Enter the facts and find the fee (secretariat)',
      })
      .input(z.strictObject({ ...change, assessment: assessmentInput }))
      .output(membership),
    decide: command
      .route({
        method: 'POST',
        path: '/memberships/{id}/decide',
        tags: tag('memberships'),
        summary: 'Approve or decline (executive committee)',
      })
      .input(z.strictObject({ ...change, approved: z.boolean(), reason: line(1000, 3) }))
      .output(membership),
    activate: command
      .route({
        method: 'POST',
        path: '/memberships/{id}/activate',
        tags: tag('memberships'),
        summary: 'The fee is settled (secretariat)',
      })
      .input(z.strictObject({ ...change, from: localDate, until: localDate }))
      .output(membership),
    lapse: command
      .route({
        method: 'POST',
        path: '/memberships/{id}/lapse',
        tags: tag('memberships'),
        summary: 'Ended or not renewed (secretariat)',
      })
      .input(z.strictObject({ ...change, reason: line(500, 3) }))
      .output(membership),
    get: query
      .route({
        method: 'GET',
        path: '/memberships/{id}',
        tags: tag('memberships'),
        summary: 'One membership',
      })
      .input(z.strictObject({ id }))
      .output(membership),
    list: query
      .route({
        method: 'GET',
        path: '/memberships',
        tags: tag('memberships'),
        summary: 'Memberships the viewer may see',
      })
      .input(pageInput.extend({ state: membershipState.optional(), organisationId: id.optional() }))
      .output(page(membership)),
    listByOrganisations: query
      .route({
        method: 'POST',
        path: '/memberships/by-organisations',
        tags: tag('memberships'),
        summary: 'The memberships of each organisation',
      })
      .input(z.strictObject({ parentIds, first: z.number().int().min(1).max(100).default(5) }))
      .output(groupedPages(membership)),
    quoteFee: query
      .route({
        method: 'POST',
        path: '/memberships/quote',
        tags: tag('memberships'),
        summary: 'The published fee for these facts',
      })
      .input(z.strictObject({ category: membershipCategory, facts: assessmentInput }))
      .output(fee),
  },
};
