/** Whether this process can do its work, and which part cannot. */
export interface Health {
  /** `check` throws where the part is not ready. */
  register(part: string, check: () => Promise<void>): void;
  report(): Promise<{ isReady: boolean; parts: Readonly<Record<string, 'ready' | 'not ready'>> }>;
}

const checkTimeoutMs = 2_000;

async function passes(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkTimeoutMs);
  });
  try {
    return await Promise.race([check().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

export function createHealth(): Health {
  const checks = new Map<string, () => Promise<void>>();
  return {
    register: (part, check) => {
      checks.set(part, check);
    },
    async report() {
      const results = await Promise.all(
        [...checks].map(async ([part, check]) => [part, await passes(check)] as const),
      );
      return {
        isReady: results.every(([, isReady]) => isReady),
        parts: Object.fromEntries(results.map(([part, isReady]) => [part, isReady ? 'ready' : 'not ready'])),
      };
    },
  };
}
