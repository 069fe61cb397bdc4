import { ApiError } from './api-error.ts';

export interface FilterToken {
  readonly kind: 'value' | 'word' | 'sign' | 'end';
  readonly text: string;
  /** Place in the expression, from 1. */
  readonly at: number;
}

const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(>=|<=|!=|[=<>()[\],])|([\p{L}\p{N}_./-]+))/uy;

/** An expression as its signs, words and quoted values. @throws ApiError `invalid_search_filter` with the position. */
export function filterTokens(expression: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  pattern.lastIndex = 0;
  let at = 0;
  for (let match = pattern.exec(expression); match !== null; match = pattern.exec(expression)) {
    tokens.push(tokenOf(match, placeAfterSpace(expression, at)));
    at = pattern.lastIndex;
  }
  const rest = expression.slice(at).trim();
  if (rest !== '') {
    throw filterError(
      `Found unexpected characters: \`${rest}\`.`,
      placeAfterSpace(expression, at),
      expression,
    );
  }
  return [...tokens, { kind: 'end', text: '', at: expression.length + 1 }];
}

function placeAfterSpace(expression: string, at: number): number {
  return expression.length - expression.slice(at).trimStart().length + 1;
}

function tokenOf([, double, single, sign, word]: RegExpExecArray, at: number): FilterToken {
  const quoted = double ?? single;
  if (quoted !== undefined) return { kind: 'value', text: quoted.replace(/\\(["'\\])/g, '$1'), at };
  return sign === undefined ? { kind: 'word', text: word ?? '', at } : { kind: 'sign', text: sign, at };
}

export function filterError(message: string, at: number, expression: string): ApiError {
  const last = expression.length + 1;
  return new ApiError('invalid_search_filter', `${message}\n${at}:${last} ${expression}`);
}
