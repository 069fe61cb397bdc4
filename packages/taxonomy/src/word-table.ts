const firstSlots = 1 << 12;
/** FNV-1a over UTF-16 units. */
const [hashStart, hashFactor] = [0x811c9dc5, 0x01000193];

/**
 * Numbers words in the order in which they first come, without making a string of one that was seen before: its letters are
 * handed over one by one, and compared with those kept in one array. Texts repeat their words so often that nothing else of
 * reading them costs as much as the strings would.
 */
export class WordTable {
  /** The letters of all words, one after the other; those of word `w` end at `ends[w]`. */
  #letters = new Uint16Array(1 << 14);
  #ends = new Uint32Array(1 << 10);
  #hashes = new Int32Array(1 << 10);
  /** Number of a word + 1; 0: free. A power of two of them, at most half in use. */
  #slots = new Uint32Array(firstSlots);
  #word = new Uint16Array(64);
  #length = 0;
  #hash = hashStart;
  #size = 0;

  /** Words seen. */
  get size(): number {
    return this.#size;
  }

  /** Letters handed over since the last word ended. */
  get length(): number {
    return this.#length;
  }

  /** Hands over the next letter of a word. */
  add(unit: number): void {
    if (this.#length === this.#word.length) this.#word = larger(this.#word);
    this.#word[this.#length++] = unit;
    this.#hash = Math.imul(this.#hash ^ unit, hashFactor);
  }

  /** Ends the word: its number. */
  end(): number {
    const mask = this.#slots.length - 1;
    let slot = (this.#hash ^ (this.#hash >>> 15)) & mask;
    for (let known = this.#slots[slot] as number; known !== 0; known = this.#slots[slot] as number) {
      if (this.#is(known - 1)) {
        this.#begin();
        return known - 1;
      }
      slot = (slot + 1) & mask;
    }
    this.#keep(slot);
    return this.#size - 1;
  }

  /** The number of a whole word. */
  numberOf(word: string): number {
    for (let at = 0; at < word.length; at++) this.add(word.charCodeAt(at));
    return this.end();
  }

  /** The word of a number. */
  wordAt(number: number): string {
    let word = '';
    const end = this.#ends[number] as number;
    for (let at = this.#startOf(number); at < end; at++)
      word += String.fromCharCode(this.#letters[at] as number);
    return word;
  }

  #begin(): void {
    this.#length = 0;
    this.#hash = hashStart;
  }

  #startOf = (number: number): number => (number === 0 ? 0 : (this.#ends[number - 1] as number));

  #is(number: number): boolean {
    if (this.#hashes[number] !== this.#hash) return false;
    const start = this.#startOf(number);
    if ((this.#ends[number] as number) - start !== this.#length) return false;
    for (let at = 0; at < this.#length; at++) if (this.#letters[start + at] !== this.#word[at]) return false;
    return true;
  }

  #keep(slot: number): void {
    const start = this.#size === 0 ? 0 : (this.#ends[this.#size - 1] as number);
    while (start + this.#length > this.#letters.length) this.#letters = larger(this.#letters);
    if (this.#size === this.#ends.length) {
      this.#ends = larger(this.#ends);
      this.#hashes = larger(this.#hashes);
    }
    this.#letters.set(this.#word.subarray(0, this.#length), start);
    this.#ends[this.#size] = start + this.#length;
    this.#hashes[this.#size] = this.#hash;
    this.#slots[slot] = ++this.#size;
    this.#begin();
    if (this.#size * 2 > this.#slots.length) this.#spread();
  }

  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      const hash = this.#hashes[number] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function larger<Kind extends Uint16Array | Uint32Array | Int32Array>(array: Kind): Kind {
  const grown = new (array.constructor as new (length: number) => Kind)(array.length * 2);
  grown.set(array);
  return grown;
}
