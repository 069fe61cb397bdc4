import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPlatform } from '@smc/platform';
import { readConfiguration, silentLogger } from '@smc/service-kit';
import { expect, it } from 'vitest';
import { smc, temporaryFolder } from './harness.ts';

it('exports proposals: whole as JSON Lines, and as a list for a meeting', async () => {
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  const platform = await createPlatform(readConfiguration({ SMC_DATA: data }), { logger: silentLogger });
  const call = await platform.asSystem();
  const { membership, projectProposal } = platform.clients;
  for (const [id, kind] of [
    ['goyang', 'CITY'],
    ['aquatech', 'CORPORATE'],
  ] as const)
    await membership.organisations.create({ id, content: { kind, name: id, country: 'KR' } }, call);
  const content = {
    title: '누수 조사: a study of leaks',
    description: 'Where is water lost?',
    themes: ['water-management'],
    partnerIds: ['aquatech'],
    budget: {
      total: { amount: 1_000_050, currency: 'USD' },
      ownContribution: { amount: 100_000, currency: 'USD' },
    },
  };
  const draft = await projectProposal.proposals.create(
    { id: 'leaks', organisationId: 'goyang', content },
    call,
  );
  const proposal = await projectProposal.proposals.submit({ id: draft.id, expectedVersion: 1 }, call);
  await platform.stop();
  const [lines, table] = [join(folder, 'p.jsonl'), join(folder, 'p.csv')];
  for (const path of [lines, table])
    expect(await smc(['export', 'proposals', path], { data })).toMatchObject({ code: 0, stderr: '' });
  expect(
    (await readFile(lines, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([proposal]);
  const [head, row] = (await readFile(table, 'utf8')).split(/\r?\n/);
  expect(head).toContain('id,programmeId,organisationId');
  expect(row).toContain('leaks,,goyang,KR,SUBMITTED,누수 조사: a study of leaks');
  expect(row).toContain('aquatech,10000.5 USD,1000 USD,NONE');
});
