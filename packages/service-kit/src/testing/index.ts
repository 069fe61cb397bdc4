import {
  type OrganisationKind,
  type Region,
  type Role,
  type Scope,
  systemViewer,
  type Viewer,
} from '@smc/contracts';
import type { Express } from 'express';
import { fixedClock } from '../clock.ts';
import type { CallOptions } from '../guarded-link.ts';
import { createHealth } from '../health.ts';
import { createServiceApp } from '../http.ts';
import { silentLogger } from '../logger.ts';
import { createMetrics } from '../metrics.ts';
import type { Service } from '../service.ts';
import { createTokenVerifier } from '../token-verifier.ts';
import { createTokenIssuer } from '../tokens.ts';

/** A viewer for tests: a member of `organisationId` with these roles. */
export function viewerOf(
  personId: string,
  options: {
    organisationId?: string;
    kind?: OrganisationKind;
    roles?: Role[];
    regions?: Region[];
    scopes?: Scope[] | null;
  } = {},
): Viewer {
  return {
    personId,
    organisationId: options.organisationId ?? null,
    organisationKind: options.kind ?? null,
    roles: options.roles ?? ['MEMBER'],
    regions: options.regions ?? [],
    scopes: options.scopes ?? null,
    isSystem: false,
  };
}

/** Tokens, a clock that stands, and call options by viewer: what every service's harness needs. */
export function createTestIdentity(start = '2026-11-21T09:00:00.000Z') {
  const clock = fixedClock(start);
  const issuer = createTokenIssuer({ clock });
  const verifier = createTokenVerifier({ jwks: () => issuer.jwks(), clock });
  const as = async (viewer: Viewer): Promise<{ context: CallOptions }> => ({
    context: { token: await issuer.issue(viewer), requestId: 'test' },
  });
  return { clock, issuer, verifier, as, asSystem: () => as(systemViewer) };
}

/** The service as an app of its own, silent. */
export function testAppOf(service: Service): Express {
  return createServiceApp(service, {
    logger: silentLogger,
    metrics: createMetrics(),
    health: createHealth(),
  });
}

/** The error a promise is rejected with, as plain values; fails the test where it is not rejected. */
export async function errorOf(
  promise: Promise<unknown>,
): Promise<{ code: string; field: string | undefined }> {
  try {
    await promise;
  } catch (error) {
    const { code, field } = error as { code: string; field?: string };
    return { code, field };
  }
  throw new Error('It was expected to be refused.');
}
