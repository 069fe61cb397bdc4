import type { MessageKey } from './messages-en.ts';

/** An amount in minor units, written by the reader's language. */
export interface MoneyValue {
  readonly amount: number;
  readonly currency: string;
}
/** Theme, topic and SDG codes, written as labels. */
export interface ConceptValue {
  readonly concepts: readonly string[];
}
/** Codes of countries, regions, languages or kinds of organisation, written as names. */
export interface NamedValue {
  readonly named: 'places' | 'languages' | 'kinds';
  readonly codes: readonly string[];
}
export type MessageValue = string | number | MoneyValue | ConceptValue | NamedValue | readonly string[];

/** A sentence before it is put into words: which one, and what stands in its gaps. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export const money = (amount: number, currency: string): MoneyValue => ({ amount, currency });
export const named = (what: NamedValue['named'], codes: readonly string[]): NamedValue => ({
  named: what,
  codes,
});
export const conceptList = (concepts: readonly string[]): ConceptValue => ({ concepts });
