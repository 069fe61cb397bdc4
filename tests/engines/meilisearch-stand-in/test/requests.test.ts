import { describe, expect, it } from 'vitest';
import { useStandIn } from './client.ts';

const { ask, write, fill, search } = useStandIn({ payloadLimit: 2_000 });

describe('routes', () => {
  it.each([
    ['GET', '/unknown', 404],
    ['POST', '/indexes/things/unknown', 404],
    ['GET', '/', 404],
    ['PUT', '/health', 405],
    ['PATCH', '/indexes', 405],
    ['GET', '/indexes/things/search', 405],
  ])('%s %s is %i with an empty body', async (method, path, status) => {
    expect(await ask(method, path)).toEqual({ status, text: '', body: {} });
  });

  it('tells everybody that it is there', async () => {
    expect((await ask('GET', '/health', undefined, null)).body).toEqual({ status: 'available' });
  });
});

describe('keys', () => {
  const code = async (method: string, path: string, body: unknown, key: string | null) => {
    const answer = await ask(method, path, body, key);
    return [answer.status, answer.body.code];
  };

  it('are needed', async () => {
    expect(await code('GET', '/indexes', undefined, null)).toEqual([401, 'missing_authorization_header']);
    expect(await code('GET', '/indexes', undefined, 'unknown')).toEqual([403, 'invalid_api_key']);
  });

  it('allow what they name, on the indexes they name', async () => {
    await fill({}, [{ key: '1' }]);
    const made = await ask('POST', '/keys', {
      name: 'n',
      actions: ['search'],
      indexes: ['thing*'],
      expiresAt: null,
    });
    expect(made.status).toBe(201);
    const key = String(made.body.key);
    expect((await ask('POST', '/indexes/things/search', {}, key)).status).toBe(200);
    expect(await code('POST', '/indexes/others/search', {}, key)).toEqual([403, 'invalid_api_key']);
    expect(await code('POST', '/indexes/things/documents', [], key)).toEqual([403, 'invalid_api_key']);
    expect(await code('POST', '/keys', {}, key)).toEqual([403, 'invalid_api_key']);
  });

  it('end', async () => {
    const expiresAt = '2020-01-01T00:00:00Z';
    const { body } = await ask('POST', '/keys', { actions: ['*'], indexes: ['*'], expiresAt });
    expect(await code('GET', '/indexes', undefined, String(body.key))).toEqual([403, 'invalid_api_key']);
  });

  it.each([
    [{ actions: ['search'], indexes: ['*'] }, 'missing_api_key_expires_at'],
    [{ actions: ['fly'], indexes: ['*'], expiresAt: null }, 'invalid_api_key_actions'],
    [{ actions: ['search'], indexes: ['a b'], expiresAt: null }, 'invalid_api_key_indexes'],
    [{ actions: ['search'], indexes: ['*'], expiresAt: 'soon' }, 'invalid_api_key_expires_at'],
    [{ actions: ['search'], indexes: ['*'], expiresAt: null, color: 1 }, 'bad_request'],
  ])('are refused as %j', async (body, refusal) => {
    expect((await ask('POST', '/keys', body)).body.code).toBe(refusal);
  });
});

describe('shapes that are refused at once', () => {
  it.each([
    ['POST', '/indexes', {}, 400, 'missing_index_uid'],
    ['POST', '/indexes', { uid: 'a b' }, 400, 'invalid_index_uid'],
    ['POST', '/indexes', { uid: 'a', color: 1 }, 400, 'bad_request'],
    ['POST', '/indexes/a/documents', '{', 400, 'malformed_payload'],
    ['POST', '/indexes/a/documents', [1], 400, 'malformed_payload'],
    ['POST', '/indexes/a/documents', 'x'.repeat(2_001), 413, 'payload_too_large'],
    ['POST', '/indexes/a/documents?color=1', [], 400, 'bad_request'],
    ['POST', '/indexes/a/documents/delete', {}, 400, 'missing_document_filter'],
    ['PATCH', '/indexes/a/settings', { color: 1 }, 400, 'bad_request'],
    ['PATCH', '/indexes/a/settings', { typoTolerance: { color: 1 } }, 400, 'bad_request'],
    ['PATCH', '/indexes/a/settings', { rankingRules: ['best'] }, 400, 'invalid_settings_ranking_rules'],
    ['PATCH', '/indexes/a/settings', { synonyms: { a: 'b' } }, 400, 'invalid_settings_synonyms'],
    [
      'PATCH',
      '/indexes/a/settings',
      { embedders: { e: { source: 'x' } } },
      400,
      'invalid_settings_embedders',
    ],
    ['POST', '/swap-indexes', [{ indexes: ['a'] }], 400, 'invalid_swap_indexes'],
    ['POST', '/swap-indexes', [{ indexes: ['a', 'a'] }], 400, 'invalid_swap_duplicate_index_found'],
    ['GET', '/indexes/a', undefined, 404, 'index_not_found'],
    ['GET', '/indexes/a/settings', undefined, 404, 'index_not_found'],
    ['POST', '/indexes/a/search', {}, 404, 'index_not_found'],
    ['GET', '/tasks/7', undefined, 404, 'task_not_found'],
    ['GET', '/tasks?uids=x', undefined, 400, 'invalid_task_uids'],
    ['GET', '/tasks?color=1', undefined, 400, 'bad_request'],
  ])('%s %s %j: %i %s', async (method, path, body, status, code) => {
    const answer = await ask(method, path, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(Object.keys(answer.body).sort()).toEqual(['code', 'link', 'message', 'type']);
  });

  it('names the settings it knows', async () => {
    const { body } = await ask('PATCH', '/indexes/a/settings', { color: 1 });
    expect(body.message).toContain('Unknown field `color`: expected one of `displayedAttributes`');
  });
});

describe('searches that are refused', () => {
  it.each([
    [{ color: 1 }, 'bad_request'],
    [{ q: 5 }, 'invalid_search_q'],
    [{ offset: -1 }, 'invalid_search_offset'],
    [{ limit: 1.5 }, 'invalid_search_limit'],
    [{ hitsPerPage: 'x' }, 'invalid_search_hits_per_page'],
    [{ facets: ['hidden'] }, 'invalid_search_facets'],
    [{ sort: ['hidden:asc'] }, 'invalid_search_sort'],
    [{ sort: ['price'] }, 'invalid_search_sort'],
    [{ filter: 'hidden = 1' }, 'invalid_search_filter'],
    [{ filter: 5 }, 'invalid_search_filter'],
    [{ q: 'two words' }, 'invalid_search_matching_strategy'],
    [{ hybrid: { embedder: 'none' } }, 'invalid_search_embedder'],
    [{ hybrid: { color: 1 } }, 'bad_request'],
  ])('%j: %s', async (query, code) => {
    await fill({ filterableAttributes: ['price'], sortableAttributes: ['price'] }, [{ key: '1', price: 1 }]);
    const answer = await search(query);
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('refuses to sort where no ranking rule says when', async () => {
    await fill({ sortableAttributes: ['price'], rankingRules: ['words'] }, [{ key: '1' }]);
    expect((await search({ sort: ['price:asc'] })).body.code).toBe('invalid_search_sort');
  });
});

describe('data that fails in the task', () => {
  it.each([
    ['no primary key', [{ key: 'a' }, { title: 'x' }], 'missing_document_id'],
    ['a bad id', [{ key: 'a' }, { key: 'a:b' }], 'invalid_document_id'],
    ['an id of 512 bytes', [{ key: 'a'.repeat(512) }], 'invalid_document_id'],
  ])('%s, and with it the whole batch', async (_name, documents, code) => {
    await fill({}, [{ key: 'there' }]);
    const task = await write('POST', '/indexes/things/documents', documents);
    expect([task.status, task.error]).toEqual(['failed', expect.objectContaining({ code })]);
    expect(task.details).toEqual({ receivedDocuments: documents.length, indexedDocuments: 0 });
    expect((await ask('GET', '/indexes/things/stats')).body.numberOfDocuments).toBe(1);
  });

  it.each([
    ['POST', '/indexes', { uid: 'things' }, 'index_already_exists'],
    ['DELETE', '/indexes/none', undefined, 'index_not_found'],
    ['POST', '/swap-indexes', [{ indexes: ['things', 'none'] }], 'index_not_found'],
    ['POST', '/indexes/none/documents/delete-batch', ['1'], 'index_not_found'],
    ['POST', '/indexes/new/documents', [{ aid: 1, bid: 2 }], 'index_primary_key_multiple_candidates_found'],
    ['POST', '/indexes/new/documents', [{ title: 'x' }], 'index_primary_key_no_candidate_found'],
    ['POST', '/indexes/things/documents?primaryKey=id', [{ id: 1 }], 'index_primary_key_already_exists'],
  ])('%s %s %j: %s', async (method, path, body, code) => {
    await fill({}, [{ key: '1' }]);
    const task = await write(method, path, body);
    expect([task.status, task.error]).toEqual(['failed', expect.objectContaining({ code })]);
  });
});
