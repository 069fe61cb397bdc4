import type { Term } from '../query.ts';
import { encode } from './conditions.ts';
import type { CollectionContext } from './context.ts';
import { quote, valuesTable } from './names.ts';

/** Up to so many documents are looked up one by one and sorted; more are met in the order of an index. */
const few = 500;

/** Where a statement reads from, and what is left to be asked of it. */
export interface Source {
  readonly from: string;
  readonly terms: readonly Term[];
  readonly values: readonly (string | number)[];
}

type Contains = Term & { readonly kind: 'contains' };

function countUpTo(context: CollectionContext, { field, value }: Contains, most: number): number {
  const side = quote(valuesTable(context.tables.table, field));
  const sql = `SELECT count(*) AS count FROM (SELECT 1 FROM ${side} WHERE value = ? LIMIT ?)`;
  return Number(context.database.statement(sql).get(encode(value), most)?.['count']);
}

/** The condition on an array's values that leaves the fewest documents; undefined where each of them leaves many. */
function narrowest(context: CollectionContext, terms: readonly Term[]): Contains | undefined {
  let found: Contains | undefined;
  let most = few + 1;
  for (const term of terms) {
    if (term.kind !== 'contains') continue;
    const count = countUpTo(context, term as Contains, most);
    if (count >= most) continue;
    most = count;
    found = term as Contains;
  }
  return found;
}

/**
 * The table, behind the few documents that hold a value where there are few. SQLite knows nothing of how often a value
 * occurs and would rather walk an index in the order asked for, reading every document of an event to find those of one
 * participant. `CROSS JOIN` keeps the order of the two.
 */
export function sourceOf(context: CollectionContext, terms: readonly Term[]): Source {
  const table = quote(context.tables.table);
  const term = narrowest(context, terms);
  if (term === undefined) return { from: table, terms, values: [] };
  const side = quote(valuesTable(context.tables.table, term.field));
  const documents = `(SELECT document FROM ${side} WHERE value = ?) AS few`;
  return {
    from: `${documents} CROSS JOIN ${table} ON id = few.document`,
    terms: terms.filter((one) => one !== term),
    values: [encode(term.value)],
  };
}
