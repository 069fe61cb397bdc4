import { ideas } from '../requirements/ideas.ts';
import {
  contentBesideIdeas,
  contentForMet,
  contentForPartly,
  leastSupport,
  supportOf,
} from '../requirements/match.ts';
import type { PreparedRequirement } from '../prepare.ts';
import type { RequirementProfile } from '../requirements/profile.ts';
import { satisfies } from '../requirements/quantities.ts';
import type { Quantity } from '../requirements/quantities.ts';
import {
  deniableShift,
  bitsOf,
  quantitiesNumber,
  stanceMask,
  stanceNames,
  stanceNumbers,
} from './requirement-columns.ts';
import type { ListColumn } from './interned.ts';
import type { RequirementColumns } from './requirement-columns.ts';

/**
 * What can be said of one requirement and one offer without reading the offer, in bits: {@link isOpen}, {@link isContradicted},
 * {@link mayBeContradicted}, and from bit {@link halvesShift} on how many halves of it are met.
 */
export type Judgement = number;

/** The offer has to be read: the halves are the most it can come to. */
export const isOpen = 1;
export const isContradicted = 2;
export const mayBeContradicted = 4;
export const halvesShift = 4;
const [partly, whole] = [1 << halvesShift, 2 << halvesShift];
export const halvesOf = (judgement: Judgement): number => judgement >> halvesShift;

/** Whether a number of the sentences breaks a limit; the same as the matcher says of them. */
const breaksLimit = ({ demands }: RequirementProfile, offered: readonly Quantity[]) =>
  demands.some((demand) => demand.direction === 'at most' && satisfies(demand, offered) === false);

/** Judges one offer by the stances on the ideas that a requirement asks for. */
function judgeIdeas(
  stances: readonly number[],
  profile: RequirementProfile,
  quantities: RequirementColumns['quantities'],
): number {
  const numbers = stances.map((stance) => stance & stanceMask);
  const isDenied = numbers.includes(stanceNumbers.denied);
  const isShown = numbers.includes(stanceNumbers.shown);
  if (profile.isNegative) {
    if (isShown) return isContradicted;
    return isDenied ? whole : numbers.some(isYes) ? partly : 0;
  }
  if (!numbers.some(isYes)) return isDenied ? isContradicted : 0;
  const offered = stances.filter(isYes).flatMap((stance) => quantities[quantitiesNumber(stance)] ?? []);
  if (breaksLimit(profile, offered)) return isContradicted;
  return (numbers.every((number) => number === stanceNumbers.shown) ? whole : partly) | isOpen;
}

/**
 * The same where nothing but ideas and words is asked for: what the matcher says.
 *
 * @param held words of the requirement that stand in the sentences that speak for its ideas
 */
function judgeIdeasAlone(
  stances: readonly number[],
  held: number,
  profile: RequirementProfile,
  quantities: RequirementColumns['quantities'],
): number {
  const byIdeas = judgeIdeas(stances, profile, quantities);
  if ((byIdeas & isOpen) === 0) return byIdeas;
  const asked = profile.content.length;
  const share = asked === 0 ? 1 : held / asked;
  const facets = stances.map((packed) => ({ stance: stanceNames[packed & stanceMask] ?? 'silent' }));
  if (supportOf(facets, share, asked) < leastSupport) return 0;
  const offered = facets.flatMap(({ stance }, place) =>
    stance === 'silent' || stance === 'denied'
      ? []
      : (quantities[quantitiesNumber(stances[place] as number)] ?? []),
  );
  const isKept = profile.demands.every((demand) => satisfies(demand, offered) === true);
  const isWhole = halvesOf(byIdeas) === 2 && isKept && share >= contentBesideIdeas;
  return isWhole ? whole : partly;
}

export const hasLimit = ({ demands }: RequirementProfile) =>
  demands.some(({ direction }) => direction === 'at most');

/** The same where it names languages, platforms, formats or standards: whether an offer names the same ones is not known. */
function judgeEntities(
  stances: readonly number[],
  kinds: number,
  profile: RequirementProfile,
  quantities: RequirementColumns['quantities'],
): number {
  const asked = bitsOf(profile.entities);
  const named = kinds & asked;
  const byIdeas = stances.length === 0 ? 0 : judgeIdeas(stances, profile, quantities);
  const isByIdeasOpen = (byIdeas & isOpen) !== 0;
  if (named === 0) return isByIdeasOpen ? partly | isOpen : byIdeas;
  // A sentence that names the entity may hold a number too.
  if (profile.isNegative || hasLimit(profile)) return whole | isOpen | mayBeContradicted;
  const isDeniable = ((kinds >> deniableShift) & asked) !== 0;
  const mayBreak = isDeniable ? mayBeContradicted : 0;
  // Without the idea itself, the right language or format is worth nothing.
  if (stances.length > 0 && !isByIdeasOpen) return byIdeas | mayBreak;
  const isWholePossible = named === asked && (stances.length === 0 || halvesOf(byIdeas) === 2);
  return (isWholePossible ? whole : partly) | isOpen | mayBreak;
}

const isYes = (stance: number) =>
  (stance & stanceMask) !== stanceNumbers.silent && (stance & stanceMask) !== stanceNumbers.denied;

/** Bits of the ideas for which an offer's sentences speak, of those asked for. */
export function bitsFor(lists: readonly Uint32Array[], places: readonly number[], entry: number): number {
  let bits = 0;
  for (let idea = 0; idea < lists.length; idea++)
    if (isYes((lists[idea] as Uint32Array)[entry] as number)) bits |= 1 << (places[idea] as number);
  return bits;
}

export function judgeContent(count: number, asked: number): number {
  const share = count / asked;
  if (asked < 2 || count < 2 || share < contentForPartly) return 0;
  return share >= contentForMet ? whole | isOpen | mayBeContradicted : partly | isOpen;
}

/** Stances of the offers on each idea that a requirement asks for. */
export function stanceLists(
  { stances, size }: RequirementColumns,
  { ideas: asked }: RequirementProfile,
): Uint32Array[] {
  return asked.map((idea) => {
    const place = ideas.indexOf(idea);
    return stances.subarray(place * size, (place + 1) * size);
  });
}

/** Judges one offer by its stances, each without its clause, the kinds of entities it names and the words that speak for its ideas. */
export const judgerOf =
  ({ quantities }: RequirementColumns, profile: RequirementProfile) =>
  (stances: readonly number[], kinds: number, held: number): number =>
    profile.entities.length > 0
      ? judgeEntities(stances, kinds, profile, quantities)
      : judgeIdeasAlone(stances, held, profile, quantities);

/** What can be said of one requirement and each offer without reading the offer, see {@link Judgement}. */
export function judgementReader(
  columns: RequirementColumns,
  { profile }: PreparedRequirement,
): (entry: number) => Judgement {
  const { holders, spoken } = columns;
  const numbers = profile.content.map(({ stem }) => columns.stems.get(stem));
  if (profile.ideas.length === 0 && profile.entities.length === 0)
    return (entry) => {
      const held = numbers.filter((number) => placeIn(holders, number, entry, 1) >= 0);
      return judgeContent(held.length, numbers.length);
    };
  const judge = judgerOf(columns, profile);
  const lists = stanceLists(columns, profile);
  const places = profile.ideas.map((idea) => ideas.indexOf(idea));
  return (entry) => {
    const bits = bitsFor(lists, places, entry);
    const speaking = numbers.filter((number) => {
      const at = bits === 0 ? -1 : placeIn(spoken, number, entry, 2);
      return at >= 0 && ((spoken.values[at + 1] as number) & bits) !== 0;
    });
    const stances = lists.map((list) => list[entry] as number);
    return judge(stances, columns.kinds[entry] as number, speaking.length);
  };
}

/** Place of an entry in the list of a number, looked for by halving: lists are ascending. Below zero where it is not there. */
function placeIn(
  { starts, values }: ListColumn,
  number: number | undefined,
  entry: number,
  width: 1 | 2,
): number {
  if (number === undefined) return -1;
  const start = starts[number] as number;
  let [low, high] = [0, ((starts[number + 1] as number) - start) / width];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[start + middle * width] as number) < entry) low = middle + 1;
    else high = middle;
  }
  const at = start + low * width;
  return at < (starts[number + 1] as number) && values[at] === entry ? at : -1;
}
