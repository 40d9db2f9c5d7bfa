import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { DEFAULT_PAGE, LIMITS, UNPAGED, UNPAGED_OTHER } from "./limits.js";
import { type Bounded, checkItems, checkText, mostOf, type Plan, type PlanNode, type Size, tooMuch } from "./plan.js";

/**
 * Reads an operation once, with its fragments written out, and keeps what depends on variables. Throws LIMIT_EXCEEDED
 * as soon as a limit is passed, so a fragment bomb is never written out further than `LIMITS.selections`.
 */
export function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Plan {
  return new Compiler(schema, document, operation).plan();
}

type Field = GraphQLField<unknown, unknown>;

/** Where in a query the compiler stands. */
interface Place {
  readonly parent: GraphQLNamedType | undefined;
  readonly depth: number;
  readonly deepest: number;
  /** Fragments that are being written out here. */
  readonly open: readonly string[];
  /** Where fields with objects go. */
  readonly into: PlanNode[];
  /** Where those go that a page has once, however many items it has. */
  readonly once: PlanNode[];
}

const ONE: Size = { value: 1 };

/** Arguments that say how many objects a field gives. */
const SIZES: readonly string[] = ["first", "last", "limit"];

/** The two of them that size a page from either end. */
const PAGES: readonly string[] = ["first", "last"];

/** Types that only wrap a page: their lists hold what `first` or `limit` of the field above already counted. */
const isPage = (type: GraphQLNamedType | undefined) => type !== undefined && /(Connection|^Subgraph)$/u.test(type.name);

class Compiler {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #defaults: ReadonlyMap<string, ValueNode | undefined>;
  readonly #bounded: Bounded[] = [];
  #selections = 0;
  #aliases = 0;
  #directives = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
    this.#defaults = new Map(operation.variableDefinitions?.map((v) => [v.variable.name.value, v.defaultValue]));
  }

  plan(): Plan {
    const roots: PlanNode[] = [];
    const { selectionSet, operation, directives } = this.operation;
    this.#directives = directives?.length ?? 0;
    const parent = this.schema.getRootType(operation) ?? undefined;
    this.#walk(selectionSet, { parent, depth: 1, deepest: LIMITS.depth, open: [], into: roots, once: roots });
    return { roots, bounded: this.#bounded };
  }

  #walk({ selections }: SelectionSetNode, place: Place): void {
    if (place.depth > place.deepest) throw tooMuch(`The query is more than ${place.deepest} fields deep; that is the limit.`);
    for (const selection of selections) {
      this.#count(selection);
      if (selection.kind === Kind.FIELD) this.#field(selection, place);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition;
        this.#walk(selection.selectionSet, on ? { ...place, parent: this.schema.getType(on.name.value) } : place);
      } else {
        const name = selection.name.value;
        const fragment = this.#fragments.get(name);
        // circles and unknown fragments are reported by the standard rules, in their words
        if (fragment === undefined || place.open.includes(name)) continue;
        const parent = this.schema.getType(fragment.typeCondition.name.value);
        this.#walk(fragment.selectionSet, { ...place, parent, open: [...place.open, name] });
      }
    }
  }

  #count(selection: SelectionNode): void {
    if (++this.#selections > LIMITS.selections) {
      throw tooMuch(`The query selects more than ${LIMITS.selections} fields once its fragments are written out; that is the limit.`);
    }
    this.#directives += selection.directives?.length ?? 0;
    if (this.#directives > LIMITS.directives) throw tooMuch(`The query has more than ${LIMITS.directives} directives; that is the limit.`);
    if (selection.kind === Kind.FIELD && selection.alias !== undefined && ++this.#aliases > LIMITS.aliases) {
      throw tooMuch(`The query has more than ${LIMITS.aliases} aliases; that is the limit.`);
    }
  }

  #field(node: FieldNode, { parent, depth, deepest, open, into, once }: Place): void {
    for (const argument of node.arguments ?? []) checkLiteral(argument.value);
    const name = node.name.value;
    // fields of introspection and unknown ones are walked too, without types
    const field: Field | undefined = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field && getNamedType(field.type);
    const planned: PlanNode = { size: field === undefined ? ONE : this.#sizeOf(node, field, parent), children: [] };
    if (isCompositeType(type)) (name === "aggregate" && isPage(parent) ? once : into).push(planned);
    if (node.selectionSet === undefined) return;
    const most = name === "__schema" || name === "__type" ? LIMITS.introspectionDepth : deepest;
    this.#walk(node.selectionSet, { parent: type, depth: depth + 1, deepest: most, open, into: planned.children, once: into });
  }

  /** How many objects a field gives to each of its parents. */
  #sizeOf(node: FieldNode, field: Field, parent: GraphQLNamedType | undefined): Size {
    const given = new Map(node.arguments?.map((argument) => [argument.name.value, argument.value]));
    let size: Size | undefined;
    const isPaged = field.args.some(({ name }) => name === "last");
    for (const { name, defaultValue } of field.args) {
      if (mostOf(field.name, name) === undefined) continue;
      if (isPaged && PAGES.includes(name)) {
        // a page is sized by one of the two; where a variable may leave it out, by the default
        const paged = given.has(name) ? this.#number(given.get(name), DEFAULT_PAGE) : undefined;
        if (paged !== undefined) this.#bounded.push({ field: field.name, argument: name, size: paged });
        size = paged ?? size ?? { value: DEFAULT_PAGE };
        continue;
      }
      const asked = this.#number(given.get(name), typeof defaultValue === "number" ? defaultValue : 1);
      this.#bounded.push({ field: field.name, argument: name, size: asked });
      if (SIZES.includes(name)) size = asked;
    }
    if (size !== undefined) return size;
    const ids = given.get("ids");
    if (ids?.kind === Kind.VARIABLE) return { value: 1, variable: ids.name.value, list: true };
    if (ids?.kind === Kind.LIST) return { value: ids.values.length };
    const many = isListType(getNullableType(field.type)) && !isPage(parent);
    return many ? { value: UNPAGED[field.name] ?? UNPAGED_OTHER } : ONE;
  }

  #number(value: ValueNode | undefined, otherwise: number): Size {
    if (value?.kind !== Kind.VARIABLE) return { value: numberIn(value) ?? otherwise };
    const variable = value.name.value;
    return { value: numberIn(this.#defaults.get(variable)) ?? otherwise, variable };
  }
}

function numberIn(value: ValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Math.max(0, Number(value.value)) : undefined;
}

function checkLiteral(value: ValueNode): void {
  if (value.kind === Kind.STRING) checkText(value.value);
  else if (value.kind === Kind.LIST) {
    checkItems(value.values.length);
    for (const item of value.values) checkLiteral(item);
  } else if (value.kind === Kind.OBJECT) for (const { value: inner } of value.fields) checkLiteral(inner);
}
