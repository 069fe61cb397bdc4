import type { Requirement } from '@smc/contracts';
import { fold } from './fold.ts';
import { joinList, splitList } from './list-text.ts';
import { jsonIn } from './plain-cells.ts';
import { type CellReader, understood } from './reading.ts';

type Level = Requirement['level'];

const levels = new Map<string, Level>([
  ...'must,필수,debe,obligatorio,doit,obligatoire'
    .split(',')
    .map((word): [string, Level] => [fold(word), 'MUST']),
  ...'should,권장,선택,deberia,deseable,devrait,souhaitable'
    .split(',')
    .map((word): [string, Level] => [fold(word), 'SHOULD']),
]);

const marked = /^([\p{L}\p{M}]+)\s*(?:\[([A-Za-z0-9_-]{1,32})\])?\s*[:：]\s*([\s\S]*)$/u;

/** `must: works offline; should: Korean interface`. An item without a level has that of the item before; the first, `should`. */
export function requirementsIn(cell: string): Requirement[] {
  let level: Level = 'SHOULD';
  return splitList(cell).map((item, index) => {
    const match = marked.exec(item);
    const named = levels.get(fold(match?.[1] ?? ''));
    level = named ?? level;
    const text = named === undefined ? item : (match?.[3] ?? '').trim();
    return { id: (named === undefined ? undefined : match?.[2]) ?? `r${index + 1}`, level, text };
  });
}

/** The cell that {@link requirementsIn} reads back; ids are written where they are not those of the positions. */
export function requirementsCell(requirements: readonly Requirement[]): string {
  return joinList(
    requirements.map(
      ({ id, level, text }, index) =>
        `${level.toLowerCase()}${id === `r${index + 1}` ? '' : `[${id}]`}: ${text}`,
    ),
  );
}

function fromJson(item: unknown, index: number): unknown {
  const id = `r${index + 1}`;
  if (typeof item === 'string') return { id, level: 'SHOULD', text: item };
  if (typeof item !== 'object' || item === null) return item;
  const { level = 'SHOULD', ...rest } = item as Record<string, unknown>;
  return { id, ...rest, level: typeof level === 'string' ? (levels.get(fold(level)) ?? level) : level };
}

export const requirementList: CellReader = (value) => {
  const found = jsonIn(value) ?? value;
  if (typeof found === 'string') return understood(requirementsIn(found));
  return understood(Array.isArray(found) ? found.map(fromJson) : found);
};
