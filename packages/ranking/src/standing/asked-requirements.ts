import { levelWeights, verdictValues } from '../features/requirements.ts';
import type { PreparedNeed } from '../prepare.ts';
import { findRequirements } from '../requirements/findings.ts';
import type { RequirementFinding } from '../types.ts';
import type { OfferVersion, StatedFinding } from './changed-offers.ts';

/** A requirement of a need, to be looked for in single offers. */
interface AskedRequirement {
  readonly id: string;
  readonly text: string;
  readonly level: RequirementFinding['level'];
  /** The same for needs that ask for the same in the same language. */
  readonly key: string;
  /** The need with this requirement alone. */
  readonly alone: PreparedNeed;
}

/** A need's requirements, made ready once: many needs ask for the same, and each text is looked for once in an offer. */
export class AskedRequirements {
  readonly #all: readonly AskedRequirement[];
  readonly #musts: readonly AskedRequirement[];

  constructor(need: PreparedNeed) {
    this.#all = need.requirements.map((requirement) => {
      const { id, text, level } = requirement;
      return {
        id,
        text,
        level,
        key: `${need.language}\n${text}`,
        alone: { ...need, requirements: [requirement] },
      };
    });
    this.#musts = this.#all.filter(({ level }) => level === 'must');
  }

  /** What a version of an offer says of each requirement. */
  findingsIn(version: OfferVersion): RequirementFinding[] {
    return this.#all.map((asked) => {
      const { id, text, level } = asked;
      return { id, text, level, ...stated(asked, version) };
    });
  }

  /** Share of the requirements that a version shows to be met. */
  coverageIn(version: OfferVersion): number {
    let [total, shown] = [0, 0];
    for (const asked of this.#all) {
      const weight = levelWeights[asked.level];
      total += weight;
      shown += weight * verdictValues[stated(asked, version).verdict];
    }
    return total === 0 ? 0 : shown / total;
  }

  /** Whether a version contradicts what must be. */
  areContradicted(version: OfferVersion): boolean {
    for (const must of this.#musts) if (stated(must, version).verdict === 'contradicted') return true;
    return false;
  }

  /** Whether two versions exclude an offer by the same requirement with the same words, or neither does. */
  excludeAlike(one: OfferVersion, other: OfferVersion): boolean {
    for (const must of this.#musts) {
      const [a, b] = [stated(must, one), stated(must, other)];
      const isContradicted = a.verdict === 'contradicted';
      if (isContradicted !== (b.verdict === 'contradicted')) return false;
      if (isContradicted) return a.evidence === b.evidence;
    }
    return true;
  }
}

function stated({ key, alone }: AskedRequirement, { prepared, findings }: OfferVersion): StatedFinding {
  const known = findings.get(key);
  if (known !== undefined) return known;
  const [first] = findRequirements(alone, prepared);
  const found = { verdict: first?.verdict ?? 'not stated', evidence: first?.evidence ?? null };
  findings.set(key, found);
  return found;
}
