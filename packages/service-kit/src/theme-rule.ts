import { SmcError } from '@smc/contracts';

/** Rules for content that need more than the contract's shapes. */
export interface ContentRules {
  readonly isThemeCode: (code: string) => boolean;
}

/** Throws `VALIDATION_FAILED` naming the first code that is neither a theme nor a topic. */
export function checkThemeCodes(codes: readonly string[], rules: ContentRules, field: string): void {
  const unknown = codes.findIndex((code) => !rules.isThemeCode(code));
  if (unknown === -1) return;
  throw new SmcError('VALIDATION_FAILED', {
    field: `${field}.${unknown}`,
    message: `"${codes[unknown]}" is not a theme or topic code.`,
  });
}
