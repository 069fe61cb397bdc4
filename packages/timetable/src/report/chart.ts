import type { Instance } from '../instance/instance.ts';
import type { Plan } from '../plan.ts';

export interface ChartOptions {
  /** Most rows drawn; the busiest participants come first when there are more. Default 400. */
  readonly mostRows?: number;
}

const cell = { width: 16, height: 12, gap: 1 } as const;
const margin = { left: 170, top: 46, dayGap: 8 } as const;
/** Chosen to differ in lightness too, for readers who do not see colours. */
const colours = {
  away: '#e5e7eb',
  free: '#ffffff',
  plain: '#93c5fd',
  mutual: '#1d4ed8',
  video: '#a16207',
  grid: '#d1d5db',
} as const;

/**
 * A chart of participants (rows) by slots (columns) as SVG text: away, free, a meeting, a mutual request, by video.
 * Every meeting has a title with partner and table, which browsers show and screen readers read.
 */
export function drawChart(instance: Instance, plan: Plan, options: ChartOptions = {}): string {
  const rows = chooseRows(instance, plan, options.mostRows ?? 400);
  const columns = placeColumns(instance);
  const width = (columns.at(-1) ?? margin.left) + cell.width + 12;
  const height = margin.top + rows.length * (cell.height + cell.gap) + 12;
  const rowOf = new Map(rows.map((who, row) => [instance.participants[who]?.id ?? '', row]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="9">`,
    `<title>${rows.length} participants, ${instance.slots.length} slots, ${plan.meetings.length} meetings</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...drawLegend(),
    ...drawDays(instance, columns),
    ...rows.flatMap((who, row) => drawRow(instance, who, row, columns)),
    ...drawMeetings(instance, plan, rowOf, columns),
    '</svg>',
  ].join('\n');
}

function chooseRows(instance: Instance, plan: Plan, most: number): readonly number[] {
  const all = instance.participants.map((_, who) => who);
  if (all.length <= most) return all;
  const held = new Map<string, number>();
  for (const meeting of plan.meetings)
    for (const id of [meeting.a, meeting.b]) held.set(id, (held.get(id) ?? 0) + 1);
  const heldBy = (who: number): number => held.get(instance.participants[who]?.id ?? '') ?? 0;
  return all.toSorted((left, right) => heldBy(right) - heldBy(left) || left - right).slice(0, most);
}

function placeColumns(instance: Instance): readonly number[] {
  let x: number = margin.left;
  return instance.slots.map((slot, index) => {
    if (index > 0)
      x += cell.width + cell.gap + (instance.slots[index - 1]?.day === slot.day ? 0 : margin.dayGap);
    return x;
  });
}

function rowTop(row: number): number {
  return margin.top + row * (cell.height + cell.gap);
}

function drawLegend(): string[] {
  const entries = [
    ['mutual request', colours.mutual],
    ['meeting', colours.plain],
    ['by video', colours.video],
    ['away', colours.away],
  ] as const;
  return entries.flatMap(([label, colour], index) => [
    `<rect x="${margin.left + index * 100}" y="6" width="10" height="10" fill="${colour}" stroke="${colours.grid}"/>`,
    `<text x="${margin.left + index * 100 + 14}" y="15">${label}</text>`,
  ]);
}

function drawDays(instance: Instance, columns: readonly number[]): string[] {
  return instance.slots.flatMap((slot, index) =>
    index > 0 && instance.slots[index - 1]?.day === slot.day
      ? []
      : [`<text x="${columns[index]}" y="36" font-weight="bold">${escape(slot.day)}</text>`],
  );
}

function drawRow(instance: Instance, who: number, row: number, columns: readonly number[]): string[] {
  const participant = instance.participants[who];
  const y = rowTop(row);
  const isAway = (slot: number): boolean =>
    participant?.delegates.every((delegate) => delegate.presence[slot] === 0) ?? true;
  return [
    `<text x="${margin.left - 6}" y="${y + cell.height - 3}" text-anchor="end">${escape((participant?.id ?? '').slice(0, 30))}</text>`,
    ...columns.map(
      (x, slot) =>
        `<rect x="${x}" y="${y}" width="${cell.width}" height="${cell.height}" fill="${isAway(slot) ? colours.away : colours.free}" stroke="${colours.grid}" stroke-width="0.5"/>`,
    ),
  ];
}

/** Parallel meetings of a delegation share their cell. */
function drawMeetings(
  instance: Instance,
  plan: Plan,
  rowOf: ReadonlyMap<string, number>,
  columns: readonly number[],
): string[] {
  const slots = new Map(instance.slots.map((slot, index) => [slot.id, index]));
  const cells = new Map<string, string[]>();
  const fills = new Map<string, string>();
  for (const meeting of plan.meetings)
    for (const [id, other] of [
      [meeting.a, meeting.b],
      [meeting.b, meeting.a],
    ] as const) {
      const row = rowOf.get(id);
      if (row === undefined) continue;
      const key = `${row}/${slots.get(meeting.slot)}`;
      const place = meeting.table > 0 ? `table ${meeting.table}` : 'by video';
      cells.set(key, [...(cells.get(key) ?? []), `${id} and ${other}, ${meeting.slot}, ${place}`]);
      const isMutual = instance.pairs.requested[meeting.pair] === 2;
      fills.set(
        key,
        meeting.table === 0 ? colours.video : isMutual ? colours.mutual : (fills.get(key) ?? colours.plain),
      );
    }
  return [...cells].map(([key, titles]) => {
    const [row, slot] = key.split('/').map(Number) as [number, number];
    return `<rect x="${(columns[slot] ?? 0) + 1}" y="${rowTop(row) + 1}" width="${cell.width - 2}" height="${cell.height - 2}" fill="${fills.get(key)}"><title>${escape(titles.join('; '))}</title></rect>`;
  });
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
