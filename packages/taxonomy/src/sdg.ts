import type { Labels } from './theme-source.ts';
import type { LabelLocale } from './types.ts';

/** Per goal: how many numbered targets there are, and how many lettered ones (means of implementation). */
const targetCounts: readonly (readonly [number, number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
];

/** The 17 goals by number. */
export const sdgGoals: readonly number[] = targetCounts.map((_, index) => index + 1);

/** The 169 targets by number: `1.1` to `17.19`, `1.a` to `16.b`. */
export const sdgTargets: readonly string[] = targetCounts.flatMap(([numbered, lettered], index) => [
  ...Array.from({ length: numbered }, (_, target) => `${index + 1}.${target + 1}`),
  ...Array.from({ length: lettered }, (_, target) => `${index + 1}.${'abcd'.charAt(target)}`),
]);

const knownTargets = new Set(sdgTargets);

/** Our own short words for the goals. */
const goalLabels: readonly Labels[] = [
  { en: 'Ending poverty', ko: '빈곤 해소', es: 'Acabar con la pobreza', fr: 'Mettre fin à la pauvreté' },
  { en: 'Food for all', ko: '먹거리 보장', es: 'Alimentos para todos', fr: 'De quoi manger pour tous' },
  { en: 'Health', ko: '건강', es: 'Salud', fr: 'Santé' },
  { en: 'Education', ko: '교육', es: 'Educación', fr: 'Éducation' },
  {
    en: 'Equality of women and men',
    ko: '성평등',
    es: 'Igualdad de mujeres y hombres',
    fr: 'Égalité femmes-hommes',
  },
  { en: 'Water and sanitation', ko: '물과 위생', es: 'Agua y saneamiento', fr: 'Eau et assainissement' },
  { en: 'Energy', ko: '에너지', es: 'Energía', fr: 'Énergie' },
  { en: 'Jobs and economy', ko: '일자리와 경제', es: 'Empleo y economía', fr: 'Emploi et économie' },
  {
    en: 'Industry and infrastructure',
    ko: '산업과 기반시설',
    es: 'Industria e infraestructura',
    fr: 'Industrie et infrastructures',
  },
  { en: 'Fewer inequalities', ko: '불평등 완화', es: 'Menos desigualdades', fr: "Moins d'inégalités" },
  {
    en: 'Cities and communities',
    ko: '도시와 공동체',
    es: 'Ciudades y comunidades',
    fr: 'Villes et communautés',
  },
  {
    en: 'Consumption and production',
    ko: '소비와 생산',
    es: 'Consumo y producción',
    fr: 'Consommation et production',
  },
  { en: 'Climate', ko: '기후', es: 'Clima', fr: 'Climat' },
  { en: 'Oceans', ko: '바다', es: 'Océanos', fr: 'Océans' },
  { en: 'Land and forests', ko: '땅과 숲', es: 'Tierra y bosques', fr: 'Terres et forêts' },
  { en: 'Peace and institutions', ko: '평화와 제도', es: 'Paz e instituciones', fr: 'Paix et institutions' },
  { en: 'Partnerships', ko: '협력', es: 'Alianzas', fr: 'Partenariats' },
];

const abbreviations: Readonly<Record<string, string>> = { es: 'ODS', fr: 'ODD' };

/** The goal that a goal or target belongs to; `undefined` for what is neither. */
export function goalOf(code: number | string): number | undefined {
  if (typeof code === 'number') return sdgGoals.includes(code) ? code : undefined;
  const text = code.toLowerCase();
  if (knownTargets.has(text)) return Number(text.split('.')[0]);
  const goal = Number(text);
  return text.trim() !== '' && sdgGoals.includes(goal) ? goal : undefined;
}

/** True for a goal (11, `'11'`) or a target (always text: `'11.2'`). */
export function isSdg(code: number | string): boolean {
  return goalOf(code) !== undefined;
}

/** `SDG 11 - Cities and communities`; a target carries its goal's words. An unknown code is returned as it is. */
export function sdgLabel(code: number | string, locale = 'en'): string {
  const goal = goalOf(code);
  const labels = goal === undefined ? undefined : goalLabels[goal - 1];
  if (labels === undefined) return String(code);
  const words = locale in labels ? labels[locale as LabelLocale] : labels.en;
  return `${abbreviations[locale] ?? 'SDG'} ${String(code)} - ${words}`;
}
