import { describe, expect, it } from 'vitest';
import {
  buildCorpusIndex,
  classifyCorpus,
  evaluateCorpus,
  RankingInputError,
  suggestSdgs,
} from '../src/index.ts';
import { averagePrecision, ndcgAt10 } from '../src/evaluate.ts';

const corpus = {
  docs: [
    { id: 'd1', title: 'Water leaks', text: 'Sensors find leaks in pipes.' },
    { id: 'd2', title: 'Bus routes', text: 'Arrival times for passengers.' },
    { id: 'd3', text: 'Street lamps that dim at night.' },
  ],
  queries: [
    { id: 'q1', text: 'find a leak' },
    { id: 'q2', text: 'lamp dimming' },
    { id: 'q3', text: 'nobody judged this' },
  ],
  qrels: [
    { query: 'q1', document: 'd1', grade: 1 },
    { query: 'q1', document: 'd2', grade: 0 },
    { query: 'q2', document: 'd3', grade: 2 },
  ],
};

describe('measures', () => {
  it('agree with the formulas by hand', () => {
    const grades = new Map([
      ['a', 1],
      ['b', 1],
    ]);
    expect(averagePrecision(['x', 'a', 'b'], grades)).toBeCloseTo((1 / 2 + 2 / 3) / 2, 12);
    expect(ndcgAt10(['x', 'a', 'b'], grades)).toBeCloseTo(
      (1 / Math.log2(3) + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3)),
      12,
    );
    expect([averagePrecision([], grades), ndcgAt10([], grades), ndcgAt10(['a'], new Map())]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('evaluateCorpus', () => {
  it('counts queries with a relevant document', () => {
    expect(evaluateCorpus(corpus)).toEqual({ queries: 2, docs: 3, ndcg10: 1, map: 1, recall100: 1, mrr: 1 });
    expect(evaluateCorpus(corpus, buildCorpusIndex(corpus.docs.toReversed()))).toEqual(
      evaluateCorpus(corpus),
    );
  });

  it('refuses ids that are there twice and grades that are no numbers', () => {
    expect(() => buildCorpusIndex([...corpus.docs, { id: 'd1', text: '' }])).toThrow(RankingInputError);
    expect(() =>
      evaluateCorpus({ ...corpus, qrels: [{ query: 'q1', document: 'd1', grade: Number.NaN }] }),
    ).toThrow(RankingInputError);
  });

  it('takes an empty corpus', () => {
    expect(evaluateCorpus({ docs: [], queries: [], qrels: [] })).toEqual({
      queries: 0,
      docs: 0,
      ndcg10: 0,
      map: 0,
      recall100: 0,
      mrr: 0,
    });
  });
});

describe('classifyCorpus', () => {
  const docs = [
    { id: 'w', text: 'Safe drinking water and sanitation, wastewater treatment and water scarcity.' },
    { id: 's', text: 'Girls finish primary and secondary school and learn literacy and numeracy.' },
  ];
  it('decides each judged pair', () => {
    const qrels = [
      { query: '6', document: 'w', grade: 1 },
      { query: '6', document: 's', grade: 0 },
      { query: '4', document: 's', grade: 1 },
      { query: '14', document: 's', grade: 1 },
    ];
    expect(classifyCorpus({ docs, queries: [], qrels })).toEqual({
      judged: 4,
      accuracy: 0.75,
      precision: 1,
      recall: 2 / 3,
    });
  });
  it('refuses what does not exist', () => {
    const judge = (query: string, document: string) => () =>
      classifyCorpus({ docs, queries: [], qrels: [{ query, document, grade: 1 }] });
    expect(judge('18', 'w')).toThrow('names no goal from 1 to 17: "18"');
    expect(judge('6', 'none')).toThrow('names a document that does not exist: "none"');
  });
  it('proposes goals for a text', () => {
    expect(suggestSdgs(docs[0]?.text ?? '')[0]?.goal).toBe(6);
    expect(suggestSdgs('')).toEqual([]);
  });
});
