import { StructureKind, type ExportDeclarationStructure } from "ts-morph";
import type { ApiModel } from "../model/types.ts";
import { resourceFileName } from "./client-file.ts";
import { statementBlock } from "./source-file.ts";

const all = (from: string): ExportDeclarationStructure => ({
  kind: StructureKind.ExportDeclaration,
  moduleSpecifier: from,
});
const types = (from: string): ExportDeclarationStructure => ({ ...all(from), isTypeOnly: true });

/** What a plugin offers to the package's users. */
export interface Helper {
  readonly module: string;
  readonly names: readonly string[];
}

/** `src/index.ts`: what the package exports. */
export const indexFile = (model: ApiModel, helpers: readonly Helper[]): string =>
  statementBlock([
    all("./client.js"),
    all("./core.js"),
    types("./types.js"),
    ...model.groups.map((group) => all(`./resources/${resourceFileName(group)}.js`)),
    all("./runtime/public.js"),
    ...helpers.map(({ module, names }) => ({
      ...all(module),
      namedExports: names.map((name) =>
        /^[A-Z]/.test(name) ? { name, isTypeOnly: true } : { name },
      ),
    })),
  ]);
