import { SmcError } from '@smc/contracts';

/** Whether this process can do its work, and which part cannot. */
export interface Health {
  /** `check` throws where the part is not ready. */
  register(part: string, check: () => Promise<void>): void;
  report(): Promise<{ isReady: boolean; parts: Readonly<Record<string, 'ready' | 'not ready'>> }>;
}

const checkTimeoutMs = 2_000;

export interface HealthOptions {
  /** Told once when a part stops being ready (with why) and once when it is ready again (without). */
  readonly onChange?: (part: string, reason: unknown) => void;
}

/** Why the part is not ready; undefined where it is. */
async function reasonAgainst(check: () => Promise<void>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<unknown>((resolve) => {
    timer = setTimeout(() => resolve(new SmcError('TIMED_OUT')), checkTimeoutMs);
  });
  try {
    return await Promise.race([check().then(() => undefined), late]);
  } catch (error) {
    return error ?? new SmcError('INTERNAL');
  } finally {
    clearTimeout(timer);
  }
}

export function createHealth({ onChange }: HealthOptions = {}): Health {
  const checks = new Map<string, () => Promise<void>>();
  const notReady = new Set<string>();

  async function isReady(part: string, check: () => Promise<void>): Promise<boolean> {
    const reason = await reasonAgainst(check);
    const isNow = reason === undefined;
    if (isNow === notReady.has(part)) onChange?.(part, reason);
    if (isNow) notReady.delete(part);
    else notReady.add(part);
    return isNow;
  }

  return {
    register: (part, check) => {
      checks.set(part, check);
    },
    async report() {
      const results = await Promise.all(
        [...checks].map(async ([part, check]) => [part, await isReady(part, check)] as const),
      );
      return {
        isReady: results.every(([, isReady]) => isReady),
        parts: Object.fromEntries(results.map(([part, isReady]) => [part, isReady ? 'ready' : 'not ready'])),
      };
    },
  };
}
