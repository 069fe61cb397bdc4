import { OfferGatherer } from './indexes.ts';
import type { PlainOffers } from './indexes.ts';
import type { RelevanceParts } from './relevance/settings.ts';
import type { Offer } from './types.ts';

/** Reads offers that have been checked and are in order. */
export function readPortion(offers: readonly Offer[], parts: RelevanceParts): PlainOffers {
  const gatherer = new OfferGatherer(parts);
  for (const offer of offers) gatherer.add(offer);
  return gatherer.plain();
}
