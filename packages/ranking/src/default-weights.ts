import type { Weights } from './types.ts';

/** Share of a silent feature's weight that moves to the known ones. */
export const defaultSilenceShare = 0.5;

/** Published default weights. Only proportions count. */
export const defaultWeights: Weights = {
  version: 'default-1',
  features: {
    text: 30,
    semantic: 10,
    concepts: 15,
    requirements: 20,
    budget: 8,
    readiness: 4,
    evidence: 9,
    language: 4,
    delivery: 4,
    standards: 3,
    timezone: 3,
  },
  silenceShare: defaultSilenceShare,
};
