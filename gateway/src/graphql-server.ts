import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { SmcError } from '@smc/contracts';
import type { Logger, Metrics } from '@smc/service-kit';
import { MaxIntrospectionDepthRule, OperationTypeNode } from 'graphql';
import type { GatewayContext } from './context.ts';
import { errorsPlugin, formatError, smcErrorOf, withStatus } from './graphql-errors.ts';
import type { GatewayLimits } from './limits/limits.ts';
import { queryLimitsPlugin } from './limits/query-limits.ts';
import { compiledQueriesPlugin } from './compiled-queries.ts';
import { createSchema } from './schema.ts';

/** A browser's cookie alone changes nothing: the request must come from our own pages. */
const ownPagesPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation !== OperationTypeNode.MUTATION || contextValue.mayChange) return;
      throw withStatus(
        new SmcError('NOT_ALLOWED', {
          message: 'A change with a session cookie must come from the pages of this address.',
        }),
      );
    },
  }),
};

function metricsPlugin(metrics: Metrics): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      const stop = metrics.startCall('gateway', 'graphql');
      return {
        willSendResponse: async ({ errors }) => {
          stop(errors?.[0] === undefined ? 'OK' : smcErrorOf(errors[0]).code);
        },
      };
    },
  };
}

/**
 * The GraphQL server without its HTTP door. Parsed and validated documents are kept (Apollo's document store, 30 MiB), so a
 * repeated query costs its execution alone, and that is compiled.
 */
export function createGraphqlServer(deps: {
  limits: GatewayLimits;
  logger: Logger;
  metrics: Metrics;
  asksBeforeCompiling?: number | undefined;
}): ApolloServer<GatewayContext> {
  const { limits, logger, metrics } = deps;
  const schema = createSchema();
  return new ApolloServer<GatewayContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [MaxIntrospectionDepthRule],
    formatError,
    logger,
    nodeEnv: 'production',
    plugins: [
      // Each of Apollo's own plugins that is not needed would wrap every field.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      queryLimitsPlugin(schema, limits),
      ownPagesPlugin,
      errorsPlugin(logger),
      metricsPlugin(metrics),
      compiledQueriesPlugin(schema, deps.asksBeforeCompiling),
    ],
  });
}
