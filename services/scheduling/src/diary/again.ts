import { isSmcError } from '@smc/contracts';

const attempts = 10;

/** Runs load-change-save again where somebody else saved in between; the last refusal is thrown. */
export async function again<Result>(change: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await change();
    } catch (error) {
      if (!isSmcError(error, 'STALE_VERSION') || attempt === attempts) throw error;
    }
  }
}
