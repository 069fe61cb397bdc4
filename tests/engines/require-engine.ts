import { expect, it } from 'vitest';

/** The engines that a suite may need beside Node, as `SMC_TEST_REQUIRE_ENGINES` names them, separated by commas. */
export type EngineName = 'mongo' | 'redis' | 'meilisearch';

/** An engine that is here, or in a few words why it is not. */
export type Found<Engine> =
  | { readonly engine: Engine }
  | { readonly missing: string; readonly remedy: string };

export interface Wanted<Engine> {
  readonly name: EngineName;
  /** As a person calls it: `MongoDB protocol`. */
  readonly title: string;
  readonly found: Found<Engine>;
  readonly suite: (engine: Engine) => void;
  /** False where another file of the same suite says already that the engine is missing. */
  readonly isAnnounced?: boolean;
}

/**
 * Runs a suite on an engine. On a machine without the engine the suite is not run, which a line in the output says; where
 * `SMC_TEST_REQUIRE_ENGINES` names the engine, that it is missing is a failure.
 */
export function withEngine<Engine>({ name, title, found, suite, isAnnounced = true }: Wanted<Engine>): void {
  if ('engine' in found) {
    suite(found.engine);
    return;
  }
  const notice = `not tested: ${title} (${found.missing})`;
  if (isAnnounced) process.stderr.write(`${notice}\n`);
  it(`${notice}, which is not required here`, () => {
    expect(
      requiredEngines(),
      `${name} is required but missing: ${found.missing}. ${found.remedy}`,
    ).not.toContain(name);
  });
}

export function requiredEngines(): readonly string[] {
  return (process.env['SMC_TEST_REQUIRE_ENGINES'] ?? '').split(',').map((name) => name.trim());
}
