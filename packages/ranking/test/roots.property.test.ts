import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicRoot, koreanRoot, turkishRoot } from '../src/crosslang/roots.ts';

const all = (words: string, root: (word: string) => string | undefined) => [
  ...new Set(words.split(' ').map(root)),
];

describe('the root of a word', () => {
  it('joins what Arabic makes of three consonants: doing, doer, plural, with particles and pronouns', () => {
    expect(all('تعليم معلم معلمو والمعلمون تعلمها', arabicRoot)).toEqual(['علم-']);
    expect(all('توزيع نوزع وتوزعها', arabicRoot)).toEqual(['وزع-']);
    expect(all('مفتش المفتشين تفتيش', arabicRoot)).toEqual(['فتش-']);
  });

  it('joins tenses, persons and voices of a Turkish verb', () => {
    expect(all('yayımlamak yayımlanmalı', turkishRoot)).toEqual(['yayıml-']);
    expect(all('ölçmek ölçüp ölçen ölçtük', turkishRoot)).toEqual(['ölç-']);
    expect(all('gönderebilmeli göndermek gönderiyor', turkishRoot)).toEqual(['gönder-']);
  });

  it('takes endings off Korean nouns and verbs', () => {
    expect(all('물 물을 물은 물에서', koreanRoot)).toEqual(['물-']);
    expect(all('찾는지 찾기 찾을 찾고', koreanRoot)).toEqual(['찾-']);
    expect(all('원합니다 원하는 원하고', koreanRoot)).toEqual(['원-']);
    expect(koreanRoot('뭅니다')).toBe('무-');
    expect(all('기다리다 기다리는 기다립니다 기다려야', koreanRoot)).toEqual(['기다리-']);
  });

  it('is told from any stem by its mark, and is never empty', () => {
    const letters = fc.oneof(
      fc.string({
        unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةى'.split('')),
        minLength: 1,
        maxLength: 14,
      }),
      fc.string({
        unit: fc.constantFrom(...'aeıioöuübcçdgğklmnprsştvyz'.split('')),
        minLength: 1,
        maxLength: 20,
      }),
      fc.string({
        unit: fc.constantFrom(...'물을찾는지원합니다에서고하습책표'.split('')),
        minLength: 1,
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(letters, (word) => {
        for (const root of [arabicRoot(word), turkishRoot(word), koreanRoot(word)])
          expect(root ?? 'a-').toMatch(/^[^-]+-$/);
      }),
    );
  });
});
