import { StructureKind, type MethodDeclarationStructure, type OptionalKind } from "ts-morph";
import type { Group, SyncedOperation } from "../model/types.ts";
import type { Imports } from "./imports.ts";
import { literal, str } from "./literals.ts";
import { argumentNames, parametersOf as listParameters } from "./signature.ts";
import { typeNames, typeText } from "./type-text.ts";

type Method = OptionalKind<MethodDeclarationStructure> & { kind: StructureKind.Method };
type Parameters = NonNullable<Method["parameters"]>;

const QUERY_NOTE = "query - Filters and settings, the same for every run.";
const OPTIONS_NOTE = "options - Signal, time-outs and headers of the calls";

/** Our own words alone. No links: compilers parse each comment that has one, and a package has hundreds of these. */
const docsOf = (
  summary: string,
  notes: readonly string[],
  ...parameters: readonly string[]
): string =>
  [
    "",
    [summary, ...notes].join("\n\n"),
    "",
    ...[...parameters.slice(0, 1), QUERY_NOTE, ...parameters.slice(1)].map(
      (text) => `@param ${text}`,
    ),
  ].join("\n");

/** The parameters of a list's method without the instant, after `first` and the path parameters. */
function parametersOf(
  { operation }: SyncedOperation,
  first: Parameters[number],
  optionsType: string,
  imports: Imports,
): Parameters {
  const given = listParameters(operation, imports, "optional");
  const count = operation.pathParameters.length;
  const changed = given.map((parameter) => {
    if (parameter.name === "options") return { ...parameter, type: optionsType };
    if (parameter.name !== "query") return parameter;
    return {
      ...parameter,
      type: `Omit<${operation.query?.name ?? "object"}, ${str(operation.sync.since)}>`,
    };
  });
  return [...changed.slice(0, count), first, ...changed.slice(count)];
}

/** The call of the list's own method. */
const listCall = ({ operation }: SyncedOperation, names: readonly string[]): string =>
  `this.${operation.name}(${names.join(", ")})`;

/** The methods by which a copy of a list's rows is kept up to date. */
export function syncMethods(
  synced: SyncedOperation,
  owner: Group,
  imports: Imports,
): readonly Method[] {
  const { operation, changes, reconcile } = synced;
  const { id, sync } = operation;
  for (const name of typeNames(sync.row)) imports.type(name, "../types.js");
  const runtime = (name: string, file: string): string =>
    imports.value(name, `../runtime/${file}.js`);
  const runtimeType = (name: string, file: string): string =>
    imports.type(name, `../runtime/${file}.js`);
  const list = `\`${owner.className}.${operation.name}\``;
  const names = argumentNames(operation);
  const criteria = names.filter((name) => name !== "options").join(", ");
  const rules = literal({
    operation: id,
    id: sync.id,
    since: sync.since,
    ...(sync.changed !== undefined && { changed: sync.changed }),
    deletions: sync.deletions,
  });
  const queryType = operation.query?.name ?? "object";
  const told = `${typeText(sync.row)}, ${str(sync.deletions)}`;
  const optionsType = runtimeType("SyncOptions", "changes");
  return [
    {
      kind: StructureKind.Method,
      name: changes,
      docs: [
        docsOf(
          `The rows of ${list} that were added or changed since an earlier run.`,
          sync.deletions === "reported"
            ? []
            : [`Deleted rows are not told: \`${owner.className}.${reconcile}\` finds them.`],
          "start - The checkpoint that the earlier run left, or an instant; undefined: all rows there are.",
          `${OPTIONS_NOTE}, and how far the next run reaches back.`,
        ),
      ],
      parameters: parametersOf(
        synced,
        { name: "start", type: runtimeType("SyncStart", "checkpoint") },
        optionsType,
        imports,
      ),
      returnType: `${runtimeType("Changes", "changes")}<${told}>`,
      statements: [
        `return ${runtime("changesOf", "changes")}<${told}, ${queryType}>(${rules}, [${criteria}], query, start, options, (query, options) => ${listCall(synced, names)});`,
      ],
    },
    {
      kind: StructureKind.Method,
      name: reconcile,
      docs: [
        docsOf(
          `Compares a copy with all rows of ${list}.`,
          ["Gives the ids of rows that are gone, and of those that the copy lacks."],
          "knownIds - The ids of the copy's rows, read to their end before the list is asked for.",
          `${OPTIONS_NOTE}.`,
        ),
      ],
      parameters: parametersOf(
        synced,
        {
          name: "knownIds",
          type: `Iterable<${sync.idType}> | AsyncIterable<${sync.idType}>`,
        },
        `Omit<${optionsType}, "overlap">`,
        imports,
      ),
      returnType: `Promise<${runtimeType("Reconciled", "reconcile")}<${sync.idType}>>`,
      statements: [
        `return ${runtime("reconcile", "reconcile")}<${sync.idType}>(${literal({ operation: id, id: sync.id })}, knownIds, query, options, (query, options) => ${listCall(synced, names)});`,
      ],
    },
  ];
}
