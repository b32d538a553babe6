import { printStructure, StructureKind, type StatementStructures } from "ts-morph";
import type { Imports } from "./imports.ts";

/** Prints one file: the imports that its statements have asked for, then the statements. */
export const sourceFile = (statements: readonly StatementStructures[], imports?: Imports): string =>
  printStructure(
    {
      kind: StructureKind.SourceFile,
      statements: [...(imports?.structures() ?? []), ...statements],
    },
    { indentNumberOfSpaces: 2 },
  );
