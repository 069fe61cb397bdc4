import { id, instant, isSmcError, SmcError } from '@smc/contracts';
import type { Clock } from '@smc/service-kit';
import type { Collection, CollectionDefinition } from '@smc/store';
import { z } from 'zod';
import type { StoredPerson } from './person.ts';

const guard = z.strictObject({
  id,
  version: z.number().int(),
  /** Who is about to lose the role or be disabled, and until when that is to be believed. */
  leaving: z.array(z.strictObject({ personId: id, until: instant })),
});
export type StoredGuard = z.infer<typeof guard>;

/**
 * One document that all who would take somebody from the secretariat must write first: two people who disable each other
 * at the same moment both see the other active, and only a shared version lets the second one see the first one's intent.
 */
export const guardCollection: CollectionDefinition<StoredGuard> = {
  name: 'secretariat-guard',
  schema: guard,
  indexes: [],
};

const guardId = 'secretariat';
/** An intent whose process died is forgotten after this, in milliseconds. */
const intentLifetime = 60_000;
const rounds = 20;

const isActiveSecretariat = (person: StoredPerson | undefined) =>
  person?.state === 'ACTIVE' && person.roles.includes('SECRETARIAT');

export interface SecretariatGuard {
  hasActivePerson(): Promise<boolean>;
  /** Runs `change`, which takes this person from the secretariat; `FORBIDDEN_TRANSITION` where nobody would be left. */
  removing<Result>(person: StoredPerson, change: () => Promise<Result>): Promise<Result>;
}

async function activeIdsOf(people: Collection<StoredPerson>): Promise<string[]> {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await people.find({
      filter: { roles: { contains: 'SECRETARIAT' } },
      limit: 500,
      ...(after === undefined ? {} : { after }),
    });
    found.push(...page.documents.filter(isActiveSecretariat).map((person) => person.id));
    after = page.hasMore ? page.cursors.at(-1) : undefined;
  } while (after !== undefined);
  return found;
}

async function untilSaved(step: () => Promise<void>): Promise<void> {
  for (let round = 1; ; round += 1) {
    try {
      await step();
      return;
    } catch (error) {
      if (!isSmcError(error, 'STALE_VERSION') || round === rounds) throw error;
    }
  }
}

export function createSecretariatGuard(
  guards: Collection<StoredGuard>,
  people: Collection<StoredPerson>,
  clock: Clock,
): SecretariatGuard {
  async function present(): Promise<StoredGuard> {
    const known = await guards.get(guardId);
    if (known !== undefined) return known;
    try {
      return await guards.insert({ id: guardId, leaving: [] });
    } catch (error) {
      if (isSmcError(error, 'ALREADY_EXISTS')) return present();
      throw error;
    }
  }

  async function announce(personId: string): Promise<void> {
    const known = await present();
    const now = clock.now();
    const leaving = known.leaving.filter(
      (intent) => intent.until > now.toISOString() && intent.personId !== personId,
    );
    const gone = new Set([personId, ...leaving.map((intent) => intent.personId)]);
    if (!(await activeIdsOf(people)).some((id) => !gone.has(id))) {
      throw new SmcError('FORBIDDEN_TRANSITION', {
        message: 'This is the last active person of the secretariat. Give somebody else the role first.',
      });
    }
    const until = new Date(now.getTime() + intentLifetime).toISOString();
    await guards.save({ ...known, leaving: [...leaving, { personId, until }] });
  }

  async function withdraw(personId: string): Promise<void> {
    const known = await present();
    await guards.save({ ...known, leaving: known.leaving.filter((intent) => intent.personId !== personId) });
  }

  return {
    hasActivePerson: async () => (await activeIdsOf(people)).length > 0,
    async removing(person, change) {
      if (!isActiveSecretariat(person)) return change();
      await untilSaved(() => announce(person.id));
      try {
        return await change();
      } finally {
        await untilSaved(() => withdraw(person.id));
      }
    },
  };
}
