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

/** The sentences of the challenge that an offer repeats word for word. */
function repeatedSentences({ need, offer, textRelevance, discount }: Pair): readonly Sentence[] {
  if (textRelevance < leastRelevance && discount === undefined) return [];
  const sentences = sentencesOnce(need.need);
  return sentences.length === 0 ? sentences : sentencesIn(textOf(offer.offer), sentences);
}

/** Says where an offer repeats the challenge: whole sentences, with one of them, and what that leaves of its worth. */
export function copiedNotes(pair: Pair): readonly Message[] {
  const copied = repeatedSentences(pair);
  const [first] = copied;
  const { discount } = pair;
  return [
    ...(first === undefined
      ? []
      : [{ key: 'missing.copied', values: { count: copied.length, sentence: first.text } } as const]),
    ...(discount === undefined
      ? []
      : [
          {
            key: 'missing.repeats',
            values: { text: percent(discount.text), claims: percent(discount.claims) },
          } as const,
        ]),
  ];
}

const percent = (share: number) => Math.round(share * 100);
