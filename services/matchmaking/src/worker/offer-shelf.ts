import { checkOffer, type OfferIndex, RankingInputError } from '@smc/ranking';
import { offersDigestOf } from '../data-digest.ts';
import { IndexSource } from './index-source.ts';
import type { OfferChanges, OfferEntry } from './messages.ts';

function isReadable({ offer }: OfferEntry): boolean {
  try {
    checkOffer(offer);
    return true;
  } catch (error) {
    if (error instanceof RankingInputError) return false;
    throw error;
  }
}

/** The offers a worker holds, and the index over them, which is built when it is asked for after a change. */
export class OfferShelf {
  readonly #source: IndexSource;
  readonly #entries = new Map<string, OfferEntry>();
  #built: { readonly index: OfferIndex; readonly digest: string } | undefined;

  /** @param source where its index comes from; built, and kept nowhere, where it is left out */
  constructor(
    source: IndexSource = new IndexSource({
      fewestForSnapshot: Number.POSITIVE_INFINITY,
      onIndexed() {},
      onNote() {},
    }),
  ) {
    this.#source = source;
  }

  apply({ upsert, remove }: OfferChanges): void {
    for (const entry of upsert) this.#entries.set(entry.offer.id, entry);
    for (const id of remove) this.#entries.delete(id);
    this.#built = undefined;
  }

  get(id: string): OfferEntry | undefined {
    return this.#entries.get(id);
  }

  /**
   * The index and the digest of what it holds. Offers are indexed in the order of their ids, so that the order in which
   * they came changes nothing; one that cannot be read is left out and does not stop the others.
   */
  built(): { readonly index: OfferIndex; readonly digest: string } {
    if (this.#built === undefined) {
      const entries = [...this.#entries.values()].sort((a, b) => (a.offer.id < b.offer.id ? -1 : 1));
      const digest = offersDigestOf(entries.map(({ offer, line }) => ({ id: offer.id, line })));
      const offers = entries.filter(isReadable).map(({ offer }) => offer);
      const index = this.#source.indexOf(offers, digest);
      this.#built = { index, digest };
    }
    return this.#built;
  }
}
