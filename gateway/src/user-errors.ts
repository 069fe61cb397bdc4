import { errorTable } from '@smc/contracts';
import { toSmcError } from '@smc/service-kit';
import type { UserError } from './generated/resolver-types.ts';

type Payload<Key extends string, Value> = { [Name in Key]: Value | null } & { userErrors: UserError[] };

/**
 * What a mutation answers: the thing, or why it could not be done. Errors that are nobody's slip (not signed in, limits, a
 * part that is down) are thrown on and become top-level `errors`.
 */
export async function payload<Key extends string, Value>(
  key: Key,
  command: () => Promise<Value>,
): Promise<Payload<Key, Value>> {
  try {
    return { [key]: await command(), userErrors: [] } as unknown as Payload<Key, Value>;
  } catch (error) {
    const known = toSmcError(error);
    if (errorTable[known.code].kind !== 'user') throw known;
    const userError = { code: known.code, field: known.field ?? null, message: known.message };
    return { [key]: null, userErrors: [userError] } as unknown as Payload<Key, Value>;
  }
}
