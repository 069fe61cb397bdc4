import type { SearchEngine, SearchIndex } from '@smc/search';
import { createMiniSearchEngine } from '@smc/search/minisearch';
import { afterEach, describe, expect, it } from 'vitest';
import { createRankedHarness, type Harness, secretariat, seoul } from './harness.ts';

let harness: Harness | undefined;
afterEach(() => harness?.close());

type Near = (text: string) => Promise<readonly { id: string; similarity: number }[]>;

/** The embedded engine with an embedder laid over its indexes. */
function engineWith(similar: Near): SearchEngine {
  const engine = createMiniSearchEngine();
  const over = (index: SearchIndex): SearchIndex =>
    new Proxy(index, {
      get(target, name) {
        if (name === 'similar') return similar;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  return {
    index: (definition) => over(engine.index(definition)),
    ping: () => engine.ping(),
    close: () => engine.close(),
  };
}

async function semanticOf(one: Harness) {
  const { items } = await one.client.matches.listByChallenge(
    { challengeId: 'leaks', first: 50 },
    await one.as(seoul),
  );
  return items.map(({ solutionId, score, reasons }) => ({
    solutionId,
    score,
    sum: reasons.reduce((sum, { contribution }) => sum + contribution, 0),
    semantic: reasons.find(({ feature }) => feature === 'semantic'),
  }));
}

describe('a search index with an embedder', () => {
  it('lends its similarities to the ranking, as a feature of their own', async () => {
    const asked: string[] = [];
    harness = await createRankedHarness({
      deps: {
        search: engineWith((text) => {
          asked.push(text);
          return Promise.resolve([{ id: 'leak-finder', similarity: 0.87654 }]);
        }),
      },
    });
    const matches = await semanticOf(harness);
    expect(asked.some((text) => /leak/i.test(text))).toBe(true);
    const near = matches.find(({ solutionId }) => solutionId === 'leak-finder');
    expect(near?.semantic?.value).toBe(0.8765);
    expect(near?.semantic?.contribution).toBeGreaterThan(0);
    const others = matches.filter(({ solutionId }) => solutionId !== 'leak-finder');
    expect(others.map(({ semantic }) => semantic?.value)).toEqual(others.map(() => null));
    expect(matches.map(({ sum }) => sum)).toEqual(matches.map(({ score }) => score));
  });

  it('leaves a run that can be repeated, whatever the embedder says later', async () => {
    let similarity = 0.9;
    harness = await createRankedHarness({
      deps: { search: engineWith(() => Promise.resolve([{ id: 'leak-finder', similarity }])) },
    });
    const options = await harness.as(secretariat);
    const { id } = await harness.client.runs.request({ challengeId: 'leaks' }, options);
    await harness.settled();
    similarity = 0.1;
    expect((await harness.client.runs.verify({ id }, options)).rankings).toMatchObject([
      { challengeId: 'leaks', outcome: 'SAME' },
    ]);
  });

  it('is done without while it does not answer', async () => {
    const warnings: string[] = [];
    harness = await createRankedHarness({
      deps: {
        search: engineWith(() => Promise.reject(new Error('down'))),
        logger: { warn: ((_: unknown, text: string) => void warnings.push(text)) as never },
      },
    });
    const matches = await semanticOf(harness);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.map(({ semantic }) => semantic)).toEqual(matches.map(() => undefined));
    expect(warnings[0]).toBe('The search index did not compare by meaning; ranked without.');
  });
});
