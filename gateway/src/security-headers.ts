import type { NextFunction, Request, Response } from 'express';

/** Pages and answers: nothing but our own style sheet and forms. */
const strictPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL's editor writes style elements of its own; its scripts and workers are files of this address. */
export const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Bull Board: scripts and styles of this address; what it would fetch from elsewhere (a font) is refused. */
export const operatorPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers every answer carries; HSTS only where people come by https. */
export function securityHeaders(isHttps: boolean) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('content-security-policy', strictPolicy);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (isHttps) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
    next();
  };
}
