import { type FundingSourceContentInput, fundingSourceContent, type Solution } from '@smc/contracts';
import { errorOf } from '@smc/service-kit/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFunding, type FundedProposal } from '../src/funding-check.ts';
import { sentence, type TextKey, textLocales } from '../src/texts.ts';
import { createHarness, type Harness, secretariat, seoul, study } from './harness.ts';

const at = '2026-11-21T09:00:00.000Z';
const proposal: FundedProposal = {
  id: 'p1',
  themes: ['parking', 'water-management'],
  region: 'EAST_ASIA',
  budget: {
    total: { amount: 1_000_00, currency: 'USD' },
    ownContribution: { amount: 200_00, currency: 'USD' },
  },
};
const offer: FundingSourceContentInput = { name: 'City grants', instrument: 'GRANT' };

function verdicts(content: Partial<FundingSourceContentInput>, of: FundedProposal = proposal) {
  const source = {
    ...fundingSourceContent.parse({ ...offer, ...content }),
    id: 'f1',
    version: 1,
    organisationId: 'bank',
    state: 'LISTED' as const,
    createdAt: at,
    updatedAt: at,
  };
  const check = checkFunding(source, of, { at, locale: 'en' });
  const against = check.findings.filter(({ verdict }) => verdict !== 'MET');
  return [check.isEligible, ...against.map(({ aspect, verdict }) => `${aspect} ${verdict}`)];
}
const ticket = (minimum: number | null, maximum: number | null, currency = 'USD') => ({
  ticket: { minimum, maximum, currency },
});

describe('whether a source fits', () => {
  it.each([
    [{}, [true, 'TICKET NOT_KNOWN']],
    // 800.00 is sought: the budget less the own contribution.
    [ticket(800_00, 800_00), [true]],
    [ticket(800_01, null), [false, 'TICKET NOT_MET']],
    [ticket(null, 799_99), [false, 'TICKET NOT_MET']],
    [ticket(1, 2, 'KRW'), [true, 'TICKET NOT_KNOWN']],
    [{ ...ticket(1, null), themes: ['mobility'] }, [true]],
    [{ ...ticket(1, null), themes: ['health'] }, [false, 'THEME NOT_MET']],
    [{ ...ticket(1, null), regions: ['EAST_ASIA'] }, [true]],
    [{ ...ticket(1, null), regions: ['EUROPE'] }, [false, 'REGION NOT_MET']],
    [{ ...ticket(1, null), window: { opensAt: at, closesAt: null } }, [true]],
    [{ ...ticket(1, null), window: { opensAt: null, closesAt: at } }, [false, 'WINDOW NOT_MET']],
    [
      { ...ticket(1, null), window: { opensAt: '2026-11-21T09:00:00.001Z', closesAt: null } },
      [false, 'WINDOW NOT_MET'],
    ],
  ] as const)('%j: %j', (content, expected) => {
    expect(verdicts(content as Partial<FundingSourceContentInput>)).toEqual(expected);
  });

  it('is not known without a budget', () => {
    expect(verdicts(ticket(1, null), { ...proposal, budget: null })).toEqual([true, 'TICKET NOT_KNOWN']);
  });
});

it('says everything in every language of the house', () => {
  const keys: TextKey[] = ['windowOver', 'themeMet', 'ticketOtherCurrency', 'partnerThemes'];
  const values = { day: '2026-11-01', themes: 'Parking', currency: 'USD', count: 3 };
  for (const key of keys) {
    const said = textLocales.map((locale) => sentence(key, locale, values));
    expect(new Set(said).size).toBe(4);
    expect(said.filter((text) => /[{}]/.test(text))).toEqual([]);
  }
  expect(sentence('stateMet', 'mn')).toBe(sentence('stateMet', 'en'));
});

describe('the review screen', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await createHarness();
  });
  afterEach(() => harness.close());

  const solution = (id: string, organisationId: string, content: Partial<Solution>) => ({
    id,
    organisationId,
    state: 'LISTED',
    themes: ['water-management'],
    regionsServed: [],
    countriesServed: [],
    countriesNotServed: [],
    ...content,
  });
  async function told(type: 'solution.listed' | 'solution.unlisted', snapshot: object, revision = 1) {
    await harness.service.subscriptions[type]?.({ type, revision, data: { solution: snapshot } } as never);
  }

  it('proposes partners that offer something for its themes and place, the widest first', async () => {
    const { client, as } = harness;
    await told('solution.listed', solution('s1', 'rival', { countriesServed: ['KR'] }));
    await told('solution.listed', solution('s2', 'consultant', { themes: ['parking', 'water-management'] }));
    await told('solution.listed', solution('s3', 'consultant', {}));
    await told('solution.listed', solution('s4', 'university', { regionsServed: ['EUROPE'] }));
    await told('solution.listed', solution('s5', 'bank', { countriesNotServed: ['KR'] }));
    await told('solution.listed', solution('s6', 'wego', { themes: ['health'] }));
    await told('solution.listed', solution('s7', 'makati', {}));
    await told('solution.unlisted', solution('s7', 'makati', { state: 'ARCHIVED' }), 2);
    await told('solution.listed', solution('s8', 'vendor', {}));
    const content = { ...study, themes: ['parking', 'water-management'], partnerIds: ['vendor'] };
    const { id } = await harness.draft(seoul, null, content);
    const { partners } = await client.proposals.suggestions({ id, locale: 'ko' }, await as(seoul));
    expect(partners.map(({ organisationId, solutionIds }) => [organisationId, solutionIds])).toEqual([
      ['consultant', ['s2', 's3']],
      ['rival', ['s1']],
    ]);
    expect(partners[1]?.reasons).toEqual([
      '등록된 솔루션 1개 제공: 물 관리.',
      '신청 기관의 국가에서 서비스합니다.',
    ]);
    const one = await client.proposals.suggestions({ id, first: 1 }, await as(seoul));
    expect(one.partners.map(({ organisationId }) => organisationId)).toEqual(['consultant']);
  });

  it('proposes the funding sources that nothing speaks against', async () => {
    const { client, as } = harness;
    const staff = await as(secretariat);
    const list = async (id: string, content: Partial<FundingSourceContentInput>) =>
      client.fundingSources.create({ id, organisationId: 'bank', content: { ...offer, ...content } }, staff);
    await list('open', {});
    await list('elsewhere', { regions: ['EUROPE'] });
    await list('small', ticket(null, 1));
    const { version } = await list('ended', {});
    await client.fundingSources.archive({ id: 'ended', expectedVersion: version }, staff);
    const { id } = await harness.draft();
    const { fundingSources } = await client.proposals.suggestions({ id }, await as(seoul));
    expect(fundingSources.map(({ fundingSourceId }) => fundingSourceId)).toEqual(['open']);
    const check = await client.fundingSources.check({ id: 'small', proposalId: id }, await as(seoul));
    expect([check.isEligible, check.findings.find(({ aspect }) => aspect === 'TICKET')]).toEqual([
      false,
      { aspect: 'TICKET', verdict: 'NOT_MET', text: 'The amount sought is above the most it gives.' },
    ]);
    const found = await client.fundingSources.list({ region: 'EUROPE', state: 'LISTED' }, staff);
    expect(found.items.map((one) => one.id)).toEqual(['elsewhere']);
  });

  it.each([
    [{ window: { opensAt: at, closesAt: at } }, 'content.window.closesAt'],
    [ticket(9, 8), 'content.ticket.minimum'],
    [ticket(null, null), 'content.ticket.minimum'],
    [{ themes: ['magic'] }, 'content.themes.0'],
    [{ instrument: 'GIFT' as never }, 'content.instrument'],
  ])('takes no source with %j', async (content, field) => {
    const create = harness.client.fundingSources.create(
      { organisationId: 'bank', content: { ...offer, ...content } },
      await harness.as(secretariat),
    );
    expect(await errorOf(create)).toEqual({ code: 'VALIDATION_FAILED', field });
  });
});
