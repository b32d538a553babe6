import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeBlock } from "../../generator/diff/formats/markdown-text.ts";
import { MARKER } from "../../generator/diff/formats/markdown.ts";
import { nordkit } from "./run.ts";

/** What a comparison yields for a workflow. */
export interface Comparison {
  /** Of `nordkit diff`: 0 nothing grave, 1 something, 2 it couldn't be compared. */
  readonly code: number;
  /** The comment. */
  readonly markdown: string;
  /** Workflow commands. */
  readonly annotations: string;
  readonly verdict: string;
}

const INCOMPARABLE = 2;

/** Compares a revision with the working tree, and leaves the report in several formats in a folder. */
export async function compare(base: string, folder: string, reports: string): Promise<Comparison> {
  const files = ["report.md", "report.html", "report.json", "report.sarif"];
  const { code, output, log } = await nordkit(
    [
      ...["diff", base, "--specs", join(folder, "specs"), "--format", "github"],
      ...["--also", ...files.map((name) => join(reports, name))],
    ],
    folder,
  );
  if (code > INCOMPARABLE) throw new Error(log);
  if (code === INCOMPARABLE) {
    const lines = ["## The specs could not be compared", "", ...codeBlock(log.trim(), "text")];
    const markdown = `${[MARKER, ...lines].join("\n")}\n`;
    return { code, markdown, annotations: log, verdict: "unknown" };
  }
  const { verdict } = JSON.parse(await readFile(join(reports, "report.json"), "utf8")) as {
    readonly verdict: string;
  };
  const markdown = await readFile(join(reports, "report.md"), "utf8");
  return { code, markdown, annotations: output, verdict };
}
