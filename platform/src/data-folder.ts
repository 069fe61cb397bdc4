import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SmcError } from '@smc/contracts';
import type { Configuration } from '@smc/service-kit';
import { z } from 'zod';

/** Where this installation keeps what must outlive the process. Only its owner may look in. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly mail: string;
  readonly secrets: Secrets;
}

const secretsFile = z.object({ linkSecret: z.string().regex(/^[0-9a-f]{64}$/) });
export interface Secrets {
  /** 32 bytes that sign one-time links. */
  readonly linkSecret: Uint8Array;
}

async function readOrMakeSecrets(path: string): Promise<Secrets> {
  const file = join(path, 'secrets.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    text = JSON.stringify({ linkSecret: randomBytes(32).toString('hex') });
    // Written aside and renamed, so that a crash leaves either no file or a whole one.
    await writeFile(`${file}.new`, text, { mode: 0o600, flush: true });
    await rename(`${file}.new`, file);
  }
  const parsed = secretsFile.safeParse(parseJson(text));
  if (!parsed.success)
    throw new SmcError('DATA_DAMAGED', {
      message: 'secrets.json in the data folder cannot be read; restore it from a backup.',
    });
  return { linkSecret: Buffer.from(parsed.data.linkSecret, 'hex') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The configured secret of one-time links, where there is one. */
export function configuredLinkSecret({ SMC_LINK_SECRET }: Configuration): Uint8Array | undefined {
  return SMC_LINK_SECRET === undefined ? undefined : Buffer.from(SMC_LINK_SECRET, 'hex');
}

/** Where things lie in a data folder; makes it where it is missing (mode 0700). Throws `BAD_CONFIGURATION` where it cannot be used. */
export async function dataPaths(folder: string): Promise<Omit<DataFolder, 'secrets'>> {
  const path = resolve(folder);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await chmod(path, 0o700);
  } catch (cause) {
    const message = `SMC_DATA is ${JSON.stringify(folder)}; it must be a folder that can be written.`;
    throw new SmcError('BAD_CONFIGURATION', { field: 'SMC_DATA', message, cause });
  }
  return { path, database: join(path, 'smc.db'), mail: join(path, 'mail') };
}

/** The data folder with its secrets, which are made on the first start. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const paths = await dataPaths(folder);
  return { ...paths, secrets: await readOrMakeSecrets(paths.path) };
}
