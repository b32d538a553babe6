import { StructureKind, type FunctionDeclarationStructure } from "ts-morph";
import type { Group, OperationModel } from "../model/types.ts";
import { documentation } from "./documentation.ts";
import type { Imports } from "./imports.ts";
import { dataTypeOf, parametersOf, returnTypeOf, wayOf } from "./signature.ts";

/** The values of a call, by their places in the request. */
function inputOf({
  pathParameters,
  body,
  query,
  headers,
  cookies,
}: OperationModel): readonly string[] {
  return [
    ...(pathParameters.length === 0
      ? []
      : [`path: [${pathParameters.map(({ name }) => name).join(", ")}]`]),
    ...(body === undefined ? [] : [body.name === "body" ? "body" : `body: ${body.name}`]),
    ...(query === undefined ? [] : ["query"]),
    ...(headers === undefined ? [] : ["headers"]),
    ...(cookies === undefined ? [] : ["cookies"]),
  ];
}

/** The function that makes an operation's call, for those who import it alone; its documentation is that of the method. */
export function operationFunction(
  operation: OperationModel,
  owner: Group,
  imports: Imports,
): FunctionDeclarationStructure {
  const { call, file } = wayOf(operation);
  const { summary, deprecated } = operation.docs;
  const type = dataTypeOf(operation, imports);
  // Told rather than inferred, because compilers are quicker over hundreds of these; linters take `void` in a signature only.
  const told = type === "void" ? "" : `<${type}>`;
  return {
    kind: StructureKind.Function,
    name: operation.function,
    isExported: true,
    docs: [
      ...documentation({
        summary,
        description: "",
        notes: [`\`${owner.className}.${operation.name}\`, to be imported alone.`],
        deprecated,
      }),
    ],
    parameters: [
      { name: "core", type: imports.type("Core", "../runtime/core.js") },
      ...parametersOf(operation, imports, "optional"),
    ],
    returnType: returnTypeOf(operation, imports),
    statements: [
      `return ${imports.value(call, `../runtime/${file}.js`)}${told}(core, ${operation.constant}, { ${inputOf(operation).join(", ")} }, options);`,
    ],
  };
}
