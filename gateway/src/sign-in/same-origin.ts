import type { Request } from 'express';

/** Where the system is: the configured public address, or what the request says. */
function ownOrigin(request: Request, publicOrigin: string | undefined): string {
  return publicOrigin ?? `${request.protocol}://${request.get('host') ?? ''}`;
}

/**
 * Whether the browser says that a request comes from our own pages. Browsers send `Sec-Fetch-Site` to https and to
 * localhost, and `Origin` with every POST; a request with neither is not from a browser of this decade and proves nothing.
 */
export function isFromOwnPages(request: Request, publicOrigin: string | undefined): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  return origin !== undefined && origin === ownOrigin(request, publicOrigin);
}

/** Whether the browser says that a request comes from somebody else's page. */
export function isFromElsewhere(request: Request, publicOrigin: string | undefined): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  const origin = request.get('origin');
  return origin !== undefined && origin !== 'null' && origin !== ownOrigin(request, publicOrigin);
}
