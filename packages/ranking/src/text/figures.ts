import { stemWord } from './stem.ts';

/** Names of months and weekdays by language, and the longer ones of their stems. */
const calendarNames = new Map<string, ReadonlySet<string>>();
/** Shorter stems are those of other words too: Arabic Friday and "collect", Spanish Saturday and "know". */
const shortestStem = 5;

const formsOf = (name: string, language: string): string[] => {
  const stem = stemWord(name, language);
  return stem.length < shortestStem ? [name] : [name, stem];
};

const isNamedBy = (stem: string, names: ReadonlySet<string>) =>
  stem.length >= shortestStem && names.has(stem);

/**
 * Names that are words of their own ("may", "march", Turkish "ocak", a stove, and "pazar", a market, Russian "среда", surroundings):
 * a date only beside a number.
 */
const alsoWords: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mars',
  'mart',
  'ocak',
  'ekim',
  'pazar',
  'среда',
  'minggu',
  'pazarı',
]);

const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
const weekdays = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));

/** The runtime's names: on their own ("август") and within a date ("августа"). */
function namesOf(language: string): ReadonlySet<string> {
  const kept = calendarNames.get(language);
  if (kept !== undefined) return kept;
  // Another language's names would depend on where the process runs.
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  const parts = (format: Intl.DateTimeFormatOptions, type: string, dates: readonly Date[]) => {
    const formatter = new Intl.DateTimeFormat(isKnown ? language : 'en', { timeZone: 'UTC', ...format });
    return dates.flatMap((date) =>
      formatter.formatToParts(date).flatMap((part) => (part.type === type ? [part.value.toLowerCase()] : [])),
    );
  };
  const names = new Set(
    [
      ...parts({ month: 'long' }, 'month', months),
      ...parts({ month: 'long', day: 'numeric' }, 'month', months),
      ...parts({ weekday: 'long' }, 'weekday', weekdays),
    ]
      .filter((name) => /^\p{L}{3,}$/u.test(name))
      .flatMap((name) => formsOf(name, language)),
  );
  calendarNames.set(language, names);
  return names;
}

const currencies =
  'usd|eur|gbp|krw|cny|rmb|jpy|inr|idr|vnd|try|rub|brl|mxn|cop|ars|clp|pen|php|mzn|kes|ugx|tzs|ngn|zar|xof|xaf|mad|tnd|dzd|egp|sar|aed|dollars?|euros?';
const goalWords =
  'sdgs?|ods|odd|цур|goals?|targets?|indicators?|objetivos?|metas?|indicador(?:es)?|objectifs?|cibles?|indicateurs?';
/** Letters of scripts that set words apart: a number right behind one is part of a name. */
const spaced = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}`;
const number = String.raw`(?<![${spaced}\p{N}]|\p{N}[.,])\p{N}[\p{N}.,:/\u066b\u066c]*`;
const joiner = String.raw`[\s\u00a0]?`;
/** Chinese and Korean write the counted thing right behind. */
const wordEnd = String.raw`(?![${spaced}\p{N}])`;

/** Goals by number ("SDG 8.2"), amounts of money, then every number that stands alone. */
const goalPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${goalWords})[\s\u00a0-]?${number}(?:[a-z](?![\p{L}\p{N}]))?`,
  'giu',
);
const moneyPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${currencies})${joiner}${number}|${number}${joiner}(?:${currencies})(?![\p{L}\p{N}])`,
  'giu',
);
/** An acronym before a number belongs to it: "ISO 27001", "COVID-19", "PM 2.5". */
const nameBefore = /(?:\p{Lu}[\p{Lu}\p{N}]+|\p{L}\p{N}*-)[\s\u00a0-]?$/u;
const year = /^(?:19|20)\p{N}{2}$/u;
const numberPattern = new RegExp(String.raw`${number}(?:st|nd|rd|th|º|ª)?${wordEnd}[年月日년월일]?`, 'giu');
const wordPattern = /\p{L}[\p{L}\p{M}]*/gu;

const blank = (found: string) => ' '.repeat(found.length);

/** A number said so often is what a text is about: "the 2020 census". */
const oftenSaid = 3;

/** A number without the punctuation behind it. */
const bare = (found: string) => found.replace(/[.,:/]+$/, '');

function numbersSaidOften(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(numberPattern))
    counts.set(bare(found), (counts.get(bare(found)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= oftenSaid).map(([found]) => found));
}

function withoutNumbers(text: string): string {
  const often = numbersSaidOften(text);
  return text.replace(numberPattern, (found: string, at: number) => {
    if (often.has(bare(found))) return found;
    const before = text.slice(Math.max(0, at - 12), at);
    const isName = nameBefore.test(before) && !(year.test(found) && !before.endsWith('-'));
    return isName ? found : blank(found);
  });
}

function withoutDates(text: string, language: string): string {
  const names = namesOf(language);
  return text.replace(wordPattern, (found: string, at: number) => {
    const word = found.toLowerCase();
    if (!names.has(word) && !isNamedBy(stemWord(word, language), names)) return found;
    if (!alsoWords.has(word)) return blank(found);
    const around = `${text.slice(Math.max(0, at - 5), at)}|${text.slice(at + found.length, at + found.length + 6)}`;
    return /\p{N}/u.test(around) ? blank(found) : found;
  });
}

/**
 * A text in which figures that say nothing about a subject are blanks: dates, months, years, amounts of money, numbers that
 * stand alone, and the numbers of goals, targets and indicators. Numbers that belong to a name stay ("ISO 27001", "COVID-19",
 * "3D"), and those that are said three times. Everything else keeps its place.
 *
 * @param language BCP 47 primary tag, for the names of months and weekdays
 */
export function withoutFigures(text: string, language: string): string {
  const dated = withoutDates(text, language);
  if (!/\p{N}/u.test(dated)) return dated;
  const plain = dated.replace(goalPattern, blank).replace(moneyPattern, blank);
  return withoutNumbers(plain);
}
