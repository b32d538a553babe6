import {
  StructureKind,
  type ClassDeclarationStructure,
  type InterfaceDeclarationStructure,
  type StatementStructures,
} from "ts-morph";
import type { Group, InputModel, OperationModel } from "../model/types.ts";
import { documentation } from "./documentation.ts";
import { Imports } from "./imports.ts";
import { methodStructure } from "./method.ts";
import { operationConstant } from "./operation-constant.ts";
import { operationFunction } from "./operation-function.ts";
import { sourceFile } from "./source-file.ts";
import { syncMethods } from "./sync-methods.ts";
import { memberStructure } from "./types-file.ts";
import { typeNames } from "./type-text.ts";

/** The types made for an operation's input. */
export const inputsOf = (operation: OperationModel): readonly InputModel[] =>
  [operation.query, operation.headers, operation.cookies].filter((input) => input !== undefined);

function inputInterface(
  input: InputModel,
  operation: OperationModel,
  owner: Group,
  imports: Imports,
): InterfaceDeclarationStructure {
  for (const field of input.fields)
    for (const name of typeNames(field.type)) imports.type(name, "../types.js");
  return {
    kind: StructureKind.Interface,
    name: input.name,
    isExported: true,
    docs: [`What \`${owner.className}.${operation.name}\` can be asked for.`],
    properties: input.fields.map(memberStructure),
  };
}

function resourceClass(group: Group, imports: Imports): ClassDeclarationStructure {
  const core = imports.type("Core", "../runtime/core.js");
  const inner = group.groups;
  const keepsCore = group.operations.length > 0;
  return {
    kind: StructureKind.Class,
    name: group.className,
    isExported: true,
    docs: [...documentation(group.docs)],
    properties: [
      ...(keepsCore ? [{ name: "#core", type: core, isReadonly: true }] : []),
      ...inner.map((child) => ({
        name: child.name,
        type: child.className,
        isReadonly: true,
        docs: [...documentation(child.docs)],
      })),
    ],
    ctors: [
      {
        parameters: [{ name: "core", type: core }],
        statements: [
          ...(keepsCore ? ["this.#core = core;"] : []),
          ...inner.map((child) => `this.${child.name} = new ${child.className}(core);`),
        ],
      },
    ],
    methods: [
      ...group.operations.map((operation) => methodStructure(operation, imports)),
      ...group.synced.flatMap((synced) => syncMethods(synced, group, imports)),
    ],
  };
}

/** A group and the groups below it, outer ones first. */
export const withInner = (group: Group): readonly Group[] => [
  group,
  ...group.groups.flatMap(withInner),
];

/** The same, each with the place where users find it, such as `customers.addresses`. */
const withPlaces = (group: Group, above = ""): readonly (readonly [Group, string])[] => {
  const place = `${above}${group.name}`;
  return [[group, place], ...group.groups.flatMap((inner) => withPlaces(inner, `${place}.`))];
};

/**
 * `src/resources/<name>.ts`: a resource with its inner resources and their inputs; then the functions that these call, which may be
 * imported alone, each with the data of its operation.
 */
export function resourceFile(group: Group): string {
  const imports = new Imports();
  const groups = withInner(group);
  const classes: StatementStructures[] = groups.flatMap((each) => [
    resourceClass(each, imports),
    ...each.operations.flatMap((operation) =>
      inputsOf(operation).map((input) => inputInterface(input, operation, each, imports)),
    ),
  ]);
  const operations: StatementStructures[] = withPlaces(group).flatMap(([each, place]) =>
    each.operations.flatMap((operation) => [
      operationConstant(operation, `${place}.${operation.name}`, imports),
      operationFunction(operation, each, imports),
    ]),
  );
  return sourceFile([...classes, ...operations], imports);
}
