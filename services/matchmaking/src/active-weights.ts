import { SmcError, type WeightsScope } from '@smc/contracts';
import { type ChangeFacts, retryStale } from '@smc/service-kit';
import { scopeKey } from './copies/scopes.ts';
import { documentIdOf } from './ids.ts';
import type { MatchmakingParts } from './parts.ts';
import { type PresetInput, publishWeights, scopeOf, seedWeights, type StoredPreset } from './weights.ts';

type Parts = Pick<MatchmakingParts, 'presets'>;
type ScopedParts = Pick<MatchmakingParts, 'presets' | 'scopes'>;

const newestFirst = [{ field: 'sequence', direction: 'descending' as const }];

async function newest({ presets }: Parts, scopeId?: string): Promise<StoredPreset | undefined> {
  const filter = scopeId === undefined ? {} : { filter: { scopeId } };
  return (await presets.find({ ...filter, sort: newestFirst, limit: 1 })).documents[0];
}

/** The last ones for every challenge: they are found by reading back over those of scopes. */
async function newestGeneral({ presets }: Parts): Promise<StoredPreset | undefined> {
  let after: string | undefined;
  do {
    const found = await presets.find({
      sort: newestFirst,
      limit: 50,
      ...(after === undefined ? {} : { after }),
    });
    const general = found.documents.find((preset) => scopeOf(preset) === null);
    if (general !== undefined) return general;
    after = found.hasMore ? found.cursors.at(-1) : undefined;
  } while (after !== undefined);
  return undefined;
}

/** The weights in use: those published last for every challenge, and those published last for each scope that is open. */
export interface WeightsInUse {
  readonly general: StoredPreset;
  /** By key of the scope. */
  readonly scoped: ReadonlyMap<string, StoredPreset>;
}

async function newestOf(parts: Parts, scope: WeightsScope): Promise<StoredPreset | undefined> {
  const preset = await newest(parts, scope.id);
  return preset?.scopeKind === scope.kind ? preset : undefined;
}

/** Sync the scopes first. */
export async function weightsInUse(parts: ScopedParts): Promise<WeightsInUse> {
  const seeded = (): StoredPreset => ({
    ...publishWeights(1, seedWeights, seedFacts('')).document,
    version: 0,
  });
  const scoped = await Promise.all(
    parts.scopes.open().map(async (scope): Promise<[string, StoredPreset][]> => {
      const preset = await newestOf(parts, scope);
      return preset === undefined ? [] : [[scopeKey(scope), preset]];
    }),
  );
  return { general: (await newestGeneral(parts)) ?? seeded(), scoped: new Map(scoped.flat()) };
}

/**
 * The weights that a challenge is ranked with: those of its programme before those of its event (a proposal names the challenge, a
 * registration only its city), the ones published last where it belongs to several, and the general ones where no scope has any.
 */
export function presetFor({ general, scoped }: WeightsInUse, scopes: readonly WeightsScope[]): StoredPreset {
  const presets = scopes.flatMap((scope) => scoped.get(scopeKey(scope)) ?? []);
  const isProgramme = ({ scopeKind }: StoredPreset) => (scopeKind === 'PROGRAMME' ? 1 : 0);
  presets.sort((a, b) => isProgramme(b) - isProgramme(a) || b.sequence - a.sequence);
  return presets[0] ?? general;
}

const seedFacts = (at: string): ChangeFacts => ({ at, by: 'system', newId: () => documentIdOf('seed', at) });

/** Publishes under the next sequence; of two who publish at once, the second gets the one after. */
export function publishNext(parts: Parts, input: PresetInput, facts: ChangeFacts): Promise<StoredPreset> {
  return retryStale(async () => {
    const last = await newest(parts);
    const { document, events } = publishWeights((last?.sequence ?? 0) + 1, input, facts);
    return parts.presets.insert(document, { events });
  });
}

/** Throws `NOT_FOUND` or `VALIDATION_FAILED` naming the scope where it is not there or has ended. Sync the scopes first. */
export function checkScope({ scopes }: Pick<MatchmakingParts, 'scopes'>, scope: WeightsScope): void {
  const name = scope.kind === 'EVENT' ? 'event' : 'programme';
  const known = scopes.get(scope);
  if (known === undefined)
    throw new SmcError('NOT_FOUND', {
      field: 'scope.id',
      message: `There is no ${name} with this id that is open.`,
    });
  if (!known.isOpen)
    throw new SmcError('VALIDATION_FAILED', {
      field: 'scope.id',
      message: `The ${name} is over or not open yet: only one that is open can have weights of its own.`,
    });
}

type Features = Readonly<Record<string, number>>;

function sameWeights(a: Features, b: Features): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** The first start publishes the default weights; a later one follows a new default, unless people have published their own. */
export async function seedPresets(parts: Parts, facts: ChangeFacts): Promise<void> {
  const present = await newestGeneral(parts);
  const isOurs = present === undefined || present.publishedBy === 'system';
  if (!isOurs || (present !== undefined && sameWeights(present.weights, seedWeights.weights))) return;
  await publishNext(parts, seedWeights, { ...facts, by: 'system' });
}

/** The weights of a version; `undefined` where it was never published. */
export async function weightsOfVersion(
  parts: Parts,
  weightsVersion: string,
): Promise<StoredPreset | undefined> {
  return (await parts.presets.find({ filter: { weightsVersion }, limit: 1 })).documents[0];
}
