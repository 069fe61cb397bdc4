import type { Request, Response } from 'express';

/** The cookie that holds a browser's session token. */
export interface SessionCookie {
  readonly name: string;
  read(request: Request): string | undefined;
  set(response: Response, sessionToken: string, expiresAt: string): void;
  clear(response: Response): void;
}

function cookieNamed(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const separator = part.indexOf('=');
    if (separator > 0 && part.slice(0, separator).trim() === name) return part.slice(separator + 1).trim();
  }
  return undefined;
}

/**
 * Over https the name has the prefix `__Host-`: browsers then refuse it without `Secure`, with a domain, or from a
 * subdomain (RFC 6265bis, 4.1.3.2).
 */
export function createSessionCookie(isHttps: boolean): SessionCookie {
  const name = isHttps ? '__Host-smc_session' : 'smc_session';
  const options = { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' } as const;
  return {
    name,
    read(request) {
      const value = cookieNamed(request.headers.cookie, name);
      // Only what a session token can be; anything else is as good as no cookie.
      return value !== undefined && /^[A-Za-z0-9._~-]{1,300}$/.test(value) ? value : undefined;
    },
    set: (response, sessionToken, expiresAt) => {
      response.cookie(name, sessionToken, { ...options, expires: new Date(expiresAt) });
    },
    clear: (response) => {
      response.clearCookie(name, options);
    },
  };
}
