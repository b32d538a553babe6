import { StructureKind, VariableDeclarationKind } from "ts-morph";
import type { ApiModel } from "../model/types.ts";
import { Imports } from "./imports.ts";
import { pluginCall } from "./plugin-call.ts";
import { sourceFile } from "./source-file.ts";

/** `src/paging.ts`: the pagers that operations share. */
export function pagingFile(model: ApiModel): string {
  const imports = new Imports();
  return sourceFile(
    model.pagers.map(({ name, use, returns }) => ({
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      declarations: [
        {
          name,
          type: imports.type(returns === "list" ? "ListReader" : "Pager", "./plugins/contract.js"),
          initializer: `/* @__PURE__ */ ${pluginCall("pagination", use, imports, 0)}`,
        },
      ],
    })),
    imports,
  );
}
