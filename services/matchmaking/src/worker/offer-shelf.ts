import { checkOffer, type OfferIndex, RankingInputError } from '@smc/ranking';
import type { Offer } from '@smc/ranking';
import { offersDigestOf } from '../data-digest.ts';
import type { FollowedFile, KeptLists } from './followed-file.ts';
import { FollowedLists } from './followed-lists.ts';
import { IndexSource } from './index-source.ts';
import { KeptIndex } from './kept-index.ts';
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

export interface BuiltIndex {
  readonly index: OfferIndex;
  /** Says exactly which offers it holds. */
  readonly digest: string;
}

/** The offers a worker holds, and the index over them, which is brought up to date when it is asked for after a change. */
export class OfferShelf {
  /** Lists that were handed out over the index, and stand or not. */
  readonly lists = new FollowedLists();
  readonly #source: IndexSource;
  readonly #kept: KeptIndex;
  readonly #entries = new Map<string, OfferEntry>();
  /** Offers that can be read. */
  readonly #offers = new Map<string, Offer>();
  readonly #file: FollowedFile | undefined;
  /** What the last start left to go on from; `undefined` once it was looked at. */
  #left: KeptLists | undefined;
  #changed = new Set<string>();
  #built: BuiltIndex | undefined;

  /**
   * @param source where its index comes from; built, and kept nowhere, where it is left out
   * @param file where the lists that it follows are kept; nowhere where it is left out
   */
  constructor(
    source: IndexSource = new IndexSource({
      fewestForSnapshot: Number.POSITIVE_INFINITY,
      onIndexed() {},
      onNote() {},
    }),
    file?: FollowedFile,
  ) {
    this.#source = source;
    this.#kept = new KeptIndex(source);
    this.#file = file;
    this.#left = file?.read();
  }

  /** One that cannot be read is left out and does not stop the others. */
  apply({ upsert, remove }: OfferChanges): void {
    for (const entry of upsert) {
      const { id } = entry.offer;
      this.#entries.set(id, entry);
      if (isReadable(entry)) this.#offers.set(id, entry.offer);
      else this.#offers.delete(id);
      this.#changed.add(id);
    }
    for (const id of remove) {
      this.#entries.delete(id);
      this.#offers.delete(id);
      this.#changed.add(id);
    }
    this.#built = undefined;
  }

  get(id: string): OfferEntry | undefined {
    return this.#entries.get(id);
  }

  /** Whether it is worth following lists: a small catalogue is indexed and ranked anew after every change. */
  get isFollowing(): boolean {
    return !this.#source.isSmall(this.#offers.size);
  }

  /** The index and the digest of what it holds. The order in which offers came changes nothing. */
  built(): BuiltIndex {
    if (this.#built !== undefined) return this.#built;
    const entries = [...this.#entries.values()].sort((a, b) => (a.offer.id < b.offer.id ? -1 : 1));
    const digest = offersDigestOf(entries.map(({ offer, line }) => ({ id: offer.id, line })));
    const changed = this.#changed;
    const isSmall = !this.isFollowing;
    const left = this.#left;
    this.#left = undefined;
    const { index, folded, isResumed } = isSmall
      ? this.#kept.small(this.#offers)
      : this.#kept.bring(this.#offers, changed, digest, left);
    if (isResumed === true && left !== undefined && folded !== undefined) {
      this.lists.resume(left.lists, folded.previous, this.#revisionOf);
      this.lists.moved(folded, folded.ids);
    } else this.lists.moved(folded, changed);
    this.#source.tellIndexed(isSmall);
    this.#changed = new Set();
    this.#built = { index, digest };
    return this.#built;
  }

  /** Which of the lists handed out still hold; none where telling that would take building the index anew. */
  standing(): { readonly digest: string; readonly holds: readonly string[] } | undefined {
    const canResume = this.#canResume();
    if (this.lists.size === 0 && !canResume) return undefined;
    const canFold = () => this.isFollowing && this.#kept.canFold(this.#offers, this.#changed);
    if (this.#built === undefined && !canResume && !canFold()) return undefined;
    const { digest } = this.built();
    return { digest, holds: this.lists.holding() };
  }

  /** Keeps what it follows for the next start; nothing while offers have changed that nobody has asked about. */
  keep(): void {
    const differences = this.#kept.differences();
    if (this.#built === undefined || differences === undefined) return;
    this.#file?.write({ ...differences, lists: this.lists.kept(this.#revisionOf) });
  }

  #revisionOf = (id: string) => this.#entries.get(id)?.revision;

  /** Whether the last start left lists over the same base. */
  #canResume(): boolean {
    const left = this.#left;
    return (
      left !== undefined &&
      left.lists.length > 0 &&
      this.isFollowing &&
      this.#source.known()?.data === left.base
    );
  }
}
