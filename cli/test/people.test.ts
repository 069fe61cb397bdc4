import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { jsonLines, smc, startServer, temporaryFolder } from './harness.ts';

// Each step is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

async function post(url: string, body: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

it('invites, lists, links and disables, through the running server', async () => {
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  await writeFile(
    join(folder, 'o.jsonl'),
    jsonLines({ id: 'seoul', kind: 'CITY', name: 'Seoul', country: 'KR' }),
  );
  await smc(['import', 'organisations', join(folder, 'o.jsonl')], { data });
  const server = await startServer(data);
  const user = async (...given: string[]) => {
    const { code, stdout } = await smc(['user', ...given, '--json'], { data });
    return { code, body: JSON.parse(stdout) as Record<string, unknown> };
  };

  const invited = await user(
    'invite',
    'kim@city.example',
    '--organisation',
    'seoul',
    '--name',
    'Kim',
    '--role',
    'MEMBER',
  );
  expect(invited).toMatchObject({
    code: 0,
    body: { email: 'kim@city.example', url: expect.stringContaining(`${server.url}/link/`) },
  });
  const fresh = await user('link', 'KIM@city.example');
  const tokenOf = (url: unknown) => String(url).split('/').at(-1);
  const password = 'a long enough phrase 7';
  const membership = `${server.url}/api/membership`;
  expect(
    await post(`${membership}/links/redeem`, { token: tokenOf(invited.body['url']), password }),
  ).toMatchObject({ status: 410 });
  expect(
    await post(`${membership}/links/redeem`, { token: tokenOf(fresh.body['url']), password }),
  ).toMatchObject({ status: 200 });
  expect(await post(`${membership}/sessions`, { email: 'kim@city.example', password })).toMatchObject({
    status: 200,
  });

  const listed = await user('list');
  expect(listed.body).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ email: 'kim@city.example', state: 'ACTIVE', organisationId: 'seoul' }),
    ]),
  );
  expect(await user('disable', 'kim@city.example')).toMatchObject({ code: 0, body: { state: 'DISABLED' } });
  expect(await post(`${membership}/sessions`, { email: 'kim@city.example', password })).toMatchObject({
    status: 401,
  });

  expect(await user('link', 'nobody@city.example')).toMatchObject({
    code: 2,
    body: { error: { code: 'NOT_FOUND', field: 'email' } },
  });
  expect(await user('invite', 'x@city.example', '--organisation', 'atlantis')).toMatchObject({
    code: 2,
    body: { error: { code: 'NOT_FOUND', field: 'organisation' } },
  });
  expect(await user('invite', 'kim at city', '--organisation', 'seoul')).toMatchObject({
    code: 2,
    body: { error: { code: 'VALIDATION_FAILED', field: 'email' } },
  });
  expect(await server.stop('SIGINT')).toBe(0);
});

it('refuses a second server on the same folder, and a port that is taken', async () => {
  const folder = await temporaryFolder();
  const server = await startServer(join(folder, 'data'));
  const port = new URL(server.url).port;
  const taken = await smc(['serve', '--port', port], { data: join(folder, 'other') });
  expect([taken.code, taken.stderr]).toEqual([
    2,
    expect.stringMatching(/^smc: BAD_CONFIGURATION: Port \d+ is in use/m),
  ]);
  const locked = await smc(['serve'], { data: join(folder, 'data') });
  expect([locked.code, locked.stderr]).toEqual([2, expect.stringMatching(/^smc: LOCKED/m)]);
  expect(await server.stop('SIGTERM')).toBe(0);
});
