import type { ConceptStatistics } from './indexes.ts';
import type { TermStatistics } from './index-structures/statistics.ts';
import type { TextModel } from './index-structures/text-index.ts';
import type { LatentModel } from './latent/model.ts';

/** FNV-1a over UTF-16 units and numbers, in two halves from different starts: 64 bits tell models apart, nobody attacks them. */
class Fingerprint {
  #low = 0x811c9dc5;
  #high = 0x01234567;

  addNumber(value: number): void {
    this.#low = Math.imul(this.#low ^ value, 0x01000193);
    this.#high = Math.imul(this.#high ^ (value + 0x9e37), 0x01000193);
  }

  addText(text: string): void {
    for (let at = 0; at < text.length; at++) this.addNumber(text.charCodeAt(at));
    this.addNumber(-1);
  }

  result(): string {
    return [this.#high, this.#low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

function addTerms(fingerprint: Fingerprint, { terms, frequencies, averageLength }: TermStatistics): void {
  fingerprint.addText(String(averageLength));
  for (const [term, number] of terms) {
    fingerprint.addText(term);
    fingerprint.addNumber(frequencies[number] ?? 0);
  }
}

function addLatent(fingerprint: Fingerprint, { rank, terms, places }: LatentModel): void {
  fingerprint.addText(`${rank} ${terms.size}`);
  for (const bits of new Uint32Array(places.buffer, places.byteOffset, places.length))
    fingerprint.addNumber(bits);
}

/** The version of a model: the same statistics give the same one, others another one. */
export function versionOf(text: TextModel, { documents, counts }: ConceptStatistics): string {
  const fingerprint = new Fingerprint();
  fingerprint.addText(
    `${documents} ${text.isSmall} ${JSON.stringify(text.parts)} ${[...text.hasNative].join()}`,
  );
  addTerms(fingerprint, text.words);
  if (text.grams !== undefined) addTerms(fingerprint, text.grams);
  if (text.latent !== undefined) addLatent(fingerprint, text.latent);
  for (const [code, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    fingerprint.addText(`${code} ${count}`);
  return `${documents}-${fingerprint.result()}`;
}
