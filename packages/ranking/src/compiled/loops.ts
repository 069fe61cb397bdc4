import type { ColumnLoops } from './column-loops.ts';
import columns from './generated/columns.json' with { type: 'json' };
import texts from './generated/loops.json' with { type: 'json' };
import { makeMemory, memoryOf, pagesOf } from './shared-memory.ts';

/** One gibibyte, of which as much is used as the largest index asks. */
const mostOwnPages = 16_384;

/** What `loops.wat` and `columns.wat` export; every address in bytes. */
export interface Loops extends ColumnLoops {
  add(document: number, end: number, impact: number, scores: number): void;
  addTimes(document: number, end: number, impact: number, scores: number, count: number): void;
  fill(at: number, length: number, byte: number): void;
  greatest(at: number, blocks: number, end: number): number;
  reachingWhole(at: number, blocks: number, end: number, threshold: number, found: number): number;
  countByte(at: number, end: number, byte: number): number;
  sumTerms(
    document: number,
    last: number,
    weights: number,
    marks: number,
    usual: number,
    held: number,
    k1: number,
  ): void;
  products(row: number, last: number, length: number, place: number, sums: number): void;
  scale(
    score: number,
    end: number,
    sums: number,
    best: number,
    share: number,
    highest: number,
    strength: number,
  ): void;
  reaching(at: number, blocks: number, end: number, threshold: number, found: number): number;
}

/** A part of the thread's own memory. */
interface Region {
  readonly at: number;
  readonly bytes: number;
}

/** Memory of this thread alone, which the compiled loops write: lent from need to need, as `scratch.ts` lends arrays. */
class OwnMemory {
  readonly memory: WebAssembly.Memory;
  readonly modules: readonly WebAssembly.Module[];
  /** Views of the memory so far: where it grows, and in V8 where any other shared memory of the thread does, it gets another one. */
  readonly buffers = new WeakSet<ArrayBufferLike>();
  readonly #regions = new Map<string, Region>();
  readonly #loops = new WeakMap<WebAssembly.Memory, Loops>();
  #used = 0;

  constructor(memory: WebAssembly.Memory) {
    this.memory = memory;
    this.modules = [texts, columns].map(
      (binary) => new WebAssembly.Module(Uint8Array.from(Buffer.from(binary, 'base64'))),
    );
  }

  /** The memory as it is seen now. */
  get buffer(): SharedArrayBuffer {
    const { buffer } = this.memory;
    this.buffers.add(buffer);
    return buffer;
  }

  /** The loops over an index's memory. */
  over(index: WebAssembly.Memory): Loops {
    let loops = this.#loops.get(index);
    if (loops === undefined) {
      const imports = { index: { memory: index }, own: { memory: this.memory } };
      const parts = this.modules.map((module) => new WebAssembly.Instance(module, imports).exports);
      loops = Object.assign({}, ...(parts as object[])) as Loops;
      this.#loops.set(index, loops);
    }
    return loops;
  }

  /** So many bytes under a name; `undefined` where the memory cannot grow. */
  lend(name: string, bytes: number): Region | undefined {
    const known = this.#regions.get(name);
    if (known !== undefined && known.bytes >= bytes) return known;
    const region = { at: this.#used, bytes: Math.ceil((bytes * 1.25) / 64) * 64 };
    const missing = pagesOf(this.#used + region.bytes) - this.memory.buffer.byteLength / 65_536;
    if (missing > 0 && !this.#grow(missing)) return undefined;
    this.#used += region.bytes;
    this.#regions.set(name, region);
    return region;
  }

  #grow(pages: number): boolean {
    try {
      this.memory.grow(pages);
    } catch {
      return false;
    }
    return true;
  }
}

function makeOwn(): OwnMemory | undefined {
  const memory = makeMemory(1, mostOwnPages);
  try {
    return memory && new OwnMemory(memory);
  } catch {
    // An engine that knows less of WebAssembly than these loops ask.
    return undefined;
  }
}

/** Made with the first use; null where there is none to be had. */
let known: OwnMemory | null | undefined;

/** The loops over what is in the thread's own memory; `undefined` for numbers that are not. */
export function loopsWithin(buffer: ArrayBufferLike): Loops | undefined {
  return known?.buffers.has(buffer) === true ? known.over(known.memory) : undefined;
}

/** The loops from an index's memory to the thread's own; `undefined` where one of the two is other memory. */
export function loopsBetween(index: ArrayBufferLike, buffer: ArrayBufferLike): Loops | undefined {
  const memory = memoryOf(index);
  return memory !== undefined && known?.buffers.has(buffer) === true ? known.over(memory) : undefined;
}

type View = ArrayBufferView;

/** The loops over arrays in the thread's own memory; `undefined` where one of them is other memory. */
export function loopsOwn(own: readonly View[]): Loops | undefined {
  const [first] = own;
  return first !== undefined && areOwn(own) ? loopsWithin(first.buffer) : undefined;
}

/** The loops from an array of an index to arrays of the thread's own; `undefined` where one of them is other memory. */
export function loopsOver(index: View, own: readonly View[]): Loops | undefined {
  const memory = memoryOf(index.buffer);
  return memory !== undefined && areOwn(own) ? known?.over(memory) : undefined;
}

function areOwn(views: readonly View[]): boolean {
  for (const { buffer } of views) if (known?.buffers.has(buffer) !== true) return false;
  return true;
}

/** Where something stands in the thread's own memory. */
export interface OwnPlace {
  readonly buffer: SharedArrayBuffer;
  readonly at: number;
}

/** A part of the thread's own memory, as it was left; `undefined` where there is none to be had. */
export function lendOwn(name: string, bytes: number): OwnPlace | undefined {
  if (known === undefined) known = makeOwn() ?? null;
  const region = known?.lend(name, bytes);
  return known === null || region === undefined ? undefined : { buffer: known.buffer, at: region.at };
}
