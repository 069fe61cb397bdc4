import { topics } from '@smc/taxonomy';

const themeOfTopic = new Map(topics.map(({ code, theme }) => [code, theme]));

/** The codes and, for each topic among them, its theme: who allows *mobility* allows *parking*. */
export function withThemes(codes: readonly string[]): string[] {
  const themes = codes.map((code) => themeOfTopic.get(code)).filter((code) => code !== undefined);
  return [...new Set([...codes, ...themes])];
}
