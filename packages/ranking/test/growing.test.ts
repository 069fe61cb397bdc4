import { afterEach, expect, it, vi } from 'vitest';
import { memoryOf } from '../src/compiled/shared-memory.ts';
import { GrowingUint32 } from '../src/index-structures/growing.ts';

afterEach(() => vi.unstubAllGlobals());

const several = [0, 1, 63, 64, 65, 1_000, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 2 ** 22 + 7];
const value = (at: number) => (at * 2_654_435_761) >>> 0;

function filled(count: number): GrowingUint32 {
  const numbers = new GrowingUint32();
  for (let at = 0; at < count; at++) numbers.push(value(at));
  return numbers;
}

const isRight = (values: Uint32Array, count: number) =>
  values.length === count && values.every((one, at) => one === value(at));

it.each(several)('holds %i numbers, hands out a copy that can be sent, and gives them up once', (count) => {
  const numbers = filled(count);
  expect(numbers.length).toBe(count);
  const plain = numbers.plain();
  expect(plain.buffer).toBeInstanceOf(ArrayBuffer);
  expect(isRight(plain, count)).toBe(true);
  const shared = numbers.result();
  expect(shared.buffer).toBeInstanceOf(SharedArrayBuffer);
  expect(isRight(shared, count)).toBe(true);
  expect(numbers.length).toBe(0);
  numbers.push(5);
  expect([...numbers.result()]).toEqual([5]);
  expect(isRight(shared, count)).toBe(true);
});

it('lets the compiled loops read what is large', () => {
  expect(memoryOf(filled(2 ** 22).result().buffer)).toBeDefined();
});

it.each(several)('holds %i numbers where there is no WebAssembly', (count) => {
  vi.stubGlobal('WebAssembly', undefined);
  const numbers = filled(count);
  expect(isRight(numbers.plain(), count)).toBe(true);
  expect(isRight(numbers.result(), count)).toBe(true);
});

it('adds numbers that stand for others', () => {
  const numbers = filled(3);
  numbers.append(Uint32Array.of(2, 0, 1), Uint32Array.of(10, 11, 12));
  numbers.append(Uint32Array.of(7));
  expect([...numbers.result()]).toEqual([value(0), value(1), value(2), 12, 10, 11, 7]);
});
