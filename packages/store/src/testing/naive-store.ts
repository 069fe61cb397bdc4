import type { Condition, Filter, Scalar, SortKey } from '../port.ts';
import type { NewThing, Thing } from './things.ts';

/** The store's rules in the plainest words, to compare an engine with. Every operation gives the codes that are right. */
export class NaiveStore {
  readonly documents = new Map<string, Thing>();

  insert(document: NewThing): readonly string[] {
    const codes = this.#conflicts(document);
    if (this.documents.has(document.id)) codes.push('ALREADY_EXISTS');
    if (codes.length > 0) return codes;
    this.documents.set(document.id, { ...document, version: 1 });
    return ['done'];
  }

  save(document: Thing): readonly string[] {
    const codes = this.#present(document.id, document.version) ?? this.#conflicts(document);
    if (codes.length > 0) return codes;
    this.documents.set(document.id, { ...document, version: document.version + 1 });
    return ['done'];
  }

  erase(id: string, version: number): readonly string[] {
    const codes = this.#present(id, version);
    if (codes) return codes;
    this.documents.delete(id);
    return ['done'];
  }

  #present(id: string, version: number): string[] | undefined {
    const present = this.documents.get(id);
    if (!present) return ['NOT_FOUND'];
    return present.version === version ? undefined : ['STALE_VERSION'];
  }

  #conflicts({ id, email, claims = [] }: NewThing): string[] {
    const others = [...this.documents.values()].filter((other) => other.id !== id);
    const isTaken = email !== null && email !== undefined && others.some((other) => other.email === email);
    const isClaimed = others.some((other) => other.claims?.some((claim) => claims.includes(claim)));
    return [...(isTaken ? ['ALREADY_EXISTS'] : []), ...(isClaimed ? ['CLAIM_TAKEN'] : [])];
  }
}

export function naiveFind(
  documents: Iterable<Thing>,
  filter: Filter,
  sort: readonly SortKey[],
): readonly Thing[] {
  const matching = [...documents].filter((document) =>
    Object.entries(filter).every(([field, condition]) => holds(read(document, field), condition)),
  );
  const keys = [...sort, { field: 'id', direction: sort.at(-1)?.direction ?? 'ascending' }];
  return matching.sort((a, b) => {
    for (const { field, direction } of keys) {
      const order = compare(read(a, field), read(b, field));
      if (order !== 0) return direction === 'ascending' ? order : -order;
    }
    return 0;
  });
}

function read(document: Thing, field: string): unknown {
  if (field === 'owner.id') return document.owner?.id ?? null;
  return Reflect.get(document, field) ?? null;
}

function holds(value: unknown, condition: Condition): boolean {
  if (typeof condition !== 'object' || condition === null) return value === condition;
  if ('in' in condition) return condition.in.includes(value as Scalar);
  if ('not' in condition) return value !== condition.not;
  if ('contains' in condition) return Array.isArray(value) && value.includes(condition.contains);
  if (value === null) return false;
  const { gt, gte, lt, lte } = condition;
  return (
    (gt === undefined || compare(value, gt) > 0) &&
    (gte === undefined || compare(value, gte) >= 0) &&
    (lt === undefined || compare(value, lt) < 0) &&
    (lte === undefined || compare(value, lte) <= 0)
  );
}

function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b as string));
  return Number(a) - Number(b);
}
