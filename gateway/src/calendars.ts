import { createHash } from 'node:crypto';
import { isSmcError, SmcError } from '@smc/contracts';
import { type Request, type Response, Router } from 'express';
import type { GatewayContext } from './context.ts';
import type { RateLimits } from './limits/rate-limits.ts';
import { stateOf } from './request-state.ts';

interface CalendarDoor {
  readonly rateLimits: RateLimits;
  contextOf(request: Request, response: Response): GatewayContext;
}

const file = /^(smcc_[A-Za-z0-9_-]{43})\.ics$/;
const noCalendar = () => new SmcError('NOT_FOUND', { message: 'There is no such calendar.' });
const counterOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/**
 * The calendars that people's programs subscribe to, under `/calendars/<secret>.ics`: no sign-in but the link itself. What is
 * not a link any longer, and what never was one, is answered alike, and counts as a bad credential of its address.
 */
export function createCalendarRouter({ rateLimits, contextOf }: CalendarDoor): Router {
  const router = Router();

  async function read(request: Request, response: Response, name: string) {
    const token = file.exec(name)?.[1];
    if (token === undefined) throw noCalendar();
    await rateLimits.countCalendarRead(counterOf(token));
    const { clients, door } = contextOf(request, response);
    try {
      return await clients.scheduling.calendars.read({ token }, await door.platformCall());
    } catch (error) {
      throw isSmcError(error, 'NOT_FOUND') ? noCalendar() : error;
    }
  }

  router.get('/:name', async (request, response) => {
    try {
      const { etag, text } = await read(request, response, request.params.name);
      // For this reader alone, and asked for anew each time: what is kept is only compared.
      response.set({
        'cache-control': 'private, no-cache',
        etag,
        'content-disposition': 'inline; filename="meetings.ics"',
        'x-robots-tag': 'noindex',
      });
      if (request.fresh) response.status(304).end();
      else response.type('text/calendar; charset=utf-8').send(text);
    } catch (error) {
      if (isSmcError(error, 'NOT_FOUND')) await rateLimits.countBadCredential(stateOf(request).address);
      throw error;
    }
  });
  return router;
}
