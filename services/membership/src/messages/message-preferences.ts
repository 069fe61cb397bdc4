import {
  allowedDeliveries,
  id,
  instant,
  type MessageChoice,
  messageDelivery,
  messageKind,
  type MessagePreferences,
  SmcError,
} from '@smc/contracts';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const stored = z.strictObject({
  /** The person's. */
  id,
  version: z.number().int(),
  /** What was chosen; a kind that is not here is as the table says. */
  choices: z.array(z.strictObject({ kind: messageKind, delivery: messageDelivery })),
  updatedAt: instant,
  /** Person id, or `link` where it was chosen by the link in a mail. */
  updatedBy: z.string(),
});
export type StoredMessagePreferences = z.infer<typeof stored>;

export const messagePreferencesCollection: CollectionDefinition<StoredMessagePreferences> = {
  name: 'message-preferences',
  schema: stored,
  indexes: [],
};

/** What the person gets of every kind, in the order of the table. */
export function choicesOf(preferences: StoredMessagePreferences | undefined): MessageChoice[] {
  const chosen = new Map(preferences?.choices.map(({ kind, delivery }) => [kind, delivery]));
  return messageKind.options.map((kind) => ({
    kind,
    delivery: chosen.get(kind) ?? allowedDeliveries[kind][0],
  }));
}

export function shownPreferences(
  personId: string,
  preferences: StoredMessagePreferences | undefined,
): MessagePreferences {
  const choices = choicesOf(preferences).map((choice) => ({
    ...choice,
    allowed: [...allowedDeliveries[choice.kind]],
  }));
  return { personId, choices, updatedAt: preferences?.updatedAt ?? null };
}

function checkChoices(choices: readonly MessageChoice[]): void {
  choices.forEach(({ kind, delivery }, index) => {
    const allowed = allowedDeliveries[kind];
    if (allowed.includes(delivery)) return;
    throw new SmcError('VALIDATION_FAILED', {
      field: `choices.${index}.delivery`,
      message: `${kind} can be ${allowed.join(' or ')}.`,
      details: { allowed },
    });
  });
}

/** With these kinds chosen anew and the others as they were. Throws `VALIDATION_FAILED` for what a kind cannot be. */
export function chooseMessages(
  personId: string,
  present: StoredMessagePreferences | undefined,
  choices: readonly MessageChoice[],
  { at, by }: { readonly at: string; readonly by: string },
): StoredMessagePreferences {
  checkChoices(choices);
  const kept = (present?.choices ?? []).filter(({ kind }) => !choices.some((one) => one.kind === kind));
  return {
    id: personId,
    version: present?.version ?? 0,
    choices: [...kept, ...choices.map(({ kind, delivery }) => ({ kind, delivery }))],
    updatedAt: at,
    updatedBy: by,
  };
}
