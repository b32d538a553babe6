import type { NormalDocument, Operation } from "../normalise/document.ts";
import type { UnchangedParts } from "../normalise/unchanged-parts.ts";
import { arrayMember, isArray, isObject, objectMember, type Json } from "../support/json.ts";
import { isEqual } from "../support/is-equal.ts";
import { tokensOf, type Pointer } from "../support/pointer.ts";
import type { ApiModel, OperationModel } from "./types.ts";
import { hiddenNames, plainName, type Namer } from "./hidden-names.ts";
import { placedOperations } from "./walk.ts";

/** A version of a description that was understood without what is the same in another version. */
export interface Outlined {
  readonly document: NormalDocument;
  readonly model: ApiModel;
}

/**
 * Whether the models of two versions name everything as they would had their unchanged parts been looked at as well. Most names follow
 * from outlines; others go to who asks first, and so must be ones that nothing in an unchanged part can ask for.
 */
export function areNamesSettled(
  base: Outlined,
  head: Outlined,
  unchanged: UnchangedParts,
  schemas: Readonly<Record<string, Json>>,
): boolean {
  const isUnchanged = (source: Pointer): boolean => isAt(source, unchanged.paths);
  if (!hasSameOperations(base.model, head.model, isUnchanged)) return false;
  if (!haveOwnNames(base.document, head.document)) return false;
  for (const { document } of [base, head])
    if (!document.operations.every((each) => isUnchanged(each.source) || hasGoodAnswer(each)))
      return false;
  const namers = [
    ...[...unchanged.schemas].map(
      (name): Namer => ({
        name,
        words: () => wordsIn(schemas[name] ?? null),
      }),
    ),
    ...[...placedOperations(base.model.groups)]
      .filter(({ operation }) => isUnchanged(operation.source))
      .map(
        ({ operation }): Namer => ({
          name: operation.function,
          words: () => ["body", "result", ...parametersOf(base.document, operation)],
        }),
      ),
  ];
  const isHidden = hiddenNames(namers);
  return [base, head].every(({ model }) => !askedNames(model, isUnchanged).some(isHidden));
}

const isAt = (source: Pointer, paths: ReadonlySet<string>): boolean => {
  const [section, path = ""] = tokensOf(source);
  return section === "paths" && paths.has(path);
};

/** Whether the operations of unchanged parts are called, and stand, in both clients alike. */
function hasSameOperations(
  base: ApiModel,
  head: ApiModel,
  isUnchanged: (source: Pointer) => boolean,
): boolean {
  const placed = ({ groups }: ApiModel) =>
    [...placedOperations(groups)]
      .filter(({ operation }) => isUnchanged(operation.source))
      .map(({ operation, group, chain }) => [operation, group.className, group.file, chain]);
  return isEqual(placed(base), placed(head));
}

/** Whether no schema that came or went had a name that another one wants too. */
function haveOwnNames(base: NormalDocument, head: NormalDocument): boolean {
  const [old, fresh] = [base, head].map(
    ({ schemas }) => new Map(schemas.map(({ id, name }) => [id, plainName(name)])),
  );
  if (old === undefined || fresh === undefined) return false;
  const names = [...new Map([...old, ...fresh]).values()];
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...old, ...fresh].every(
    ([id, name]) => (old.has(id) && fresh.has(id)) || counts.get(name) === 1,
  );
}

/** What failures elsewhere look like decides what a call without a good status gives. */
const hasGoodAnswer = ({ responses }: Operation): boolean =>
  responses.some(({ status }) => status.startsWith("2"));

/** The names that a model has asked for beside those of its shared schemas. */
function askedNames(
  { types, groups }: ApiModel,
  isUnchanged: (source: Pointer) => boolean,
): readonly string[] {
  const own = types.filter(
    ({ name, source }) => tokensOf(source).length !== 3 || /(?:Form|Base)\d*$/.test(name),
  );
  const placed = [...placedOperations(groups)];
  const inputs = placed.flatMap(({ operation }) =>
    isUnchanged(operation.source)
      ? []
      : [operation.query, operation.headers, operation.cookies].flatMap((each) => each?.name ?? []),
  );
  const classes = new Set(placed.map(({ group }) => group.className));
  return [...own.map(({ name }) => name), ...inputs, ...classes];
}

const parametersOf = ({ operations }: NormalDocument, { source }: OperationModel) =>
  operations
    .filter((each) => each.source === source)
    .flatMap(({ parameters }) => parameters.map(({ name }) => name));

/** The names of all members that a schema tells of. */
function wordsIn(schema: Json): readonly string[] {
  if (isArray(schema)) return schema.flatMap(wordsIn);
  if (!isObject(schema)) return [];
  return [
    ...Object.keys(objectMember(schema, "properties") ?? {}),
    ...arrayMember(schema, "required").filter((name) => typeof name === "string"),
    ...Object.values(schema).flatMap(wordsIn),
  ];
}
