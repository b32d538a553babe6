import type { Content, NormalDocument, Operation, Schema } from "../normalise/document.ts";
import { isOutline } from "../normalise/outlines.ts";
import type { UnchangedParts } from "../normalise/unchanged-parts.ts";
import {
  arrayMember,
  isArray,
  isObject,
  member,
  objectMember,
  type Json,
  type JsonObject,
} from "../support/json.ts";
import { isEqual } from "../support/is-equal.ts";
import { tokensOf, type Pointer } from "../support/pointer.ts";
import type { ApiModel } from "./types.ts";
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
  root: JsonObject,
): boolean {
  const isUnchanged = (source: Pointer): boolean => isAt(source, unchanged.paths);
  if (!hasSameOperations(base.model, head.model, isUnchanged)) return false;
  if (!haveOwnNames(base.document, head.document)) return false;
  if (![base, head].every(({ document }) => document.operations.every(isUnderstood))) return false;
  const { schemas, ...sections } = objectMember(root, "components") ?? {};
  const paths = objectMember(root, "paths");
  let words: readonly string[] | undefined;
  /** The words of what operations share. */
  const shared = (): readonly string[] => (words ??= wordsIn(sections));
  const bySource = new Map(base.document.operations.map((each) => [each.source, each]));
  const namers = [
    ...[...unchanged.schemas].map(
      (name): Namer => ({
        name,
        words: () => wordsIn(member(schemas, name) ?? null),
        further: () => [],
      }),
    ),
    ...[...placedOperations(base.model.groups)].flatMap(({ operation }): readonly Namer[] => {
      const described = bySource.get(operation.source);
      const first = described === undefined ? [] : wordsOfOutlines(described);
      const [, path = ""] = tokensOf(operation.source);
      const further = (): readonly string[] => [
        ...wordsIn(member(paths, path) ?? null),
        ...shared(),
      ];
      return first.length === 0 ? [] : [{ name: operation.function, words: () => first, further }];
    }),
  ];
  const isHidden = hiddenNames(namers);
  return [base, head].every(({ model }) => !askedNames(model).some(isHidden));
}

const isAt = (source: Pointer, paths: ReadonlySet<string>): boolean => {
  const [section, path = ""] = tokensOf(source);
  return section === "paths" && paths.has(path);
};

/** Whether the operations at unchanged paths are called, stand, and look in both clients alike: what is told of them shows all of them. */
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

/** What failures elsewhere look like decides what a call without a good status gives: of that, not all is known. */
const isUnderstood = ({ responses }: Operation): boolean =>
  responses.some(({ status }) => status.startsWith("2")) ||
  responses.every(({ contents }) =>
    contents.every(({ schema }) => schema === undefined || isOutline(schema)),
  );

/** The names that a model has asked for beside those of its shared schemas. */
function askedNames({ types, groups }: ApiModel): readonly string[] {
  const own = types.filter(
    ({ name, source }) => tokensOf(source).length !== 3 || /(?:Form|Base)\d*$/.test(name),
  );
  const placed = [...placedOperations(groups)];
  const inputs = placed.flatMap(({ operation: { query, headers, cookies } }) =>
    [query, headers, cookies].flatMap((input) => input?.name ?? []),
  );
  // Classes have their names before members do, and behind what is sent of shared schemas.
  const classes = new Set(placed.map(({ group }) => group.className));
  const late = [...classes].filter((name) => /Input\d*$/.test(name));
  return [...own.map(({ name }) => name), ...inputs, ...late];
}

/** What names may begin with that outlines in an operation would give, behind the operation's own. */
function wordsOfOutlines({ parameters, body, responses }: Operation): readonly string[] {
  const isHidden = ({ schema }: Pick<Content, "schema">): boolean =>
    schema !== undefined && isOutline(schema);
  const isHiding = ({ types }: Schema): boolean =>
    types.length === 0 || types.includes("object") || types.includes("array");
  return [
    ...(body?.contents.some(isHidden) === true ? ["body"] : []),
    ...(responses.some(({ contents }) => contents.some(isHidden)) ? ["result"] : []),
    ...parameters.filter((each) => isHidden(each) && isHiding(each.schema)).map(({ name }) => name),
  ];
}

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
