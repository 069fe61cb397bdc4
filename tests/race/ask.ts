import { Agent, request } from 'node:http';

/** What one call came to. `code` is null where it was done. */
export interface Outcome {
  readonly operation: string;
  readonly code: string | null;
  readonly message: string;
  readonly milliseconds: number;
  /** The meeting as the server acknowledged it. */
  readonly meeting: Seen | null;
  /** The exchange that was acknowledged as done. */
  readonly exchangeId: string | null;
}

export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly eventId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly sides: readonly { readonly organisationId: string; readonly personIds: readonly string[] }[];
}

/** Nobody was told whether it was done: the server, or the process behind its door, was gone. */
export const isCutOff = ({ code }: Pick<Outcome, 'code'>) =>
  code === 'CONNECTION_LOST' || code === 'UNAVAILABLE' || code === 'TIMED_OUT';

export const seenFields = 'id version state eventId startsAt endsAt sides { organisationId personIds }';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface GraphqlReply {
  readonly data?: Record<string, Record<string, unknown> | null> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One POST to the door. A connection that breaks reads as `CONNECTION_LOST`: then nobody was told anything. */
export function ask(url: string, token: string, query: string, variables: object): Promise<GraphqlReply> {
  const body = JSON.stringify({ query, variables });
  const lost = (message: string): GraphqlReply => ({
    errors: [{ message, extensions: { code: 'CONNECTION_LOST' } }],
  });
  return new Promise((resolve) => {
    const call = request(
      `${url}/graphql`,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('error', (error) => resolve(lost(error.message)));
        response.on('end', () => {
          try {
            resolve(JSON.parse(text) as GraphqlReply);
          } catch {
            resolve(lost(text.slice(0, 200)));
          }
        });
      },
    );
    call.on('error', (error) => resolve(lost(error.message)));
    call.end(body);
  });
}

/** Runs `mutation <name>` and says what it came to. */
export async function change(
  url: string,
  token: string,
  name: string,
  input: object,
  thing: 'meeting' | 'exchange' = 'meeting',
): Promise<Outcome> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const fields = thing === 'meeting' ? seenFields : 'id state';
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${thing} { ${fields} } userErrors { code message } } }`;
  const began = performance.now();
  const { data, errors } = await ask(url, token, query, { input });
  const milliseconds = performance.now() - began;
  const payload = data?.[name];
  const [userError] = (payload?.['userErrors'] ?? []) as { code: string; message: string }[];
  const [error] = errors ?? [];
  const refusal = userError ?? (error && { code: error.extensions?.code ?? '', message: error.message });
  return {
    operation: name,
    code: refusal?.code ?? null,
    message: refusal?.message ?? '',
    milliseconds,
    meeting: thing === 'meeting' ? ((payload?.[thing] ?? null) as Seen | null) : null,
    exchangeId: thing === 'exchange' ? ((payload?.[thing] as { id: string } | null)?.id ?? null) : null,
  };
}
