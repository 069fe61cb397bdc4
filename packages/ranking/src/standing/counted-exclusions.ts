import type { ExclusionFinding } from '../eligibility.ts';
import type { ExclusionCode } from '../types.ts';

/** Of offers that changed, those that are excluded: as they stood, and as they stand. */
export class CountedExclusions {
  readonly #before: [string, ExclusionFinding][] = [];
  readonly #after: [string, ExclusionFinding][] = [];

  add(id: string, finding: ExclusionFinding, isNew: boolean): void {
    (isNew ? this.#after : this.#before).push([id, finding]);
  }

  addedTo(counts: ReadonlyMap<ExclusionCode, number>): ReadonlyMap<ExclusionCode, number> {
    if (this.#before.length === 0 && this.#after.length === 0) return counts;
    const added = new Map(counts);
    for (const [, { code }] of this.#before) added.set(code, (added.get(code) ?? 0) - 1);
    for (const [, { code }] of this.#after) added.set(code, (added.get(code) ?? 0) + 1);
    return added;
  }

  /** Whether the same offers are excluded for the same reasons, in the same words. */
  isSame(): boolean {
    if (this.#before.length !== this.#after.length) return false;
    const said = new Map(this.#before.map(([id, finding]) => [id, JSON.stringify(finding)]));
    return this.#after.every(([id, finding]) => said.get(id) === JSON.stringify(finding));
  }
}
