/** Kinds of arrays that a snapshot holds. */
const arrays = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type ArrayName = keyof typeof arrays;
type NumberArray = InstanceType<(typeof arrays)[ArrayName]>;
type ArrayKind = new (buffer: ArrayBufferLike, start: number, length: number) => NumberArray;

/** A value with arrays and dictionaries left out: plain JSON, in which `{ $section }` stands for one of them. */
export type Outline =
  | string
  | number
  | boolean
  | null
  | readonly Outline[]
  | { readonly [key: string]: Outline };

/** An array in the body, or the words of a dictionary: text with the end of each word. */
export type Section =
  | { readonly kind: ArrayName; readonly start: number; readonly length: number }
  | { readonly kind: 'dictionary'; readonly text: number; readonly ends: number }
  | { readonly kind: 'entries'; readonly entries: Outline }
  | { readonly kind: 'set'; readonly members: readonly string[] };

/** Sections begin at multiples of this many bytes, so that any kind of array can look at them. */
const alignment = 8;
export const aligned = (bytes: number): number => Math.ceil(bytes / alignment) * alignment;

const nameOf = (value: unknown): ArrayName | undefined =>
  (Object.keys(arrays) as ArrayName[]).find((name) => value instanceof arrays[name]);

/** Takes values apart into an outline and a body of arrays. What is met twice is stored once, and is one thing again when it is read. */
export class SectionWriter {
  readonly sections: Section[] = [];
  readonly pieces: Uint8Array[] = [];
  readonly #numbers = new Map<object, number>();
  /** Bytes of the body so far. */
  size = 0;

  outline(value: unknown): Outline {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'object') return value as Outline;
    if (Array.isArray(value)) return value.map((one) => this.outline(one));
    const isSection = nameOf(value) !== undefined || value instanceof Map || value instanceof Set;
    if (isSection) return { $section: this.#numberOf(value) };
    const named = Object.entries(value).filter(([, one]) => one !== undefined && typeof one !== 'function');
    return Object.fromEntries(named.map(([name, one]) => [name, this.outline(one)]));
  }

  #numberOf(value: object): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      const section = this.#sectionOf(value);
      number = this.sections.push(section) - 1;
      this.#numbers.set(value, number);
    }
    return number;
  }

  #sectionOf(value: object): Section {
    if (value instanceof Set) return { kind: 'set', members: [...value] as string[] };
    if (value instanceof Map)
      return isDictionary(value)
        ? this.#dictionary([...value.keys()] as string[])
        : { kind: 'entries', entries: this.outline([...value]) };
    const array = value as NumberArray;
    const start = this.add(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return { kind: nameOf(array) ?? 'Uint8Array', start, length: array.length };
  }

  /** Words in the order of their numbers. */
  #dictionary(words: readonly string[]): Section {
    const ends = new Uint32Array(words.length);
    let end = 0;
    for (const [number, word] of words.entries()) ends[number] = end += word.length;
    return {
      kind: 'dictionary',
      text: this.#numberOf(new Uint8Array(Buffer.from(words.join(''), 'utf16le'))),
      ends: this.#numberOf(ends),
    };
  }

  /** Adds bytes to the body; returns where they begin. */
  add(bytes: Uint8Array): number {
    const start = this.size;
    this.pieces.push(bytes);
    this.size = aligned(start + bytes.byteLength);
    return start;
  }
}

/** Whether a map numbers words in the order in which it holds them. */
function isDictionary(map: ReadonlyMap<unknown, unknown>): boolean {
  let next = 0;
  for (const [word, number] of map) if (typeof word !== 'string' || number !== next++) return false;
  return true;
}

/** Puts values together again. Arrays look at the body itself: nothing is copied. */
export class SectionReader {
  readonly #body: ArrayBufferLike;
  readonly #offset: number;
  readonly #sections: readonly Section[];
  readonly #read = new Map<number, unknown>();

  /** @param offset where the body begins in the buffer */
  constructor(body: ArrayBufferLike, offset: number, sections: readonly Section[]) {
    this.#body = body;
    this.#offset = offset;
    this.#sections = sections;
  }

  value(outline: Outline): unknown {
    if (outline === null || typeof outline !== 'object') return outline;
    if (Array.isArray(outline)) return outline.map((one: Outline) => this.value(one));
    const named = outline as { readonly [key: string]: Outline };
    if (typeof named['$section'] === 'number') return this.section(named['$section']);
    return Object.fromEntries(Object.entries(named).map(([name, one]) => [name, this.value(one)]));
  }

  section(number: number): unknown {
    if (!this.#read.has(number)) this.#read.set(number, this.#make(this.#sections[number] as Section));
    return this.#read.get(number);
  }

  #make(section: Section): unknown {
    if (section.kind === 'set') return new Set(section.members);
    if (section.kind === 'entries') return new Map(this.value(section.entries) as [unknown, unknown][]);
    if (section.kind === 'dictionary') return this.#dictionary(section.text, section.ends);
    const array: ArrayKind = arrays[section.kind];
    return new array(this.#body, this.#offset + section.start, section.length);
  }

  #dictionary(text: number, ends: number): Map<string, number> {
    const bytes = this.section(text) as Uint8Array;
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
    const words = new Map<string, number>();
    let start = 0;
    for (const end of this.section(ends) as Uint32Array) {
      words.set(all.slice(start, end), words.size);
      start = end;
    }
    return words;
  }
}
