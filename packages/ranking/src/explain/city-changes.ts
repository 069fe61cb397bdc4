import { daysAvailable } from '../eligibility.ts';
import { convertRange } from '../money.ts';
import type { Pair } from '../pair.ts';
import { languageOfTag } from '../text/language.ts';
import type { FeatureName } from '../types.ts';
import { secondLanguage } from '../features/logistics.ts';
import { type MessageValue, money, named } from './message.ts';

/** A change before it is measured and put into words. */
export interface ChangeDraft {
  readonly feature: FeatureName;
  readonly requirementId?: string;
  readonly key:
    | 'change.requirement'
    | 'change.contradicted'
    | 'change.feature'
    | 'change.confirmed'
    | 'change.budget'
    | 'change.readiness'
    | 'change.deadline'
    | 'change.language';
  readonly values: Readonly<Record<string, MessageValue>>;
  /** What the feature would come to; 1 where it is left out. */
  readonly value?: number;
}

function budgetDraft({ need, offer, context }: Pair): ChangeDraft[] {
  const { budget } = need.need;
  const most = budget?.max ?? budget?.min;
  const { price } = offer.offer;
  if (budget == null || most == null || price == null) return [];
  const range = convertRange(price, budget.currency, context.rates);
  if (range === undefined || range.high <= most) return [];
  return [{ feature: 'budget', key: 'change.budget', values: { high: money(range.high, budget.currency) } }];
}

function readinessDraft({ need, offer }: Pair): ChangeDraft[] {
  const asked = need.need.minimumReadiness;
  const level = offer.offer.readiness;
  if (asked == null || level == null || level >= asked) return [];
  return [{ feature: 'readiness', key: 'change.readiness', values: { level } }];
}

function deadlineDraft(pair: Pair): ChangeDraft[] {
  const available = daysAvailable(pair);
  const latest = pair.offer.offer.deliveryDays?.max ?? pair.offer.offer.deliveryDays?.min;
  if (available === undefined || latest == null || latest <= available) return [];
  return [{ feature: 'delivery', key: 'change.deadline', values: { days: latest - available } }];
}

function languageDraft({ need, offer }: Pair): ChangeDraft[] {
  const asked = new Set((need.need.languages ?? []).map(languageOfTag));
  const offered = offer.offer.languages ?? [];
  if (asked.size === 0 || offered.length === 0 || offered.some((tag) => asked.has(languageOfTag(tag))))
    return [];
  return [
    {
      feature: 'language',
      key: 'change.language',
      value: secondLanguage,
      values: { languages: named('languages', offered) },
    },
  ];
}

/** What the city itself could change so that a feature fits wholly: its budget, deadline, readiness asked for, languages. */
export const cityDrafts = (pair: Pair): ChangeDraft[] => [
  ...budgetDraft(pair),
  ...readinessDraft(pair),
  ...deadlineDraft(pair),
  ...languageDraft(pair),
];
