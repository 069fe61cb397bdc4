import { describe, expect, it } from 'vitest';
import { tokenise } from '../src/tokens.ts';

const words = (text: string) => tokenise(text).map((token) => token.word);

describe('tokenise', () => {
  it.each([
    ['English', 'City’s e-government, 24/7: C++ & H2O', ['city', 'e', 'government', '24', '7', 'c', 'h2o']],
    ['French elisions', "L'eau d’énergie qu'elle", ['eau', 'energie', 'elle']],
    ['a letter before an apostrophe that ends the text', "l'", ['l']],
    ['soft hyphens and joiners', 'in\u00adfor\u00admation', ['information']],
    ['wide letters', 'ＡＩ Ｃity', ['ai', 'city']],
    ['underscores', '__proto__ snake_case', ['proto', 'snake', 'case']],
    ['emoji', '🚲 👩🏽‍🚒 🇰🇷bike', ['🚲', '👩🏽🚒', '🇰🇷', 'bike']],
    ['signs only', '!!! … — ™ ©', []],
    ['Korean beside Latin', 'AI기반 3D프린팅', ['ai', '기반', '3d', '프린팅']],
    ['Chinese', '智慧城市，停车', ['智慧', '城市', '停车']],
    ['Japanese', '東京のゴミ収集', ['東京', 'の', 'ゴミ', '収集']],
    ['Thai', 'ระบบขนส่งสาธารณะ', ['ระบบ', 'ขนส่ง', 'สาธารณะ']],
    ['Khmer', 'ប្រព័ន្ធដឹកជញ្ជូន', ['ប្រព័ន្ធ', 'ដឹកជញ្ជូន']],
    ['Arabic articles', 'والمدينة بالطاقة ال الله', ['مدينه', 'طاقه', 'ال', 'الله']],
    ['Hindi, whose vowel signs stay', 'नगर निगम', ['नगर', 'निगम']],
  ])('reads %s', (_case, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says where each word stands in the original', () => {
    const text = 'Große 도시의 智慧城市 المَدِينَة 🚲 l’eau';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Große',
      '도시의',
      '智慧',
      '城市',
      'المَدِينَة',
      '🚲',
      'eau',
    ]);
  });

  it('pairs neighbouring letters of joined scripts, across words of a run', () => {
    expect(tokenise('교통망 智慧城市').map((token) => token.pairs)).toEqual([
      ['교통', '통망'],
      ['智慧', '慧城'],
      ['城市'],
    ]);
  });

  it.each([
    ['도시에서', ['도시에서', '도시']],
    ['교통을', ['교통을', '교통']],
    ['도로', ['도로']],
    ['시의', ['시의']],
  ])('knows %s without its particle', (text, forms) => {
    expect(tokenise(text).map((token) => token.forms)).toEqual([forms]);
  });

  it('cuts words nobody types', () => {
    expect(words('x'.repeat(10_000))).toEqual(['x'.repeat(64)]);
  });
});
