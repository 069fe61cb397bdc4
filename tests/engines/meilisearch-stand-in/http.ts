import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, requireKnown } from './api-error.ts';
import { type Call, type Route, routes, type State } from './routes.ts';

export interface HttpOptions {
  readonly state: State;
  /** Bytes of a body. */
  readonly payloadLimit: number;
  /** Gets the body, for tests to look at. */
  readonly seen: { body?: unknown };
}

/** Answers one request: the route, the key, the body, the parameters, in this order. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
  const matching = routes.filter((route) => route.path.test(pathname));
  const route = matching.find(({ method }) => method === request.method);
  if (route === undefined) {
    request.resume();
    response.writeHead(matching.length === 0 ? 404 : 405).end();
    return;
  }
  try {
    const name = decodeURIComponent(route.path.exec(pathname)?.[1] ?? '');
    requireKey(request, route, name, options.state);
    const body = await readBody(request, route, options.payloadLimit);
    options.seen.body = body;
    const query = Object.fromEntries(searchParams);
    requireKnown(query, route.query ?? [], 'parameter');
    send(response, route.status, route.answer({ state: options.state, name, query, body } satisfies Call));
  } catch (error) {
    const refused = error instanceof ApiError ? error : unexpected(error);
    request.resume();
    send(response, refused.status, refused.body);
  }
}

function requireKey(request: IncomingMessage, route: Route, name: string, { keys }: State): void {
  if (route.action === undefined) return;
  keys.require(request.headers.authorization, route.action, route.isOfIndex === true ? name : undefined);
}

async function readBody(request: IncomingMessage, { method }: Route, limit: number): Promise<unknown> {
  if (method === 'GET' || method === 'DELETE') return undefined;
  const type = request.headers['content-type'];
  if (type === undefined) {
    throw new ApiError(
      'missing_content_type',
      'A Content-Type header is missing. Accepted values: `application/json`',
    );
  }
  if (!type.startsWith('application/json')) {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${type}\` is invalid: \`application/json\`.`,
    );
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit)
      throw new ApiError('payload_too_large', 'The provided payload reached the size limit.');
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks).toString());
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ApiError('malformed_payload', 'The `json` payload provided is malformed.');
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A bug of the stand-in, which a test should see as one. */
function unexpected(error: unknown): ApiError {
  return new ApiError('internal', `The stand-in broke: ${String(error)}`);
}
