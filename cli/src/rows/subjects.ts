import { findConcepts, goalOf, isSdg, themeCodeOf } from '@smc/taxonomy';
import { itemsOf } from './plain-cells.ts';
import { type CellReader, understood } from './reading.ts';

/** What the contracts allow. */
const maximumThemes = 12;

function themesOf(words: string): readonly string[] {
  const known = themeCodeOf(words);
  return known === undefined ? findConcepts(words).map(({ code }) => code) : [known];
}

/** The themes of a row: codes of ours, and the words that stand for none. */
export interface ThemeWords {
  readonly codes: readonly string[];
  readonly foreign: readonly string[];
}

/** Codes and labels as they are; other people's words for a theme by the topics they speak of. */
export const themeList: CellReader = (value) => {
  const words = itemsOf(value);
  if (words === undefined) return understood(value);
  const found = words.map((word) => ({ word, codes: themesOf(word) }));
  return understood({
    codes: [...new Set(found.flatMap((one) => one.codes))].slice(0, maximumThemes),
    foreign: found.filter(({ codes }) => codes.length === 0).map(({ word }) => word),
  } satisfies ThemeWords);
};

const plainSdg = (words: string) =>
  words.replace(/^(?:SDG|ODS|ODD)?\s*(?:goal|target)?\s*/i, '').toLowerCase();

/** Goals and targets in one list: `6; SDG 11; 11.2`. What is neither is left out with a warning. */
export const sdgList: CellReader = (value) => {
  const items = itemsOf(value)
    ?.flatMap((item) => item.split(','))
    .map((item) => plainSdg(item.trim()));
  if (items === undefined) return understood(value);
  const unknown = items.filter((item) => !isSdg(item));
  const known = items.filter((item) => isSdg(item));
  return understood(
    {
      goals: [...new Set(known.filter((item) => !item.includes('.')).map((item) => Number(goalOf(item))))],
      targets: [...new Set(known.filter((item) => item.includes('.')))],
    },
    unknown.length === 0
      ? []
      : [`${unknown.map((item) => `"${item}"`).join(', ')} is no Sustainable Development Goal; left out.`],
  );
};
