import { foldText } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { placedStems } from './claims.ts';
import type { PlacedStem } from './claims.ts';
import { entitiesIn, withoutEntities } from './entities.ts';
import type { Entity } from './entities.ts';
import { genericStemsOf } from './generic-words.ts';
import { hedge, ideas, negationsIn } from './ideas.ts';
import type { Idea } from './ideas.ts';
import { demandsIn } from './quantities.ts';
import type { Demand } from './quantities.ts';

/** A requirement taken apart: everything that must be shown before it counts as met. */
export interface RequirementProfile {
  readonly ideas: readonly Idea[];
  readonly entities: readonly Entity[];
  /** "CSV or Excel": one of a kind is enough. */
  readonly isAnyEnough: boolean;
  readonly demands: readonly Demand[];
  /** Words that neither an idea, an entity nor a number accounts for. */
  readonly content: readonly PlacedStem[];
  /** "No personal data may be stored": the idea must be denied. */
  readonly isNegative: boolean;
  /** How often it says "no" itself: "finds leaks without digging". */
  readonly negations: number;
  /** It speaks itself of limits or plans ("routes must be planned"), so that an offer that does has taken nothing back. */
  readonly isHedged: boolean;
}

const without = (text: string, pattern: RegExp) => text.replace(new RegExp(pattern.source, 'g'), ' ');

/**
 * Words left once ideas, entities and numbers are taken out, with their places in the full text.
 *
 * @param isAllByWords nothing else is asked for: the words have to say it all
 */
function contentOf(
  folded: string,
  language: string,
  found: readonly Idea[],
  isAllByWords: boolean,
): PlacedStem[] {
  const rest = found.reduce(
    (text, idea) => without(without(text, idea.asked ?? idea.mention), idea.mention),
    withoutEntities(folded),
  );
  const restStems = new Set(placedStems(rest, language).map(({ stem }) => stem));
  const generic = genericStemsOf(language);
  const left = placedStems(folded, language).filter(
    ({ stem }) => restStems.has(stem) && !/\d/.test(stem) && stem.length > 1 && !numberWord.test(stem),
  );
  const own = left.filter(({ stem }) => !generic.has(stem));
  // "Residents should be able to report changes": all that is asked is said in such words.
  return own.length < leastContent && isAllByWords ? left : own;
}

/** A requirement of fewer words of its own is not known by them. */
const leastContent = 2;

const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelv\w*|twent\w*|thirt\w*|fift\w*|hundr\w*|minim\w*|maxim\w*|least|most)$/;

/** A requirement that forbids: "No personal data may be stored", "The app must not ...". */
const prohibition =
  /^(?:[^.]{0,40}\b(?:must|may|shall|should) not\b|no |ningun|aucune? |nenhum|sin |sem |sans )/;

/** An idea whose own words hold the "no" ("without internet") is asked for, not forbidden. */
function isForbidden(folded: string, found: readonly Idea[]): boolean {
  const rest = found.reduce((text, idea) => without(text, idea.mention), folded).trimStart();
  return found.length > 0 && prohibition.test(folded) && prohibition.test(rest);
}

/** Takes a requirement apart. `language` is that of the need; short texts are not worth detecting one by one. */
export function profileRequirement(text: string, language: string): RequirementProfile {
  const folded = foldText(text);
  const read = languageOf(language, text);
  const found = ideas.filter(({ mention, asked }) => (asked ?? mention).test(folded));
  const entities = entitiesIn(folded);
  const isNegative = isForbidden(folded, found);
  return {
    ideas: found,
    entities,
    isAnyEnough: /\b(?:or|o|ou)\b|또는|이나/.test(folded),
    demands: demandsIn(folded),
    content: contentOf(folded, read, found, found.length === 0 && entities.length === 0),
    isNegative,
    negations: negationsIn(folded),
    isHedged: hedge.test(folded),
  };
}
