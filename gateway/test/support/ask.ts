import type { Express } from 'express';
import request from 'supertest';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  // What came back is what a test looks at.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: { data?: any; errors?: { message: string; path?: unknown[]; extensions: any }[] };
}

/** One GraphQL operation over HTTP; `credential` as a bearer. */
export async function ask(
  app: Express,
  query: string,
  options: { variables?: unknown; credential?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const call = request(app)
    .post('/graphql')
    .set(options.headers ?? {});
  if (options.credential !== undefined) call.set('authorization', `Bearer ${options.credential}`);
  return call.send({ query, variables: options.variables });
}

/** The first error's code and field. */
export function firstError(answer: Answer): { code: string; field?: string } {
  const { code, field } = answer.body.errors?.[0]?.extensions ?? {};
  return field === undefined ? { code } : { code, field };
}
