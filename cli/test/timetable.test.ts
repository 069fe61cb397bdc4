import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateInstance, instanceToJson } from '@smc/timetable/testing';
import { describe, expect, it, vi } from 'vitest';
import { progressText } from '../src/timetable/planning-progress.ts';
import { smc, temporaryFolder } from './harness.ts';

// Each step is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 180_000 });

const slot = (index: number, tables = 2) => ({
  id: `s${index}`,
  start: `2026-05-04T${String(9 + index).padStart(2, '0')}:00:00Z`,
  end: `2026-05-04T${String(9 + index).padStart(2, '0')}:30:00Z`,
  day: '2026-05-04',
  tables,
});
const pair = (a: string, b: string, more = {}) => ({ a, b, score: 50, requested: 'mutual', ...more });
const event = {
  slots: [slot(0), slot(1), slot(2)],
  participants: [
    { id: 'seoul', kind: 'CITY', minMeetings: 1, maxMeetings: 3 },
    { id: 'lyon', kind: 'CITY', minMeetings: 1, maxMeetings: 3 },
    { id: 'alpha', kind: 'CORPORATE' },
    { id: 'beta', kind: 'CORPORATE' },
  ],
  pairs: [pair('seoul', 'alpha'), pair('seoul', 'beta'), pair('lyon', 'alpha'), pair('lyon', 'seoul')],
};

async function files(instance: unknown) {
  const folder = await temporaryFolder();
  const path = (name: string) => join(folder, name);
  const text = typeof instance === 'string' ? instance : JSON.stringify(instance);
  await writeFile(path('i.json'), text);
  return {
    path,
    names: async () => (await readdir(folder)).filter((name) => name !== 'i.json').sort(),
    plan: (...more: string[]) =>
      smc(['timetable', '--instance', path('i.json'), '--out', path('p.json'), ...more]),
    read: async (name = 'p.json') =>
      JSON.parse(await readFile(path(name), 'utf8')) as Record<string, unknown>,
  };
}

describe('smc timetable', () => {
  it('writes the plan in the format that scripts rely on', async () => {
    const { path, plan, read } = await files(event);
    const { code, stdout, stderr } = await plan();
    expect([code, stdout, stderr]).toEqual([
      0,
      expect.stringContaining(`4 meetings written to ${path('p.json')}.\nMutual requests 4 of at most 4;`),
      expect.stringMatching(/^\d+\.\d s, \d+ MiB at most\.\n$/),
    ]);
    const written = await read();
    expect(written).toMatchObject({
      levels: {
        mutual: { achieved: 4, bound: 4 },
        shortfall: { achieved: 0, bound: 0 },
        score: { achieved: 200, bound: 200, ratio: 1 },
        gaps: { achieved: 0, bound: 0 },
        breakSpread: 0,
        tableChanges: expect.any(Number),
      },
      unplaced: [],
      moved: [],
      seed: 1,
      iterations: expect.any(Number),
      seconds: expect.any(Number),
      stoppedBy: 'optimum',
    });
    expect(
      (written['meetings'] as { pair: number }[])
        .map((meeting) => meeting.pair)
        .sort((left, right) => left - right),
    ).toEqual([0, 1, 2, 3]);
    for (const meeting of written['meetings'] as Record<string, unknown>[])
      expect(meeting).toEqual({
        a: event.pairs[meeting['pair'] as number]?.a,
        b: event.pairs[meeting['pair'] as number]?.b,
        slot: expect.stringMatching(/^s[012]$/),
        table: expect.any(Number),
        pair: expect.any(Number),
      });
  });

  it('writes the same plan for the same seed, but for its seconds', async () => {
    const { plan, read, path } = await files(instanceToJson(generateInstance('small', 4)));
    await plan('--seed', '7', '--iterations', '3000');
    const first = await read();
    await plan('--seed', '7', '--iterations', '3000');
    expect({ ...(await read()), seconds: 0 }).toEqual({ ...first, seconds: 0 });
    expect(first['seed']).toBe(7);
    expect((await readFile(path('p.json'), 'utf8')).endsWith('\n}\n')).toBe(true);
  });

  it('prints the summary and the report as one JSON document, and draws the chart', async () => {
    const { path, plan } = await files(event);
    const { code, stdout } = await plan('--json', '--report', '--chart', path('p.svg'));
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({
        status: 'complete',
        meetings: 4,
        unplaced: 0,
        moved: 0,
        peakMemoryMiB: expect.any(Number),
        report: expect.objectContaining({ missedMinimums: [], fairness: expect.any(Object) }),
      }),
    ]);
    expect(await readFile(path('p.svg'), 'utf8')).toMatch(/^<svg [^]*seoul[^]*<\/svg>\n$/);
  });

  it('prints the report for people', async () => {
    const { plan } = await files(event);
    expect((await plan('--report')).stdout).toContain('Mutual requests honoured: 4 of at most 4.');
  });

  it('repairs an earlier plan and moves nobody', async () => {
    const { path, plan, read } = await files(event);
    await plan();
    const before = (await read())['meetings'] as { a: string; b: string }[];
    const changed = {
      ...event,
      participants: event.participants.map((entry) =>
        entry.id === 'beta' ? { ...entry, available: [] } : entry,
      ),
    };
    await writeFile(path('changed.json'), JSON.stringify(changed));
    const { code, stdout, stderr } = await plan(
      '--instance',
      path('changed.json'),
      '--previous',
      path('p.json'),
      '--out',
      path('p2.json'),
    );
    expect([code, stdout, stderr]).toEqual([
      0,
      expect.stringContaining('1 earlier meeting moved or dropped, each listed.'),
      expect.stringContaining('note: NEVER_AVAILABLE: "beta"'),
    ]);
    const after = await read('p2.json');
    expect(after['meetings']).toEqual(before.filter((meeting) => meeting.b !== 'beta'));
    expect(after['moved']).toEqual([
      expect.objectContaining({ a: 'seoul', b: 'beta', to: null, reason: 'may no longer meet' }),
    ]);
  });

  it('says that the time limit ended it', async () => {
    const { plan, read } = await files(instanceToJson(generateInstance('small', 3)));
    const { stdout } = await plan('--time-limit', '0.01');
    expect(stdout).toContain('The time limit ended the search');
    expect(await read()).toMatchObject({ stoppedBy: 'timeLimit' });
  });

  it('plans an empty event, with a note', async () => {
    const { plan, read } = await files({ slots: [], participants: [], pairs: [] });
    const { code, stderr } = await plan();
    expect([code, stderr]).toEqual([0, expect.stringContaining('NO_PARTICIPANTS')]);
    expect(await read()).toMatchObject({ status: 'partial', meetings: [] });
  });

  it('plans without tables and with somebody who is never there, saying why', async () => {
    const { plan, read } = await files({
      ...event,
      slots: [slot(0, 0)],
      participants: [{ ...event.participants[0], available: [] }, ...event.participants.slice(1)],
    });
    const { code, stderr } = await plan();
    expect([code, stderr]).toEqual([0, expect.stringMatching(/NO_TABLES[^]*NEVER_AVAILABLE: "seoul"/)]);
    expect((await read())['unplaced']).toEqual([
      { a: 'seoul', b: 'alpha', reason: 'neverAvailable', pair: 0 },
      { a: 'seoul', b: 'beta', reason: 'neverAvailable', pair: 1 },
      { a: 'lyon', b: 'alpha', reason: 'noTable', pair: 2 },
      { a: 'lyon', b: 'seoul', reason: 'neverAvailable', pair: 3 },
    ]);
  });

  it('ends with 1 where a fixed meeting cannot be held', async () => {
    const { plan } = await files({
      ...event,
      participants: event.participants.map((entry) =>
        entry.id === 'seoul' ? { ...entry, languages: ['ko'] } : { ...entry, languages: ['en'] },
      ),
      fixed: [{ pair: 0, slot: 's0' }],
    });
    const { code, stderr } = await plan();
    expect([code, stderr]).toEqual([1, expect.stringContaining('note: FIXED_NOT_HELD: ')]);
  });
});

describe('smc timetable without a valid plan', () => {
  const hold = { ...event, mustHold: true };

  it.each([
    ['more meetings than slots', { ...hold, slots: [slot(0)] }, /do not fit into the slots/],
    [
      'two meetings of one in one slot',
      { ...hold, fixed: [0, 1].map((index) => ({ pair: index, slot: 's0' })) },
      /both need "seoul"/,
    ],
    [
      'an order that is a circle',
      {
        ...hold,
        precedences: [
          [0, 1],
          [1, 0],
        ],
      },
      /circle/,
    ],
  ])('ends with 3 and the reason: %s', async (_what, instance, reason) => {
    const { plan, read } = await files(instance);
    const { code, stdout, stderr } = await plan();
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringMatching(/^smc: NO_VALID_PLAN: /)]);
    expect(stderr).toMatch(reason);
    expect(await read()).toMatchObject({
      status: 'infeasible',
      reason: expect.stringMatching(reason),
      meetings: [],
    });
  });

  it.each([
    ['a slot twice', { fixed: [0, 1].map((index) => ({ pair: index, slot: 's0' })) }],
    ['a forbidden pair', { fixed: [{ pair: 0, slot: 's0' }], forbidden: [{ a: 'alpha', b: 'seoul' }] }],
    ['no table left', { slots: [slot(0, 1)], fixed: [1, 2].map((index) => ({ pair: index, slot: 's0' })) }],
    [
      'somebody away',
      {
        participants: [{ id: 'seoul', available: ['s1'] }, ...event.participants.slice(1)],
        fixed: [{ pair: 0, slot: 's0' }],
      },
    ],
  ])('ends with 3 where fixed meetings contradict: %s', async (_what, change) => {
    const { plan, names } = await files({ ...event, ...change });
    const { code, stdout, stderr } = await plan('--json');
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^smc: NO_VALID_PLAN: .+i\.json: .*fixed\.\d/)]);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'NO_VALID_PLAN',
        field: expect.stringMatching(/^fixed\.\d$/),
        message: expect.any(String),
        details: { problem: 'CONTRADICTION' },
      },
    });
    expect(await names()).toEqual([]);
  });
});

describe('smc timetable with bad input', () => {
  const other = (key: keyof typeof event, value: unknown) => ({ ...event, [key]: value });
  const twice = <Item>(items: readonly Item[]) => [...items, items[0]];

  it.each<[string, unknown, string, string]>([
    ['no slots', other('slots', []), 'VALIDATION_FAILED', 'slots'],
    ['slots left out', other('slots', undefined), 'VALIDATION_FAILED', 'slots'],
    ['a list instead of an object', [], 'VALIDATION_FAILED', 'instance'],
    ['null', 'null', 'VALIDATION_FAILED', 'instance'],
    [
      'a score that is not a number',
      JSON.stringify(event).replace('50', 'NaN'),
      'MALFORMED_FILE',
      'instance',
    ],
    [
      'a score as text',
      other('pairs', [pair('seoul', 'alpha', { score: 'NaN' })]),
      'VALIDATION_FAILED',
      'pairs.0.score',
    ],
    [
      'a score without end',
      JSON.stringify(event).replace('50', '1e999'),
      'VALIDATION_FAILED',
      'pairs.0.score',
    ],
    ['a pair twice', other('pairs', twice(event.pairs)), 'DUPLICATE_ROW', 'pairs.4'],
    [
      'a pair twice, the other way round',
      other('pairs', [...event.pairs, pair('alpha', 'seoul')]),
      'DUPLICATE_ROW',
      'pairs.4',
    ],
    [
      'a participant twice',
      other('participants', twice(event.participants)),
      'DUPLICATE_ROW',
      'participants.4.id',
    ],
    ['a slot twice', other('slots', [slot(0), { ...slot(1), id: 's0' }]), 'DUPLICATE_ROW', 'slots.1.id'],
    ['a meeting with oneself', other('pairs', [pair('seoul', 'seoul')]), 'VALIDATION_FAILED', 'pairs.0.b'],
    ['a stranger', other('pairs', [pair('seoul', 'nobody')]), 'VALIDATION_FAILED', 'pairs.0.b'],
    ['slots that overlap', other('slots', [slot(0), { ...slot(0), id: 's9' }]), 'VALIDATION_FAILED', 'slots'],
    [
      'a minimum above the maximum',
      other('participants', [
        { id: 'seoul', minMeetings: 3, maxMeetings: 1 },
        ...event.participants.slice(1),
      ]),
      'VALIDATION_FAILED',
      'participants.0.minMeetings',
    ],
    [
      'too many slots',
      other(
        'slots',
        Array.from({ length: 501 }, (_, index) => ({ id: index, tables: 1 })),
      ),
      'TOO_LARGE',
      'slots',
    ],
    ['text that ends too early', JSON.stringify(event).slice(0, -20), 'MALFORMED_FILE', 'instance'],
    ['an empty file', '', 'MALFORMED_FILE', 'instance'],
  ])('%s', async (_what, instance, error, field) => {
    const { plan, names } = await files(instance);
    const { code, stdout, stderr } = await plan('--json');
    expect([code, (JSON.parse(stdout) as { error: unknown }).error]).toEqual([
      2,
      expect.objectContaining({ code: error, field }),
    ]);
    expect(stderr).toMatch(new RegExp(`^smc: ${error}: .+\\n$`));
    expect(stderr).not.toMatch(/\n {4}at |node_modules/);
    expect(await names()).toEqual([]);
  });

  it.each<[string[], RegExp]>([
    [['--instance', '/nowhere/i.json'], /NOT_FOUND: \/nowhere\/i\.json cannot be opened\. Check the path\./],
    [['--instance', '/'], /MALFORMED_FILE: \/ is not a file/],
    [['--out', '/nowhere/p.json'], /BAD_REQUEST: \/nowhere\/p\.json cannot be written/],
    [['--chart', '/nowhere/p.svg'], /BAD_REQUEST: \/nowhere\/p\.svg cannot be written/],
    [['--previous', '/nowhere/p.json'], /NOT_FOUND: \/nowhere\/p\.json cannot be opened/],
    [['--seed', 'one'], /whole number from 0/],
    [['--iterations', '-1'], /whole number from 0/],
    [['--time-limit', '0'], /seconds above 0/],
    [['--now', 'noon'], /an instant as in/],
  ])('%j is told, and nothing is written', async (more, message) => {
    const { plan, names } = await files(event);
    const { code, stderr } = await plan(...more);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(await names()).toEqual([]);
  });

  it('refuses an earlier plan that is none, naming the file and the field', async () => {
    const { path, plan, names } = await files(event);
    await writeFile(path('old.json'), '{"meetings": [{"a": "seoul"}]}');
    const { code, stderr } = await plan('--previous', path('old.json'));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/old\.json: previous\.meetings\.0\.b must be/)]);
    expect(await names()).toEqual(['old.json']);
  });
});

describe('progressText', () => {
  it('says value, bound and how far', () => {
    expect(progressText({ level: 'score', value: 1999.96, bound: 2000, share: 1 })).toBe(
      'planning: score 2,000 (at most 2,000)',
    );
    expect(progressText({ level: 'gaps', value: 12, bound: 0, share: 0.421 })).toBe(
      'planning: gaps 12 (at least 0), 42 % of the steps',
    );
  });
});
