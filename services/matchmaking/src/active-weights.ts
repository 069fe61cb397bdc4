import { type ChangeFacts, retryStale } from '@smc/service-kit';
import { documentIdOf } from './ids.ts';
import type { MatchmakingParts } from './parts.ts';
import { type PresetInput, publishWeights, seedWeights, type StoredPreset } from './weights.ts';

type Parts = Pick<MatchmakingParts, 'presets'>;

async function newest({ presets }: Parts): Promise<StoredPreset | undefined> {
  const sort = [{ field: 'sequence', direction: 'descending' as const }];
  return (await presets.find({ sort, limit: 1 })).documents[0];
}

/** The weights in use: those published last. */
export async function activeWeights(parts: Parts): Promise<StoredPreset> {
  return (await newest(parts)) ?? { ...publishWeights(1, seedWeights, seedFacts('')).document, version: 0 };
}

const seedFacts = (at: string): ChangeFacts => ({ at, by: 'system', newId: () => documentIdOf('seed', at) });

/** Publishes under the next sequence; of two who publish at once, the second gets the one after. */
export function publishNext(parts: Parts, input: PresetInput, facts: ChangeFacts): Promise<StoredPreset> {
  return retryStale(async () => {
    const sequence = ((await newest(parts))?.sequence ?? 0) + 1;
    const { document, events } = publishWeights(sequence, input, facts);
    return parts.presets.insert(document, { events });
  });
}

type Features = Readonly<Record<string, number>>;

function sameWeights(a: Features, b: Features): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** The first start publishes the default weights; a later one follows a new default, unless people have published their own. */
export async function seedPresets(parts: Parts, facts: ChangeFacts): Promise<void> {
  const present = await newest(parts);
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
