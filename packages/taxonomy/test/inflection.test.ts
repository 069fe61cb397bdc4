import { describe, expect, it } from 'vitest';
import { buildAutomaton, findPhrases } from '../src/automaton.ts';
import type { TaxonomyLanguage } from '../src/index.ts';
import { turkishForms } from '../src/turkish-endings.ts';

const automatonOf = (words: string, language: TaxonomyLanguage) =>
  buildAutomaton(words.split(', ').map((text, topic) => ({ text, language, topic })));
/** What is found where: `word>phrase`. */
const foundIn = (text: string, words: string, language: TaxonomyLanguage) =>
  findPhrases(text, automatonOf(words, language)).map(
    ({ start, end, phrase }) => `${text.slice(start, end)}>${phrase.text}`,
  );

describe('plurals and genders', () => {
  it.each([
    ['es', 'libro, médico, ciudad, raíz, jóvenes', 'libros médicas ciudades raíces joven'],
    ['fr', 'hôpital, réseau, employé, musicien, manuel', 'hôpitaux réseaux employées musiciennes manuels'],
    ['pt', 'cidadão, hospital, imóvel, viagem, móvel', 'cidadãos hospitais imóveis viagens móveis'],
  ] as const)('are found in %s', (language, words, text) => {
    expect(foundIn(text, words, language)).toEqual(
      text.split(' ').map((word, index) => `${word}>${words.split(', ')[index] ?? ''}`),
    );
  });

  it.each([
    ['es', 'libro, casa, marca, plaza, metal', 'libre caso marco plazo meta'],
    ['fr', 'danse, mois, carte', 'dans moi carton'],
    ['pt', 'pele, tema', 'pelo pela tem'],
  ] as const)('do not make other words of %s the same', (language, words, text) => {
    expect(foundIn(text, words, language)).toEqual([]);
  });
});

describe('the accents of Vietnamese', () => {
  it('tell words apart', () => {
    expect(foundIn('cho chó ăn ở chợ', 'chó, chợ', 'vi')).toEqual(['chó>chó', 'chợ>chợ']);
    expect(foundIn('có thể mua khi mưa', 'cơ thể, mưa', 'vi')).toEqual(['mưa>mưa']);
  });

  it('may stand where the older spelling puts them, composed or not', () => {
    expect(foundIn('hoà giải, ho\u0300a giải', 'hòa giải', 'vi')).toHaveLength(2);
  });

  it('may be left out of a phrase of several syllables', () => {
    expect(foundIn('giao thong cong cong, cho', 'giao thông công cộng, chợ', 'vi')).toEqual([
      'giao thong cong cong>giao thông công cộng',
    ]);
  });
});

describe('the endings of Turkish', () => {
  it.each([
    ['başvurmak', 'başvuruyor başvurulması başvurabilmelidir başvuranlar başvuracağız'],
    ['başlamak', 'başlıyor başlatılması başlanacak başlamalı'],
    ['etmek', 'ediyoruz edilmesi etmeli'],
    ['okumak', 'okuyor okunması okuyan'],
    ['sokak', 'sokağı sokaklarımızda sokaktaki'],
    ['kitap', 'kitabı kitaplarının'],
    ['köy', 'köyü köylerde'],
    ['plan', 'planlanması planlıyor planlarımız'],
  ])('lead from forms to %s', (word, text) => {
    expect(foundIn(text, word, 'tr')).toEqual(text.split(' ').map((form) => `${form}>${word}`));
  });

  it('are told from the letters of another word', () => {
    expect(foundIn('haberdar yapılmalı odalar öğrenmek', 'haber, yapı, ödemek, öğrenci', 'tr')).toEqual([]);
  });
});

describe('Turkish nouns that lose a vowel', () => {
  it.each([
    ['şehir', 'şehr'],
    ['nüfus kayıt', 'nüfus kayd'],
    ['kayıp', 'kayb'],
  ])('%s are looked for without it too', (words, short) => {
    expect(turkishForms(words)).toEqual([words, short]);
  });

  it('are no others', () => {
    expect(turkishForms('sokak')).toEqual(['sokak']);
  });
});
