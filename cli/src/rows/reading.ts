import type { Origin } from '../files/source-row.ts';

/** What a cell says; `value` undefined: nothing that can be used, as `warnings` tell. */
export interface Understood {
  readonly value: unknown;
  readonly warnings?: readonly string[];
}

/** Why a cell cannot be read, and what would be right. */
export interface Misunderstood {
  readonly problem: string;
}

export type Reading = Understood | Misunderstood;

/** Reads one cell that is not empty. A value it does not know how to read it hands on: the contract's schema refuses it by name. */
export type CellReader = (value: unknown, origin: Origin) => Reading;

export const understood = (value: unknown, warnings: readonly string[] = []): Understood =>
  warnings.length === 0 ? { value } : { value, warnings };

export const misunderstood = (problem: string): Misunderstood => ({ problem });
