import { id as idSchema, pairId as pairIdSchema, SmcError } from '@smc/contracts';

type Given<Input> = { [Key in keyof Input]: NonNullable<Input[Key]> };

/** Without what was left out or null: the contracts' defaults apply. */
export function given<Input extends object>(input: Input): Given<Input> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<Input>;
}

function checked(schema: typeof idSchema, value: string): string {
  const parsed = schema.safeParse(value);
  if (parsed.success) return value;
  throw new SmcError('VALIDATION_FAILED', {
    field: 'id',
    message: `id: ${parsed.error.issues[0]?.message ?? 'This is not an id.'}`,
  });
}

/** The id, or `VALIDATION_FAILED`: checked here, so that one bad id does not spoil a batch of good ones. */
export const checkedId = (value: string): string => checked(idSchema, value);
/** The id of a match, or `VALIDATION_FAILED`. */
export const checkedPairId = (value: string): string => checked(pairIdSchema, value);

/** What was found, or `NOT_FOUND`. */
export async function found<Value>(value: Promise<Value | null> | Value | null): Promise<Value> {
  const known = await value;
  if (known === null) throw new SmcError('NOT_FOUND', { field: 'id' });
  return known;
}
