import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { generatePackage } from "../../generator/commands/pipeline.ts";
import { Report } from "../../generator/support/report.ts";
import { Stages } from "../../generator/support/stages.ts";
import type { Finding, Outcome, Task } from "./outcome.ts";

/** Emitted for this package; what is copied into every package is checked with nordkit's own sources. */
const isOwn = (path: string): boolean =>
  path.endsWith(".ts") && /^src\/(?!runtime\/|plugins\/)/.test(path);

const hasAny = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.AnyKeyword || ts.forEachChild(node, hasAny) === true;

/** Files in which `any` stands as a type. */
const holdingAny = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files]
    .filter(
      ([path, text]) =>
        /\bany\b/.test(text) && hasAny(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)),
    )
    .map(([path]) => path);

/** The words of a message without what only this document has. */
const generalised = (message: string): string =>
  message.replace(/"(?:[^"\\]|\\.)*"/g, '"…"').replace(/\{[^}]*\}/g, "{…}");

const refusals = (report: Report): readonly Finding[] =>
  report.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, pointer, line }) => ({
      cause: `${code}: ${generalised(message)}`,
      detail: `${line}: #${pointer} ${message}`,
    }));

async function outcomeOf({ name, file, output }: Task): Promise<Outcome> {
  const since = performance.now();
  const report = new Report();
  const outcome = (
    result: Outcome["result"],
    findings: readonly Finding[],
    counts = { operations: 0, types: 0 },
  ): Outcome => ({
    name,
    result,
    findings,
    ...counts,
    milliseconds: Math.round(performance.now() - since),
  });
  try {
    const vendor = { name: basename(file), folder: dirname(file), elsewhere: { file } };
    const generated = await generatePackage(vendor, report, new Stages());
    if (generated === undefined) {
      const findings = refusals(report);
      const silent = { cause: "refused without a word", detail: "" };
      return findings.length === 0 ? outcome("crashed", [silent]) : outcome("refused", findings);
    }
    const own = new Map([...generated.files].filter(([path]) => isOwn(path)));
    for (const [path, text] of own) {
      await mkdir(dirname(join(output, path)), { recursive: true });
      await writeFile(join(output, path), text);
    }
    const { operations, types } = generated.summary;
    const counts = { operations, types };
    const loose = holdingAny(own);
    if (loose.length > 0) return outcome("any", [{ cause: "any", detail: loose.join() }], counts);
    return outcome("generated", [], counts);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const [first = "", at = ""] = stack.split("\n");
    const cause = generalised(`${first} ${at.trim().replace(/\(.*\/|:\d+\)$/g, "")}`).slice(0, 200);
    return outcome("crashed", [{ cause, detail: stack }]);
  }
}

process.on("message", (task: Task) => {
  void outcomeOf(task).then((outcome) => process.send?.(outcome));
});
