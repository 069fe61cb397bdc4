export type { GatewayClients } from './clients.ts';
export type { GatewayContext } from './context.ts';
export { createGateway, type Gateway, servesGraphiql } from './gateway.ts';
export { createGraphqlServer } from './graphql-server.ts';
export { defaultLimits, type GatewayLimits } from './limits/limits.ts';
export type { GatewayOptions } from './parts.ts';
export { createLoaders, type Loaders } from './loaders/loaders.ts';
