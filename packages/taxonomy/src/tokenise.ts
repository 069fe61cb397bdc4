import { classOf, foldUnit, unitClass } from './fold.ts';

/** A run of letters of one class: folded text, and where it stands in the original. */
export interface Token {
  readonly text: string;
  /** One of `unitClass`. */
  readonly kind: number;
  /** For each folded unit its offset in the original text, and the end of the run. */
  readonly offsets: readonly number[];
}

/** Splits a text into folded runs. Combining marks vanish; a change of script ends a run. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let units: number[] = [];
  let offsets: number[] = [];
  let kind: number = unitClass.separator;
  const close = (end: number) => {
    if (units.length > 0)
      tokens.push({ text: String.fromCharCode(...units), kind, offsets: [...offsets, end] });
    units = [];
    offsets = [];
  };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const found = classOf(unit);
    if (found === unitClass.skipped) continue;
    if (found !== kind || units.length >= longestRun) close(index);
    kind = found;
    if (found === unitClass.separator) continue;
    units.push(foldUnit(unit));
    offsets.push(index);
  }
  close(text.length);
  return tokens;
}

/** Longer runs are cut: no word is longer, and `String.fromCharCode` takes no endless argument list. */
export const longestRun = 4000;
