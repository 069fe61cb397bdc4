import { describe, expect, it } from 'vitest';
import type { HighlightPiece, IndexDefinition } from '../port.ts';
import type { CurrentEngine } from './define-search-contract.ts';
import { filled } from './fixtures.ts';

/** Pieces from a text in which «» stand around marked ones. */
function marked(text: string): HighlightPiece[] {
  return text
    .split(/(«[^»]*»)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('«') ? { text: piece.slice(1, -1), isMatch: true } : { text: piece, isMatch: false },
    );
}

const cases: readonly (readonly [name: string, title: string, text: string, expected: string])[] = [
  ['a word', 'The lamp, a LAMP.', 'lamp', 'The «lamp», a «LAMP».'],
  ['several words', 'street lamp post', 'post street', '«street» lamp «post»'],
  ['a whole word for its beginning', 'Parking sensors', 'par', '«Parking» sensors'],
  ['a typo as it is written', 'Smart mobility', 'mobiltiy', 'Smart «mobility»'],
  ['accents as they are written', 'La gestión del agua', 'gestion', 'La «gestión» del agua'],
  ['decomposed accents', 'La gestio\u0301n', 'gestión', 'La «gestio\u0301n»'],
  ['letters that grow when folded', 'Große Straße', 'strasse', 'Große «Straße»'],
  ['a synonym', 'Garbage trucks', 'waste', '«Garbage» trucks'],
  ['markup', '<script>alert("x")</script> lamp', 'lamp', '<script>alert("x")</script> «lamp»'],
  ['words in markup', '<script>lamp</script>', 'script', '<«script»>lamp</«script»>'],
  ['an end tag', 'a</em><em>lamp</em>', 'lamp', 'a</em><em>«lamp»</em>'],
  ['entities', '&lt;lamp&gt; &amp; lamp', 'lamp', '&lt;«lamp»&gt; &amp; «lamp»'],
  ['Korean with its particle', '도시의 교통', '도시', '«도시의» 교통'],
  ['Arabic with its vowel signs', 'في المَدِينَة الذكية', 'المدينة', 'في «المَدِينَة» الذكية'],
  ['Turkish', 'DİYARBAKIR', 'diyarbakir', '«DİYARBAKIR»'],
  ['Chinese', '城市，停车', '停车', '城市，«停车»'],
  ['beside emoji', '🚲lamp🚲', 'lamp', '🚲«lamp»🚲'],
];

const synonyms: IndexDefinition['synonyms'] = [
  ['waste', 'garbage'],
  ['its', 'intelligent transport systems'],
];

export function highlightsContract(engine: CurrentEngine): void {
  describe('highlights', () => {
    it.each(cases)('marks %s', async (_name, title, text, expected) => {
      const index = await filled(engine(), [{ id: 'a', title }], { synonyms });
      const { hits } = await index.search({ text, highlight: ['title'] });
      expect(hits.map((hit) => hit.highlights)).toEqual([{ title: marked(expected) }]);
    });

    it('marks the words of a phrase that is a synonym', async () => {
      const title = 'Our intelligent transport systems work';
      const index = await filled(engine(), [{ id: 'a', title }], { synonyms });
      const { hits } = await index.search({ text: 'its', highlight: ['title'] });
      const pieces = hits[0]?.highlights.title ?? [];
      const words = pieces.filter((piece) => piece.isMatch).flatMap((piece) => piece.text.split(' '));
      expect(pieces.map((piece) => piece.text).join('')).toBe(title);
      expect(words).toEqual(['intelligent', 'transport', 'systems']);
    });

    it('gives the fields asked for that the document has', async () => {
      const index = await filled(engine(), [
        { id: 'a', title: null, summary: ['lamp', 'road'] },
        { id: 'b', title: '', summary: 'lamp' },
        { id: 'c', title: 7, summary: 'lamp' },
        { id: 'd', summary: 'lamp' },
      ]);
      const { hits } = await index.search({ text: 'lamp', highlight: ['summary', 'title'] });
      expect(Object.fromEntries(hits.map((hit) => [hit.id, hit.highlights]))).toEqual({
        a: { summary: marked('«lamp», road') },
        b: { title: [], summary: marked('«lamp»') },
        c: { title: marked('7'), summary: marked('«lamp»') },
        d: { summary: marked('«lamp»') },
      });
    });

    it('gives none unless asked', async () => {
      const index = await filled(engine(), [{ id: 'a', title: 'lamp' }]);
      expect((await index.search({ text: 'lamp' })).hits.map((hit) => hit.highlights)).toEqual([{}]);
    });

    it('marks nothing where no word is looked for', async () => {
      const index = await filled(engine(), [{ id: 'a', title: 'a lamp' }]);
      const { hits } = await index.search({ text: '', highlight: ['title'] });
      expect(hits.map((hit) => hit.highlights)).toEqual([{ title: marked('a lamp') }]);
    });
  });
}
