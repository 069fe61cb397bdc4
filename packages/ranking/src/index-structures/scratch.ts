import { lendOwn, loopsWithin } from '../compiled/loops.ts';

/**
 * Arrays that a computation fills and forgets, kept for the next one: a need over a large catalogue otherwise leaves megabytes of
 * garbage behind. Each use has a name of its own; what is lent under a name must not be read once the same name is lent again.
 * Safe because a ranking never waits: nothing else runs between lending an array and the last look at it.
 */
const kept = new Map<string, ArrayBuffer>();

function bufferOf(name: string, bytes: number): ArrayBuffer {
  let buffer = kept.get(name);
  if (buffer === undefined || buffer.byteLength < bytes)
    kept.set(name, (buffer = new ArrayBuffer(Math.ceil(bytes * 1.25))));
  return buffer;
}

/** An array of zeros. */
export const lendFloat64 = (name: string, length: number): Float64Array<ArrayBuffer> =>
  new Float64Array(bufferOf(name, length * 8), 0, length).fill(0);
/** An array of anything: for one that is written whole before it is read. */
export const lendUncleanFloat64 = (name: string, length: number): Float64Array<ArrayBuffer> =>
  new Float64Array(bufferOf(name, length * 8), 0, length);
/** An array of zeros. */
export const lendFloat32 = (name: string, length: number): Float32Array<ArrayBuffer> =>
  new Float32Array(bufferOf(name, length * 4), 0, length).fill(0);
/** An array of anything: for one of which only what was written before is read. */
export const lendUnclean = (name: string, length: number): Float32Array<ArrayBuffer> =>
  new Float32Array(bufferOf(name, length * 4), 0, length);
/** An array of zeros. */
export const lendUint32 = (name: string, length: number): Uint32Array<ArrayBuffer> =>
  new Uint32Array(bufferOf(name, length * 4), 0, length).fill(0);
/** An array of zeros. */
export const lendUint16 = (name: string, length: number): Uint16Array<ArrayBuffer> =>
  new Uint16Array(bufferOf(name, length * 2), 0, length).fill(0);

/** Of fewer numbers the loops in JavaScript are as good. */
const fewestForLoops = 4096;

/**
 * Scores, all zero, one per document: in memory that the compiled loops can reach where they are many.
 *
 * @param fewest from so many on
 */
export function lendScores(name: string, length: number, fewest: number = fewestForLoops): Float32Array {
  const place = length < fewest ? undefined : lendOwn(name, length * 4);
  return place === undefined
    ? lendFloat32(name, length)
    : cleared(new Float32Array(place.buffer, place.at, length));
}
/** An array of zeros. */
export const lendUint8 = (name: string, length: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(bufferOf(name, length), 0, length).fill(0);
/** An array of zeros. */
export const lendInt32 = (name: string, length: number): Int32Array<ArrayBuffer> =>
  new Int32Array(bufferOf(name, length * 4), 0, length).fill(0);

/** Arrays that {@link lenderFor} lends. */
const kinds = {
  Uint8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const;
type Kind = keyof typeof kinds;

/** Lends an array of anything under a name: one that is written whole before it is read, or cleared. */
export type Lender = <K extends Kind>(
  kind: K,
  name: string,
  length: number,
) => InstanceType<(typeof kinds)[K]>;

function lendFrom<K extends Kind>(kind: K, name: string, length: number, isNear: boolean) {
  const array: new (buffer: ArrayBufferLike, at: number, length: number) => unknown = kinds[kind];
  const bytes = length * kinds[kind].BYTES_PER_ELEMENT;
  const place = isNear ? lendOwn(name, bytes) : undefined;
  return new array(place?.buffer ?? bufferOf(name, bytes), place?.at ?? 0, length) as InstanceType<
    (typeof kinds)[K]
  >;
}
const lendNear: Lender = (kind, name, length) => lendFrom(kind, name, length, true);
const lendKept: Lender = (kind, name, length) => lendFrom(kind, name, length, false);

/** Lends for so many offers: in memory that the compiled loops can reach where they are many. */
export const lenderFor = (offers: number, fewest: number = fewestForLoops): Lender =>
  offers < fewest ? lendKept : lendNear;

/** Sets all bytes of an array; returns it. */
export function filled<Lent extends ArrayBufferView>(numbers: Lent, byte: number): Lent {
  const { buffer, byteOffset, byteLength } = numbers;
  const loops = loopsWithin(buffer);
  if (loops === undefined) new Uint8Array(buffer, byteOffset, byteLength).fill(byte);
  else loops.fill(byteOffset, byteLength, byte);
  return numbers;
}

/** Sets an array to zeros; returns it. */
export const cleared = <Lent extends ArrayBufferView>(numbers: Lent): Lent => filled(numbers, 0);
