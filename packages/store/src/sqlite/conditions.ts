import type { CollectionShape } from '../collection-shape.ts';
import type { Scalar, SortKey } from '../port.ts';
import type { Bound, RangeOperator, Term } from '../query.ts';
import { absent, columnOf, quote, valuesTable } from './names.ts';

/** A piece of SQL and what is bound to its question marks. */
export interface Fragment {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const operators: Readonly<Record<RangeOperator, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** As the generated columns have it: booleans are 1 and 0, null is the value before every other. */
export function encode(value: Scalar): string | number {
  if (value === null) return -Infinity;
  return typeof value === 'boolean' ? Number(value) : value;
}

/** @param from the order, where what follows a place in it is looked for: see {@link behind} */
export function conditionsOf(
  shape: CollectionShape,
  table: string,
  terms: readonly Term[],
  from?: SortKey,
): Fragment {
  return joined(terms.map((term) => conditionOf(shape, table, term, from)));
}

export function joined(fragments: readonly Fragment[]): Fragment {
  if (fragments.length === 0) return { sql: '1', values: [] };
  return {
    sql: fragments.map(({ sql }) => sql).join(' AND '),
    values: fragments.flatMap(({ values }) => values),
  };
}

function conditionOf(shape: CollectionShape, table: string, term: Term, from: SortKey | undefined): Fragment {
  const column = columnOf(term.field);
  // The planner uses a unique index, which leaves absent values out, only where the query says so too.
  const present = shape.unique.includes(term.field) ? ` AND ${column} > ${absent}` : '';
  switch (term.kind) {
    case 'equals':
      return { sql: `${column} = ?${term.value === null ? '' : present}`, values: [encode(term.value)] };
    case 'not':
      return { sql: `${column} <> ?`, values: [encode(term.value)] };
    case 'in': {
      const list = `SELECT ifnull(value, ${absent}) FROM json_each(?)`;
      const hasNull = term.values.includes(null);
      return {
        sql: `${column} IN (${list})${hasNull ? '' : present}`,
        values: [JSON.stringify(term.values)],
      };
    }
    case 'contains': {
      const side = quote(valuesTable(table, term.field));
      return { sql: `id IN (SELECT document FROM ${side} WHERE value = ?)`, values: [encode(term.value)] };
    }
    default:
      return joined(
        term.bounds.flatMap((bound) => rangeOf(column, bound, term.field === from?.field ? from : undefined)),
      );
  }
}

const isLower = (operator: RangeOperator) => operator === 'gt' || operator === 'gte';

/**
 * SQLite sorts absent before numbers before texts: a range must not run on into the next kind. A bound at the side where the order
 * begins is kept from the planner (by a plus sign) when a page behind a place is read: it would seek there and walk, page after
 * page, over everything that was read before.
 */
function rangeOf(column: string, { operator, value }: Bound, from: SortKey | undefined): Fragment[] {
  const [lower, upper] = [
    from?.direction === 'ascending' ? `+${column}` : column,
    from?.direction === 'descending' ? `+${column}` : column,
  ];
  const bound = { sql: `${isLower(operator) ? lower : upper} ${operators[operator]} ?`, values: [value] };
  if (typeof value === 'string')
    return isLower(operator) ? [bound] : [bound, { sql: `${lower} >= ''`, values: [] }];
  return [bound, { sql: isLower(operator) ? `${upper} < ''` : `${lower} > ${absent}`, values: [] }];
}

/** @param of the table's name in the statement with a dot behind it, where columns need it. */
export function orderOf(sort: readonly SortKey[], of = ''): string {
  return sort
    .map(({ field, direction }) => `${of}${columnOf(field)} ${direction === 'ascending' ? 'ASC' : 'DESC'}`)
    .join(', ');
}

/** What comes behind these sort values, in a form for which SQLite seeks in the index instead of walking there. */
export function behind(sort: readonly SortKey[], place: readonly Scalar[]): Fragment {
  const values = place.map(encode);
  const [first] = sort;
  if (sort.every(({ direction }) => direction === first?.direction)) {
    const columns = sort.map(({ field }) => columnOf(field)).join(', ');
    const marks = values.map(() => '?').join(', ');
    return { sql: `(${columns}) ${comparison(first)} (${marks})`, values };
  }
  return behindMixed(sort, values);
}

function behindMixed(sort: readonly SortKey[], values: readonly (string | number)[]): Fragment {
  const alternatives = sort.map((key, index): Fragment => {
    const equal = sort.slice(0, index).map(({ field }) => `${columnOf(field)} = ?`);
    const sql = [...equal, `${columnOf(key.field)} ${comparison(key)} ?`].join(' AND ');
    return { sql: `(${sql})`, values: values.slice(0, index + 1) };
  });
  const [first] = sort;
  const seek = `${columnOf(first?.field ?? 'id')} ${comparison(first)}= ?`;
  return {
    sql: `${seek} AND (${alternatives.map(({ sql }) => sql).join(' OR ')})`,
    values: [values[0] ?? '', ...alternatives.flatMap((each) => each.values)],
  };
}

function comparison(key: SortKey | undefined): '>' | '<' {
  return key?.direction === 'descending' ? '<' : '>';
}
