import { errorTable, type SmcError } from '@smc/contracts';
import { sendError } from '@smc/service-kit';
import type { Request, Response } from 'express';

function headersOf(response: Response, error: SmcError): void {
  const seconds = error.details?.['retryAfterSeconds'];
  if (error.code === 'RATE_LIMITED' && typeof seconds === 'number') {
    response.setHeader('retry-after', String(seconds));
  }
  if (errorTable[error.code].status === 401) {
    response.setHeader('www-authenticate', 'Bearer realm="Solutions Meet Cities"');
  }
}

/** An error of the table as GraphQL shows it at the top. */
export function graphqlErrorOf(error: SmcError, requestId: string) {
  return {
    message: error.message,
    extensions: {
      code: error.code,
      ...(error.field === undefined ? {} : { field: error.field }),
      ...(error.details === undefined ? {} : { details: error.details }),
      requestId,
    },
  };
}

/** Tells what went wrong before or beside the GraphQL and REST handlers, in the shape of the door that was knocked at. */
export function sendFailure(request: Request, response: Response, error: SmcError, requestId: string): void {
  headersOf(response, error);
  if (/^\/graphql(?:[/?]|$)/.test(request.originalUrl)) {
    response.status(errorTable[error.code].status).json({ errors: [graphqlErrorOf(error, requestId)] });
  } else {
    sendError(response, error, requestId);
  }
}
