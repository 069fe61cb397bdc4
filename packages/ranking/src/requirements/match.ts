import { once } from '../once.ts';
import type { RequirementVerdict } from '../types.ts';
import type { Claim, PlacedStem } from './claims.ts';
import { interfaceContext } from './entities.ts';
import type { Entity } from './entities.ts';
import { exclusive, harmlessNegation, hedge, negation, negationsIn } from './ideas.ts';
import type { Idea } from './ideas.ts';
import type { RequirementProfile } from './profile.ts';
import { quantitiesIn, satisfies } from './quantities.ts';
import type { Demand } from './quantities.ts';

/** A verdict with the sentence that shows it. */
export interface RequirementMatch {
  readonly verdict: RequirementVerdict;
  readonly evidence: string | null;
}

/** What the claims say of one facet. */
export type Stance = 'shown' | 'hedged' | 'denied' | 'mixed' | 'silent';
/** A clause of which only the sentence is asked for. */
export type Shown = Pick<Claim, 'sentence'>;
export interface Facet<Spoken extends Shown = Shown> {
  readonly stance: Stance;
  /** The clause that shows or denies it. */
  readonly claim?: Spoken | undefined;
}

/** Share of a requirement's remaining words that must be found before it counts as met, and as partly met. */
export const contentForMet = 0.75;
export const contentForPartly = 0.4;
/** The same where ideas or entities are shown already. */
export const contentBesideIdeas = 0.5;

/** Share of the parts of a requirement that must be shown or hinted at before it counts as partly met. */
export const leastSupport = 0.4;

const silent: Facet<Claim> = { stance: 'silent' };

/** Words between a "no" and what it denies: "export of data is not possible", "no separate mobile app". */
const negationReach = 5;

const wordCount = (text: string) => text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;

/**
 * Whether a "no" stands near a mention, outside the mention's own words ("without internet" is no denial of offline use).
 * Without a mention the whole clause counts. Korean says "no" at the end of the sentence, so there distance does not matter.
 */
function isNegated(folded: string, mention?: RegExp): boolean {
  const text = folded.replaceAll(harmlessNegation, (words) => ' '.repeat(words.length));
  const spans =
    mention === undefined
      ? []
      : [...text.matchAll(new RegExp(mention.source, 'g'))].map(
          (match) => [match.index, match.index + match[0].length] as const,
        );
  return [...text.matchAll(negation)].some((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    if (spans.some(([from, to]) => start >= from && end <= to)) return false;
    if (mention === undefined || /[\uac00-\ud7a3]/.test(found[0])) return true;
    return spans.some(
      ([from, to]) =>
        wordCount(start < from ? text.slice(end, from) : text.slice(to, start)) <= negationReach,
    );
  });
}

function stanceOn(idea: Idea, claim: Claim): Stance {
  if (idea.denial?.test(claim.folded) === true) return 'denied';
  const isShown = idea.mention.test(claim.folded);
  if (!isShown && idea.hint?.test(claim.folded) !== true) return 'silent';
  if (claim.isLimitation || isNegated(claim.folded, isShown ? idea.mention : idea.hint)) return 'denied';
  return isShown && !hedge.test(claim.folded) ? 'shown' : 'hedged';
}

/** Puts what several claims say together: a yes and a no make "mixed", and so do a yes and a "not yet" in one sentence. */
function merge(stances: readonly (readonly [Stance, Claim])[]): Facet<Claim> {
  const first = (wanted: Stance) => stances.find(([stance]) => stance === wanted)?.[1];
  const shown = first('shown');
  const hedged = first('hedged');
  const denied = first('denied');
  if (denied !== undefined)
    return { stance: shown === undefined && hedged === undefined ? 'denied' : 'mixed', claim: denied };
  if (shown !== undefined)
    return { stance: hedged?.sentence === shown.sentence ? 'mixed' : 'shown', claim: shown };
  return hedged === undefined ? silent : { stance: 'hedged', claim: hedged };
}

/** What the claims say of an idea: it does not depend on who asks. */
export const ideaFacet = (idea: Idea, claims: readonly Claim[]): Facet<Claim> =>
  merge(claims.map((claim) => [stanceOn(idea, claim), claim]));

/** A language counts only where the sentence speaks of the interface; "English only" denies every other. */
function stanceOnEntity(entity: Entity, claim: Claim): Stance {
  const named = claim.entities.filter(({ kind }) => kind === entity.kind);
  if (named.length === 0) return 'silent';
  if (entity.kind === 'language' && !interfaceContext.test(claim.folded)) return 'silent';
  if (!named.some(({ code }) => code.startsWith(entity.code)))
    return entity.kind === 'language' && exclusive.test(claim.folded) ? 'denied' : 'silent';
  if (claim.isLimitation || isNegated(claim.folded)) return 'denied';
  return hedge.test(claim.folded) ? 'hedged' : 'shown';
}

/** What the claims say of an entity: it does not depend on who asks. */
export const entityFacet = (entity: Entity, claims: readonly Claim[]): Facet<Claim> =>
  merge(claims.map((claim) => [stanceOnEntity(entity, claim), claim]));

const stanceOrder: readonly Stance[] = ['shown', 'hedged', 'mixed', 'denied', 'silent'];

/** One facet per entity; where one of a kind is enough, the best one stands for all of its kind. */
function entityFacets({ entities, isAnyEnough }: RequirementProfile, statements: FacetsStated): Facet[] {
  const found = entities.map((entity) => ({ entity, facet: statements.facetOfEntity(entity) }));
  if (!isAnyEnough) return found.map(({ facet }) => facet);
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  return kinds.map((kind): Facet => {
    const facets = found.filter(({ entity }) => entity.kind === kind).map(({ facet }) => facet);
    return facets.sort((a, b) => stanceOrder.indexOf(a.stance) - stanceOrder.indexOf(b.stance))[0] ?? silent;
  });
}

const nothingShared = { share: 0, isClose: false };

/** Share of the content stems that a claim holds, and whether two of them stand as close, and in the order, as in the requirement. */
function coverage(
  content: readonly PlacedStem[],
  wanted: ReadonlySet<string>,
  claim: Claim,
): { readonly share: number; readonly isClose: boolean } {
  const places = new Map<string, number>();
  for (const { stem, place } of claim.stems)
    if (wanted.has(stem) && !places.has(stem)) places.set(stem, place);
  if (places.size === 0 && content.length > 0) return nothingShared;
  const found = content.filter(({ stem }) => places.has(stem));
  const isClose = found.slice(1).some((second, index) => {
    const first = found[index];
    if (first === undefined) return false;
    const there = (places.get(second.stem) ?? 0) - (places.get(first.stem) ?? 0);
    const asked = second.place - first.place;
    return found.length === content.length ? Math.abs(there) <= asked : there > 0 && there <= asked;
  });
  return { share: content.length === 0 ? 1 : found.length / content.length, isClose };
}

/**
 * What a claim with the same words says of a requirement that says "no" itself so many times. "Without a central copy" agrees
 * with "without a central copy"; the plain words alone ("a central copy") do not show that it does without.
 */
function stanceOnContent(negations: number, claim: Claim): 'shown' | 'denied' | 'silent' {
  const said = negationsIn(claim.folded);
  if (negations === 0) return claim.isLimitation || said > 0 ? 'denied' : 'shown';
  if (said > negations || (claim.isLimitation && said === 0)) return 'denied';
  return said === 0 ? 'silent' : 'shown';
}

function byContent(
  { content, negations, isHedged }: RequirementProfile,
  claims: readonly Claim[],
): RequirementMatch {
  let best: { share: number; isClose: boolean; claim: Claim } | undefined;
  const wanted = new Set(content.map(({ stem }) => stem));
  for (const claim of claims) {
    const { share, isClose } = coverage(content, wanted, claim);
    if (share > 0 && (best === undefined || share > best.share)) best = { share, isClose, claim };
  }
  const nothing: RequirementMatch = { verdict: 'not stated', evidence: null };
  if (best === undefined || content.length < 2 || !best.isClose) return nothing;
  const { share, claim } = best;
  if (share < contentForPartly) return nothing;
  const stance = stanceOnContent(negations, claim);
  if (stance === 'silent') return nothing;
  if (stance === 'denied') {
    return share < contentForMet ? nothing : { verdict: 'contradicted', evidence: claim.sentence };
  }
  const isMet = share >= contentForMet && (isHedged || !hedge.test(claim.folded));
  return { verdict: isMet ? 'met' : 'partly', evidence: claim.sentence };
}

/** A number is compared in the sentences that show an idea: elsewhere it counts something else. */
function stanceOnDemand(demand: Demand, related: readonly Claim[]): 'kept' | 'short' | 'broken' | 'silent' {
  const offered = related.flatMap(({ folded }) => quantitiesIn(folded));
  const isKept = satisfies(demand, offered);
  if (isKept === undefined) return 'silent';
  if (isKept) return 'kept';
  return demand.direction === 'at most' ? 'broken' : 'short';
}

function negative(facets: readonly Facet[]): RequirementMatch {
  const shown = facets.find(({ stance }) => stance === 'shown');
  if (shown !== undefined) return { verdict: 'contradicted', evidence: shown.claim?.sentence ?? null };
  const denied = facets.find(({ stance }) => stance === 'denied');
  if (denied !== undefined) return { verdict: 'met', evidence: denied.claim?.sentence ?? null };
  const open = facets.find(({ stance }) => stance !== 'silent');
  return { verdict: open === undefined ? 'not stated' : 'partly', evidence: open?.claim?.sentence ?? null };
}

const isYes = ({ stance }: Facet) => stance !== 'silent' && stance !== 'denied';

/** The first yes on the ideas asked for, or on the entities where there are no ideas. */
function leaderOf({ ideas }: RequirementProfile, facets: readonly Facet[]): Facet | undefined {
  const ideaFacets = facets.slice(0, ideas.length);
  return (ideaFacets.length > 0 ? ideaFacets : facets).find(isYes);
}

/** Whether stances alone contradict a requirement that does not say "no" itself. */
export const isDeniedBy = (profile: RequirementProfile, facets: readonly Facet[]): boolean =>
  leaderOf(profile, facets) === undefined && facets.some(({ stance }) => stance === 'denied');

function positive(
  profile: RequirementProfile,
  facets: readonly Facet[],
  claims: Statements['claims'],
): RequirementMatch {
  const denied = facets.find(({ stance }) => stance === 'denied');
  const evidence = (facet: Facet | undefined) => facet?.claim?.sentence ?? null;
  const yes = facets.filter(isYes);
  const leader = leaderOf(profile, facets);
  if (leader === undefined)
    return { verdict: denied === undefined ? 'not stated' : 'contradicted', evidence: evidence(denied) };
  const related = once(() => {
    const sentences = yes.flatMap(({ claim }) => (claim === undefined ? [] : [claim.sentence]));
    return claims().filter(({ sentence }) => sentences.includes(sentence));
  });
  const demands = profile.demands.map((demand) => stanceOnDemand(demand, related()));
  if (demands.includes('broken')) return { verdict: 'contradicted', evidence: evidence(leader) };
  const share = profile.content.length === 0 ? 1 : sharedContent(profile.content, related());
  if (supportOf(facets, share, profile.content.length) < leastSupport)
    return { verdict: 'not stated', evidence: null };
  const isWhole =
    facets.every(({ stance }) => stance === 'shown') &&
    demands.every((stance) => stance === 'kept') &&
    share >= contentBesideIdeas;
  return { verdict: isWhole ? 'met' : 'partly', evidence: evidence(leader) };
}

/** Share of everything asked that is shown; a hint counts half. */
export function supportOf(
  facets: readonly Pick<Facet, 'stance'>[],
  contentShare: number,
  contentSize: number,
): number {
  const shown = facets.reduce(
    (sum, { stance }) => sum + (stance === 'shown' ? 1 : stance === 'hedged' || stance === 'mixed' ? 0.5 : 0),
    0,
  );
  return (shown + contentShare * contentSize) / (facets.length + contentSize);
}

/** Share of the content stems that the sentences hold together. */
function sharedContent(content: readonly PlacedStem[], claims: readonly Claim[]): number {
  const stems = new Set(claims.flatMap((claim) => claim.stems.map(({ stem }) => stem)));
  return content.filter(({ stem }) => stems.has(stem)).length / content.length;
}

/** What the claims of an offer say. */
export interface FacetsStated {
  /** What they say of an idea. */
  readonly facetOf: (idea: Idea) => Facet;
  /** What they say of a language, platform, format or standard. */
  readonly facetOfEntity: (entity: Entity) => Facet;
}

/** What an offer states, read as far as it is asked for. */
export interface Statements extends FacetsStated {
  /** Clause by clause, from `claimsOf`. */
  readonly claims: () => readonly Claim[];
}

/** What is said of each idea and entity that a requirement asks for, ideas first. */
export const facetsOf = (profile: RequirementProfile, stated: FacetsStated): Facet[] => [
  ...profile.ideas.map(stated.facetOf),
  ...entityFacets(profile, stated),
];

/**
 * Whether an offer's own words show that it meets a requirement.
 * `met` needs a sentence for every part of the requirement; silence is `not stated`.
 */
export function matchRequirement(profile: RequirementProfile, statements: Statements): RequirementMatch {
  if (profile.ideas.length === 0 && profile.entities.length === 0)
    return byContent(profile, statements.claims());
  const facets = facetsOf(profile, statements);
  if (facets.every(({ stance }) => stance === 'silent')) return notStated;
  return profile.isNegative ? negative(facets) : positive(profile, facets, statements.claims);
}

const notStated: RequirementMatch = { verdict: 'not stated', evidence: null };
