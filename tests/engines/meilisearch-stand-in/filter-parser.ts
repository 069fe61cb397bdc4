import { type FilterToken, filterError, filterTokens } from './filter-tokens.ts';

export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly part: FilterNode }
  | { readonly kind: 'equal'; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly field: string; readonly test: (number: number) => boolean }
  | { readonly kind: 'exists' | 'null' | 'empty'; readonly field: string };

const operators =
  '`=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS EMPTY`';
const reserved = ['AND', 'OR', 'NOT', 'IN', 'TO', 'EXISTS', 'IS', 'NULL', 'EMPTY'];

/**
 * Reads a filter expression as the server's documentation gives the grammar.
 * @throws ApiError `invalid_search_filter` with the position.
 */
export function parseFilter(expression: string): FilterNode {
  return new FilterParser(expression).parse();
}

class FilterParser {
  readonly #expression: string;
  readonly #tokens: readonly FilterToken[];
  #place = 0;

  constructor(expression: string) {
    this.#expression = expression;
    this.#tokens = filterTokens(expression);
  }

  parse(): FilterNode {
    const node = this.#either();
    if (this.#peek().kind !== 'end') throw this.#error(`Found unexpected \`${this.#peek().text}\`.`);
    return node;
  }

  #either(): FilterNode {
    const parts = [this.#all()];
    while (this.#takeWord('OR')) parts.push(this.#all());
    return parts.length === 1 ? (parts[0] as FilterNode) : { kind: 'or', parts };
  }

  #all(): FilterNode {
    const parts = [this.#one()];
    while (this.#takeWord('AND')) parts.push(this.#one());
    return parts.length === 1 ? (parts[0] as FilterNode) : { kind: 'and', parts };
  }

  #one(): FilterNode {
    if (this.#takeWord('NOT')) return { kind: 'not', part: this.#one() };
    if (!this.#takeSign('(')) return this.#condition();
    const node = this.#either();
    if (!this.#takeSign(')')) throw this.#error('Expression is missing the closing delimiter `)`.');
    return node;
  }

  #condition(): FilterNode {
    const field = this.#value();
    if (this.#takeWord('NOT')) return { kind: 'not', part: this.#denied(field) };
    if (this.#takeWord('IN')) return { kind: 'equal', field, values: this.#list() };
    if (this.#takeWord('EXISTS')) return { kind: 'exists', field };
    if (this.#takeWord('IS')) return this.#is(field);
    if (this.#takeSign('=')) return { kind: 'equal', field, values: [this.#value()] };
    if (this.#takeSign('!=')) return { kind: 'not', part: { kind: 'equal', field, values: [this.#value()] } };
    return this.#range(field);
  }

  #denied(field: string): FilterNode {
    if (this.#takeWord('IN')) return { kind: 'equal', field, values: this.#list() };
    if (this.#takeWord('EXISTS')) return { kind: 'exists', field };
    throw this.#error('Was expecting `IN` or `EXISTS` after `NOT`.');
  }

  #is(field: string): FilterNode {
    const isDenied = this.#takeWord('NOT');
    const kind = this.#takeWord('NULL') ? 'null' : this.#takeWord('EMPTY') ? 'empty' : undefined;
    if (kind === undefined) throw this.#error('Was expecting `NULL` or `EMPTY` after `IS`.');
    return isDenied ? { kind: 'not', part: { kind, field } } : { kind, field };
  }

  #range(field: string): FilterNode {
    if (this.#takeSign('>=')) return this.#bounded(field, (bound) => (number) => number >= bound);
    if (this.#takeSign('<=')) return this.#bounded(field, (bound) => (number) => number <= bound);
    if (this.#takeSign('>')) return this.#bounded(field, (bound) => (number) => number > bound);
    if (this.#takeSign('<')) return this.#bounded(field, (bound) => (number) => number < bound);
    const next = this.#peek();
    if (next.kind === 'end' || next.kind === 'sign') {
      throw this.#error(`Was expecting an operation ${operators} at \`${field}\`.`);
    }
    const from = this.#number();
    if (!this.#takeWord('TO')) throw this.#error(`Was expecting an operation ${operators} at \`${field}\`.`);
    const to = this.#number();
    return { kind: 'range', field, test: (number) => number >= from && number <= to };
  }

  #bounded(field: string, testFor: (bound: number) => (number: number) => boolean): FilterNode {
    return { kind: 'range', field, test: testFor(this.#number()) };
  }

  #list(): string[] {
    if (!this.#takeSign('[')) throw this.#error('Expected `[` after `IN` keyword.');
    const values: string[] = [];
    while (!this.#takeSign(']')) {
      values.push(this.#value());
      if (!this.#takeSign(',') && this.#peek().text !== ']') {
        throw this.#error('Expected only comma-separated field names inside `IN[..]`.');
      }
    }
    return values;
  }

  #number(): number {
    const text = this.#value();
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number)) return number;
    throw this.#error(`Was expecting a number, got \`${text}\`.`);
  }

  #value(): string {
    const token = this.#peek();
    const isKeyword = token.kind === 'word' && reserved.includes(token.text);
    if (isKeyword || token.kind === 'sign' || token.kind === 'end') {
      throw this.#error('Was expecting a value but instead got nothing or a reserved keyword.');
    }
    this.#place += 1;
    return token.text;
  }

  #takeWord(word: string): boolean {
    return this.#take('word', word);
  }

  #takeSign(sign: string): boolean {
    return this.#take('sign', sign);
  }

  #take(kind: FilterToken['kind'], text: string): boolean {
    const token = this.#peek();
    if (token.kind !== kind || token.text !== text) return false;
    this.#place += 1;
    return true;
  }

  #peek(): FilterToken {
    return this.#tokens[this.#place] as FilterToken;
  }

  #error(message: string) {
    return filterError(message, this.#peek().at, this.#expression);
  }
}
