/**
 * Memory that threads share and that the compiled loops can read: a shared WebAssembly memory, which JavaScript sees as a
 * `SharedArrayBuffer` like any other. Where there is no WebAssembly, or no room for one, it is a plain `SharedArrayBuffer`: what
 * is computed is the same, in more time.
 */
const pageSize = 65_536;
const mostPages = 65_536;

/** Less is not worth a memory of its own: the loops in JavaScript take a tenth of a millisecond for it. */
const fewestBytes = 2 ** 20;

const memories = new WeakMap<ArrayBufferLike, WebAssembly.Memory>();

/** A memory of at least so many bytes; `undefined` where none is to be had. */
export function makeMemory(bytes: number, maximum: number = pagesOf(bytes)): WebAssembly.Memory | undefined {
  if (typeof WebAssembly === 'undefined' || pagesOf(bytes) > maximum || maximum > mostPages) return undefined;
  try {
    return new WebAssembly.Memory({ initial: pagesOf(bytes), maximum, shared: true });
  } catch {
    // A process whose address space is limited gets none.
    return undefined;
  }
}

export const pagesOf = (bytes: number): number => Math.ceil(bytes / pageSize);

/**
 * Zeros that threads can share.
 *
 * @param bytes at least so many; up to 64 KiB more are given
 * @param fewest from so many on they can be read by the compiled loops
 */
export function sharedBytes(bytes: number, fewest: number = fewestBytes): SharedArrayBuffer {
  const memory = bytes < fewest ? undefined : makeMemory(bytes);
  if (memory === undefined) return new SharedArrayBuffer(bytes);
  memories.set(memory.buffer, memory);
  return memory.buffer;
}

/** Zeros that grow where they are, and that the compiled loops can read; `undefined` where they have to be moved to grow. */
export function growingBytes(bytes: number): SharedArrayBuffer | undefined {
  const memory = makeMemory(bytes, mostPages);
  if (memory === undefined) return undefined;
  memories.set(memory.buffer, memory);
  return memory.buffer;
}

/** The same bytes, and zeros behind them; `undefined` where there is no room for so many. */
export function grownBytes(buffer: ArrayBufferLike, bytes: number): SharedArrayBuffer | undefined {
  const memory = memories.get(buffer);
  if (memory === undefined || pagesOf(bytes) > mostPages) return undefined;
  try {
    memory.grow(Math.max(0, pagesOf(bytes) - memory.buffer.byteLength / pageSize));
  } catch {
    return undefined;
  }
  memories.set(memory.buffer, memory);
  return memory.buffer;
}

/** The memory that a buffer is a view of; `undefined` for one that the compiled loops cannot read. */
export const memoryOf = (buffer: ArrayBufferLike): WebAssembly.Memory | undefined => memories.get(buffer);

/** Shared bytes as a message between threads carries them. */
export type SharedMessage = SharedArrayBuffer | WebAssembly.Memory;

/** What to send to another thread, so that its compiled loops can read the bytes too. */
export const toMessage = (bytes: SharedArrayBuffer): SharedMessage => memories.get(bytes) ?? bytes;

/** The bytes that another thread sent. */
export function fromMessage(message: SharedMessage): SharedArrayBuffer {
  if (message instanceof SharedArrayBuffer) return message;
  memories.set(message.buffer, message);
  return message.buffer;
}
