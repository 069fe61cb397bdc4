import { pause } from '../terminal/cancellation.ts';
import { showProgress } from '../terminal/progress.ts';
import type { Access } from './open-access.ts';

const pollMs = 100;

/** Waits until no event and no job is left to do: every ranking is current. */
export async function untilSettled(
  access: Access,
  { label, signal }: { label: string; signal?: AbortSignal },
): Promise<void> {
  const progress = showProgress(label);
  let most = 0;
  try {
    for (;;) {
      const { pendingWork } = await access.clients.operations.status(undefined, await access.asSystem());
      if (pendingWork === 0) return;
      most = Math.max(most, pendingWork);
      progress.update(most - pendingWork, most);
      await pause(pollMs, signal);
    }
  } finally {
    progress.end();
  }
}
