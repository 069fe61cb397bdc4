import wabt from 'wabt';

/** Compiles WebAssembly text; the module in base 64. Whether it is valid shows when it is first used: wabt's own check knows less. */
export async function compileLoops(text: string): Promise<string> {
  const { parseWat } = await wabt();
  const features = { multi_memory: true, simd: true, threads: true, bulk_memory: true };
  const module = parseWat('loops.wat', text, features);
  const { buffer } = module.toBinary({});
  module.destroy();
  return Buffer.from(buffer).toString('base64');
}
