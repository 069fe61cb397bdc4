import { describe, expect, it } from 'vitest';
import { drawChart, parseInstance, reportPlan } from '../src/index.ts';
import { makePair, makeSlots, plan } from './helpers.ts';

const json = {
  slots: makeSlots(3, 1),
  participants: [
    { id: 'a', kind: 'CITY', minMeetings: 2 },
    { id: 'b<&>', kind: 'CORPORATE' },
    { id: 'c', kind: 'CORPORATE', minMeetings: 1, available: [] },
  ],
  pairs: [makePair('a', 'b<&>'), makePair('a', 'c')],
};

describe('reportPlan', () => {
  it('says what was reached, who missed the minimum and why', async () => {
    const report = reportPlan(parseInstance(json), await plan(json));
    expect(report.fill).toEqual({
      meetings: 1,
      tableSlots: 3,
      tableShare: 1 / 3,
      busiestSlot: { slot: 's0', meetings: 1 },
    });
    expect(report.missedMinimums).toEqual([
      { id: 'a', minimum: 2, held: 1, why: 'only 1 of their pairs can meet at all' },
      { id: 'c', minimum: 1, held: 0, why: 'not available in any slot, or a maximum of 0' },
    ]);
    expect(report.unplacedByReason).toEqual({ neverAvailable: 1 });
    expect(
      report.fairness.byKind.map((share) => [share.kind, share.participants, share.mutualHonoured]),
    ).toEqual([
      ['CITY', 1, 0.5],
      ['CORPORATE', 2, 0.5],
    ]);
    expect(report.text).toContain('Mutual requests honoured: 1 of at most 1.');
  });
});

describe('drawChart', () => {
  it('draws every participant and meeting as well-formed SVG text', async () => {
    const svg = drawChart(parseInstance(json), await plan(json));
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg).toContain('b&lt;&amp;&gt; and a, s0, table 1');
    expect(svg.match(/<title>/g)?.length).toBe(3);
    expect(svg.match(/<text /g)?.length).toBe(svg.match(/<\/text>/g)?.length);
  });
});
