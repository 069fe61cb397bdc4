export * from './call-ids.ts';
export * from './changes.ts';
export * from './circuit-breaker.ts';
export * from './client.ts';
export * from './clock.ts';
export * from './configuration.ts';
export * from './errors.ts';
export * from './health.ts';
export {
  type CallOptions,
  type ClientLimits,
  defaultClientLimits,
  type ServiceClient,
} from './guarded-link.ts';
export * from './http-client.ts';
export * from './http.ts';
export * from './lifecycle.ts';
export * from './logger.ts';
export * from './metrics.ts';
export * from './pages.ts';
export * from './policy.ts';
export * from './procedures.ts';
export * from './remote-keys.ts';
export * from './repeatable.ts';
export { isTransportFailure } from './resilient-link.ts';
export * from './retry-stale.ts';
export * from './service.ts';
export * from './theme-rule.ts';
export * from './token-verifier.ts';
export * from './tokens.ts';
export * from './tracing.ts';
export * from './young-objects.ts';
