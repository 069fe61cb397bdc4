import { existsSync, readFileSync } from 'node:fs';
import type { Need, Offer } from '../../../packages/ranking/src/index.ts';

/** Mulberry32: numbers from 0 to below 1. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const pick = <Value>(random: Random, from: readonly Value[]): Value =>
  from[Math.floor(random() * from.length)] as Value;
const some = <Value>(random: Random, from: readonly Value[], most: number): Value[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, from));
const wordCount = (text: string) => text.split(/\s+/).length;

interface Row {
  readonly name?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
}

/** What texts are recombined from. */
export interface Sentences {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
}

function sentencesOf(path: string): Sentences {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const texts = rows.map(({ summary, description }) => `${description ?? ''} ${summary ?? ''}`);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).map((one) => one.trim());
  return {
    titles: rows.map(({ name, title }) => name ?? title ?? '').filter((title) => title !== ''),
    sentences: [...new Set(sentences)].filter((one) => wordCount(one) >= 4 && one.length < 600),
  };
}

/** Sentences until there are so many words: half of the time the next one stands beside the last one in its source. */
function recombine({ sentences }: Sentences, words: number, random: Random): string {
  const chosen: string[] = [];
  let at = Math.floor(random() * sentences.length);
  for (let count = 0; count < words; ) {
    const sentence = sentences[at] ?? '';
    chosen.push(sentence);
    count += wordCount(sentence);
    at = random() < 0.5 ? (at + 1) % sentences.length : Math.floor(random() * sentences.length);
  }
  return chosen.join(' ');
}

const countries = 'KR JP VN ID PH KE NG GH ES FR PT MX CO BR PE TR AE IN US CA'.split(' ');
const regions = ['EAST_ASIA', 'SOUTHEAST_ASIA', 'AFRICA', 'EUROPE', 'LATIN_AMERICA', 'worldwide'];
const currencies = ['USD', 'EUR', 'KRW'];
const languages = ['en', 'es', 'fr', 'ko', 'pt', 'id', 'vi', 'tr'];
const themes = [
  'mobility',
  'data',
  'safe-city',
  'water-management',
  'efficient-transport',
  'sustainable-city',
];
const standards = ['ISO 37120', 'ISO 27001', 'GTFS', 'WCAG', 'NGSI-LD', 'ISO 24512'];
const zones = ['Asia/Seoul', 'Asia/Jakarta', 'Africa/Nairobi', 'Europe/Madrid', 'America/Bogota'];
const capabilities = [
  'Sends alerts by SMS and e-mail within a minute',
  'Works offline and sends the data later',
  'Documented REST API and webhooks',
  'Training for up to 40 employees is included in the price',
  'Source code is published under the MIT licence',
  'Exports to CSV and Excel',
  'Available in English, Spanish and French',
  'Runs on your own servers',
];
const limitations = ['No mobile app', 'An internet connection is required', 'Only as a hosted service'];
const requirements = [
  'The system must work without an internet connection',
  'Source code must be published under an open licence',
  'The supplier trains at least 30 municipal staff',
  'Alerts by SMS within five minutes',
  'Open and documented API',
  'Data can be exported to CSV or Excel',
  'Interface in Spanish',
  'Finds leaks in buried pipes by sound',
  'Forecasts flood levels a day ahead',
  'Counts passengers on every bus line',
];

/** The same seed and count give the same offers; a longer list begins with the shorter one. */
export function makeOffers(count: number, seed: number, data: string): Offer[] {
  const source = sentencesOf(`${data}/solutions.jsonl`);
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, row): Offer => {
    // Two digits, as prices are: 12,000 and not 12,345.
    const price = (10 + Math.floor(random() * 90)) * 10 ** (4 + Math.floor(random() * 4));
    const days = 14 + Math.floor(random() * 300);
    return {
      id: `s${row}`,
      title: pick(random, source.titles),
      description: recombine(source, 100 + random() * 90, random),
      language: 'en',
      organisationId: `o${Math.floor(random() * count * 0.4)}`,
      providerKind: pick(random, ['CORPORATE', 'CORPORATE', 'CORPORATE', 'INSTITUTION', 'CITY']),
      capabilities: some(random, capabilities, 4),
      limitations: random() < 0.15 ? [pick(random, limitations)] : [],
      regionsServed: random() < 0.5 ? [] : some(random, [...regions, ...countries], 5),
      themes: some(random, themes, 2),
      sdgs: some(random, [3, 6, 7, 9, 11, 12, 13], 2),
      languages: some(random, languages, 3),
      price: random() < 0.4 ? null : { min: price, max: price * 2, currency: pick(random, currencies) },
      readiness: random() < 0.5 ? null : 3 + Math.floor(random() * 7),
      standards: some(random, standards, 2),
      deliveryDays: random() < 0.5 ? null : { min: days, max: days * 2 },
      references: some(random, countries, 3).map((country) => ({
        city: { country, population: Math.floor(10 ** (4 + random() * 3)) },
        year: 2012 + Math.floor(random() * 14),
        isConfirmed: random() < 0.3,
        outcome: random() < 0.5 ? 'Measured' : null,
      })),
      timeZones: random() < 0.5 ? [] : [pick(random, zones)],
    };
  });
}

/** Needs of about 150 words with everything asked that the ranking compares. */
export function makeNeeds(count: number, seed: number, data: string): Need[] {
  const source = sentencesOf(`${data}/needs.jsonl`);
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, row): Need => {
    const country = pick(random, countries);
    return {
      id: `n${row}`,
      title: pick(random, source.titles),
      description: recombine(source, 130, random),
      language: 'en',
      requirements: Array.from({ length: 3 }, () => ({
        text: pick(random, requirements),
        level: random() < 0.3 ? ('must' as const) : ('should' as const),
      })),
      themes: some(random, themes, 2),
      sdgs: [pick(random, [3, 6, 7, 9, 11, 12, 13])],
      city: {
        country,
        regions: [pick(random, regions.slice(0, -1))],
        population: 400_000,
        timeZone: pick(random, zones),
      },
      budget: { min: 1_000_000, max: Math.floor(10 ** (7 + random())), currency: 'USD' },
      deadline: '2027-12-31',
      languages: [pick(random, languages), 'en'],
      minimumReadiness: 6,
      standards: some(random, standards, 1),
      excludedProviderKinds: random() < 0.3 ? ['CITY'] : [],
      organisationId: `city-${row}`,
    };
  });
}

/** Whether the real texts lie beside the checkout. */
export const hasTexts = (data: string): boolean =>
  existsSync(`${data}/solutions.jsonl`) && existsSync(`${data}/needs.jsonl`);
