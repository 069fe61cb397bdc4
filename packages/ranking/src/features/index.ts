import { budget } from './budget.ts';
import { evidence } from './evidence.ts';
import { delivery, language, standards, timezone } from './logistics.ts';
import type { Feature } from './outcome.ts';
import { readiness } from './readiness.ts';
import { concepts, semantic, text } from './relevance.ts';
import { requirements } from './requirements.ts';

/** Every feature, in the order in which reasons with equal contributions are listed. */
export const features: readonly Feature[] = [
  text,
  semantic,
  concepts,
  requirements,
  budget,
  readiness,
  evidence,
  language,
  delivery,
  standards,
  timezone,
];
