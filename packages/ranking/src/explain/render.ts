import { goalOf, sdgLabel, themeLabel } from '@smc/taxonomy';
import { stepsPerPoint } from '../combine.ts';
import { minorUnits } from '../money.ts';
import type { Locale } from '../types.ts';
import type { Message, MessageValue, MoneyValue, NamedValue } from './message.ts';
import { messagesEn } from './messages-en.ts';
import type { MessageKey, Messages } from './messages-en.ts';
import { messagesEs } from './messages-es.ts';
import { messagesFr } from './messages-fr.ts';
import { messagesKo } from './messages-ko.ts';
import { kindName, languageName, placeName } from './names.ts';

const messages: Readonly<Record<Locale, Messages>> = {
  en: messagesEn,
  es: messagesEs,
  fr: messagesFr,
  ko: messagesKo,
};

/** Own number writing: `Intl` differs between versions of its data, and a run must repeat byte for byte. */
const separators: Readonly<Record<Locale, readonly [string, string]>> = {
  en: [',', '.'],
  ko: [',', '.'],
  es: ['.', ','],
  fr: ['\u202f', ','],
};

/** A number with at most `digits` decimals, trailing zeros dropped. */
export function formatNumber(value: number, locale: Locale, digits = 2): string {
  // Most numbers are small and whole: nothing to group or to drop.
  if (Number.isInteger(value) && value > -1000 && value < 1000) return String(value === 0 ? 0 : value);
  const [group, point] = separators[locale];
  if (digits === 1 && value > 0 && value < 999 && Number.isInteger(value * stepsPerPoint))
    return writtenSteps(value, point);
  const written = Number.isInteger(value) ? String(value) : value.toFixed(digits);
  // Nothing to group below a thousand.
  if (value > -1000 && value < 999) return withoutZeros(written, point);
  const [whole = '0', fraction = ''] = written.split('.');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? grouped(whole, group) : `${grouped(whole, group)}${point}${rest}`;
}

/** A whole number with its thousands apart. */
function grouped(whole: string, group: string): string {
  const first = whole.startsWith('-') ? 1 : 0;
  let text = '';
  let end = whole.length;
  for (; end - first > 3; end -= 3) text = `${group}${whole.slice(end - 3, end)}${text}`;
  return `${whole.slice(0, end)}${text}`;
}

/** Points in whole steps, to one decimal: what `toFixed` writes, of a number whose tenfold is exact. */
function writtenSteps(points: number, decimalPoint: string): string {
  const tenths = Math.floor(points * 10 + 0.5);
  const rest = tenths % 10;
  const whole = (tenths - rest) / 10;
  return rest === 0 ? `${whole}` : `${whole}${decimalPoint}${rest}`;
}

/** A number below a thousand without trailing zeros, with the language's decimal point. */
function withoutZeros(written: string, point: string): string {
  const dot = written.indexOf('.');
  if (dot < 0) return written;
  let end = written.length;
  while (written.charCodeAt(end - 1) === 48) end--;
  return end === dot + 1
    ? written.slice(0, dot)
    : `${written.slice(0, dot)}${point}${written.slice(dot + 1, end)}`;
}

const formatMoney = ({ amount, currency }: MoneyValue, locale: Locale) =>
  `${currency} ${formatNumber(amount / minorUnits(currency), locale, 2)}`;

/** Label of a concept code: theme, topic or `sdg:11`. */
export function conceptLabel(code: string, locale: Locale): string {
  const sdg = code.startsWith('sdg:') ? code.slice(4) : undefined;
  return sdg === undefined || goalOf(sdg) === undefined ? themeLabel(code, locale) : sdgLabel(sdg, locale);
}

const nameOf: Readonly<Record<NamedValue['named'], (code: string, locale: Locale) => string>> = {
  places: placeName,
  languages: languageName,
  kinds: kindName,
};

function formatValue(value: MessageValue, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, locale);
  if (Array.isArray(value)) return value.join(', ');
  if ('concepts' in value) return value.concepts.map((code) => conceptLabel(code, locale)).join(', ');
  if ('named' in value) return value.codes.map((code) => nameOf[value.named](code, locale)).join(', ');
  return 'amount' in value ? formatMoney(value, locale) : '';
}

/** The template of a message in a language. */
export const template = (key: MessageKey, locale: Locale): string => messages[locale][key];

/** A gap of a template, and the words behind it. */
interface Gap {
  readonly name: string;
  /** Of `{name:day|days}`: one of two forms, by the number of that name. */
  readonly forms: readonly [one: string, many: string] | undefined;
  readonly after: string;
}

/** A template cut at its gaps. */
interface CutTemplate {
  readonly before: string;
  readonly gaps: readonly Gap[];
}

/** Cut once each. */
const cutTemplates = new Map<string, CutTemplate>();

function cut(text: string): CutTemplate {
  const [before = '', ...parts] = text.split(/\{([^{}]+)\}/);
  const gaps: Gap[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [name = '', forms] = (parts[at] as string).split(':');
    const [one = '', many = ''] = forms?.split('|') ?? [];
    gaps.push({ name, forms: forms === undefined ? undefined : [one, many], after: parts[at + 1] as string });
  }
  return { before, gaps };
}

function cutOnce(text: string): CutTemplate {
  let known = cutTemplates.get(text);
  if (known === undefined) cutTemplates.set(text, (known = cut(text)));
  return known;
}

const noValues: Readonly<Record<string, MessageValue>> = {};

/**
 * A message in words. Gaps without a value stay empty.
 *
 * @param words what stands in the gap of the same name
 */
export function render(
  { key, values = noValues }: Message,
  locale: Locale,
  words?: readonly string[],
): string {
  const { before, gaps } = cutOnce(messages[locale][key]);
  let text = before;
  for (const { name, forms, after } of gaps) {
    const value = name === 'words' && words !== undefined ? words : values[name];
    if (forms !== undefined) text += forms[isSingular(value, locale) ? 0 : 1];
    else if (name === 'rate') text += rateNote(values['date'], locale);
    else if (value !== undefined) text += formatValue(value, locale);
    text += after;
  }
  return text;
}

/** Whether a number takes the singular: in French also what is below two. */
const isSingular = (value: MessageValue | undefined, locale: Locale) =>
  locale === 'fr' ? typeof value === 'number' && value < 2 : value === 1;

function rateNote(date: MessageValue | undefined, locale: Locale): string {
  return typeof date === 'string' && date !== ''
    ? template('budget.rate', locale).replace('{date}', date)
    : '';
}
