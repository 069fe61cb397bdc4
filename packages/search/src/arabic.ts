/** Article with the words that join it: and-the, by-the, like-the, so-the, for-the, the (as in Larkey's light stemmer). */
const article = /^(?:وال|بال|كال|فال|لل|ال)(?=[\u0621-\u064a]{3})/;

/** A folded Arabic word without its article, where at least three letters remain; other words as they are. */
export function stripArticle(word: string): string {
  const first = word.charCodeAt(0);
  return first >= 0x600 && first <= 0x6ff ? word.replace(article, '') : word;
}
