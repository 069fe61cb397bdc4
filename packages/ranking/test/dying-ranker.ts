/** A ranking thread that takes a need and dies over it; for tests. */
import { workerData } from 'node:worker_threads';
import type { RankerSettings } from '../threads/messages.ts';

Atomics.add((workerData as RankerSettings).counts, 0, 1);
process.exit(3);
