import { isSmcError } from '@smc/contracts';

const attempts = 5;

const isOvertaken = (error: unknown): boolean => isSmcError(error, 'STALE_VERSION');
const isOvertakenOrThere = (error: unknown): boolean =>
  isOvertaken(error) || isSmcError(error, 'ALREADY_EXISTS');

/**
 * Runs load-change-save again where somebody else saved in between (`STALE_VERSION`, and `ALREADY_EXISTS` where `creates`
 * says that the change inserts what it did not find); after five attempts the refusal is thrown.
 */
export async function retryStale<Result>(
  change: () => Promise<Result>,
  { creates = true }: { readonly creates?: boolean } = {},
): Promise<Result> {
  const isRace = creates ? isOvertakenOrThere : isOvertaken;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change();
    } catch (error) {
      if (!isRace(error) || attempt === attempts) throw error;
    }
  }
}
