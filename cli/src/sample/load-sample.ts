import type { Platform } from '@smc/platform';
import { SmcError } from '@smc/contracts';
import type { Access } from '../access/open-access.ts';
import { demoRequest } from '../demo/demo-request.ts';
import { readDemo } from '../demo/demo-data.ts';
import { problemLine } from '../importing/report-text.ts';
import { importRows } from '../importing/run-import.ts';
import { makeSamplePeople, type SampleSignIn } from './sample-people.ts';

function accessTo(platform: Platform, url: string): Access {
  return {
    clients: platform.clients,
    asSystem: () => platform.asSystem(),
    publicUrl: () => Promise.resolve(url),
    isServerRunning: false,
    close: () => Promise.resolve(),
  };
}

/**
 * Loads the demonstration's rows by the same import that anybody's files take, and makes one person for each role. Done again
 * after an interruption it finishes; once done it does nothing. Returns the new sign-ins.
 */
export async function loadSample(
  platform: Platform,
  url: string,
  signal: AbortSignal,
): Promise<SampleSignIn[]> {
  const firstLink = await platform.firstAccountLink();
  if (firstLink === undefined) return [];
  const access = accessTo(platform, url);
  const files = await readDemo(new Date().toISOString().slice(0, 10));
  for (const kind of ['organisations', 'solutions', 'challenges'] as const) {
    const file = files[kind];
    const { rejected } = await importRows(file, demoRequest(kind, file.path), access, signal);
    const [first] = rejected;
    if (first !== undefined)
      throw new SmcError(first.code, { field: 'file', message: problemLine(file.path, first) });
  }
  return makeSamplePeople(firstLink, access);
}
