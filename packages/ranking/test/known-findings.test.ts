import { describe, expect, it } from 'vitest';
import { findingReader } from '../src/columns/known-findings.ts';
import { buildIndex } from '../src/index.ts';
import { prepareNeed, prepareOffer } from '../src/prepare.ts';
import { entitiesIn } from '../src/requirements/entities.ts';
import { findRequirements } from '../src/requirements/findings.ts';
import { offerSide } from '../src/offer-side.ts';
import { runSide } from '../src/run.ts';
import { foldText } from '../src/text/fold.ts';

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

describe('what columns keep of languages, platforms, formats and standards', () => {
  const clauses = [
    'Available in English, Spanish and French.',
    'The interface is in English only.',
    'A Spanish interface is planned.',
    'The interface is not available in French.',
    'Reports can be exported to CSV or Excel.',
    'No export to CSV.',
    'Runs on Android and iOS.',
    'Complies with ISO 37120 and ISO 27001:2022.',
    'ISO 27001 certification is planned.',
    'Spanish water companies use it.',
  ];
  const offers = clauses.flatMap((first, a) =>
    clauses.map((second, b) => ({
      id: `s${a}-${b}`,
      title: 'LeakEar',
      language: 'en',
      description: a === b ? first : `${first} ${second}`,
      limitations: (a + b) % 4 === 0 ? [clauses[(a * 3 + b) % clauses.length] ?? ''] : [],
    })),
  );
  const asked = entitiesIn(
    foldText(
      'Interface in English, Spanish, French or Korean; CSV, Excel, Android, iOS, ISO 37120, ISO 27001, WCAG 2.1',
    ),
  );

  it('is what reading the clauses gives', () => {
    const index = buildIndex(offers);
    const stances = new Set<string>();
    for (let entry = 0; entry < index.size; entry++) {
      const read = prepareOffer(index.offerAt(entry));
      const kept = index.entryAt(entry);
      for (const entity of asked) {
        const [wanted, found] = [read.facetOfEntity(entity), kept.facetOfEntity(entity)];
        stances.add(`${entity.kind} ${found.stance}`);
        expect([entity, read.offer, found.stance, found.claim?.sentence]).toEqual([
          entity,
          read.offer,
          wanted.stance,
          wanted.claim?.sentence,
        ]);
      }
    }
    for (const stance of ['shown', 'hedged', 'denied', 'mixed', 'silent'])
      expect(stances).toContain(`language ${stance}`);
    for (const kind of ['format', 'standard', 'platform']) expect(stances).toContain(`${kind} denied`);
  });
});
