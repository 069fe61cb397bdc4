import type { Request } from 'express';

export const pageLanguages = ['en', 'ko', 'es', 'fr'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

export const languageNames: Readonly<Record<PageLanguage, string>> = {
  en: 'English',
  ko: '한국어',
  es: 'Español',
  fr: 'Français',
};

function isPageLanguage(value: unknown): value is PageLanguage {
  return pageLanguages.includes(value as PageLanguage);
}

/** `?lang=` where it is given, else what the browser prefers, else English. */
export function languageOf(request: Request): PageLanguage {
  const wanted = request.query['lang'];
  if (isPageLanguage(wanted)) return wanted;
  const preferred = request.acceptsLanguages([...pageLanguages]);
  return isPageLanguage(preferred) ? preferred : 'en';
}
