/**
 * Texts of which any match of a pattern holds at least one, so that a text that holds none of them need not be tried (as RE2's
 * prefilter, Cox 2010). Knows what the patterns of this folder are made of; `undefined` where nothing can be told, which means:
 * try it.
 */
export function literalsOf({ source, flags }: RegExp): readonly string[] | undefined {
  // Another case, or marks of whole characters, would need more than comparing units.
  return /[iv]/.test(flags) ? undefined : new LiteralReader(source).read();
}

type Literals = readonly string[] | undefined;

const shortest = (literals: readonly string[]) => Math.min(...literals.map(({ length }) => length));

/** The longer its shortest literal the rarer a match; among equals the fewer. */
function better(a: Literals, b: Literals): Literals {
  if (a === undefined || b === undefined) return a ?? b;
  const longer = shortest(b) - shortest(a);
  return longer > 0 || (longer === 0 && b.length < a.length) ? b : a;
}

class LiteralReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Literals {
    const literals = this.#alternatives();
    return this.#at === this.#source.length ? literals : undefined;
  }

  /** Up to the end or a closing bracket. */
  #alternatives(): Literals {
    let all: Literals = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at++;
      const next = this.#sequence();
      all = all === undefined || next === undefined ? undefined : [...all, ...next];
    }
    return all;
  }

  #sequence(): Literals {
    let best: Literals;
    let run = '';
    const endRun = () => {
      if (run !== '') best = better(best, [run]);
      run = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const piece = this.#piece();
      const isOnce = piece.most === 1 && piece.least === 1;
      if (typeof piece.what === 'string' && isOnce) {
        run += piece.what;
        continue;
      }
      // A mark of no width ("\b") parts nothing.
      if (piece.what === null) continue;
      if (typeof piece.what === 'string' && piece.least > 0) run += piece.what;
      endRun();
      if (Array.isArray(piece.what) && piece.least > 0) best = better(best, piece.what as string[]);
    }
    endRun();
    return best;
  }

  /** A letter, the literals of a group, `null` for what has no width, `undefined` for anything else; and how often it comes. */
  #piece(): { what: string | readonly string[] | null | undefined; least: number; most: number } {
    const what = this.#atom();
    const [whole, sign, least, comma, most] =
      /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    if (whole === undefined) return { what, least: 1, most: 1 };
    this.#at += whole.length;
    if (sign !== undefined) return { what, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    return { what, least: Number(least), most: comma === '' ? Number(least) : Number(most || Infinity) };
  }

  #atom(): string | readonly string[] | null | undefined {
    const unit = this.#source[this.#at++] as string;
    if (unit === '(') return this.#group();
    if (unit === '[') return this.#class();
    if (unit === '\\') return this.#escape();
    if (unit === '^' || unit === '$') return null;
    return unit === '.' ? undefined : unit;
  }

  #group(): readonly string[] | null | undefined {
    const opening = /^\?(?::|=|!|<=|<!|<\w+>)/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += opening.length;
    const literals = this.#alternatives();
    this.#at++;
    if (opening === '' || opening === '?:' || opening.endsWith('>')) return literals;
    return null;
  }

  #class(): undefined {
    for (; this.#source[this.#at] !== ']'; this.#at++) if (this.#source[this.#at] === '\\') this.#at++;
    this.#at++;
    return undefined;
  }

  #escape(): string | null | undefined {
    const unit = this.#source[this.#at++] as string;
    if (unit === 'b' || unit === 'B') return null;
    return /[\p{L}\d]/u.test(unit) ? this.#longEscape(unit) : unit;
  }

  /** `\w`, `\d`, `\uac00`, `\p{L}` ...: anything. */
  #longEscape(unit: string): undefined {
    const rest = this.#source.slice(this.#at);
    const operand = unit === 'u' ? /^[\da-f]{4}/i : unit === 'x' ? /^[\da-f]{2}/i : /^(?!)/;
    this.#at += (unit === 'p' || unit === 'P' ? /^\{[^}]*\}/ : operand).exec(rest)?.[0].length ?? 0;
    return undefined;
  }
}
