import { describe, expect, it } from 'vitest';
import { useStandIn } from './client.ts';

const { standIn, ask, write, fill, found } = useStandIn({ taskDelayMs: 20 });

describe('tasks', () => {
  it('are accepted first and done later', async () => {
    const { status, body } = await ask('POST', '/indexes', { uid: 'things', primaryKey: 'key' });
    expect([status, body]).toEqual([
      202,
      {
        taskUid: 0,
        indexUid: 'things',
        status: 'enqueued',
        type: 'indexCreation',
        enqueuedAt: expect.any(String) as string,
      },
    ]);
    expect((await ask('GET', '/indexes/things')).status).toBe(404);
    expect((await ask('GET', '/tasks/0')).body.status).toBe('processing');
    const task = await write('POST', '/indexes/things/documents', [{ key: '1' }]);
    expect([task.uid, task.status, task.details]).toEqual([
      1,
      'succeeded',
      { receivedDocuments: 1, indexedDocuments: 1 },
    ]);
    expect(task.duration).toMatch(/^PT[\d.]+S$/);
  });

  it('are listed, newest first, and by number', async () => {
    await fill({}, [{ key: '1' }]);
    const uids = async (query: string) =>
      ((await ask('GET', `/tasks${query}`)).body.results as { uid: number }[]).map(({ uid }) => uid);
    expect(await uids('')).toEqual([2, 1, 0]);
    expect(await uids('?uids=0,2,99')).toEqual([2, 0]);
    expect(await uids('?limit=1')).toEqual([2]);
    expect(await uids('?types=settingsUpdate')).toEqual([1]);
  });

  it('survive a stop of the server', async () => {
    await fill({}, [{ key: '1' }]);
    await ask('POST', '/indexes/things/documents', [{ key: '2' }]);
    await standIn().stop();
    await expect(ask('GET', '/health')).rejects.toThrow('fetch failed');
    await standIn().start();
    await write('POST', '/indexes/things/documents', [{ key: '3' }]);
    expect(await found({})).toEqual(['1', '2', '3']);
  });

  it('replace documents or merge them, and delete', async () => {
    await fill({ filterableAttributes: ['a'] }, [
      { key: '1', a: 1 },
      { key: '2', a: 1 },
      { key: '3', a: 2 },
    ]);
    await write('POST', '/indexes/things/documents', [{ key: '1', b: 2 }]);
    await write('PUT', '/indexes/things/documents', [{ key: '2', b: 2 }]);
    expect((await ask('POST', '/indexes/things/search', {})).body.hits).toEqual([
      { key: '1', b: 2 },
      { key: '2', a: 1, b: 2 },
      { key: '3', a: 2 },
    ]);
    const one = await write('POST', '/indexes/things/documents/delete-batch', ['1', 'unknown']);
    expect(one.details).toEqual({ providedIds: 2, deletedDocuments: 1, originalFilter: null });
    await write('POST', '/indexes/things/documents/delete', { filter: 'a = 1' });
    expect(await found({})).toEqual(['3']);
  });

  it('swap two indexes, with the names of the earlier tasks', async () => {
    await fill({}, [{ key: 'old' }]);
    await write('POST', '/indexes/next/documents?primaryKey=key', [{ key: 'new' }]);
    await write('POST', '/swap-indexes', [{ indexes: ['things', 'next'], rename: false }]);
    expect(await found({})).toEqual(['new']);
    expect((await ask('GET', '/tasks/0')).body.indexUid).toBe('next');
    expect((await ask('GET', '/tasks/3')).body.indexUid).toBe('things');
  });
});
