import type { Instance } from '../instance/instance.ts';
import { REQUEST_MUTUAL } from '../instance/instance.ts';
import type { Levels, Plan, UnplacedReason } from '../plan.ts';
import { compileProblem } from '../problem/compile-problem.ts';

export interface MissedMinimum {
  readonly id: string;
  readonly minimum: number;
  readonly held: number;
  /** In plain words, the first that applies. */
  readonly why: string;
}

export interface KindShare {
  readonly kind: string;
  readonly participants: number;
  readonly meetings: {
    readonly least: number;
    readonly median: number;
    readonly most: number;
    readonly mean: number;
  };
  /** Meetings held as a share of what each could have had, averaged. */
  readonly meanFill: number;
  /** Share of their mutual requests that are held. */
  readonly mutualHonoured: number;
}

export interface PlanReport {
  readonly levels: Levels;
  readonly fill: {
    readonly meetings: number;
    readonly tableSlots: number;
    /** Tables used of tables there are, all slots together, 0..1. */
    readonly tableShare: number;
    readonly busiestSlot: { readonly slot: string; readonly meetings: number } | null;
  };
  readonly missedMinimums: readonly MissedMinimum[];
  /** Participants with the smallest share of what they could have had. */
  readonly gotFewer: readonly {
    readonly id: string;
    readonly held: number;
    readonly maximum: number;
    readonly why: string;
  }[];
  readonly unplacedByReason: Readonly<Partial<Record<UnplacedReason, number>>>;
  readonly gapsPerParticipant: { readonly none: number; readonly one: number; readonly more: number };
  readonly fairness: {
    readonly byKind: readonly KindShare[];
    /** Gini coefficient of the share each participant got of its maximum: 0 all alike, 1 one has all. */
    readonly gini: number;
  };
  readonly text: string;
}

const mostListed = 20;

/**
 * What a secretariat has to explain: levels against their bounds, how full it is, who missed the minimum and why, who
 * got fewer than others, gaps, and fairness between participants and kinds.
 */
export function reportPlan(instance: Instance, plan: Plan): PlanReport {
  const people = tallyPeople(instance, plan);
  const report = {
    levels: plan.levels,
    fill: measureFill(instance, plan),
    missedMinimums: people
      .filter((entry) => entry.held < entry.minimum)
      .map(({ id, minimum, held, why }) => ({ id, minimum, held, why })),
    gotFewer: people
      .filter((entry) => entry.maximum > 0 && entry.held < entry.maximum)
      .toSorted((left, right) => left.held / left.maximum - right.held / right.maximum)
      .slice(0, mostListed)
      .map(({ id, held, maximum, why }) => ({ id, held, maximum, why })),
    unplacedByReason: countReasons(plan),
    gapsPerParticipant: {
      none: people.filter((entry) => entry.gaps === 0).length,
      one: people.filter((entry) => entry.gaps === 1).length,
      more: people.filter((entry) => entry.gaps > 1).length,
    },
    fairness: {
      byKind: shareByKind(people),
      gini: gini(people.filter((entry) => entry.maximum > 0).map((entry) => entry.held / entry.maximum)),
    },
  };
  return { ...report, text: writeText(report, plan) };
}

interface Person {
  readonly id: string;
  readonly kind: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly held: number;
  readonly mutualAsked: number;
  readonly mutualHeld: number;
  readonly gaps: number;
  readonly why: string;
}

function tallyPeople(instance: Instance, plan: Plan): readonly Person[] {
  const problem = compileProblem(instance);
  const count = instance.participants.length;
  const [held, asked, honoured, open] = [
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count),
  ];
  const add = (list: Int32Array, who: number): void => {
    list[who] = (list[who] as number) + 1;
  };
  for (let pair = 0; pair < problem.pairCount; pair += 1)
    for (const who of [problem.pairA[pair] as number, problem.pairB[pair] as number]) {
      if (instance.pairs.requested[pair] === REQUEST_MUTUAL) add(asked, who);
      if (problem.blocked[pair] === 0) add(open, who);
    }
  for (const { pair } of plan.meetings)
    for (const who of [problem.pairA[pair] as number, problem.pairB[pair] as number]) {
      add(held, who);
      if (instance.pairs.requested[pair] === REQUEST_MUTUAL) add(honoured, who);
    }
  const gaps = gapsByPerson(instance, plan);
  return instance.participants.map((participant, who) => ({
    id: participant.id,
    kind: participant.kind || 'participants',
    minimum: participant.minMeetings,
    maximum: problem.maximum[who] as number,
    held: held[who] as number,
    mutualAsked: asked[who] as number,
    mutualHeld: honoured[who] as number,
    gaps: gaps[who] as number,
    why: explain(
      participant.minMeetings,
      problem.maximum[who] as number,
      open[who] as number,
      held[who] as number,
    ),
  }));
}

function explain(minimum: number, maximum: number, open: number, held: number): string {
  if (maximum === 0) return 'not available in any slot, or a maximum of 0';
  if (maximum < minimum) return `their own slots allow only ${maximum} meetings`;
  if (open === 0) return 'nobody they could meet shares a slot, a table or an interpreter with them';
  if (open < minimum) return `only ${open} of their pairs can meet at all`;
  if (held >= maximum) return 'as many as they asked for';
  return 'others took the tables, or the partners they could meet were at their own maximum or busy';
}

function gapsByPerson(instance: Instance, plan: Plan): Int32Array {
  const index = new Map(instance.participants.map((participant, who) => [participant.id, who]));
  const slots = new Map(instance.slots.map((slot, position) => [slot.id, position]));
  const diaries = new Map<string, { who: number; presence: Uint8Array; slots: number[] }>();
  for (const meeting of plan.meetings)
    [meeting.a, meeting.b].forEach((id, side) => {
      const who = index.get(id) as number;
      const delegates = instance.participants[who]?.delegates ?? [];
      const delegate =
        delegates.find((entry) => entry.id === (meeting.delegates?.[side] ?? '')) ?? delegates[0];
      const slot = slots.get(meeting.slot) as number;
      const key = `${who}/${delegate?.id}/${instance.slots[slot]?.day}`;
      const diary = diaries.get(key) ?? { who, presence: delegate?.presence ?? new Uint8Array(), slots: [] };
      diary.slots.push(slot);
      diaries.set(key, diary);
    });
  const gaps = new Int32Array(instance.participants.length);
  for (const { who, presence, slots: held } of diaries.values()) {
    held.sort((left, right) => left - right);
    for (let i = 1; i < held.length; i += 1) {
      const between = presence.subarray((held[i - 1] as number) + 1, held[i]);
      const isGap = instance.mustHold ? between.length > 0 : between.some((value) => value !== 0);
      if (isGap) gaps[who] = (gaps[who] as number) + 1;
    }
  }
  return gaps;
}

function measureFill(instance: Instance, plan: Plan): PlanReport['fill'] {
  const tableSlots = instance.slots.reduce(
    (sum, slot) => sum + Math.min(slot.tables, instance.tables.length),
    0,
  );
  const atTables = plan.meetings.filter((meeting) => meeting.table > 0).length;
  const bySlot = new Map<string, number>();
  for (const meeting of plan.meetings) bySlot.set(meeting.slot, (bySlot.get(meeting.slot) ?? 0) + 1);
  const busiest = [...bySlot].reduce<readonly [string, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  );
  return {
    meetings: plan.meetings.length,
    tableSlots,
    tableShare: tableSlots === 0 ? 0 : atTables / tableSlots,
    busiestSlot: busiest ? { slot: busiest[0], meetings: busiest[1] } : null,
  };
}

function countReasons(plan: Plan): Partial<Record<UnplacedReason, number>> {
  const counts: Partial<Record<UnplacedReason, number>> = {};
  for (const { reason } of plan.unplaced) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function shareByKind(people: readonly Person[]): readonly KindShare[] {
  return [...new Set(people.map((person) => person.kind))].map((kind) => {
    const members = people.filter((person) => person.kind === kind);
    const held = members.map((person) => person.held).sort((left, right) => left - right);
    const sum = (value: (person: Person) => number): number =>
      members.reduce((total, person) => total + value(person), 0);
    const asked = sum((person) => person.mutualAsked);
    return {
      kind,
      participants: members.length,
      meetings: {
        least: held[0] ?? 0,
        median: held[Math.floor(held.length / 2)] ?? 0,
        most: held.at(-1) ?? 0,
        mean: sum((person) => person.held) / members.length,
      },
      meanFill: sum((person) => (person.maximum === 0 ? 1 : person.held / person.maximum)) / members.length,
      mutualHonoured: asked === 0 ? 1 : sum((person) => person.mutualHeld) / asked,
    };
  });
}

function gini(shares: readonly number[]): number {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return 0;
  const ordered = shares.toSorted((left, right) => left - right);
  const weighted = ordered.reduce(
    (sum, share, index) => sum + (2 * (index + 1) - ordered.length - 1) * share,
    0,
  );
  return weighted / (ordered.length * total);
}

function writeText(report: Omit<PlanReport, 'text'>, plan: Plan): string {
  const { levels, fill } = report;
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  const reasons = Object.entries(report.unplacedByReason).map(([reason, count]) => `${reason} ${count}`);
  return [
    plan.reason ??
      `${fill.meetings} meetings; ${percent(fill.tableShare)} of ${fill.tableSlots} places at tables are used.`,
    `Mutual requests honoured: ${levels.mutual.achieved} of at most ${levels.mutual.bound}.`,
    `Shortfall below the minimums: ${levels.shortfall.achieved}; no plan has less than ${levels.shortfall.bound}.`,
    `Score: ${levels.score.achieved} of at most ${levels.score.bound} (${percent(levels.score.ratio)}).`,
    `Gaps: ${levels.gaps.achieved} (at least ${levels.gaps.bound}); ${report.gapsPerParticipant.none} participants have none.`,
    `Table changes: ${levels.tableChanges}.`,
    ...report.fairness.byKind.map(
      (share) =>
        `${share.kind}: ${share.participants}, meetings ${share.meetings.least} to ${share.meetings.most} (median ${share.meetings.median}), ${percent(share.mutualHonoured)} of mutual requests.`,
    ),
    `Inequality (Gini of the share of the maximum): ${report.fairness.gini.toFixed(3)}.`,
    ...report.missedMinimums
      .slice(0, mostListed)
      .map((entry) => `${entry.id} has ${entry.held} of at least ${entry.minimum}: ${entry.why}.`),
    ...(reasons.length > 0 ? [`Requests not in the plan: ${reasons.join(', ')}.`] : []),
    ...plan.warnings.map((warning) => warning.message),
  ].join('\n');
}
