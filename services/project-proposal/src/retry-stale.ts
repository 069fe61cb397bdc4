import { isSmcError } from '@smc/contracts';

const attempts = 5;

/** Runs load-change-save again where somebody else saved in between; the last refusal is thrown. */
export async function retryStale<Result>(change: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change();
    } catch (error) {
      if (!isSmcError(error, 'STALE_VERSION') || attempt === attempts) throw error;
    }
  }
}
