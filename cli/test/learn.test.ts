import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting, Proposal } from '@smc/contracts';
import type { LabelledMatch } from '@smc/ranking';
import { describe, expect, it, vi } from 'vitest';
import { labelOf } from '../src/learning/collect-labels.ts';
import { outcomeOf } from '../src/learning/collect-outcomes.ts';
import { withOutcomes } from '../src/learning/label-file.ts';
import { fileWith, jsonLines, smc, temporaryFolder } from './harness.ts';

// Each step is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

/** Cities that go by the budget: every value once, so that no chance is needed. */
const labels: LabelledMatch[] = Array.from({ length: 40 }, (_, challenge) =>
  Array.from({ length: 6 }, (_unused, solution): LabelledMatch => {
    const budget = ((challenge + solution * 5) % 6) / 5;
    return {
      challenge: `c${challenge}`,
      solution: `s${solution}`,
      rank: solution + 1,
      features: { text: 1 - solution / 6, budget, evidence: 'silent', standards: 'not asked' },
      outcome: { cityInterest: budget > 0.7 ? 'MUST_MEET' : budget > 0.3 ? 'LIKE_TO_MEET' : 'NO_THANKS' },
    };
  }),
).flat();

describe('smc learn', () => {
  it('proposes weights that smc rank reads, and applies nothing', async () => {
    const file = await fileWith('labels.jsonl', jsonLines(...labels));
    const out = join(await temporaryFolder(), 'proposed.json');
    const { code, stdout } = await smc(['learn', '--labels', file, '--out', out]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing was applied')]);
    const proposed = JSON.parse(await readFile(out, 'utf8')) as {
      version: string;
      features: Record<string, number>;
    };
    expect(proposed.version).toBe('default-1-learned-1');
    expect(proposed.features['budget']).toBeGreaterThan(8);
    const rows = await fileWith('rows.jsonl', jsonLines({ id: 'a', title: 'Buses', name: 'Buses' }));
    const matches = join(await temporaryFolder(), 'm.jsonl');
    const given = ['rank', '--challenges', rows, '--solutions', rows, '--weights', out, '--out', matches];
    expect((await smc(given)).code).toBe(0);
  });

  it('gives the same answer twice', async () => {
    const file = await fileWith('labels.jsonl', jsonLines(...labels));
    const [first, again] = await Promise.all([1, 2].map(() => smc(['learn', '--labels', file, '--json'])));
    expect(JSON.parse(first?.stdout ?? '')).toMatchObject({
      state: 'PROPOSED',
      data: { usedChallenges: 40 },
    });
    expect(again?.stdout).toBe(first?.stdout);
  });

  it('reads the interests of an installation, and says when they are too few', async () => {
    const folder = await temporaryFolder();
    const saved = join(folder, 'labels.jsonl');
    const given = ['learn', '--save-labels', saved, '--out', join(folder, 'w.json')];
    const { code, stdout, stderr } = await smc(given, { data: join(folder, 'data') });
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing is proposed: 0 challenges')]);
    expect(stderr).toContain('was not written: there is nothing to propose');
    expect(await readFile(saved, 'utf8')).toBe('');
    await expect(access(join(folder, 'w.json'))).rejects.toThrow();
  });

  it('refuses weights that were never published, and a preset for labels from a file', async () => {
    const data = join(await temporaryFolder(), 'data');
    const unknown = await smc(['learn', '--preset', 'nowhere-7'], { data });
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('nowhere-7')]);
    const file = await fileWith('labels.jsonl', jsonLines(...labels));
    const both = await smc(['learn', '--labels', file, '--preset', 'default-1']);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('--preset')]);
    const known = await smc(['learn', '--preset', 'default-1'], { data });
    expect([known.code, known.stdout]).toEqual([0, expect.stringContaining('0 challenges')]);
  });

  it('names the line and the field of what it cannot read, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const saved = join(folder, 'saved.jsonl');
    for (const [line, message] of [
      ['{"challenge":', /line 2: this line is not JSON/],
      [JSON.stringify({ ...labels[0], rank: 0 }), /line 2: rank: /],
      [JSON.stringify({ ...labels[0], features: { colour: 1 } }), /line 2: features\.colour: is no feature/],
      [JSON.stringify({ ...labels[0], outcome: { feedback: 9 } }), /line 2: outcome\.feedback: /],
    ] as const) {
      const file = await fileWith('bad.jsonl', `${JSON.stringify(labels[1])}\n${line}\n`);
      const { code, stderr } = await smc(['learn', '--labels', file, '--save-labels', saved]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    }
    await expect(access(saved)).rejects.toThrow();
    const twice = await fileWith('twice.jsonl', jsonLines(labels[0], labels[0]));
    const { code, stderr } = await smc(['learn', '--labels', twice]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('twice')]);
  });

  it('lays meetings over the labels, and says which pairs it does not know', async () => {
    const outcomes = await fileWith(
      'o.jsonl',
      jsonLines(
        { challenge: 'c0', solution: 's0', meeting: 'HELD', feedback: 5 },
        { challenge: 'c0', solution: 'nobody', meeting: 'HELD' },
      ),
    );
    const file = await fileWith('labels.jsonl', jsonLines(...labels));
    const saved = join(await temporaryFolder(), 'saved.jsonl');
    const { stderr } = await smc(['learn', '--labels', file, '--outcomes', outcomes, '--save-labels', saved]);
    expect(stderr).toContain('1 outcomes are about pairs that are in no list');
    const [first] = (await readFile(saved, 'utf8')).split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({
      outcome: { cityInterest: 'NO_THANKS', meeting: 'HELD', feedback: 5 },
    });
    await writeFile(outcomes, '{"challenge":"c0"}\n');
    const bad = await smc(['learn', '--labels', file, '--outcomes', outcomes]);
    expect([bad.code, bad.stderr]).toEqual([2, expect.stringMatching(/line 1: solution/)]);
  });
});

describe('labels', () => {
  it('tell silence from what was not asked, and carry both interests', () => {
    const reason = (feature: string, value: number | null, weight: number) => ({
      feature,
      value,
      weight,
      contribution: 0,
      text: '',
    });
    const match = {
      challengeId: 'c',
      solutionId: 's',
      rank: 2,
      reasons: [reason('text', 0.5, 0.4), reason('budget', null, 0.1), reason('standards', null, 0)],
      interests: { city: 'MUST_MEET', provider: null, isMutual: false },
    } as unknown as Parameters<typeof labelOf>[0];
    expect(labelOf(match)).toEqual({
      challenge: 'c',
      solution: 's',
      rank: 2,
      features: { text: 0.5, budget: 'silent', standards: 'not asked' },
      outcome: { cityInterest: 'MUST_MEET', providerInterest: null },
    });
  });

  it('carry what became of the match: its meetings, what the city thought, what came of it', () => {
    const meeting = (state: string, ratings: Record<string, number>, answers: readonly string[] = []) =>
      ({
        state,
        feedback: Object.entries(ratings).map(([organisationId, rating]) => ({ organisationId, rating })),
        followUps: [{ month: 6, answers: answers.map((outcome) => ({ outcome })) }],
      }) as unknown as Meeting;
    const proposal = (submittedAt: string | null) => ({ submittedAt }) as unknown as Proposal;
    const match = { challengeOrganisationId: 'seoul' };
    expect(outcomeOf(match, [], [])).toEqual({ meeting: null, feedback: null, followUp: null });
    expect(outcomeOf(match, [meeting('ACCEPTED', {})], [])).toMatchObject({ meeting: null });
    const met = meeting('HELD', { seoul: 4, aqua: 1 }, ['NOTHING_YET', 'IN_CONTACT']);
    const again = meeting('HELD', { seoul: 2 });
    expect(outcomeOf(match, [meeting('CANCELLED', {}), met, again], [proposal(null)])).toEqual({
      meeting: 'HELD',
      feedback: 3,
      followUp: false,
    });
    expect(outcomeOf(match, [meeting('NO_SHOW', {}, ['PILOT'])], [])).toMatchObject({
      meeting: 'NO_SHOW',
      followUp: true,
    });
    expect(outcomeOf(match, [met], [proposal('2027-06-01T00:00:00.000Z')]).followUp).toBe(true);
  });

  it('keep what they know where an outcome says nothing of it', () => {
    const [label] = labels;
    const { labels: merged, unknown } = withOutcomes(label === undefined ? [] : [label], [
      { challenge: 'c0', solution: 's0', followUp: true },
    ]);
    expect([unknown, merged[0]?.outcome]).toEqual([0, { cityInterest: 'NO_THANKS', followUp: true }]);
  });
});
