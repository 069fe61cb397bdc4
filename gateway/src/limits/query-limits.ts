import type { ApolloServerPlugin } from '@apollo/server';
import { isSmcError, SmcError } from '@smc/contracts';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { withStatus } from '../graphql-errors.ts';
import type { GatewayLimits } from './limits.ts';
import { type QueryCost, queryCost } from './query-cost.ts';

type QueryLimits = Pick<GatewayLimits, 'depth' | 'complexity' | 'aliases' | 'rootFields'>;

function refuse(what: keyof QueryLimits, asked: number, allowed: number): never {
  const words = {
    depth: 'levels',
    complexity: 'objects',
    aliases: 'aliases',
    rootFields: 'fields at the top',
  };
  throw new SmcError('QUERY_TOO_COMPLEX', {
    message: `The query asks for ${asked} ${words[what]}; at most ${allowed} are allowed.`,
    details: { limit: what, asked, allowed },
  });
}

/** Throws `QUERY_TOO_COMPLEX` where an operation asks for more than is allowed. */
export function checkQueryCost(
  cost: QueryCost,
  variables: Readonly<Record<string, unknown>>,
  limits: QueryLimits,
): void {
  const asked = { ...cost, complexity: Math.ceil(cost.complexity(variables)) };
  for (const what of ['depth', 'aliases', 'rootFields', 'complexity'] as const) {
    if (asked[what] > limits[what]) refuse(what, asked[what], limits[what]);
  }
}

/** Refuses operations that ask for too much, before anything is executed. */
export function queryLimitsPlugin(
  schema: GraphQLSchema,
  limits: QueryLimits,
): ApolloServerPlugin<GatewayContext> {
  // Apollo keeps validated documents; what they cost is kept with them.
  const known = new WeakMap<OperationDefinitionNode, QueryCost>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        // Without an operation there is nothing to execute; Apollo says so.
        if (operation === undefined) return;
        let cost = known.get(operation);
        if (cost === undefined) {
          cost = queryCost(schema, document, operation);
          known.set(operation, cost);
        }
        try {
          checkQueryCost(cost, request.variables ?? {}, limits);
        } catch (error) {
          throw isSmcError(error) ? withStatus(error) : error;
        }
      },
    }),
  };
}
