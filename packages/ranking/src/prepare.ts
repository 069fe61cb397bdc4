import { findConceptCodes, goalOf, isSdg, isThemeOrTopic, themeCodeOf, topics } from '@smc/taxonomy';
import type { TextDocument } from './index-structures/text-index.ts';
import { claimsFrom, cutClaims, sentenceFrom, StatedTexts } from './requirements/claims.ts';
import type { Claim, ClauseCuts } from './requirements/claims.ts';
import { standardsIn } from './requirements/entities.ts';
import type { Entity } from './requirements/entities.ts';
import type { Idea } from './requirements/ideas.ts';
import { entityFacet, ideaFacet } from './requirements/match.ts';
import type { Facet } from './requirements/match.ts';
import { profileRequirement } from './requirements/profile.ts';
import type { RequirementProfile } from './requirements/profile.ts';
import { foldText } from './text/fold.ts';
import { detectNeedLanguage, languageOf } from './text/language.ts';
import type { Need, Offer, RequirementLevel } from './types.ts';

/** How much each field of a document counts. */
export const fieldWeights = {
  title: 2,
  requirements: 1.5,
  summary: 1,
  description: 1,
  references: 0.5,
} as const;

/** A concept that was stated counts more than one that was found in the text. */
const statedWeight = 1.5;
const foundWeight = 1;
/** A topic also speaks, more quietly, for its theme, and a target for its goal. */
const parentWeight = 0.5;

/** Concept codes (`parking`, `mobility`, `sdg:11`, `sdg:11.2`) with their weights. */
export type ConceptWeights = ReadonlyMap<string, number>;

/** A requirement ready to be looked for. */
export interface PreparedRequirement {
  readonly id: string;
  readonly text: string;
  readonly level: RequirementLevel;
  readonly profile: RequirementProfile;
}

/** A need read once, ranked many times. */
export interface PreparedNeed {
  readonly need: Need;
  readonly language: string;
  readonly concepts: ConceptWeights;
  readonly requirements: readonly PreparedRequirement[];
  readonly standards: readonly string[];
  /** As they were written, each with what it is known by. */
  readonly askedStandards: readonly { readonly name: string; readonly codes: readonly string[] }[];
  readonly document: TextDocument;
}

/** An offer as the ranking reads it. What is read only of the best offers is made when it is first asked for. */
export interface PreparedOffer {
  readonly offer: Offer;
  readonly language: string;
  readonly concepts: ConceptWeights;
  /** Where its clauses begin and end. */
  readonly cuts: ClauseCuts;
  readonly claims: readonly Claim[];
  readonly standards: readonly string[];
  readonly document: TextDocument;
  /** What the claims say of an idea. */
  facetOf(idea: Idea): Facet;
  /** The sentence of a claim, by its number. */
  sentenceAt(claim: number): string;
  /** What the claims say of a language, platform, format or standard. */
  facetOfEntity(entity: Entity): Facet;
}

const themeOfTopic = new Map(topics.map(({ code, theme }) => [code, theme]));

function raise(weights: Map<string, number>, code: string, weight: number): void {
  weights.set(code, Math.max(weights.get(code) ?? 0, weight));
}

/** Concepts that the author stated and that the text speaks of. */
export function conceptsOf(
  text: string,
  language: string,
  themes: readonly string[],
  sdgs: readonly (number | string)[],
): ConceptWeights {
  const weights = new Map<string, number>();
  const note = (code: string, weight: number) => {
    raise(weights, code, weight);
    const theme = themeOfTopic.get(code);
    if (theme !== undefined) raise(weights, theme, weight * parentWeight);
  };
  for (const code of findConceptCodes(text, language)) note(code, foundWeight);
  for (const stated of themes) {
    const code = themeCodeOf(stated);
    if (code !== undefined) note(code, statedWeight);
  }
  for (const stated of sdgs) {
    if (!isSdg(stated)) continue;
    const goal = goalOf(stated);
    raise(weights, `sdg:${String(stated).toLowerCase()}`, statedWeight);
    if (goal !== undefined)
      raise(weights, `sdg:${goal}`, Number(stated) === goal ? statedWeight : statedWeight * parentWeight);
  }
  return new Map([...weights].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Theme words that are no codes ("Justice") count as words of the text. */
const looseThemes = (themes: readonly string[] | undefined) =>
  (themes ?? []).filter((theme) => !isThemeOrTopic(theme) && themeCodeOf(theme) === undefined).join(', ');

const joined = (...parts: readonly (string | null | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== null && part !== '').join('\n');

/** A summary that opens the description would count twice. */
function withoutRepeat(summary: string | null | undefined, description: string | null | undefined): string {
  const short = summary?.trim() ?? '';
  return short !== '' && (description ?? '').trim().startsWith(short) ? '' : short;
}

/** The need as the ranking reads it. */
export function prepareNeed(need: Need): PreparedNeed {
  const requirements = need.requirements ?? [];
  const required = requirements.map(({ text }) => text).join('\n');
  const text = joined(need.title, need.summary, need.description, required);
  const language = languageOf(need.language, text, detectNeedLanguage);
  return {
    need,
    language,
    concepts: conceptsOf(text, language, need.themes ?? [], need.sdgs ?? []),
    requirements: requirements.map(({ id, text: words, level }, index) => ({
      id: id ?? `r${index + 1}`,
      text: words,
      level: level ?? 'should',
      profile: profileRequirement(words, language),
    })),
    standards: normaliseStandards(need.standards ?? []),
    askedStandards: (need.standards ?? []).map((name) => ({ name, codes: normaliseStandards([name]) })),
    document: {
      language,
      fields: [
        { text: need.title, weight: fieldWeights.title },
        { text: required, weight: fieldWeights.requirements },
        {
          text: joined(withoutRepeat(need.summary, need.description), looseThemes(need.themes)),
          weight: fieldWeights.summary,
        },
        { text: need.description ?? '', weight: fieldWeights.description },
      ],
    },
  };
}

/** `ISO/IEC 27001:2022` and `iso 27001` are one standard; a name that is no known pattern is folded. */
export function normaliseStandards(standards: readonly string[]): string[] {
  const all = standards.flatMap((standard) => {
    const folded = foldText(standard);
    const known = standardsIn(folded);
    return known.length > 0 ? known : [folded.trim()];
  });
  return [...new Set(all)].filter((code) => code !== '').sort();
}

const referenceText = (offer: Offer) =>
  (offer.references ?? [])
    .map(({ city, outcome, description }) => joined(city?.name, outcome, description))
    .join('\n');

const capabilitiesOf = (offer: Offer) => (offer.capabilities ?? []).join('\n');
const textOfOffer = (offer: Offer) =>
  joined(offer.title, offer.summary, offer.description, capabilitiesOf(offer));

const statedTexts = (offer: Offer): StatedTexts =>
  new StatedTexts(
    [
      offer.title,
      withoutRepeat(offer.summary, offer.description),
      offer.description ?? '',
      ...(offer.capabilities ?? []),
      ...(offer.standards ?? []),
    ],
    offer.limitations ?? [],
  );

/** The offer's text, field by field. */
export function offerDocument(offer: Offer, language: string): TextDocument {
  const summary = withoutRepeat(offer.summary, offer.description);
  return {
    language,
    fields: [
      { text: offer.title, weight: fieldWeights.title },
      { text: capabilitiesOf(offer), weight: fieldWeights.requirements },
      { text: joined(summary, looseThemes(offer.themes)), weight: fieldWeights.summary },
      { text: offer.description ?? '', weight: fieldWeights.description },
      { text: referenceText(offer), weight: fieldWeights.references },
    ],
  };
}

/** What is known of an offer from before. */
export interface KnownOffer {
  readonly language: string;
  readonly concepts: ConceptWeights;
  readonly standards?: readonly string[] | undefined;
  readonly cuts?: ClauseCuts | undefined;
  /** Entities that a clause names, by its number. */
  readonly entitiesOf?: (clause: number) => readonly Entity[];
  readonly facetOf?: (idea: Idea, sentenceAt: (clause: number) => string) => Facet | undefined;
  readonly facetOfEntity?: (entity: Entity, sentenceAt: (clause: number) => string) => Facet | undefined;
}

class OfferReader implements PreparedOffer {
  readonly offer: Offer;
  readonly #known: KnownOffer;
  readonly #facets = new Map<Idea, Facet>();
  #texts: StatedTexts | undefined;
  #cuts: ClauseCuts | undefined;
  #claims: readonly Claim[] | undefined;
  #standards: readonly string[] | undefined;

  constructor(offer: Offer, known: KnownOffer) {
    this.offer = offer;
    this.#known = known;
    this.#standards = known.standards;
  }

  get language(): string {
    return this.#known.language;
  }

  get concepts(): ConceptWeights {
    return this.#known.concepts;
  }

  get #stated(): StatedTexts {
    return (this.#texts ??= statedTexts(this.offer));
  }

  get cuts(): ClauseCuts {
    this.#cuts ??= this.#known.cuts ?? cutClaims(this.#stated);
    return this.#cuts;
  }

  get claims(): readonly Claim[] {
    const { language, entitiesOf } = this.#known;
    this.#claims ??= claimsFrom(this.cuts, this.#stated, language, entitiesOf);
    return this.#claims;
  }

  get standards(): readonly string[] {
    this.#standards ??= normaliseStandards([
      ...(this.offer.standards ?? []),
      ...standardsIn(foldText(textOfOffer(this.offer))),
    ]);
    return this.#standards;
  }

  get document(): TextDocument {
    return offerDocument(this.offer, this.language);
  }

  facetOf(idea: Idea): Facet {
    let facet = this.#facets.get(idea);
    if (facet === undefined) {
      facet = this.#known.facetOf?.(idea, this.#sentenceAt) ?? ideaFacet(idea, this.claims);
      this.#facets.set(idea, facet);
    }
    return facet;
  }

  sentenceAt(claim: number): string {
    return this.#claims?.[claim]?.sentence ?? sentenceFrom(this.cuts, this.#stated, claim);
  }

  readonly #sentenceAt = (claim: number): string => this.sentenceAt(claim);

  facetOfEntity(entity: Entity): Facet {
    return this.#known.facetOfEntity?.(entity, this.#sentenceAt) ?? entityFacet(entity, this.claims);
  }
}

/** An offer of which something is known from before. */
export const restoreOffer = (offer: Offer, known: KnownOffer): PreparedOffer => new OfferReader(offer, known);

/** The offer as the ranking reads it. */
export function prepareOffer(offer: Offer): PreparedOffer {
  const text = textOfOffer(offer);
  const language = languageOf(offer.language, text);
  const concepts = conceptsOf(text, language, offer.themes ?? [], offer.sdgs ?? []);
  return restoreOffer(offer, { language, concepts });
}
