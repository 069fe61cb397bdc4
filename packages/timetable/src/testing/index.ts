export { generateFromPreset, generateInstance } from './generate-instance.ts';
export { instanceToJson } from './instance-to-json.ts';
export type { Preset, PresetName } from './presets.ts';
export { presets } from './presets.ts';
