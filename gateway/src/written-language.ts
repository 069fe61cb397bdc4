import { SmcError, writtenLanguage as schema } from '@smc/contracts';

type Language = (typeof schema.options)[number];

/** The same input with its language checked. Throws `VALIDATION_FAILED` for a language that nothing is written in. */
export function writtenLanguage<Input extends { language?: string }>(
  input: Input,
): Omit<Input, 'language'> & { language?: Language } {
  const { language, ...rest } = input;
  if (language === undefined) return rest;
  const known = schema.safeParse(language);
  if (known.success) return { ...rest, language: known.data };
  const message = `Use one of ${schema.options.join(', ')}.`;
  throw new SmcError('VALIDATION_FAILED', { field: 'language', message });
}
