import { describe, expect, it } from 'vitest';
import { detectLanguage, languageOf } from '../src/text/language.ts';
import { stemsOf } from '../src/text/analyse.ts';
import { stopWordsOf } from '../src/text/stop-words.ts';
import { fourGrams, wordsOf } from '../src/text/words.ts';

describe('wordsOf', () => {
  it('cuts each script its own way', () => {
    expect(wordsOf('Smart bins, 24/7!')).toEqual(['smart', 'bins', '24', '7']);
    expect(wordsOf('智能停车')).toEqual(['智能', '能停', '停车']);
    expect(wordsOf('도시에서 주차')).toEqual(['도시', '주차']);
    expect(wordsOf('ระบบน้ำ').length).toBeGreaterThan(0);
  });

  it('drops markup, emoji and punctuation', () => {
    expect(wordsOf('<p>Waste&nbsp;<b>bins</b></p> 🙂 — ok')).toEqual(['waste', 'bins', 'ok']);
    expect(wordsOf('')).toEqual([]);
  });
});

describe('fourGrams', () => {
  it('frames the word', () => {
    expect(fourGrams('water')).toEqual(['_wat', 'wate', 'ater', 'ter_']);
    expect(fourGrams('ai')).toEqual(['_ai_']);
    expect(fourGrams('a')).toEqual(['_a_']);
  });
});

describe('stemsOf', () => {
  it('drops stop words and endings by language', () => {
    expect(stemsOf('We need the cities to be recycling', 'en')).toEqual(['citi', 'recycl']);
    expect(stemsOf('los residuos de los municipios', 'es')).toEqual(stemsOf('residuo municipio', 'es'));
    expect(stemsOf('déchets', 'fr')).toEqual(['dechet']);
  });

  it('has stop words with and without accents, and none for a language without a list', () => {
    expect([stopWordsOf('fr').has('être'), stopWordsOf('fr').has('etre'), stopWordsOf('xx').size]).toEqual([
      true,
      true,
      0,
    ]);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['en', 'The city wants to reduce the traffic in its centre.'],
    ['es', 'La ciudad quiere reducir el tráfico en su centro histórico.'],
    ['fr', 'La ville veut réduire la circulation dans son centre historique.'],
    ['pt', 'A cidade quer reduzir o trânsito no seu centro histórico e não sabe como.'],
    ['ru', 'Город хочет сократить движение в центре.'],
    ['zh', '城市希望减少市中心的交通。'],
    ['ko', '도시는 도심 교통량을 줄이고자 합니다.'],
    ['ar', 'تريد المدينة تقليل حركة المرور في وسطها.'],
    ['tr', 'Şehir, merkezindeki trafiği azaltmak için bir çözüm arıyor ve bu çok önemli.'],
    ['id', 'Kota ini ingin mengurangi kemacetan di pusat kota dan untuk itu perlu solusi.'],
    ['vi', 'Thành phố muốn giảm ùn tắc giao thông ở trung tâm và cần một giải pháp.'],
  ])('reads %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('reads English where nothing tells', () => {
    expect(['', '🙂', '12345', 'Digital Computers in Universities'].map(detectLanguage)).toEqual([
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it('reads what follows an English title, but leaves an English text with a foreign name alone', () => {
    expect(
      detectLanguage(`Need\nİçme suyumuzun üçte biri eski borulardan sızıyor. Nereyi kazmamız gerek?`),
    ).toBe('tr');
    expect(detectLanguage('The city of São Paulo wants to know where its pipes leak.')).toBe('en');
  });

  it('believes what is stated', () => {
    expect([
      languageOf('PT-BR', 'The city'),
      languageOf('', 'The city'),
      languageOf('not a tag!', 'The city'),
    ]).toEqual(['pt', 'en', 'en']);
  });
});
