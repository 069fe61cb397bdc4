import { z } from 'zod';
import { command, creation, errors, query } from '../base.ts';
import {
  countryCode,
  email,
  expectedVersion,
  groupedPages,
  id,
  ids,
  instant,
  languageTag,
  line,
  localDate,
  page,
  pageInput,
  parentIds,
  prose,
  timeZone,
} from '../common.ts';
import { messageContract } from '../message-preferences.ts';
import { region } from '../regions.ts';
import { organisationKind, role, scope, viewer } from '../viewer.ts';
import { organisationContent, organisation, person } from './organisations.ts';
import { membershipCategory, membershipState, fee, assessmentInput, membership } from './memberships.ts';
import { linkPurpose, session, apiToken, viewerSession } from './sessions.ts';

const password = z.string().min(1).max(200);
const linkToken = z.string().min(10).max(300);
/** Where an attempt comes from, as the door sees it: counted for limits. Only the platform's own viewer may tell it. */
const clientAddress = z.string().min(1).max(64).optional();
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
