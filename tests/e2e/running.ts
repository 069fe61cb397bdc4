import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlatform, type Platform } from '@smc/platform';
import { readConfiguration, silentLogger } from '@smc/service-kit';

/** A whole system in this process, on a free port and a folder of its own. */
export interface Running {
  readonly platform: Platform;
  readonly url: string;
  readonly folder: string;
  /** The token of the link in the newest mail to this address. */
  linkMailedTo(address: string): Promise<string>;
  stop(): Promise<void>;
}

export async function startRunning(settings: Record<string, string> = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'smc-e2e-'));
  const configuration = readConfiguration({
    SMC_DATA: folder,
    SMC_PORT: '0',
    SMC_RATE_LIMIT: '1000000',
    ...settings,
  });
  const platform = await createPlatform(configuration, { logger: silentLogger, validateOutputs: true });
  const { url } = await platform.listen();
  return {
    platform,
    url,
    folder,
    linkMailedTo: (address) => linkMailedTo(join(folder, 'mail'), address),
    stop: async () => {
      await platform.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The token of the link in the newest mail to this address. */
export async function linkMailedTo(folder: string, address: string): Promise<string> {
  const mails = await Promise.all(
    (await readdir(folder)).sort().map((file) => readFile(join(folder, file), 'utf8')),
  );
  const mail = mails.findLast((text) => text.includes(address) && text.includes('/link/')) ?? '';
  // Quoted-printable breaks long lines with "=" and writes "=" as "=3D".
  const text = mail.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  const token = /\/link\/([A-Za-z0-9._-]+)/.exec(text)?.[1];
  if (token === undefined) throw new Error(`No link was mailed to ${address}.`);
  return token;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Record<string, never> | null;
  readonly errors: readonly { message: string; extensions: { code: string; field?: string } }[] | undefined;
}

/** A browser of one person: keeps its session cookie. */
export function createBrowser(url: string) {
  let cookie = '';

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      origin: url,
      ...(cookie === '' ? {} : { cookie }),
      ...(init.headers as Record<string, string>),
    };
    const response = await fetch(url + path, { ...init, headers });
    const set = response.headers.getSetCookie().find((one) => one.includes('smc_session='));
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    return response;
  }

  async function graphql(
    query: string,
    variables: object = {},
    more: Record<string, string> = {},
  ): Promise<GraphqlAnswer> {
    const headers = { 'content-type': 'application/json', ...more };
    const response = await send('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<GraphqlAnswer, 'status'>) };
  }

  /** Runs `mutation <name>(input)` and returns its payload; `fields` of the thing it answers with. */
  async function change<Thing = { id: string; version: number }>(
    name: string,
    thing: string,
    fields: string,
    input: object,
    headers: Record<string, string> = {},
  ) {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await graphql(
      `mutation($input: ${type}!) { ${name}(input: $input) { ${thing} { ${fields} } userErrors { code field } } }`,
      { input },
      headers,
    );
    const payload = answer.data?.[name] as unknown as Record<string, unknown> | undefined;
    return {
      thing: (payload?.[thing] ?? null) as Thing,
      userErrors: (payload?.['userErrors'] ?? []) as { code: string; field: string | null }[],
      errors: answer.errors?.map(({ extensions }) => extensions) ?? [],
    };
  }

  return { send, graphql, change };
}
export type Browser = ReturnType<typeof createBrowser>;
