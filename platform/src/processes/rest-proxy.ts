import {
  type ClientRequest,
  Agent as HttpAgent,
  type IncomingMessage,
  request as httpRequest,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { SmcError } from '@smc/contracts';
import { sendError, unreachable } from '@smc/service-kit';
import { type Request, type Response, Router } from 'express';
import type { Peer } from './peers.ts';

/** What goes on to the service; everything else, cookies above all, stays at the door. */
const requestHeaders = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'content-length',
  'idempotency-key',
  'if-none-match',
  'x-request-id',
  'traceparent',
  'tracestate',
];
const responseHeaders = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-language',
  'cache-control',
  'etag',
  'location',
  'retry-after',
  'x-request-id',
];

/** Longest silence of a service, in milliseconds: as long as a client's call may take. */
const timeoutMs = 30_000;

const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

function picked(
  headers: IncomingMessage['headers'],
  names: readonly string[],
): Record<string, string | string[]> {
  const entries = names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]]));
  return Object.fromEntries(entries) as Record<string, string | string[]>;
}

/** What a parser in front has read already is written again. */
function parsedBody(request: Request): Buffer | undefined {
  return request.body === undefined ? undefined : Buffer.from(JSON.stringify(request.body));
}

/**
 * How the body is marked off on the way on. A body without its length is sent in chunks whatever the method: Node would
 * write that of a GET or DELETE unmarked, to be read as another request.
 */
function framing(request: Request, body: Buffer | undefined): Record<string, string> {
  if (body !== undefined) return { 'content-length': String(body.length) };
  return request.headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' };
}

function open(request: Request, peer: Peer, body: Buffer | undefined): ClientRequest {
  const { protocol, hostname, port, pathname } = new URL(peer.api);
  const isTls = protocol === 'https:';
  const headers = { ...picked(request.headers, requestHeaders), ...framing(request, body) };
  // The path goes on as it came: nothing in it is resolved on the way.
  const options = { hostname, port, path: pathname + request.url, method: request.method, headers };
  return isTls
    ? httpsRequest({ ...options, agent: agents.https })
    : httpRequest({ ...options, agent: agents.http });
}

/** Sends the request on; resolves when the answer begins. */
function exchange(request: Request, response: Response, peer: Peer): Promise<IncomingMessage> {
  const body = parsedBody(request);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const upstream = open(request, peer, body);
  upstream.once('response', resolve).once('error', reject);
  upstream.setTimeout(timeoutMs, () => upstream.destroy(new SmcError('TIMED_OUT')));
  response.once('close', () => {
    if (response.writableFinished) return;
    // The caller is gone, which says nothing of the service.
    upstream.destroy(Object.assign(new Error('The caller has left.'), { name: 'AbortError' }));
  });
  if (body !== undefined) upstream.end(body);
  else request.pipe(upstream);
  return promise;
}

function passOn(answer: IncomingMessage, response: Response): void {
  response.status(answer.statusCode ?? 502);
  for (const [name, value] of Object.entries(picked(answer.headers, responseHeaders)))
    response.setHeader(name, value);
  // Half an answer must not look like a whole one.
  answer.once('error', () => response.destroy());
  answer.pipe(response);
}

function told(error: unknown, peer: Peer, method: string): SmcError {
  if (error instanceof SmcError) return error;
  const wasSent = (error as { code?: unknown } | null)?.code !== 'ECONNREFUSED';
  const isChange = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  const more = wasSent && isChange ? ', and whether the change was made is not known' : '';
  return unreachable(peer.name, error, more);
}

/** Leads a service's REST through to its process, with the token that the door has put on. */
export function createServiceProxy(peer: Peer): Router {
  const router = Router();
  router.use(async (request, response) => {
    try {
      passOn(await peer.breaker.run(() => exchange(request, response, peer)), response);
    } catch (error) {
      if (response.headersSent || response.destroyed) return;
      sendError(response, told(error, peer, request.method), request.get('x-request-id') ?? 'unknown');
    }
  });
  return router;
}
