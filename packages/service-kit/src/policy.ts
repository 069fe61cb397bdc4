import { type Role, type Scope, SmcError, type Viewer } from '@smc/contracts';

/** Whether this viewer may act on this subject. Pure. */
export type Rule<Subject> = (viewer: Viewer, subject: Subject) => boolean;

/** One row of a service's policy table: the token scope that is needed, and the rules of which one must hold. */
export interface Permission<Subject> {
  readonly scope: Scope;
  readonly rules: readonly Rule<Subject>[];
}

/** A row of the table: `publish: may('challenges:write', ownOrganisation, secretariat)`. */
export function may<Subject = undefined>(scope: Scope, ...rules: Rule<Subject>[]): Permission<Subject> {
  return { scope, rules };
}

/** For what needs no sign-in at all: signing in, redeeming a link. */
export const everybody: Permission<undefined> = { scope: 'read', rules: [] };

export const hasRole =
  (...roles: Role[]): Rule<unknown> =>
  (viewer) =>
    viewer.roles.some((role) => roles.includes(role));

/** The organising body's own people. */
export const secretariat: Rule<unknown> = hasRole('SECRETARIAT');
export const signedIn: Rule<unknown> = () => true;
/** The platform itself; never a person. */
export const system: Rule<unknown> = (viewer) => viewer.isSystem;

export const ownOrganisation: Rule<{ readonly organisationId: string }> = (viewer, subject) =>
  viewer.organisationId !== null && viewer.organisationId === subject.organisationId;

/** Regional staff, for organisations of the regions they look after. */
export const regionalStaff: Rule<{ readonly region: Viewer['regions'][number] }> = (viewer, subject) =>
  viewer.roles.includes('REGIONAL_STAFF') && viewer.regions.includes(subject.region);

/** What `authorise` needs of a call. */
export interface Authorisation {
  readonly viewer: Viewer | undefined;
  /** Set by `authorise`; a procedure that never asked fails after its handler, so that none is open by accident. */
  wasChecked: boolean;
}

/** Whether it would be allowed; for lists and for offering only what is possible. */
export function isAllowed<Subject>(
  viewer: Viewer | undefined,
  permission: Permission<Subject>,
  subject: Subject,
): boolean {
  if (permission === (everybody as Permission<unknown>)) return true;
  if (viewer === undefined) return false;
  if (viewer.scopes !== null && !viewer.scopes.includes(permission.scope)) return false;
  return permission.rules.some((rule) => rule(viewer, subject));
}

/** Throws `NOT_SIGNED_IN` or `NOT_ALLOWED` unless a rule holds; returns the viewer. Nothing is allowed that no rule allows. */
export function authorise<Subject>(
  call: Authorisation,
  permission: Permission<Subject>,
  subject: Subject,
): Viewer {
  call.wasChecked = true;
  const { viewer } = call;
  if (viewer === undefined) throw new SmcError('NOT_SIGNED_IN');
  if (viewer.scopes !== null && !viewer.scopes.includes(permission.scope)) {
    throw new SmcError('NOT_ALLOWED', {
      message: `This token lacks the scope ${permission.scope}.`,
      details: { scope: permission.scope },
    });
  }
  if (!permission.rules.some((rule) => rule(viewer, subject))) throw new SmcError('NOT_ALLOWED');
  return viewer;
}

/** For procedures in the table as `everybody`: says so, and returns the viewer if there is one. */
export function allowEverybody(call: Authorisation): Viewer | undefined {
  call.wasChecked = true;
  return call.viewer;
}
