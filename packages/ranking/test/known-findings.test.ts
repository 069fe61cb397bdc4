import { describe, expect, it } from 'vitest';
import { findingReader } from '../src/columns/known-findings.ts';
import { buildIndex } from '../src/index.ts';
import { prepareNeed, prepareOffer } from '../src/prepare.ts';
import { findRequirements } from '../src/requirements/findings.ts';
import { offerSide } from '../src/offer-side.ts';
import { runSide } from '../src/run.ts';

const options = { today: '2026-11-21' };

/** Sentences on ideas: shown, hinted at, denied, with numbers, and with the words that requirements add. */
const sentences = [
  'Open and documented API for partners.',
  'A REST API; webhooks are planned.',
  'No open API for partners.',
  'An open day for partners.',
  'Alerts by SMS within 5 minutes, day and night.',
  'Alerts within 3 hours.',
  'No alerts at night.',
  'Works without an internet connection.',
  'An internet connection is required; alerts for partners.',
  'Training for up to 40 employees is included in the price.',
  'Training courses by night.',
  'Names and phone numbers of partners are stored for a year.',
  'No personal data is stored.',
];
const asked = [
  'Open API',
  'Open and documented API with training for partners',
  'Alerts by SMS within 10 minutes by day and night',
  'Alerts by day and night that work without an internet connection',
  'The supplier trains at least 30 municipal staff by night',
  'No personal data of partners may be stored',
  'An open day for partners by night',
];

/** Every offer of one to three of the sentences. */
const offers = sentences.flatMap((first, a) =>
  sentences.slice(a).flatMap((second, b) =>
    sentences.slice(a + b).map((third, c) => ({
      id: `s${a}-${a + b}-${a + b + c}`,
      title: 'LeakEar',
      language: 'en',
      description: [...new Set([first, second, third])].join(' '),
      limitations: (a + b + c) % 5 === 0 ? [sentences[(a * 7 + c) % sentences.length] ?? ''] : [],
    })),
  ),
);

describe('what columns show of a requirement', () => {
  it('is the verdict and the sentence that reading the offer gives', () => {
    const index = buildIndex(offers);
    const need = prepareNeed({
      id: 'n',
      title: 'Leaks',
      language: 'en',
      requirements: asked.map((text) => ({ text })),
    });
    const [segment] = index.segments;
    const readers = need.requirements.map(
      (requirement) => segment && findingReader(segment.columns.requirements, requirement),
    );
    const seen = new Map<string, number>();
    for (let entry = 0; entry < index.size; entry++) {
      const read = findRequirements(need, prepareOffer(index.offerAt(entry)));
      for (const [place, requirement] of need.requirements.entries()) {
        const known = readers[place]?.(entry);
        if (known === undefined) continue;
        const { verdict, clause } = known;
        const evidence = clause === null ? null : index.entryAt(entry).sentenceAt(clause);
        const { verdict: wanted, evidence: sentence } = read[place] ?? {};
        expect([index.offerAt(entry), requirement.text, verdict, evidence]).toEqual([
          index.offerAt(entry),
          requirement.text,
          wanted,
          sentence,
        ]);
        const key = `${place} ${verdict}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
    // Requirements on ideas are never left open; those of words alone only where the words are missing.
    const counted = asked.map((_, place) =>
      [...seen].reduce((sum, [key, count]) => sum + (key.startsWith(`${place} `) ? count : 0), 0),
    );
    expect(counted.slice(0, -1)).toEqual(Array(asked.length - 1).fill(offers.length));
    expect(counted.at(-1)).toBeLessThan(offers.length);
    for (const verdict of ['met', 'partly', 'not stated', 'contradicted'])
      expect([...seen.keys()].filter((key) => key.endsWith(verdict)).length).toBeGreaterThan(2);
  });

  it.each(asked)('is counted for all offers at once as for each: %s', (text) => {
    const need = prepareNeed({ id: 'n', title: 'Leaks', language: 'en', requirements: [{ text }] });
    const side = offerSide(need, buildIndex(offers));
    const { columns, ...bare } = side;
    const stepsOf = (run: ReturnType<typeof runSide>) =>
      run.best(offers.length).map((entry) => [entry, run.stepsOf(entry)]);
    expect(columns).toBeDefined();
    expect(stepsOf(runSide(side, options))).toEqual(stepsOf(runSide(bare, options)));
  });
});
