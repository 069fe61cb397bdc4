import { isSmcError } from '@smc/contracts';

const attempts = 8;

/** Runs load-change-save again where somebody else saved in between; the last refusal is thrown. */
export async function retryStale<Result>(change: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change();
    } catch (error) {
      const isRace = isSmcError(error, 'STALE_VERSION') || isSmcError(error, 'ALREADY_EXISTS');
      if (!isRace || attempt === attempts) throw error;
    }
  }
}
