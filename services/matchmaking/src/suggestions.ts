import { suggestSdgs } from '@smc/ranking';
import { goalOf, suggestThemes } from '@smc/taxonomy';

/** Goals that a topic serves first: our own reading of the goals' texts, at most three each. */
export const goalsOfTopic: Readonly<Record<string, readonly number[]>> = {
  'public-service-delivery': [16],
  accountability: [16],
  'service-integration': [16],
  'breaking-down-silos': [16, 17],
  interoperability: [9, 17],
  'artificial-intelligence': [9],
  drones: [9],
  blockchain: [9],
  'virtual-and-augmented-reality': [9],
  'edge-computing': [9],
  'efficient-transport': [11],
  'intelligent-transport-systems': [9, 11],
  'mixed-modal-access': [11],
  'integrated-ict-infrastructure': [9],
  parking: [11],
  'citizen-participation': [11, 16],
  'open-data-and-privacy': [16],
  transparency: [16],
  'digital-divide': [9, 10],
  'participatory-budgeting': [16],
  'living-labs': [9, 17],
  crowdsourcing: [11, 16],
  security: [16],
  'emergency-response': [3, 11],
  'gas-and-fire-detection': [11],
  'infrastructure-management': [9],
  'disaster-response': [11, 13],
  'green-ict': [9, 12],
  'waste-management': [11, 12],
  'water-management': [6],
  'circular-economy': [12],
  lighting: [7, 11],
  buildings: [7, 11],
  'resources-management': [12],
  'big-data': [9],
  'data-driven-policy': [16, 17],
  'jobs-and-skills': [4, 8],
  tourism: [8],
  education: [4],
  health: [3],
  ageing: [3, 10],
  'migrants-and-newcomers': [10],
};

/** `SDG 11`, `ODS 6`, `ODD 13.1`, `SDGs 6 and 11` (the first), in any case. */
const namedGoal = /\b(?:SDGs?|ODS|ODD|Goals?)\s*(\d{1,2}(?:\.[0-9a-d]{1,2})?)\b/giu;

const maximumGoals = 5;

export interface Suggestions {
  readonly themes: string[];
  readonly sdgs: number[];
  readonly words: { theme: string; words: string[] }[];
}

/**
 * Themes and goals proposed for a text, best first. Topics go by their words in eleven languages; goals by name, then by
 * the ranking's model of the goals' own texts, then by the topics found. Pure.
 */
export function suggestFor(text: string, language?: string): Suggestions {
  const found = suggestThemes(text, 8, language);
  const named = [...text.matchAll(namedGoal)].map(([, code]) => goalOf(code ?? ''));
  const implied = found.flatMap(({ code }) => goalsOfTopic[code] ?? []);
  const primary = language?.toLowerCase().split('-')[0];
  const spoken = suggestSdgs(text, 3, primary).map(({ goal }) => goal);
  const goals = [...named, ...spoken, ...implied].filter((goal) => goal !== undefined);
  return {
    themes: found.map(({ code }) => code),
    sdgs: [...new Set(goals)].slice(0, maximumGoals),
    words: found.map(({ code, words }) => ({ theme: code, words: [...words] })),
  };
}
