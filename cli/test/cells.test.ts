import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { fold } from '../src/rows/fold.ts';
import { joinList, splitList } from '../src/rows/list-text.ts';
import { moneyRangeReader } from '../src/rows/money.ts';
import { country, language, regionList } from '../src/rows/places.ts';
import { day, number, oneOf, truth } from '../src/rows/plain-cells.ts';
import { requirementsCell, requirementsIn } from '../src/rows/requirements.ts';
import { idFromContent, validId } from '../src/rows/row-id.ts';
import { sdgList, themeList } from '../src/rows/subjects.ts';

const oneLine = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((text) => text.replaceAll(/[\r\n]/g, ' ').trim())
  .filter((text) => text !== '');

describe('lists in a cell', () => {
  it.each([
    ['a; b;c', ['a', 'b', 'c']],
    ['a | b; c', ['a', 'b; c']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    ['a\\; b; c', ['a; b', 'c']],
    [' ;; ', []],
    ['한국어; العربية; français', ['한국어', 'العربية', 'français']],
  ])('%j', (cell, items) => expect(splitList(cell)).toEqual(items));

  it('reads back what it wrote, whatever the items hold', () => {
    fc.assert(
      fc.property(fc.array(oneLine), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });
});

describe('requirements in a cell', () => {
  it('keeps a level until another is named', () => {
    expect(requirementsIn('must: works offline; keeps logs; should: Korean interface')).toEqual([
      { id: 'r1', level: 'MUST', text: 'works offline' },
      { id: 'r2', level: 'MUST', text: 'keeps logs' },
      { id: 'r3', level: 'SHOULD', text: 'Korean interface' },
    ]);
  });

  it.each([
    ['필수: 오프라인 작동 | 권장: 한국어 화면', ['MUST', 'SHOULD']],
    ['debe: funcionar; debería: informar', ['MUST', 'SHOULD']],
    ['plain words', ['SHOULD']],
  ])('%j', (cell, levels) => expect(requirementsIn(cell).map(({ level }) => level)).toEqual(levels));

  it('reads back what it wrote, with ids that are not the positions', () => {
    const requirements = fc.array(
      fc.record({
        id: fc.stringMatching(/^[A-Za-z0-9_-]{1,32}$/),
        level: fc.constantFrom('MUST' as const, 'SHOULD' as const),
        text: oneLine,
      }),
    );
    fc.assert(
      fc.property(requirements, (list) => {
        expect(requirementsIn(requirementsCell(list))).toEqual(list);
      }),
    );
  });
});

describe('money in a cell', () => {
  it.each([
    ['1000-5000 USD', { minimum: 100_000, maximum: 500_000, currency: 'USD' }],
    ['USD 1,000 to 5,000.50', { minimum: 100_000, maximum: 500_050, currency: 'USD' }],
    ['up to 300,000,000 KRW', { minimum: null, maximum: 300_000_000, currency: 'KRW' }],
    ['최소 100만', undefined],
    ['from €50k', { minimum: 5_000_000, maximum: null, currency: 'EUR' }],
    ['1.000.000 EUR', { minimum: null, maximum: 100_000_000, currency: 'EUR' }],
    ['5000 usd', { minimum: null, maximum: 500_000, currency: 'USD' }],
    ['{"minimum":5,"maximum":null,"currency":"USD"}', { minimum: 5, maximum: null, currency: 'USD' }],
    ['a lot of USD', undefined],
    ['1000-5000', undefined],
    ['1000-5000 XYZ', undefined],
  ])('%j', (cell, range) => {
    const reading = moneyRangeReader('maximum')(cell);
    expect('value' in reading ? reading.value : undefined).toEqual(range);
  });

  it("reads other programs' objects in whole units", () => {
    expect(moneyRangeReader('maximum')({ amount: 26_000, currency: 'USD', kind: 'prize' })).toEqual({
      value: { minimum: null, maximum: 2_600_000, currency: 'USD' },
    });
    expect(moneyRangeReader('both')(99)).toEqual({ problem: expect.stringContaining('names no currency') });
    expect(moneyRangeReader('both')('99', 'USD')).toEqual({
      value: { minimum: 9900, maximum: 9900, currency: 'USD' },
    });
  });
});

describe('plain cells', () => {
  it.each([
    ['1,250,000', 1_250_000],
    ['TRL 7', 7],
    ['12 weeks', 12],
    ['-3.5', -3.5],
    ['12 apples', undefined],
    ['1,25', undefined],
  ])('number %j', (cell, value) => {
    const reading = number(cell, 'table');
    expect('value' in reading ? reading.value : undefined).toBe(value);
  });

  it.each([
    ['2026-11-21', '2026-11-21'],
    ['2026-11-21T09:30:00.000Z', '2026-11-21'],
    ['2026-02-30', undefined],
    ['11/21/2026', undefined],
    ['21.11.2026', undefined],
  ])('day %j', (cell, value) => {
    const reading = day(cell, 'table');
    expect('value' in reading ? reading.value : undefined).toBe(value);
  });

  it('leaves a foreign date of a JSON row out with a warning', () => {
    expect(day('04/22/2019 12:00 AM', 'json')).toEqual({
      value: undefined,
      warnings: [expect.stringContaining('2026-11-21')],
    });
  });

  it('knows codes however they are written', () => {
    const route = oneOf(['OPEN_TENDER', 'PILOT'], { OPEN_TENDER: '공개입찰' });
    expect(route('Open tender', 'table')).toEqual({ value: 'OPEN_TENDER' });
    expect(route('공개 입찰', 'table')).toEqual({ value: 'OPEN_TENDER' });
    expect(route('raffle', 'table')).toEqual({ problem: '"raffle" is not one of OPEN_TENDER, PILOT.' });
    expect(truth('예', 'table')).toEqual({ value: true });
    expect(truth('perhaps', 'table')).toEqual({ problem: '"perhaps" is neither yes nor no.' });
  });
});

describe('places, themes and goals', () => {
  it.each([
    ['KR', 'KR'],
    ['대한민국', 'KR'],
    ['corea del sur', 'KR'],
    ['Côte d’Ivoire', 'CI'],
    ['Etats-Unis', 'US'],
    ['Atlantis', undefined],
  ])('country %j', (cell, code) => {
    const reading = country(cell, 'table');
    expect('value' in reading ? reading.value : undefined).toBe(code);
  });

  it('knows languages and regions by name', () => {
    expect(language('한국어', 'table')).toEqual({ value: 'ko' });
    expect(language('pt-BR', 'table')).toEqual({ value: 'pt-BR' });
    expect(regionList('East Asia; europe', 'table')).toEqual({ value: ['EAST_ASIA', 'EUROPE'] });
    expect(regionList('Worldwide', 'table')).toEqual({
      value: expect.arrayContaining(['OCEANIA', 'EURASIA']),
    });
    expect(regionList('Mars', 'table')).toEqual({
      problem: expect.stringContaining('"Mars" is not a region'),
    });
  });

  it('keeps foreign words for themes apart', () => {
    expect(themeList('mobility; Movilidad; Public transit; Justice', 'table')).toEqual({
      value: {
        codes: ['mobility', 'efficient-transport'],
        foreign: ['Justice'],
      },
    });
  });

  it('reads goals and targets from one list', () => {
    expect(sdgList('6; SDG 11, 11.2; 99', 'table')).toEqual({
      value: { goals: [6, 11], targets: ['11.2'] },
      warnings: ['"99" is no Sustainable Development Goal; left out.'],
    });
    expect(sdgList([6, '16.a'], 'json')).toEqual({ value: { goals: [6], targets: ['16.a'] } });
  });
});

describe('ids of rows', () => {
  it('keeps what is valid and marks what was altered', () => {
    expect(validId('seoul-01')).toBe('seoul-01');
    expect(validId('dpg:consul')).toMatch(/^dpg-consul-[0-9a-f]{10}$/);
    expect(validId('서울')).toMatch(/^[0-9a-f]{10}$/);
    expect(validId('a b')).not.toBe(validId('a_b'));
    expect(validId('a:b')).not.toBe(validId('a b'));
  });

  it('are always valid, and the same for the same original', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (original) => {
        expect(validId(original)).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
        expect(validId(original)).toBe(validId(original));
      }),
    );
  });

  it('come from organisation and title where a row has none', () => {
    expect(idFromContent('challenge', 'seoul', 'Flooded  Streets!')).toBe(
      idFromContent('challenge', 'Seoul', 'flooded streets'),
    );
    expect(idFromContent('challenge', 'seoul', 'a')).not.toBe(idFromContent('challenge', 'busan', 'a'));
  });
});

it('compares headers without case, accents and punctuation', () => {
  expect(['Título', 'TITULO', ' ti tu-lo '].map(fold)).toEqual(['titulo', 'titulo', 'titulo']);
  expect(fold('제목')).toBe(fold('제 목'));
});
