/** What an argon2id hash costs: memory in KiB, passes over it, lanes. */
export interface PasswordCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

export interface ParsedHash extends PasswordCost {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const pattern =
  /^\$argon2id\$v=19\$m=(\d{1,8}),t=(\d{1,4}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,})\$([A-Za-z0-9+/]{16,})$/;

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** The PHC string format: `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>`, base64 without padding. */
export function formatPhc({ memoryKiB, passes, lanes, salt, hash }: ParsedHash): string {
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}$${unpadded(salt)}$${unpadded(hash)}`;
}

/** Undefined for anything that is not an argon2id hash of version 19. */
export function parsePhc(text: string): ParsedHash | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, memory, passes, lanes, salt, hash] = match as unknown as string[];
  return {
    memoryKiB: Number(memory),
    passes: Number(passes),
    lanes: Number(lanes),
    salt: Buffer.from(salt ?? '', 'base64'),
    hash: Buffer.from(hash ?? '', 'base64'),
  };
}
