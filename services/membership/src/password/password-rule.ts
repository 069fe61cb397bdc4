import { SmcError } from '@smc/contracts';
import { commonWords, keyboardRows } from './common-words.ts';

/** In characters (Unicode code points). No rule of composition: NIST SP 800-63B, 5.1.1.2. */
export const passwordLength = { minimum: 12, maximum: 200 } as const;

/** What a password must not be, because whoever knows the person knows it. */
export interface PasswordContext {
  readonly email: string | null;
  readonly name: string;
  readonly organisationName: string;
}

const lookalikes: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
/** Unicode code points, as NIST SP 800-63B counts them. */
const charactersIn = (text: string) => Array.from(text).length;
const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '');

/** The letters that are left: without digits and signs around, and with `p@ssw0rd` read as `password`. */
function coresOf(password: string): string[] {
  const text = folded(password);
  const inner = text.replace(/^[^\p{L}@$]+|[^\p{L}]+$/gu, '');
  const read = inner.replace(/[@4310!$57]/g, (character) => lookalikes[character] ?? character);
  return [lettersOf(text), lettersOf(read)];
}

function contextWords({ email, name, organisationName }: PasswordContext): Set<string> {
  const [local = '', domain = ''] = (email ?? '').split('@');
  const parts = [...name.split(' '), ...organisationName.split(' ')];
  const words = [email ?? '', local, domain, name, organisationName, ...parts];
  return new Set(words.map((word) => lettersOf(folded(word))).filter((word) => word.length > 1));
}

/** `word` is one of `words`, once or repeated. */
function isOneOf(core: string, words: ReadonlySet<string>): boolean {
  return words.has(core) || words.has(unitOf(core));
}

/** The shortest piece that, repeated (and cut), gives the text: `abc` for `abcabcab`. */
function unitOf(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

function isRun(text: string, row: string): boolean {
  const reversed = row.split('').reverse().join('');
  return [row, reversed].some((keys) => keys.repeat(Math.ceil(text.length / keys.length) + 1).includes(text));
}

/** The text is joined from runs along the keyboard of at least three keys: `qwertyuiop12345`. */
function isKeyboardWalk(text: string): boolean {
  let rest = text;
  while (rest.length > 0) {
    let taken = 0;
    for (let length = rest.length; length >= Math.min(3, rest.length) && taken === 0; length -= 1) {
      if (keyboardRows.some((row) => isRun(rest.slice(0, length), row))) taken = length;
    }
    if (taken === 0) return false;
    rest = rest.slice(taken);
  }
  return true;
}

function weakness(password: string, context: PasswordContext): string | undefined {
  const length = charactersIn(password.normalize('NFKC'));
  if (length < passwordLength.minimum) return `Use at least ${passwordLength.minimum} characters.`;
  if (length > passwordLength.maximum) return `Use at most ${passwordLength.maximum} characters.`;
  const text = folded(password);
  if (charactersIn(unitOf(text)) <= 3) return 'This repeats a few characters.';
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length > 0 && isKeyboardWalk(plain)) return 'This follows the keys of the keyboard.';
  const cores = coresOf(password);
  if (cores.some((core) => isOneOf(core, commonWords))) return 'This is a common password.';
  if (cores.some((core) => isOneOf(core, contextWords(context))))
    return 'This is your name, your e-mail address or your organisation.';
  return undefined;
}

/** Throws `WEAK_PASSWORD` (with `field`) for a password that is short, common, or known to whoever knows the person. */
export function checkPassword(password: string, context: PasswordContext, field: string): void {
  const message = weakness(password, context);
  if (message !== undefined) throw new SmcError('WEAK_PASSWORD', { field, message });
}
