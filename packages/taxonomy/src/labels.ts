import { themeSources } from './catalogue.ts';
import type { Labels } from './theme-source.ts';
import type { LabelLocale } from './types.ts';

const labelsByCode = new Map<string, Labels>(
  themeSources.flatMap((theme): [string, Labels][] => [
    [theme.code, theme.labels],
    ...theme.topics.map((topic): [string, Labels] => [topic.code, topic.labels]),
  ]),
);

const codesByLabel = new Map<string, string>(
  [...labelsByCode].flatMap(([code, labels]) =>
    Object.values(labels).map((label): [string, string] => [label.toLowerCase(), code]),
  ),
);

/** True for the code of a theme or a topic. */
export function isThemeOrTopic(code: string): boolean {
  return labelsByCode.has(code);
}

/** Label of a theme or topic; an unknown code is returned as it is, an unknown locale reads English. */
export function themeLabel(code: string, locale = 'en'): string {
  const labels = labelsByCode.get(code);
  if (labels === undefined) return code;
  return locale in labels ? labels[locale as LabelLocale] : labels.en;
}

/** The code that a person's word for a theme or topic stands for: a code, or a label in any language; `undefined` for others. */
export function themeCodeOf(words: string): string | undefined {
  const plain = words.trim().toLowerCase();
  return labelsByCode.has(plain) ? plain : codesByLabel.get(plain);
}
