import { OfferGatherer } from './indexes.ts';
import type { Gather, PlainOffers } from './indexes.ts';
import { readPortion } from './read-portion.ts';
import type { RelevanceParts } from './relevance/settings.ts';
import type { Offer } from './types.ts';

/** Enough for the parts that are read again often; larger ones are read again rarely. Some 10 KB each. */
const mostKept = 256;

/** What was read lately of single offers: one that is folded in again soon after is not read again. */
export class OfferReadings {
  readonly #kept = new Map<Offer, PlainOffers>();
  #parts: RelevanceParts | undefined;

  /** Reads offers one by one, as far as they are not known; the same as reading them together. */
  readonly gather: Gather = (ordered, parts) => {
    if (this.#parts !== parts) this.#kept.clear();
    this.#parts = parts;
    const gatherer = new OfferGatherer(parts);
    for (const offer of ordered) gatherer.append(this.#read(offer, parts));
    return gatherer;
  };

  #read(offer: Offer, parts: RelevanceParts): PlainOffers {
    const known = this.#kept.get(offer);
    if (known !== undefined) return known;
    const read = readPortion([offer], parts);
    // The one that was read first goes.
    for (const first of this.#kept.keys()) {
      if (this.#kept.size < mostKept) break;
      this.#kept.delete(first);
    }
    this.#kept.set(offer, read);
    return read;
  }
}
