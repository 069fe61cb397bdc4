import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers/index.ts';

export const schemaText = (): string => readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

/** `schema.graphql` with its resolvers; a resolver for a field that is not there stops the start. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: schemaText(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
