import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { format } from "prettier";
import type { Json } from "../../../generator/support/json.ts";
import { documentsFolder } from "../../corpus/download.ts";
import { install } from "./cache.ts";
import { EDITS, Places } from "./edits.ts";
import { measure, type Cost } from "./measure.ts";
import { shuffled } from "./shuffled.ts";
import { reportText, type Row } from "./table.ts";
import { TOOLS, type Tool } from "./tools.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const DOCUMENTS: Readonly<Record<string, (folder: string) => string>> = {
  severa: () => join(root, "specs", "severa", "doc.json"),
  stripe: (folder) => join(folder, "stripe.com.json"),
  github: (folder) => join(folder, "github.com", "api.github.com.json"),
};

/** The files that one document is compared as. */
interface Files {
  readonly base: string;
  readonly same: string;
  readonly edited: string;
  readonly edits: number;
}

async function prepare(name: string, folder: string): Promise<Files> {
  const text = await readFile(DOCUMENTS[name]?.(await documentsFolder()) ?? "", "utf8");
  const document = JSON.parse(text) as Record<string, Json>;
  const files = ["base", "same", "edited"].map((kind) => join(folder, `${name}-${kind}.json`));
  const [base = "", same = "", edited = ""] = files;
  const pretty = JSON.stringify(document, null, 2);
  await writeFile(base, pretty);
  await writeFile(same, pretty);
  const places = new Places(structuredClone(document));
  let edits = 0;
  for (const { name: what, apply } of EDITS) {
    const where = apply(places);
    if (where !== undefined) edits++;
    note(`  ${name}: ${what}: ${where ?? "no place for it"}`);
  }
  await writeFile(edited, JSON.stringify(places.document, null, 2));
  return { base, same, edited, edits };
}

const middle = (costs: readonly Cost[]): Cost => {
  const [first, ...rest] = [...costs].sort((a, b) => a.cpuSeconds - b.cpuSeconds);
  const all = first === undefined ? rest : [first, ...rest];
  const found = all[Math.floor(all.length / 2)];
  if (found === undefined) throw new Error("nothing was measured");
  return found;
};

async function measured(
  tool: Tool,
  base: string,
  head: string,
  rounds: number,
): Promise<Row["edited"]> {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    const cost = await measure(tool.program, tool.words(base, head));
    costs.push(cost);
    // A tool that had to be ended once would have to be ended again.
    if (cost.killed !== undefined) break;
  }
  const { cpuSeconds, wallSeconds, peakMegabytes, output, log, killed, code } = middle(costs);
  const findings = code === 0 ? tool.count(output) : undefined;
  const trouble =
    killed ??
    (findings === undefined ? `exit code ${code}: ${lastLine(log || output)}` : undefined);
  return { cpuSeconds, wallSeconds, peakMegabytes, findings, trouble, bytes: output.length };
}

/** The line that says most of what went wrong, without the paths of this machine. */
const lastLine = (text: string): string =>
  (
    text
      .trim()
      .split("\n")
      .findLast((line) => line.trim() !== "") ?? ""
  )
    .replace(/\S*\/(?=[^/\s]+)/g, "")
    .slice(0, 160);

/** How many different outputs many runs give, with the keys of the inputs in another order each time. */
async function outputsOf(
  tool: Tool,
  files: Files,
  folder: string,
  shuffles: number,
): Promise<number> {
  const [base, edited] = await Promise.all(
    [files.base, files.edited].map(
      async (file) => JSON.parse(await readFile(file, "utf8")) as Json,
    ),
  );
  const digests = new Set<string>();
  for (let seed = 1; seed <= shuffles; seed++) {
    const [one, other] = ["base.json", "head.json"].map((name) => join(folder, name));
    await writeFile(one ?? "", JSON.stringify(shuffled(base ?? null, seed), null, 2));
    await writeFile(other ?? "", JSON.stringify(shuffled(edited ?? null, seed * 31), null, 2));
    const { output } = await measure(tool.program, tool.words(one ?? "", other ?? ""));
    // Line numbers follow the order of keys, as they must.
    const facts = output.replace(/"(?:line|column)": \d+/g, "");
    digests.add(createHash("sha256").update(facts).digest("hex"));
  }
  return digests.size;
}

const note = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true, default: Object.keys(DOCUMENTS) },
      tools: { type: "string", multiple: true, default: TOOLS.map(({ name }) => name) },
      rounds: { type: "string", default: "3" },
      shuffles: { type: "string", default: "20" },
      write: { type: "boolean", default: false },
    },
  });
  const { failures } = await install();
  for (const [name, why] of failures) note(`${name} can't be installed: ${why}`);
  const folder = await mkdtemp(join(tmpdir(), "nordkit-bench-"));
  try {
    const rows: Row[] = [];
    for (const name of values.only) {
      const files = await prepare(name, folder);
      for (const tool of TOOLS.filter((each) => values.tools.includes(each.name))) {
        note(`  ${name}: ${tool.name}`);
        const rounds = Number(values.rounds);
        const edited = await measured(tool, files.base, files.edited, rounds);
        const same = await measured(tool, files.base, files.same, rounds);
        const outputs =
          tool.name === "nordkit"
            ? await outputsOf(tool, files, folder, Number(values.shuffles))
            : undefined;
        rows.push({ document: name, tool: tool.name, edits: files.edits, edited, same, outputs });
      }
    }
    const facts = `Node ${process.version}, ${cpus().length} cores; the middle one of ${values.rounds} runs; keys shuffled in ${values.shuffles}. Load at the end: ${(loadavg()[0] ?? 0).toFixed(0)}.`;
    const text = reportText(rows, facts);
    process.stdout.write(text);
    if (values.write) {
      const formatted = await format(text, { parser: "markdown", printWidth: 100 });
      await writeFile(new URL("README.md", import.meta.url), formatted);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
