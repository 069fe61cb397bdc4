import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** What a page of matches will be asked for next. */
export interface MatchesAhead {
  readonly solution: boolean;
  readonly organisation: boolean;
}

type Fragments = GraphQLResolveInfo['fragments'];

function fieldsOf(selections: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments[selection.name.value]?.selectionSet, fragments);
  });
}

function below(nodes: readonly FieldNode[], names: readonly string[], fragments: Fragments): FieldNode[] {
  return nodes
    .flatMap((node) => fieldsOf(node.selectionSet, fragments))
    .filter(({ name }) => names.includes(name.value));
}

const known = new WeakMap<FieldNode, MatchesAhead>();

/** Whether the items of this page of matches are asked for their solution, and that for its organisation. Once per document. */
export function matchesAhead({ fieldNodes, fragments }: GraphQLResolveInfo): MatchesAhead {
  const key = fieldNodes[0];
  const hit = key === undefined ? undefined : known.get(key);
  if (hit !== undefined) return hit;
  const items = below(fieldNodes, ['nodes', 'edges'], fragments);
  const matches = [...items, ...below(items, ['node'], fragments)];
  const solutions = below(matches, ['solution'], fragments);
  const ahead = {
    solution: solutions.length > 0,
    organisation: below(solutions, ['organisation'], fragments).length > 0,
  };
  if (key !== undefined) known.set(key, ahead);
  return ahead;
}
