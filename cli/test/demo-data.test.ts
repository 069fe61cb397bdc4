import { existsSync, readFileSync } from 'node:fs';
import {
  challengeContent,
  currencyCode,
  id,
  localDate,
  organisationContent,
  referenceInput,
  regionOf,
  solutionContent,
} from '@smc/contracts';
import { isSdg, isThemeOrTopic } from '@smc/taxonomy';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const folder = new URL('../demo/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const rowsOf = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema>[] =>
  text(name)
    .trimEnd()
    .split('\n')
    .map((row, index) => {
      const parsed = schema.safeParse(JSON.parse(row));
      if (!parsed.success) throw new Error(`${name}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });

const organisationRow = z.strictObject({ id, ...organisationContent.shape }).extend({
  description: z.string().min(20).max(600),
});
const challengeRow = z.strictObject({ id, organisationId: id, content: challengeContent });
const solutionRow = z.strictObject({
  id,
  organisationId: id,
  content: solutionContent,
  references: z.array(referenceInput),
  sourceId: z.string().min(3),
  sourceLicence: z.string().min(3),
});
const exclusionReason = z.enum([
  'REGION_NOT_SERVED',
  'PROVIDER_KIND_EXCLUDED',
  'MUST_CONTRADICTED',
  'PRICE_ABOVE_BUDGET',
  'DELIVERY_AFTER_DEADLINE',
]);
const expectedExclusions = z.strictObject({
  today: localDate,
  note: z.string(),
  challenges: z.array(
    z.strictObject({
      challenge: id,
      excluded: z
        .array(
          z.strictObject({
            solution: id,
            reason: exclusionReason,
            requirement: z.string().optional(),
            limitation: z.string().optional(),
            why: z.string().min(15),
          }),
        )
        .min(1),
      notExcluded: z.array(z.strictObject({ solution: id, why: z.string().min(15) })),
    }),
  ),
});
const exchangeRates = z.strictObject({
  base: z.literal('USD'),
  date: localDate,
  note: z.string().regex(/illustrative, rounded/i),
  rates: z.record(currencyCode, z.number().positive()),
});

const organisations = rowsOf('organisations.jsonl', organisationRow);
const challenges = rowsOf('challenges.jsonl', challengeRow);
const solutions = rowsOf('solutions.jsonl', solutionRow);
const exclusions = expectedExclusions.parse(JSON.parse(text('expected-exclusions.json')));
const rates = exchangeRates.parse(JSON.parse(text('exchange-rates.json')));

const byId = <Row extends { id: string }>(rows: readonly Row[], wanted: string): Row => {
  const row = rows.find((one) => one.id === wanted);
  if (row === undefined) throw new Error(`No row ${wanted}`);
  return row;
};
const duplicates = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the rows of the demonstration', () => {
  it('are as many as the demonstration promises', () => {
    const cities = organisations.filter((row) => row.kind === 'CITY');
    expect({
      cities: cities.length >= 26,
      challenges: challenges.length >= 42,
      solutions: solutions.length >= 130,
    }).toEqual({ cities: true, challenges: true, solutions: true });
  });

  it('have ids of their own', () => {
    for (const rows of [organisations, challenges, solutions]) {
      expect(duplicates(rows.map((row) => row.id))).toEqual([]);
    }
    expect(duplicates(solutions.map((row) => row.sourceId))).toEqual([]);
  });

  it('belong to an organisation of the right kind, in a country with a region', () => {
    const kinds = (rows: readonly { organisationId: string }[]) =>
      new Set(rows.map((row) => byId(organisations, row.organisationId).kind));
    expect(kinds(challenges)).toEqual(new Set(['CITY']));
    expect(kinds(solutions)).toEqual(new Set(['CORPORATE', 'INSTITUTION']));
    expect(organisations.filter((row) => regionOf(row.country) === undefined)).toEqual([]);
  });

  it('leave no organisation without a challenge or a solution', () => {
    const used = new Set([...challenges, ...solutions].map((row) => row.organisationId));
    expect(organisations.map((row) => row.id).filter((one) => !used.has(one))).toEqual([]);
  });

  it('give every city a municipal population marked as unverified, without a citation', () => {
    const cities = organisations.filter((row) => row.kind === 'CITY');
    const incomplete = cities.filter((row) => !row.city?.population || !row.city.populationYear);
    const cited = cities.filter(
      (row) => row.city?.populationSource !== null || row.city.isPopulationVerified,
    );
    expect([incomplete, cited]).toEqual([[], []]);
  });

  it('invent no number of employees', () => {
    expect(organisations.filter((row) => row.employees !== null)).toEqual([]);
  });

  it('know only themes of the taxonomy and real targets', () => {
    const contents = [...challenges, ...solutions].map((row) => row.content);
    expect(contents.flatMap((one) => one.themes).filter((code) => !isThemeOrTopic(code))).toEqual([]);
    expect(contents.flatMap((one) => one.sdgTargets).filter((code) => !isSdg(code))).toEqual([]);
    expect(contents.filter((one) => one.themes.length === 0 || one.sdgs.length === 0)).toEqual([]);
  });
});

describe('challenges of the demonstration', () => {
  it('are written in Spanish, French, Portuguese and Korean as well', () => {
    const languages = challenges.map((row) => row.content.language);
    expect(new Set(languages)).toEqual(new Set(['en', 'es', 'fr', 'pt', 'ko']));
    expect(languages.filter((language) => language !== 'en').length).toBeGreaterThanOrEqual(10);
    const korean = challenges.filter((row) => row.content.language === 'ko');
    expect(korean.filter((row) => !/\p{Script=Hangul}/u.test(row.content.title))).toEqual([]);
  });

  it('have three to seven requirements, of both levels', () => {
    const counts = challenges.map((row) => row.content.requirements.length);
    expect(counts.filter((count) => count < 3 || count > 7)).toEqual([]);
    const levels = challenges.map((row) => new Set(row.content.requirements.map((one) => one.level)).size);
    expect(levels.filter((count) => count !== 2)).toEqual([]);
  });

  it('say by when and in which languages', () => {
    const open = challenges.filter(
      (row) =>
        (row.content.timeline.deliverBy ?? '') < '2027-01-01' || row.content.workLanguages.length === 0,
    );
    expect(open).toEqual([]);
  });
});

describe('solutions of the demonstration', () => {
  it('state three to eight capabilities', () => {
    const counts = solutions.map((row) => row.content.capabilities.length);
    expect(counts.filter((count) => count < 3 || count > 8)).toEqual([]);
  });

  it('mark every price as illustrative', () => {
    const wrong = solutions.filter((row) => row.content.isPriceIllustrative !== (row.content.price !== null));
    expect(wrong).toEqual([]);
  });

  it('refer to cities of this demonstration by an id that exists and in the same country', () => {
    const linked = solutions.flatMap((row) => row.references).filter((one) => one.organisationId !== null);
    const wrong = linked.filter(
      (one) => byId(organisations, one.organisationId ?? '').country !== one.country,
    );
    expect(linked.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

/** What one unit in the smallest coin is worth in dollars; currencies without coins have no decimals. */
function inDollars(amount: number, currency: string): number {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const rate = currency === 'USD' ? 1 : rates.rates[currency];
  if (rate === undefined) throw new Error(`No rate for ${currency}`);
  return amount / 10 ** digits / rate;
}

type Challenge = (typeof challenges)[number];
type Solution = (typeof solutions)[number];

function isRegionRefused(challenge: Challenge, solution: Solution): boolean {
  const { country } = byId(organisations, challenge.organisationId);
  const { regionsServed, countriesServed, countriesNotServed } = solution.content;
  if (countriesNotServed.includes(country)) return true;
  if (regionsServed.length + countriesServed.length === 0) return false;
  return !countriesServed.includes(country) && !regionsServed.some((one) => one === regionOf(country));
}

function isPriceAboveTwice(challenge: Challenge, solution: Solution): boolean {
  const { budget } = challenge.content;
  const { price } = solution.content;
  if (!budget || !price || budget.maximum === null || price.minimum === null) return false;
  return inDollars(price.minimum, price.currency) > 2 * inDollars(budget.maximum, budget.currency);
}

function isDeliveryLate(challenge: Challenge, solution: Solution): boolean {
  const { deliverBy } = challenge.content.timeline;
  const weeks = solution.content.deliveryWeeks;
  if (deliverBy === null || weeks === null) return false;
  return Date.parse(exclusions.today) + weeks * 7 * 86_400_000 > Date.parse(deliverBy);
}

/** The first rule, in their order, that the facts of the rows alone decide. */
function reasonFromFacts(challenge: Challenge, solution: Solution) {
  if (isRegionRefused(challenge, solution)) return 'REGION_NOT_SERVED';
  const { kind } = byId(organisations, solution.organisationId);
  if (challenge.content.excludedProviderKinds.includes(kind)) return 'PROVIDER_KIND_EXCLUDED';
  if (isPriceAboveTwice(challenge, solution)) return 'PRICE_ABOVE_BUDGET';
  return isDeliveryLate(challenge, solution) ? 'DELIVERY_AFTER_DEADLINE' : null;
}

describe('hand-checked exclusions', () => {
  const pairs = exclusions.challenges.flatMap((entry) =>
    entry.excluded.map((one) => ({
      ...one,
      challenge: byId(challenges, entry.challenge),
      offer: byId(solutions, one.solution),
    })),
  );
  const contradictions = pairs.filter((pair) => pair.reason === 'MUST_CONTRADICTED');

  it('cover ten challenges and every reason', () => {
    expect(exclusions.challenges.length).toBeGreaterThanOrEqual(10);
    expect(duplicates(exclusions.challenges.map((entry) => entry.challenge))).toEqual([]);
    expect(new Set(pairs.map((pair) => pair.reason))).toEqual(new Set(exclusionReason.options));
  });

  it.each(pairs.filter((pair) => pair.reason !== 'MUST_CONTRADICTED'))(
    '$challenge.id: $solution is $reason by the facts of the rows',
    ({ challenge, offer, reason }) => expect(reasonFromFacts(challenge, offer)).toBe(reason),
  );

  it.each(contradictions)(
    '$challenge.id: a limitation of $solution stands against requirement $requirement',
    ({ challenge, offer, requirement, limitation }) => {
      const asked = challenge.content.requirements.find((one) => one.id === requirement);
      expect(asked?.level).toBe('MUST');
      expect(offer.content.limitations).toContain(limitation);
      expect(reasonFromFacts(challenge, offer)).toBeNull();
    },
  );

  it('leave the near misses in the list', () => {
    const wrong = exclusions.challenges.flatMap((entry) =>
      entry.notExcluded
        .filter(
          (one) => reasonFromFacts(byId(challenges, entry.challenge), byId(solutions, one.solution)) !== null,
        )
        .map((one) => [entry.challenge, one.solution]),
    );
    expect(wrong).toEqual([]);
  });
});

describe('exchange rates', () => {
  it('cover every currency of the rows', () => {
    const used = [
      ...challenges.map((row) => row.content.budget),
      ...solutions.map((row) => row.content.price),
    ].flatMap((range) => (range === null ? [] : [range.currency]));
    expect([...new Set(used)].filter((one) => one !== 'USD' && !(one in rates.rates))).toEqual([]);
  });
});

const sourceFile = new URL('../../../shared/data/solutions.jsonl', import.meta.url);
const sourceRow = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  licence: z.string(),
  product_licence: z.string().optional(),
  summary: z.string(),
  description: z.string(),
});

const wordsOf = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
function runsOf(value: string, length: number): string[] {
  const words = wordsOf(value);
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}

describe.runIf(existsSync(sourceFile))('beside the source file', () => {
  const sources = new Map(
    (existsSync(sourceFile) ? readFileSync(sourceFile, 'utf8').trimEnd().split('\n') : []).map((row) => {
      const parsed = sourceRow.parse(JSON.parse(row));
      return [parsed.id, parsed] as const;
    }),
  );

  it('carries licence and link over', () => {
    const carried = solutions.map((row) => [row.sourceLicence, row.content.licence, row.content.url]);
    const given = solutions.map((row) => {
      const source = sources.get(row.sourceId);
      const url = source?.url.startsWith('http') ? source.url : null;
      return [source?.licence, source?.product_licence ?? null, url];
    });
    expect(carried).toEqual(given);
  });

  it('copies no run of eight words from any source text', () => {
    const theirs = new Set(
      [...sources.values()].flatMap((source) => [
        ...runsOf(source.summary, 8),
        ...runsOf(source.description, 8),
      ]),
    );
    const copied = solutions.flatMap(({ id: solution, content }) =>
      [content.summary, content.description, ...content.capabilities, ...content.limitations]
        .flatMap((sentence) => runsOf(sentence, 8))
        .filter((run) => theirs.has(run))
        .map((run) => `${solution}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
});
