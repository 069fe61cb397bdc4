import { isDeepStrictEqual } from 'node:util';
import type { CallOptions } from '@smc/service-kit';
import type { Access } from '../access/open-access.ts';
import { inParts, pageSize } from '../access/pages.ts';
import type { PreparedRow } from './prepared.ts';

export type Effect = 'create' | 'update' | 'unchanged';

export interface Preview {
  readonly line: number;
  readonly id: string;
  readonly effect: Effect;
  readonly title: string;
  readonly organisation: string;
}

function present(
  access: Access,
  kind: PreparedRow['row']['kind'],
  ids: string[],
  options: { context: CallOptions },
): Promise<(object | null)[]> {
  const { membership, cityChallenge, solutionCatalog } = access.clients;
  switch (kind) {
    case 'ORGANISATIONS':
      return membership.organisations.getMany({ ids }, options);
    case 'CHALLENGES':
      return cityChallenge.getMany({ ids }, options);
    case 'SOLUTIONS':
      return solutionCatalog.getMany({ ids }, options);
  }
}

function effectOf({ row }: PreparedRow, stored: object | null | undefined): Effect {
  if (stored == null) return 'create';
  const isSame = Object.entries(row.content).every(([field, value]) =>
    isDeepStrictEqual(Reflect.get(stored, field), value),
  );
  return isSame ? 'unchanged' : 'update';
}

/** What each row would do to what is there. Reads, never writes. */
export async function previewOf(rows: readonly PreparedRow[], access: Access): Promise<Preview[]> {
  const previews: Preview[] = [];
  for (const part of inParts(rows, pageSize)) {
    const kind = part[0]?.row.kind ?? 'ORGANISATIONS';
    const stored = await present(
      access,
      kind,
      part.map(({ row }) => row.id),
      await access.asSystem(),
    );
    for (const [index, row] of part.entries()) {
      const { line, title, organisationName: organisation } = row;
      previews.push({ line, id: row.row.id, effect: effectOf(row, stored[index]), title, organisation });
    }
  }
  return previews;
}
