import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../src/fold.ts';

describe('fold', () => {
  it.each([
    ['Gestión', 'gestion'],
    ['ÇÖZÜM ığdır İZMİR', 'cozum igdir izmir'],
    ['Đà Nẵng', 'da nang'],
    ['Straße STRASSE', 'strasse strasse'],
    ['Łódź Ørsted Æther', 'lodz orsted aether'],
    ['Αθήνας', 'αθηνασ'],
    ['Ёлка', 'елка'],
    ['إِدَارَة أحمد آسيا ٱلله مستشفى', 'اداره احمد اسيا الله مستشفي'],
    ['حلـــول', 'حلول'],
    ['شهرداری', 'شهرداري'],
    ['٢٠٣٠ ۲۰۳۰', '2030 2030'],
    ['서울', '서울'],
    ['がか', 'がか'],
    ['किताब', 'किताब'],
    ['ＡＩ ﬁ', 'ai fi'],
  ])('%s -> %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text.normalize('NFD'))).toBe(expected);
  });

  it('is settled after one pass', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});
