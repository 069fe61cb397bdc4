import { describe, expect, it } from 'vitest';
import { indonesianForms } from '../src/indonesian-forms.ts';
import { findGlossaryTerms, glossaryTerms } from '../src/index.ts';

const headsIn = (text: string, language: string) =>
  findGlossaryTerms(text, language).map(({ start, end, terms }) => [
    text.slice(start, end),
    terms.map((term) => term.en[0]),
  ]);

describe('the search for glossary terms', () => {
  it('takes of two words that an inflected one may be of the longer', () => {
    const rowsOf = (word: string) =>
      glossaryTerms()
        .filter(({ tr }) => tr.includes(word))
        .map(({ en }) => en[0]);
    expect(rowsOf('yönetici')).not.toEqual([]);
    expect(headsIn('yöneticilerin', 'tr')).toEqual([['yöneticilerin', rowsOf('yönetici')]]);
  });

  it('finds Indonesian verbs in the passive and without their beginning', () => {
    const [active] = headsIn('mengirim', 'id');
    expect(active?.[1]).not.toEqual([]);
    expect(headsIn('dikirim', 'id')[0]?.[1]).toEqual(active?.[1]);
  });
});

describe('Indonesian forms', () => {
  it.each([
    ['mengirim', ['mengirim', 'diirim', 'dikirim', 'irim', 'kirim']],
    ['menyewa', ['menyewa', 'disewa', 'sewa']],
    ['membayar pajak', ['membayar pajak', 'dibayar pajak', 'bayar pajak']],
    ['melaporkan', ['melaporkan', 'dilaporkan', 'laporkan']],
    ['rumah', ['rumah']],
    ['meninggal', ['meninggal']],
  ])('of %s', (words, forms) => {
    expect(indonesianForms(words)).toEqual(forms);
  });
});
