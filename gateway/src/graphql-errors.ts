import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { errorTable, SmcError } from '@smc/contracts';
import { type Logger, toSmcError } from '@smc/service-kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from './context.ts';

/** graphql-js tells its findings in words alone; these say that a name is not known here. */
const unknownName =
  /^Cannot query field "(?<field>\w+)"|^Unknown argument "(?<argument>\w+)"|^Field "(?<input>[\w.]+)" is not defined by type/;
const unknownInVariable =
  /^Variable "\$\w+" got invalid value .*?; Field "(?<name>\w+)" is not defined by type/s;
const wrongVariable = /^Variable "\$(?<variable>\w+)"(?: of (?:required|non-null) type| got invalid value)/;
const wrongValue =
  /^(?:Expected value of type|Field "\w+" argument "\w+" of type|Field "\w+\.\w+" of required type|\w+ cannot represent|Value ".*" does not exist|Enum )/;
const tooMuch =
  /Document contains more tha[nt] \d+ tokens|^Maximum introspection depth exceeded|^Validation aborted\.$/;

/** `Variable "$input" got invalid value 3 at "input.content.title"`: the dotted path below `input`. */
function fieldOfVariable(message: string): string | undefined {
  const path = / at "(?:\w+\.)?([\w.[\]]+)"/.exec(message)?.[1];
  return path?.replaceAll(/\[(\d+)\]/g, '.$1');
}

function joined(path: string | undefined, name: string): string {
  return path === undefined ? name : `${path}.${name}`;
}

/** A mistake in the query or its variables, under the name it has at every other door. */
function fromQueryMistake(message: string): SmcError {
  const inVariable = unknownInVariable.exec(message)?.groups?.['name'];
  if (inVariable !== undefined) {
    const parent = / at "(?:\w+\.)?([\w.[\]]+)"/.test(message) ? fieldOfVariable(message) : undefined;
    return new SmcError('UNKNOWN_FIELD', { field: joined(parent, inVariable), message });
  }
  const unknown = unknownName.exec(message)?.groups;
  if (unknown !== undefined) {
    const field = unknown['field'] ?? unknown['argument'] ?? unknown['input'] ?? '';
    return new SmcError('UNKNOWN_FIELD', { field, message });
  }
  if (wrongVariable.test(message)) {
    const missing = /Field "(\w+)" of required type/.exec(message)?.[1];
    const path = fieldOfVariable(message);
    const field = missing === undefined ? path : joined(path, missing);
    return new SmcError('VALIDATION_FAILED', { ...(field === undefined ? {} : { field }), message });
  }
  if (wrongValue.test(message)) {
    const field = /^Field "\w+(?:\.|" argument ")(\w+)" of (?:required )?type/.exec(message)?.[1];
    return new SmcError('VALIDATION_FAILED', { ...(field === undefined ? {} : { field }), message });
  }
  if (tooMuch.test(message)) return new SmcError('QUERY_TOO_COMPLEX', { message });
  return new SmcError('BAD_REQUEST', { message });
}

const queryMistakes: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** Anything that Apollo or a resolver reports, as an error of the table. */
export function smcErrorOf(error: unknown): SmcError {
  const original = unwrapResolverError(error);
  if (!(original instanceof GraphQLError)) return toSmcError(original);
  const isMistake =
    queryMistakes.includes(original.extensions['code']) ||
    (original.path === undefined && original.originalError === undefined);
  if (isMistake) return fromQueryMistake(original.message);
  if (original.originalError !== undefined) return toSmcError(original.originalError);
  const argument = /^Argument "(\w+)"/.exec(original.message)?.[1];
  if (argument !== undefined)
    return new SmcError('VALIDATION_FAILED', { field: argument, message: original.message });
  return new SmcError('INTERNAL', { cause: original });
}

/** For Apollo: the code, field and details of the table; never a stack, a driver's words or a host. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const known = smcErrorOf(error);
  return {
    message: known.message,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: {
      code: known.code,
      ...(known.field === undefined ? {} : { field: known.field }),
      ...(known.details === undefined ? {} : { details: known.details }),
    },
  };
}

/** An error of the table for Apollo's hooks: with the HTTP status to answer with. */
export function withStatus(error: SmcError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: errorTable[error.code].status } },
  });
}

/** Adds the request's id to every error, and logs what nobody expected. */
export function errorsPlugin(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
        for (const error of errors) {
          const known = smcErrorOf(error);
          if (known.code === 'INTERNAL') {
            logger.error({ requestId, path: error.path, err: known.cause ?? known }, 'unexpected error');
          }
        }
      },
      willSendResponse: async ({ response, contextValue: { requestId } }) => {
        if (response.body.kind !== 'single') return;
        for (const error of response.body.singleResult.errors ?? []) {
          if (error.extensions !== undefined) error.extensions['requestId'] = requestId;
        }
      },
    }),
  };
}
