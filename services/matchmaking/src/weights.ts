import { fairnessFloor, id, instant, SmcError, type WeightsPreset, weightsScope } from '@smc/contracts';
import type { Weights } from '@smc/ranking';
import { checkWeights, defaultWeights, RankingInputError } from '@smc/ranking/weights';
import { type Changed, type ChangeFacts, eventOf } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

const storedPreset = z.strictObject({
  id,
  version: z.number().int(),
  name: z.string(),
  weightsVersion: z.string(),
  weights: z.record(z.string(), z.number()),
  // Missing in what was published before there were floors.
  floor: fairnessFloor.nullable().optional(),
  // Missing in what is for every challenge.
  scopeKind: weightsScope.shape.kind.optional(),
  scopeId: id.optional(),
  /** 1, 2, 3 ... in the order of publication; the highest is the one in use. */
  sequence: z.number().int().positive(),
  publishedBy: z.string(),
  publishedAt: instant,
  reason: z.string(),
});
export type StoredPreset = z.infer<typeof storedPreset>;

/** Unique sequence: of two people who publish at once, the second looks again. */
export const weightsCollection: CollectionDefinition<StoredPreset> = {
  name: 'weights-presets',
  schema: storedPreset,
  indexes: [['sequence'], ['weightsVersion'], ['scopeId', 'sequence']],
  unique: ['sequence'],
};

export interface PresetInput {
  readonly name: string;
  readonly weights: Readonly<Record<string, number>>;
  readonly floor?: StoredPreset['floor'];
  readonly scope?: WeightsPreset['scope'];
  readonly reason: string;
}

/** The name in letters that an id may have. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return slug === '' ? 'weights' : slug;
}

/** The weights as the ranking takes them. */
export function weightsOf(preset: Pick<StoredPreset, 'weightsVersion' | 'weights' | 'floor'>): Weights {
  const { silenceShare } = defaultWeights;
  return {
    version: preset.weightsVersion,
    features: preset.weights,
    ...(silenceShare === undefined ? {} : { silenceShare }),
    ...(preset.floor == null ? {} : { floor: preset.floor }),
  };
}

function checkUsable(weights: Weights): void {
  try {
    checkWeights(weights);
  } catch (error) {
    if (!(error instanceof RankingInputError)) throw error;
    throw new SmcError('VALIDATION_FAILED', {
      field: error.field.replace(/^features/, 'weights'),
      message: error.message,
    });
  }
}

/** What the weights are for; null: every challenge that no scope's weights are for. */
export function scopeOf({ scopeKind, scopeId }: StoredPreset): WeightsPreset['scope'] {
  return scopeKind === undefined || scopeId === undefined ? null : { kind: scopeKind, id: scopeId };
}

/** The weights as the contract shows them. */
export function shownPreset(preset: StoredPreset, isActive: boolean): WeightsPreset {
  const { id, version, name, weightsVersion, weights, floor, publishedBy, publishedAt, reason } = preset;
  const scope = scopeOf(preset);
  return {
    id,
    version,
    name,
    weightsVersion,
    weights,
    scope,
    floor: floor ?? null,
    isActive,
    publishedBy,
    publishedAt,
    reason,
  };
}

/** New weights, in use from now on. Throws `VALIDATION_FAILED` naming the feature that is unknown or cannot be used. */
export function publishWeights(
  sequence: number,
  input: PresetInput,
  facts: ChangeFacts,
): Changed<Omit<StoredPreset, 'version'>> {
  const weightsVersion = `${slugOf(input.name)}-${sequence}`;
  const floor = input.floor ?? null;
  checkUsable(weightsOf({ weightsVersion, weights: { ...input.weights }, floor }));
  const document = {
    id: `weights-${sequence}`,
    name: input.name,
    weightsVersion,
    weights: { ...input.weights },
    floor,
    ...(input.scope == null ? {} : { scopeKind: input.scope.kind, scopeId: input.scope.id }),
    sequence,
    publishedBy: facts.by,
    publishedAt: facts.at,
    reason: input.reason,
  };
  const weights = shownPreset({ ...document, version: 1 }, true);
  return { document, events: [eventOf(facts, 'weights.published', document.id, { weights })] };
}

/** What a new installation starts with: the weights that the ranking was published with. */
export const seedWeights: PresetInput = {
  name: 'default',
  weights: defaultWeights.features,
  reason: `The published default weights (${defaultWeights.version}).`,
};
