import { findGlossaryTerms } from '@smc/taxonomy';
import type { GlossaryMention } from '@smc/taxonomy';
import { longestField } from '../text/analyse.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsOf } from '../text/words.ts';
import { cognatesOf } from './cognates.ts';
import { candidatesOf, lexiconOf } from './lexicon.ts';
import type { Candidate, Lexicon } from './lexicon.ts';
import { leftOutIn, sourceUnits, unitText } from './source-units.ts';
import type { SourceUnit } from './source-units.ts';

/** A word or phrase of a text, and the English words it may stand for. */
export interface Translation {
  /** As it stands in the text, in lower case. */
  readonly surface: string;
  /** How often it counts; parts of a phrase count in part. */
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

/**
 * A glossary term found counts so much, and the words it is made of so much: together more than words alone, since it was written
 * by hand for cities' needs.
 */
const phraseShare = 0.7;
const wordShare = 0.5;

/** How much a piece of a unit counts that the lexicon does not know as a whole. */
const partWeights: Readonly<Record<string, number>> = { ko: 0.6, vi: 0.4, zh: 0.25 };
const partWeight = (language: string) => partWeights[language] ?? 0.5;
/** A word known by its root or its first letters alone may be another word. */
const rootWeight = 0.8;

const isMostlyWithin = (unit: SourceUnit, { start, end }: { readonly start: number; readonly end: number }) =>
  Math.min(unit.end, end) - Math.max(unit.start, start) > 0.6 * (unit.end - unit.start);

/** Units of a phrase overlap where they are pairs: their number says too much of its words. */
const overlap: Readonly<Record<string, number>> = { zh: 0.8 };

/** How much of the units of a text a phrase stands for; looks only at those near it. */
function massOf(mention: GlossaryMention, units: readonly SourceUnit[], language: string): number {
  let [low, high] = [0, units.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) <= mention.start) low = middle + 1;
    else high = middle;
  }
  let covered = 0;
  for (let at = low; at < units.length && (units[at]?.start ?? 0) < mention.end; at++) {
    const unit = units[at];
    if (unit !== undefined && isMostlyWithin(unit, mention)) covered += 1;
  }
  return Math.max(1, covered * (overlap[language] ?? 1));
}

/** The English words of the terms that a phrase names: terms share its weight, and the spellings of each share the term's. */
function fromGlossary(text: string, mention: GlossaryMention, mass: number): Translation[] {
  const surface = text.slice(mention.start, mention.end);
  const stopWords = stopWordsOf('en');
  const weights = new Map<string, number>();
  for (const { en } of mention.terms)
    for (const spelling of en) {
      const words = wordsOf(spelling).filter((word) => !stopWords.has(word));
      const weight = (phraseShare * mass) / mention.terms.length / en.length / Math.sqrt(words.length || 1);
      for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weight);
    }
  return [...weights].map(([word, weight]) => ({ surface, weight, candidates: [{ word, share: 1 }] }));
}

/** A word that the lexicon knows may still be a cognate of a better one: the likelier, the more it counts. */
function blend(known: readonly Candidate[], alike: readonly Candidate[]): readonly Candidate[] {
  const likeness = alike.reduce((sum, { share }) => sum + share, 0);
  const shares = new Map(known.map(({ word, share }) => [word, share * (1 - 0.6 * likeness)]));
  for (const { word, share } of alike) shares.set(word, (shares.get(word) ?? 0) + 0.6 * share);
  return [...shares].map(([word, share]) => ({ word, share }));
}

const isLatin = /^[\p{Script=Latin}\p{N}\p{M}]+$/u;
const otherScripts: ReadonlySet<string> = new Set(['ar', 'ko', 'ru', 'zh']);
/** Languages whose words are compared by sound; Chinese writes none, Vietnamese syllables are too short. */
const hasSound = (language: string) => language !== 'zh' && language !== 'vi';

/** A word as it is: a name, a number, an abbreviation. */
const literal = (unit: SourceUnit): Candidate[] => [{ word: unit.surface, share: 1 }];

function translateUnit(unit: SourceUnit, language: string, lexicon: Lexicon, weight: number): Translation[] {
  const { surface, key, parts, roots } = unit;
  const isForeignName = isLatin.test(surface) && otherScripts.has(language);
  if (/^\p{N}+$/u.test(surface) || isForeignName) return [{ surface, weight, candidates: literal(unit) }];
  const known = candidatesOf(lexicon, key);
  const root = known === undefined ? roots.find((one) => lexicon.has(one)) : undefined;
  if (root !== undefined)
    return [{ surface, weight: weight * rootWeight, candidates: candidatesOf(lexicon, root) ?? [] }];
  if (known === undefined && parts.length > 0) {
    const pieces = parts.flatMap((part) => {
      const candidates = candidatesOf(lexicon, part);
      return candidates === undefined ? [] : [{ surface, weight: weight * partWeight(language), candidates }];
    });
    if (pieces.length > 0) return pieces;
  }
  // Known to say nothing of a subject.
  if (known?.length === 0) return [];
  const alike = hasSound(language) ? cognatesOf(surface) : [];
  if (known !== undefined)
    return [{ surface, weight, candidates: alike.length === 0 ? known : blend(known, alike) }];
  if (alike.length > 0) return [{ surface, weight, candidates: alike }];
  return isLatin.test(surface) ? [{ surface, weight, candidates: literal(unit) }] : [];
}

/** Pairs that no one knows keep only the pieces that do not belong to a known pair beside them. */
function openUnits(units: readonly SourceUnit[], lexicon: Lexicon): SourceUnit[] {
  return units.map((unit, at) => {
    if (unit.parts.length !== 2 || lexicon.has(unit.key)) return unit;
    const [before, after] = [units[at - 1], units[at + 1]];
    const isFirstTaken = before !== undefined && before.end > unit.start && lexicon.has(before.key);
    const isLastTaken = after !== undefined && after.start < unit.end && lexicon.has(after.key);
    if (!isFirstTaken && !isLastTaken) return unit;
    return { ...unit, parts: unit.parts.filter((_, part) => !(part === 0 ? isFirstTaken : isLastTaken)) };
  });
}

/**
 * Reads a text as English words with their likelihoods: terms of the glossary first, then a learned lexicon, pieces of compounds,
 * words of the same origin, and names and numbers as they are. No translation to be read: words to be matched.
 *
 * @param language one that `isTranslated`
 */
export function translateText(text: string, language: string): Translation[] {
  const plain = unitText(text);
  const units = sourceUnits(plain, language).slice(0, longestField);
  const isLeftOut = leftOutIn(language);
  const mentions = findGlossaryTerms(plain, language).filter(({ start, end }) => {
    const surface = plain.slice(start, end);
    return !isLeftOut(surface) && !surface.split(/\s+/).every(isLeftOut);
  });
  const lexicon = lexiconOf(language);
  let next = 0;
  const single = openUnits(units, lexicon).flatMap((unit) => {
    while ((mentions[next]?.end ?? Infinity) <= unit.start) next += 1;
    const isCovered = mentions.slice(next, next + 2).some((mention) => isMostlyWithin(unit, mention));
    return translateUnit(unit, language, lexicon, isCovered ? wordShare : 1);
  });
  return [
    ...mentions.flatMap((mention) => fromGlossary(plain, mention, massOf(mention, units, language))),
    ...single,
  ];
}
