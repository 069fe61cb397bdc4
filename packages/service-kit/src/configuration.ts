import { SmcError } from '@smc/contracts';
import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');
const count = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);

/** 32 bytes or more, in hexadecimal: what `openssl rand -hex 32` prints. */
const secretText = z
  .string()
  .regex(/^(?:[0-9a-fA-F]{2}){32,}$/)
  .describe('64 or more hexadecimal digits, as of "openssl rand -hex 32"');

const address = (pattern: RegExp, words: string) => z.string().regex(pattern).describe(words).optional();

const processUrl = (name: string) => ({
  help: `Where ${name} listens, for the other processes; only where services are processes of their own.`,
  schema: z.url({ protocol: /^https?$/ }).optional(),
});

/**
 * Every environment variable, once: its name, what it is for, what is allowed, and what it is without being set.
 * docs/operations.md is checked against this table.
 */
const variables = {
  SMC_DATA: {
    help: 'Folder of the embedded database, keys and outgoing mail.',
    schema: z.string().min(1).default('.data'),
  },
  SMC_HOST: { help: 'Address to listen on.', schema: z.string().min(1).default('127.0.0.1') },
  SMC_PORT: { help: 'Port to listen on; 0 takes a free one.', schema: count(0, 65_535).default(4000) },
  SMC_PUBLIC_URL: {
    help: 'Address people open, used in links and for cookies; the listening address where it is not set.',
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  SMC_LOG_LEVEL: {
    help: 'How much is logged.',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  },
  SMC_STORE: { help: 'Where documents are kept.', schema: z.enum(['sqlite', 'mongo']).default('sqlite') },
  SMC_JOBS: { help: 'Where jobs are queued.', schema: z.enum(['sqlite', 'bullmq']).default('sqlite') },
  SMC_SEARCH: {
    help: 'Which index people search.',
    schema: z.enum(['minisearch', 'meilisearch']).default('minisearch'),
  },
  SMC_MONGO_URL: {
    help: 'MongoDB, as in mongodb://user:password@mongo.example:27017/smc; needed with SMC_STORE=mongo.',
    schema: address(
      /^mongodb(?:\+srv)?:\/\/[^\s/]+/,
      'an address that begins with mongodb:// or mongodb+srv://',
    ),
  },
  SMC_REDIS_URL: {
    help: 'Redis, as in redis://user:password@redis.example:6379/0 or rediss:// with TLS; needed with SMC_JOBS=bullmq.',
    schema: address(/^rediss?:\/\/[^\s/]+/, 'an address that begins with redis:// or rediss://'),
  },
  SMC_MEILI_URL: {
    help: 'Meilisearch, as in http://meilisearch.example:7700; needed with SMC_SEARCH=meilisearch.',
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  SMC_MEILI_KEY: {
    help: 'Key of Meilisearch that may make and fill indexes.',
    schema: z.string().min(1).optional(),
  },
  SMC_MEILI_EMBEDDER: {
    help: 'JSON file of an embedder for Meilisearch: { name, settings, semanticRatio }; without it only words are searched, and matches are not compared by meaning.',
    schema: z.string().min(1).optional(),
  },
  SMC_PREFIX: {
    help: 'What keys in Redis and indexes in Meilisearch begin with, so that installations can share a server.',
    schema: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,40}$/)
      .describe('1 to 40 letters, digits, _ or -')
      .default('smc'),
  },
  SMC_GATEWAY_URL: processUrl('the gateway'),
  SMC_MEMBERSHIP_URL: processUrl('membership'),
  SMC_CITY_CHALLENGE_URL: processUrl('city-challenge'),
  SMC_SOLUTION_CATALOG_URL: processUrl('solution-catalog'),
  SMC_MATCHMAKING_URL: processUrl('matchmaking'),
  SMC_SCHEDULING_URL: processUrl('scheduling'),
  SMC_PROJECT_PROPOSAL_URL: processUrl('project-proposal'),
  SMC_TOKEN_SECRET: {
    help: 'What this process derives its signing keys from, another one for each service; needed where a process runs more than once.',
    schema: secretText.optional(),
  },
  SMC_LINK_SECRET: {
    help: 'What one-time links are derived from; without it, made at the first start and kept in SMC_DATA.',
    schema: secretText.optional(),
  },
  SMC_SMTP_URL: {
    help: 'Mail server, as in smtps://user:password@mail.example:465; without it mail is written to files in SMC_DATA/mail.',
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
  },
  SMC_MAIL_FROM: {
    help: 'Sender of mail.',
    schema: z.string().min(3).max(200).default('Solutions Meet Cities <no-reply@localhost>'),
  },
  SMC_MAIL_RATE: {
    help: 'Mails a minute that each process hands to the mail server.',
    schema: count(1, 1_000_000).default(600),
  },
  SMC_TRUST_PROXY: {
    help: '1 where a reverse proxy in front sets X-Forwarded-For.',
    schema: flag.default(false),
  },
  SMC_RATE_LIMIT: {
    help: 'Requests a minute that one viewer or address may make.',
    schema: count(1, 10_000_000).default(1200),
  },
  SMC_SIGN_IN_LIMIT: {
    help: 'Sign-in attempts in 15 minutes for one address or account.',
    schema: count(1, 1_000_000).default(20),
  },
  SMC_GRAPHIQL: {
    help: 'GraphiQL: loopback (only when listening on loopback), always, never.',
    schema: z.enum(['loopback', 'always', 'never']).default('loopback'),
  },
  SMC_EXCHANGE_RATES: {
    help: 'JSON file of exchange rates for budgets: { base, date, rates }; without it only amounts in one currency are compared.',
    schema: z.string().min(1).optional(),
  },
  SMC_OTLP_URL: {
    help: 'Receiver of OpenTelemetry traces (OTLP over HTTP), as in http://collector.example:4318; without it nothing is traced.',
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  SMC_RANKING_WORKERS: { help: 'Worker threads for ranking.', schema: count(1, 64).default(1) },
} as const;

type Variables = typeof variables;
export type VariableName = keyof Variables;
export type Configuration = { readonly [Name in VariableName]: z.infer<Variables[Name]['schema']> };

/** For the help text and the documentation's test. */
export const configurationTable: Readonly<
  Record<VariableName, { readonly help: string; readonly schema: z.ZodType }>
> = variables;

/** What is allowed for a variable, in words. */
export function allowedValues(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    enum?: unknown[];
    type?: string;
    minimum?: number;
    maximum?: number;
    format?: string;
    description?: string;
  };
  if (json.description !== undefined) return json.description;
  if (json.enum !== undefined) return json.enum.join(', ');
  if (json.minimum !== undefined || json.maximum !== undefined)
    return `a whole number from ${json.minimum} to ${json.maximum}`;
  return json.format === 'uri' ? 'an address' : 'a text that is not empty';
}

/** What is never shown: it is a password or has one in it. */
const secretVariables: readonly string[] = [
  'SMC_SMTP_URL',
  'SMC_MONGO_URL',
  'SMC_REDIS_URL',
  'SMC_MEILI_KEY',
  'SMC_TOKEN_SECRET',
  'SMC_LINK_SECRET',
];

function refuse(name: string, value: string | undefined, schema: z.ZodType): never {
  const shown = secretVariables.includes(name) ? '(hidden)' : JSON.stringify(value);
  throw new SmcError('BAD_CONFIGURATION', {
    field: name,
    message: `${name} is ${shown}; allowed: ${allowedValues(schema)}.`,
  });
}

/**
 * The configuration in `environment`. Throws `BAD_CONFIGURATION` naming the variable, its value and what is allowed; a
 * variable that begins with `SMC_` and is not known is refused too, because it is most likely a slip of the pen.
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('SMC_') && !Object.hasOwn(variables, name) && !isForTests(name),
  );
  if (unknown !== undefined) {
    throw new SmcError('BAD_CONFIGURATION', {
      field: unknown,
      message: `${unknown} is not a known variable; known: ${Object.keys(variables).join(', ')}.`,
    });
  }
  const entries = Object.entries(variables).map(([name, { schema }]) => {
    const value = environment[name];
    const parsed = schema.safeParse(value === '' ? undefined : value);
    return [name, parsed.success ? parsed.data : refuse(name, value, schema)];
  });
  return Object.fromEntries(entries) as Configuration;
}

/** A variable that another setting needs. Throws `BAD_CONFIGURATION` naming it where it is not set. */
export function needed<Name extends VariableName>(
  configuration: Configuration,
  name: Name,
  why: string,
): NonNullable<Configuration[Name]> {
  const value = configuration[name];
  if (value !== undefined && value !== null) return value;
  throw new SmcError('BAD_CONFIGURATION', {
    field: name,
    message: `${name} is not set; ${why}. Allowed: ${allowedValues(variables[name].schema)}.`,
  });
}

/** Variables that only tests and benchmarks read. */
function isForTests(name: string): boolean {
  return name.startsWith('SMC_TEST_') || name.startsWith('SMC_BENCH_');
}

/** The one place that reads the process's environment. */
export function processConfiguration(): Configuration {
  // oxlint-disable-next-line no-process-env
  return readConfiguration(process.env);
}

/** This process's environment for another one, with these variables of ours in place of what is set. */
export function environmentWith(
  ours: Readonly<Partial<Record<VariableName, string>>>,
): Record<string, string | undefined> {
  // oxlint-disable-next-line no-process-env
  return { ...process.env, ...ours };
}
