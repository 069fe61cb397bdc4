import { goalOf, sdgLabel, themeLabel } from '@smc/taxonomy';
import { minorUnits } from '../money.ts';
import type { Locale } from '../types.ts';
import type { Message, MessageValue, MoneyValue } from './message.ts';
import { messagesEn } from './messages-en.ts';
import type { MessageKey, Messages } from './messages-en.ts';
import { messagesEs } from './messages-es.ts';
import { messagesFr } from './messages-fr.ts';
import { messagesKo } from './messages-ko.ts';

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
  const [group, point] = separators[locale];
  const [whole = '0', fraction = ''] = value.toFixed(digits).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? grouped : `${grouped}${point}${rest}`;
}

const formatMoney = ({ amount, currency }: MoneyValue, locale: Locale) =>
  `${currency} ${formatNumber(amount / minorUnits(currency), locale, 2)}`;

/** Label of a concept code: theme, topic or `sdg:11`. */
export function conceptLabel(code: string, locale: Locale): string {
  const sdg = code.startsWith('sdg:') ? code.slice(4) : undefined;
  return sdg === undefined || goalOf(sdg) === undefined ? themeLabel(code, locale) : sdgLabel(sdg, locale);
}

function formatValue(value: MessageValue, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, locale);
  if (Array.isArray(value)) return value.join(', ');
  if ('concepts' in value) return value.concepts.map((code) => conceptLabel(code, locale)).join(', ');
  return 'amount' in value ? formatMoney(value, locale) : '';
}

/** The template of a message in a language. */
export const template = (key: MessageKey, locale: Locale): string => messages[locale][key];

/** A message in words. Gaps without a value stay empty. */
export function render(message: Message, locale: Locale): string {
  const values = message.values ?? {};
  return template(message.key, locale).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (name === 'rate') return rateNote(values['date'], locale);
    return value === undefined ? '' : formatValue(value, locale);
  });
}

function rateNote(date: MessageValue | undefined, locale: Locale): string {
  return typeof date === 'string' && date !== ''
    ? template('budget.rate', locale).replace('{date}', date)
    : '';
}
