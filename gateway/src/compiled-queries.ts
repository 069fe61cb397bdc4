import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { GatewayContext } from './context.ts';

/** How often an operation is walked before it is compiled: one that comes only once costs less so. */
export const asksBeforeCompiling = 1;

type Compiled = Pick<CompiledQuery, 'query'>;

async function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Promise<Compiled | undefined> {
  // Loading it takes 80 ms, which the start need not wait for.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(compiled) ? compiled : undefined;
}

/** Compiles an operation once it was asked often enough. Apollo keeps parsed documents; what belongs to them goes with them. */
function createCompiler(schema: GraphQLSchema, asksBefore: number) {
  const asked = new WeakMap<OperationDefinitionNode, number>();
  const known = new WeakMap<OperationDefinitionNode, Promise<Compiled | undefined>>();
  return async (document: DocumentNode, operation: OperationDefinitionNode) => {
    const ready = known.get(operation);
    if (ready !== undefined) return ready;
    const asks = asked.get(operation) ?? 0;
    asked.set(operation, asks + 1);
    if (asks < asksBefore) return undefined;
    const compiled = compile(schema, document, operation);
    known.set(operation, compiled);
    return compiled;
  };
}

/**
 * Answers queries that come again by a function compiled from them (graphql-jit) instead of walking the document each time. Only
 * an answer without any error is used: with one, and for mutations, graphql-js executes as ever, so that what an error says and
 * where does not depend on how often a query was asked. Reading twice is cheap: the loaders keep what they have.
 *
 * Not by Apollo's `gateway` option, which is made for this: it gives each request an object literal with accessors, whose hidden
 * class lives in the old generation and keeps the whole request there until a full collection.
 */
export function compiledQueriesPlugin(
  schema: GraphQLSchema,
  asksBefore = asksBeforeCompiling,
): ApolloServerPlugin<GatewayContext> {
  const compiledOf = createCompiler(schema, asksBefore);
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        if (operation.operation !== OperationTypeNode.QUERY) return null;
        const compiled = await compiledOf(document, operation);
        const answer = await compiled?.query(undefined, contextValue, request.variables);
        if (answer === undefined || answer.errors !== undefined) return null;
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data: answer.data ?? null } },
        };
      },
    }),
  };
}
