/** A reading thread that dies over its first portion; for tests. */
import { workerData } from 'node:worker_threads';
import type { ReaderSettings } from '../threads/messages.ts';

(workerData as ReaderSettings).port.on('message', () => process.exit(3));
