import { resolve } from "node:path";
import { acceptedChanges, type AcceptedChange } from "../diff/accepted/entries.ts";
import { locationIn, readSource } from "../load/source.ts";
import { InputProblem } from "../revisions/input-problem.ts";
import { Report } from "../support/report.ts";

/** The accepted changes of a file. */
export async function readAccepted(file: string): Promise<readonly AcceptedChange[]> {
  const report = new Report();
  const source = await readSource(resolve(file), report);
  const [problem] = report.diagnostics;
  if (source === undefined || problem !== undefined)
    throw new InputProblem(
      `${problem?.file ?? file}:${problem?.line ?? 1}: ${problem?.message ?? "can't be read"}`,
      problem?.remedy ?? "Check the file.",
    );
  const { entries, problems } = acceptedChanges(source.value);
  if (problems.length === 0) return entries;
  throw new InputProblem(
    problems
      .map(({ tokens, text }) => {
        const { file: shown, line, column } = locationIn(source, tokens);
        return `${shown}:${line}:${column}: ${text}`;
      })
      .join("\n"),
    "An entry is { id, rule, reason, author, expires: 2027-01-31 }; id and rule stand in the report.",
  );
}
