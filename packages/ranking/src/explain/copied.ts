import type { Pair } from '../pair.ts';
import type { Need, Offer } from '../types.ts';
import type { Message } from './message.ts';

/** Shorter sentences may be the same by chance. Letters; a Chinese, Japanese or Korean one says as much as three. */
const shortest = 45;
/** What is read of an offer. */
const mostRead = 20_000;
/** Whoever repeats a challenge has its words: the others need not be looked at. */
export const leastRelevance = 0.5;

const spelled = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const lengthOf = (text: string) => text.length + 2 * (text.match(dense)?.length ?? 0);

interface Sentence {
  readonly text: string;
  readonly spelled: string;
  /** Its words, the longest first: the one that an offer is least likely to hold. */
  readonly words: readonly string[];
}

const wordsOf = (text: string): string[] => text.split(' ').sort((a, b) => b.length - a.length);

/** The sentences of a need that nobody writes a second time by chance. */
function sentencesOf({ summary, description, requirements }: Need): Sentence[] {
  const texts = [summary ?? '', description ?? '', ...(requirements ?? []).map(({ text }) => text)];
  return texts
    .flatMap((text) => text.split(/(?<=[.!?。！？؟])\s*|\n+/))
    .map((text) => ({ text: text.trim(), spelled: spelled(text) }))
    .filter((sentence) => lengthOf(sentence.spelled) >= shortest)
    .map((sentence) => ({ ...sentence, words: wordsOf(sentence.spelled) }));
}

const known = new WeakMap<Need, readonly Sentence[]>();

function sentencesOnce(need: Need): readonly Sentence[] {
  let sentences = known.get(need);
  if (sentences === undefined) known.set(need, (sentences = sentencesOf(need)));
  return sentences;
}

const textOf = ({ title, summary, description, capabilities }: Offer) =>
  [title, summary ?? '', description ?? '', ...(capabilities ?? [])].join('\n').slice(0, mostRead);

/** The sentences that a text repeats. Nearly every text lacks some word of each, which is found out before it is spelled. */
function sentencesIn(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const lower = text.toLowerCase();
  const possible = sentences.filter(({ words }) => words.every((word) => lower.includes(word)));
  if (possible.length === 0) return possible;
  const all = ` ${spelled(text)} `;
  return possible.filter((sentence) => all.includes(` ${sentence.spelled} `));
}

/**
 * Says where an offer repeats sentences of the challenge word for word: they match best of all and show nothing of the offer's own.
 * The score stays what the rules make of it; whoever reads the match is told.
 */
export function copiedNote({ need, offer, textRelevance }: Pair): Message | undefined {
  if (textRelevance < leastRelevance) return undefined;
  const sentences = sentencesOnce(need.need);
  if (sentences.length === 0) return undefined;
  const copied = sentencesIn(textOf(offer.offer), sentences);
  const [first] = copied;
  return first && { key: 'missing.copied', values: { count: copied.length, sentence: first.text } };
}
