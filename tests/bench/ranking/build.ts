/** A process that builds one index over a synthetic catalogue, and says what that took: count, seed, texts, threads (0: words alone). */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildTextIndex } from '../../../packages/ranking/src/index-structures/text-index.ts';
import { offerDocument } from '../../../packages/ranking/src/prepare.ts';
import { buildIndexInThreads } from '../../../packages/ranking/threads/build-index.ts';
import { makeOffers } from './catalogue.ts';

export interface Built {
  /** Seconds of processor time, all threads together. */
  readonly processorTime: number;
  /** Seconds by the clock. */
  readonly clock: number;
  /** MiB resident at most while it was built, and before it began: the offers are part of both. */
  readonly most: number;
  readonly before: number;
}

const [count = '', seed = '', data = '', threads = ''] = process.argv.slice(2);
const wordsOnly = { grams: false, latent: false, feedback: false, translation: false, leaning: false };

function build(offers: ReturnType<typeof makeOffers>): void {
  if (threads === '0')
    buildTextIndex(
      offers.map((offer) => offerDocument(offer, 'en')),
      wordsOnly,
    );
  else buildIndexInThreads(offers, { threads: Number(threads), fewestForThreads: 1 });
}

/** Linux counts the most from here on; elsewhere it is that of the whole process. */
function forgetMost(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Then the catalogue's making counts too.
  }
}

function mostResident(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

const offers = makeOffers(Number(count), Number(seed), data);
globalThis.gc?.();
const before = process.memoryUsage().rss / 2 ** 20;
forgetMost();
const processorBefore = process.cpuUsage();
const started = performance.now();
build(offers);
const { user, system } = process.cpuUsage(processorBefore);
const built: Built = {
  processorTime: (user + system) / 1_000_000,
  clock: (performance.now() - started) / 1000,
  most: mostResident(),
  before,
};
console.log(JSON.stringify(built));
