import {
  printStructure,
  StructureKind,
  type StatementStructures,
  type WriterFunction,
} from "ts-morph";
import type { Imports } from "./imports.ts";

type Statement = StatementStructures | WriterFunction;

const print = (statements: readonly Statement[]): string =>
  printStructure(
    { kind: StructureKind.SourceFile, statements: [...statements] },
    { indentNumberOfSpaces: 2 },
  ).trim();

const emptyLine: WriterFunction = (writer) => {
  writer.blankLineIfLastNot();
};

/** Prints one file: the imports that its statements have asked for, then the statements, an empty line between them. */
export const sourceFile = (statements: readonly StatementStructures[], imports?: Imports): string =>
  `${print([
    ...(imports?.structures() ?? []),
    ...statements.flatMap((statement) => [emptyLine, statement]),
  ])}\n`;

/** Prints lines that belong together, such as a list of exports, without empty lines between them. */
export const statementBlock = (statements: readonly StatementStructures[]): string =>
  `${print(statements)}\n`;
