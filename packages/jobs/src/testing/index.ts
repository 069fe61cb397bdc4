import { describe } from 'vitest';
import { describeAttempts } from './attempts.ts';
import { describeCancelling } from './cancelling.ts';
import { describeClosing } from './closing.ts';
import { describeEnqueueing } from './enqueueing.ts';
import type { JobQueueContract } from './engine.ts';
import { describeFlows } from './flows.ts';
import { describeInspecting } from './inspecting.ts';
import { describeProcessing } from './processing.ts';
import { describeSchedules } from './schedules.ts';

export type { JobEngine, JobQueueContract } from './engine.ts';

/** The job queue's contract. Every adapter calls it in `test/<adapter>.contract.test.ts`; the tests and their names are the same for all. */
export function defineJobQueueContract({ name, open }: JobQueueContract): void {
  describe(`the job queue contract on ${name}`, () => {
    describeEnqueueing(open);
    describeProcessing(open);
    describeAttempts(open);
    describeCancelling(open);
    describeInspecting(open);
    describeSchedules(open);
    describeFlows(open);
    describeClosing(open);
  });
}
