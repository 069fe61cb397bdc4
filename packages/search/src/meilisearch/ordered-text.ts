/**
 * Values as lower-case letters and digits that compare as the values do. Meilisearch compares text without case and
 * accents and takes "5" for 5, so everything it compares for us is written like this.
 */
const digits = '0123456789abcdefghijklmnopqrstuv';

/** Base32 (RFC 4648 section 7, "extended hex", lower case, no padding): the order of the bytes is kept. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let rest = 0;
  let bits = 0;
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += digits[(rest >>> bits) & 31];
    }
    rest &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + digits[(rest << (5 - bits)) & 31];
}

export function fromBase32(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let rest = 0;
  let bits = 0;
  let place = 0;
  for (const letter of text) {
    rest = ((rest & 0xff) << 5) | digits.indexOf(letter);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[place] = (rest >>> bits) & 0xff;
    place += 1;
  }
  return bytes;
}

const view = new DataView(new ArrayBuffer(8));

/** 16 hexadecimal digits: IEEE 754, the sign bit turned round, and all bits of negative numbers. */
export function toOrderedHex(number: number): string {
  // Adding zero makes 0 of -0, which equals it.
  view.setFloat64(0, number + 0);
  const bits = view.getBigUint64(0);
  const isNegative = bits >> 63n === 1n;
  const ordered = isNegative ? ~bits & 0xffff_ffff_ffff_ffffn : bits | (1n << 63n);
  return ordered.toString(16).padStart(16, '0');
}

export function fromOrderedHex(hex: string): number {
  const ordered = BigInt(`0x${hex}`);
  const isNegative = ordered >> 63n === 0n;
  view.setBigUint64(0, isNegative ? ~ordered & 0xffff_ffff_ffff_ffffn : ordered & ~(1n << 63n));
  return view.getFloat64(0);
}

/** CESU-8: bytes that compare as the text's UTF-16 units do, which UTF-8 does not for letters beyond U+FFFF. */
export function toOrderedBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit < 0x80) bytes.push(unit);
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 63));
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63));
  }
  return Uint8Array.from(bytes);
}
