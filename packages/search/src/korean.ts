/** Particles and the copula as written at the end of a noun, longest first. */
const particle =
  /(?:에서는|에서의|으로는|으로서|으로써|이라는|까지의|에게서|에서|에게|으로|부터|까지|처럼|보다|마다|이나|하고|에는|에도|와의|과의|로서|로써|이라|은|는|이|가|을|를|의|에|로|와|과|도|만)$/;

/** A Korean word without its particle, where at least two syllables remain. */
export function stripParticle(word: string): string {
  const stem = word.replace(particle, '');
  return stem.length >= 2 ? stem : word;
}

export function isKorean(word: string): boolean {
  return /^\p{sc=Hangul}/u.test(word);
}
