import { SmcError } from '@smc/contracts';
import { Kind, type ValueNode } from 'graphql';

interface ScalarResolver {
  readonly __serialize: (value: unknown) => unknown;
  readonly __parseValue: (value: unknown) => unknown;
  readonly __parseLiteral: (node: ValueNode) => unknown;
}

// The services checked it when it was written.
const asItIs = (value: unknown) => value;

/** What is right is checked by the service's contract, so that every door says the same. */
function textScalar(example: string): ScalarResolver {
  const parse = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new SmcError('VALIDATION_FAILED', { message: `Write it as a text, as in "${example}".` });
  };
  return {
    __serialize: asItIs,
    __parseValue: parse,
    __parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  };
}

function parseMinorUnits(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw new SmcError('VALIDATION_FAILED', {
    message: 'Give a whole number of minor units: 1,234.50 USD is 123450.',
  });
}

/** The schema's scalars; their names and descriptions are in `schema.graphql`. */
export const scalars = {
  DateTime: textScalar('2026-11-21T09:30:00.000Z'),
  Date: textScalar('2026-11-21'),
  MinorUnits: {
    __serialize: asItIs,
    __parseValue: parseMinorUnits,
    __parseLiteral: (node: ValueNode) =>
      parseMinorUnits(node.kind === Kind.INT ? Number(node.value) : undefined),
  },
};
