// What of a schema would break the queries that people wrote for the released one.
import {
  buildSchema,
  BreakingChangeType as Change,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

const KEEP = 'keep it, with @deprecated(reason: "…"), in one release at least';
const ANOTHER = "leave it as it is, deprecate it, and add what is new under another name";
const OPTIONAL = "make it optional, or give it a default value";

/** What to do instead, by what was done. */
const REMEDIES = {
  [Change.TYPE_REMOVED]: "keep the type while a released field gives it",
  [Change.TYPE_CHANGED_KIND]: "leave the type as it is and add another",
  [Change.TYPE_REMOVED_FROM_UNION]: "leave it in the union",
  [Change.VALUE_REMOVED_FROM_ENUM]: KEEP,
  [Change.REQUIRED_INPUT_FIELD_ADDED]: OPTIONAL,
  [Change.IMPLEMENTED_INTERFACE_REMOVED]: "let the type implement the interface on",
  [Change.FIELD_REMOVED]: KEEP,
  [Change.FIELD_CHANGED_KIND]: ANOTHER,
  [Change.REQUIRED_ARG_ADDED]: OPTIONAL,
  [Change.ARG_REMOVED]: KEEP,
  [Change.ARG_CHANGED_KIND]: ANOTHER,
  [Change.DIRECTIVE_REMOVED]: "keep the directive",
  [Change.DIRECTIVE_ARG_REMOVED]: "keep the argument",
  [Change.REQUIRED_DIRECTIVE_ARG_ADDED]: OPTIONAL,
  [Change.DIRECTIVE_REPEATABLE_REMOVED]: "let the directive be repeated on",
  [Change.DIRECTIVE_LOCATION_REMOVED]: "let the directive stand there on",
};

/** Whether the released schema said already that a field, value or argument would go. */
function wasDeprecated(schema, { type, description }) {
  if (![Change.FIELD_REMOVED, Change.VALUE_REMOVED_FROM_ENUM, Change.ARG_REMOVED].includes(type)) return false;
  const names = description.match(/\w+/g) ?? [];
  return names.some((name, i) => {
    const owner = schema.getType(name);
    if (isEnumType(owner)) return names.some((value) => owner.getValue(value)?.deprecationReason !== undefined);
    if (!isObjectType(owner) && !isInterfaceType(owner) && !isInputObjectType(owner)) return false;
    const field = owner.getFields()[names[i + 1]];
    if (type !== Change.ARG_REMOVED) return field?.deprecationReason !== undefined;
    return (field?.args ?? []).some((argument) => names.includes(argument.name, i + 2) && argument.deprecationReason !== undefined);
  });
}

/** One line for each change by which `current` breaks queries for `released` (both SDL), with what to do instead. */
export function breakingChanges(released, current) {
  const before = buildSchema(released);
  return findBreakingChanges(before, buildSchema(current))
    .filter((change) => !wasDeprecated(before, change))
    .map(({ type, description }) => `${description.replace(/\.$/, "")}: ${REMEDIES[type] ?? "leave it as it was"}.`);
}
