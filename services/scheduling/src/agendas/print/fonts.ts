import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Latin, Greek, Cyrillic, Devanagari; Korean with Chinese characters; Arabic. What they lack prints as boxes. */
const families = {
  'noto-sans': 'NotoSans',
  'noto-sans-kr': 'NotoSansKR',
  'noto-sans-arabic': 'NotoSansArabic',
} as const;
const weights = ['400Regular', '700Bold'] as const;

/** The font files that prints are set in: part of the installation, so that nothing depends on the machine's fonts. */
export function fontFiles(): readonly string[] {
  return Object.entries(families).flatMap(([name, family]) => {
    const folder = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
    return weights.map((weight) => join(folder, weight, `${family}_${weight}.ttf`));
  });
}
