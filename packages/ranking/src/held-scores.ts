import type { OpenScores } from './best-first.ts';
import { callIn, readOn } from './index-structures/loans.ts';
import { lenderFor } from './index-structures/scratch.ts';

/** What is known of every entry before the best are looked for. */
export interface Judged extends OpenScores {
  /** 0, or the number of the code it is excluded under. */
  readonly excludedBy: Uint8Array;
}

/** The same, and the text relevance: where a run writes them. Lent until the next run begins, from then on copies of its own. */
export class HeldScores implements Judged {
  relevance: Float64Array;
  steps: Int32Array;
  open: Uint8Array;
  excludedBy: Uint8Array;
  /** Works out what can only be worked out of what was lent. */
  settle: (() => void) | undefined;
  readonly keep = () => {
    this.settle?.();
    this.settle = undefined;
    this.relevance = this.relevance.slice();
    this.steps = this.steps.slice();
    this.open = this.open.slice();
    this.excludedBy = this.excludedBy.slice();
  };

  constructor(relevance: Float64Array) {
    callIn();
    const { length: size } = relevance;
    const lend = lenderFor(size);
    this.relevance = relevance;
    this.steps = lend('Int32Array', 'run.steps', size);
    this.open = lend('Uint8Array', 'run.open', size);
    this.excludedBy = lend('Uint8Array', 'run.excludedBy', size);
    readOn(this.keep);
  }
}
