import { printStructure, StructureKind, type StatementStructures } from "ts-morph";
import type { Imports } from "./imports.ts";

const print = (statements: readonly StatementStructures[]): string =>
  printStructure(
    { kind: StructureKind.SourceFile, statements: [...statements] },
    { indentNumberOfSpaces: 2 },
  ).trim();

/** Prints one file: the imports that its statements have asked for, then the statements, an empty line between them. */
export const sourceFile = (statements: readonly StatementStructures[], imports?: Imports): string =>
  [print(imports?.structures() ?? []), ...statements.map((statement) => print([statement]))]
    .filter((text) => text !== "")
    .join("\n\n") + "\n";

/** Prints lines that belong together, such as a list of exports, without empty lines between them. */
export const statementBlock = (statements: readonly StatementStructures[]): string =>
  `${print(statements)}\n`;
