import { isDeepStrictEqual } from 'node:util';
import type { Access } from '../access/open-access.ts';
import type { PreparedRow } from './prepared.ts';

/** Sets the translations that rows bring along. Doing it again changes nothing, so a repeated import finishes an interrupted one. */
export async function setTranslations(
  rows: readonly PreparedRow[],
  { clients, asSystem }: Access,
): Promise<void> {
  for (const { row, translations } of rows.filter((one) => one.translations.length > 0)) {
    let challenge = await clients.cityChallenge.get({ id: row.id }, await asSystem());
    for (const translation of translations) {
      const stored = challenge.translations.find((one) => one.language === translation.language);
      if (isDeepStrictEqual(stored, translation)) continue;
      const change = { id: row.id, expectedVersion: challenge.version, translation };
      challenge = await clients.cityChallenge.setTranslation(change, await asSystem());
    }
  }
}
