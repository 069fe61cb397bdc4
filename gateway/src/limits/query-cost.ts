import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** What an operation asks for, found once per document; only the numbers in its variables change from call to call. */
export interface QueryCost {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Objects asked for: every field with subfields, times the `first` of the lists above it. */
  complexity(variables: Variables): number;
}

/** One reckoning: the variables, and what each fragment came to, so that none is reckoned twice. */
interface Reckoning {
  readonly variables: Variables;
  readonly fragments: Map<string, number>;
}

interface Part {
  readonly depth: number;
  readonly fields: number;
  readonly complexity: (reckoning: Reckoning) => number;
}

const nothing: Part = { depth: 0, fields: 0, complexity: () => 0 };

/** What a list without `first` is taken to hold, where each of its items costs a look-up. */
const usualSizes: Readonly<Record<string, number>> = { packages: 5, SolutionPackage_solutions: 5 };

function countOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 ? value : otherwise;
}

/** How many items a field may bring: its `first`, written or in a variable, or what the schema says without one. */
function itemsOf(
  type: GraphQLObjectType,
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  operation: OperationDefinitionNode,
): (variables: Variables) => number {
  const argument = definition.args.find(({ name }) => name === 'first');
  const usual = usualSizes[field.name.value] ?? usualSizes[`${type.name}_${field.name.value}`] ?? 1;
  const otherwise = countOf(argument?.defaultValue, usual);
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (given?.kind === Kind.INT) {
    const count = Number(given.value);
    return () => countOf(count, otherwise);
  }
  if (given?.kind !== Kind.VARIABLE) return () => otherwise;
  const name = given.name.value;
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  const byDefault =
    declared?.defaultValue?.kind === Kind.INT ? Number(declared.defaultValue.value) : otherwise;
  return (variables) => countOf(variables[name], byDefault);
}

/** A fragment's complexity, reckoned once: spread in itself twice over 40 levels it would be reckoned 2^40 times. */
function once(name: string, part: Part): Part['complexity'] {
  return (reckoning) => {
    const known = reckoning.fragments.get(name);
    if (known !== undefined) return known;
    const complexity = part.complexity(reckoning);
    reckoning.fragments.set(name, complexity);
    return complexity;
  };
}

function together(parts: readonly Part[]): Part {
  return {
    depth: Math.max(0, ...parts.map((part) => part.depth)),
    fields: parts.reduce((sum, part) => sum + part.fields, 0),
    complexity: (reckoning) => parts.reduce((sum, part) => sum + part.complexity(reckoning), 0),
  };
}

function measure(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Part {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  // Each fragment once, however often it is spread: a document cannot make this exponential.
  const measured = new Map<string, Part>();

  function ofFragment(name: string): Part {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const whole = fragment && isObjectType(type) ? ofSelections(fragment.selectionSet, type) : nothing;
    const part = { ...whole, complexity: once(name, whole) };
    measured.set(name, part);
    return part;
  }

  function ofField(field: FieldNode, type: GraphQLObjectType): Part {
    const definition = type.getFields()[field.name.value];
    // Introspection has graphql-js's own rule; its fields are not in the schema's types.
    if (definition === undefined) return { ...nothing, fields: 1 };
    const target = getNamedType(definition.type);
    if (field.selectionSet === undefined || !isObjectType(target)) return { ...nothing, depth: 1, fields: 1 };
    const below = ofSelections(field.selectionSet, target);
    const items = itemsOf(type, field, definition, operation);
    const own = target.name === 'PageInfo' ? 0 : 1;
    return {
      depth: below.depth + 1,
      fields: 1,
      complexity: (reckoning) => own + items(reckoning.variables) * below.complexity(reckoning),
    };
  }

  function ofSelections(selections: SelectionSetNode, type: GraphQLObjectType): Part {
    return together(
      selections.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, type);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        return ofSelections(selection.selectionSet, type);
      }),
    );
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root) : nothing;
}

function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field: (field) => {
      if (field.alias !== undefined) count += 1;
    },
  });
  return count;
}

/** The cost of a validated operation. `Challenge.packages` and the like count as five items each. */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): QueryCost {
  const whole = measure(schema, document, operation);
  return {
    depth: whole.depth,
    rootFields: whole.fields,
    aliases: countAliases(document),
    complexity: (variables) => whole.complexity({ variables, fragments: new Map() }),
  };
}
