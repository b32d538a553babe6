import { invariant } from "../support/invariant.ts";

/** What begins a line of a printed module: a declaration, the inside or the end of one, or a comment. */
const EXPECTED =
  /^(?:\s|$|\}|\]|\)|\/\/|\/\*|(?:import|export|const|let|class|function|async function) )/;

/** Makes sure that a compiled module only declares: nothing else may stand outside declarations, least of all text of a description. */
export function expectOnlyDeclarations(path: string, text: string): void {
  let isComment = false;
  for (const line of text.split("\n")) {
    if (isComment) isComment = !line.includes("*/");
    else if (line.trimStart().startsWith("/*")) isComment = !line.includes("*/");
    else
      invariant(
        EXPECTED.test(line),
        `${path} holds an unexpected statement: ${line.slice(0, 100)}`,
      );
  }
}
