import {
  type ChallengeContent,
  challengeContent,
  type ChallengeTranslation,
  challengeTranslation,
  organisationContent,
  referenceInput,
  SmcError,
  type SolutionContent,
  solutionContent,
} from '@smc/contracts';
import { toSmcError } from '@smc/service-kit';
import { z } from 'zod';
import type { ReadRow } from '../rows/read-kind.ts';

/** Fields in which something is wrong, as the contract names them. Throws an `SmcError` with the first. */
function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw toSmcError(result.error);
}

function incomplete(field: string, message: string): never {
  throw new SmcError('INCOMPLETE', { field, message });
}

/** What the services ask of what is to be public; asked here as well, so that nothing is written before all rows are known to pass. */
function checkChallengeToPublish(content: ChallengeContent, today: string): void {
  if (content.summary === '' && content.description === '')
    incomplete('description', 'Say in a summary or description what is needed.');
  if (content.themes.length + content.sdgs.length + content.requirements.length === 0)
    incomplete('requirements', 'Name at least one requirement, theme or goal.');
  const { deliverBy } = content.timeline;
  if (deliverBy !== null && deliverBy < today) {
    const message = `The delivery date ${deliverBy} has passed.`;
    throw new SmcError('VALIDATION_FAILED', { field: 'timeline.deliverBy', message });
  }
}

function checkSolutionToList(content: SolutionContent): void {
  if (content.summary === '' && content.description === '')
    incomplete('description', 'Say in a summary or description what it does.');
  if (content.themes.length + content.sdgs.length + content.capabilities.length === 0)
    incomplete('capabilities', 'Name at least one capability, theme or goal.');
}

function checkTranslations(translations: readonly ChallengeTranslation[], content: ChallengeContent): void {
  const known = new Set(content.requirements.map(({ id }) => id));
  for (const { language, requirements } of translations) {
    if (language === content.language)
      throw new SmcError('VALIDATION_FAILED', {
        field: 'translations',
        message: `${language} is the language of the challenge itself.`,
      });
    const stranger = Object.keys(requirements).find((id) => !known.has(id));
    if (stranger !== undefined)
      throw new SmcError('VALIDATION_FAILED', {
        field: 'translations',
        message: `There is no requirement "${stranger}" to translate.`,
      });
  }
}

export function checkOrganisation(row: Pick<ReadRow, 'content'>) {
  const content = parsed(organisationContent, row.content);
  if (content.kind !== 'CITY' && content.city !== null)
    throw new SmcError('VALIDATION_FAILED', {
      field: 'city',
      message: 'Only a local government (kind CITY) has a population, an income group and a position.',
    });
  return { content };
}

export function checkChallenge(row: ReadRow, isPublishing: boolean, today: string) {
  const content = parsed(challengeContent, row.content);
  if (isPublishing) checkChallengeToPublish(content, today);
  const translations = parsed(z.array(challengeTranslation).max(20), row.beside['translations'] ?? []);
  checkTranslations(translations, content);
  return { content, translations };
}

const confirmation: readonly string[] = ['evidence', 'confirmedBy', 'confirmedAt'];

/** Who confirmed a reference, and when, is not for a file to say: an imported reference is a claim. */
function claimOf(reference: unknown, index: number): unknown {
  if (typeof reference !== 'object' || reference === null) return reference;
  const claim = Object.entries(reference).filter(([name]) => !confirmation.includes(name));
  return { id: `ref${index + 1}`, ...Object.fromEntries(claim) };
}

export function checkSolution(row: ReadRow, isPublishing: boolean) {
  const content = parsed(solutionContent, row.content);
  if (isPublishing) checkSolutionToList(content);
  const both = content.countriesServed.find((country) => content.countriesNotServed.includes(country));
  if (both !== undefined)
    throw new SmcError('VALIDATION_FAILED', {
      field: 'countriesServed',
      message: `${both} is named as served and as not served.`,
    });
  const given = row.beside['references'] ?? [];
  const references = parsed(
    z.array(referenceInput).max(50),
    Array.isArray(given) ? given.map(claimOf) : given,
  );
  if (new Set(references.map(({ id }) => id)).size < references.length)
    throw new SmcError('VALIDATION_FAILED', {
      field: 'references',
      message: 'Two references have the same id.',
    });
  return { content, references };
}
