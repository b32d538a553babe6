import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { allDocuments, corpusFolder, documentsFolder } from "./download.ts";
import { isFault, type Outcome, type Task } from "./outcome.ts";
import { generateAll } from "./pool.ts";
import { causesText, countsText } from "./table.ts";
import { typeCheck } from "./type-check.ts";

const USAGE = `npm run corpus -- [names or parts of names…] [options]

Generates from real OpenAPI documents, type-checks what comes out, and tells what went wrong by its cause.
Without names: the documents that test/corpus/documents.json lists.

  --all          all documents of the collection
  --others       those that documents.json doesn't list
  --count <n>    so many of them, spread evenly
  --offset <n>   with --count: begin at that one
  --json         print the outcomes as JSON
  --keep         leave the packages where they were written`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    others: { type: "boolean", default: false },
    count: { type: "string" },
    offset: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

async function chosenDocuments(folder: string): Promise<readonly string[]> {
  const listed = JSON.parse(
    await readFile(new URL("documents.json", import.meta.url), "utf8"),
  ) as readonly string[];
  const every = await allDocuments(folder);
  const { all, others, count, offset } = values;
  const base =
    all || positionals.length > 0
      ? every
      : others
        ? every.filter((name) => !listed.includes(name))
        : listed;
  const named =
    positionals.length === 0
      ? base
      : base.filter((name) => positionals.some((part) => name.includes(part)));
  if (count === undefined) return named;
  const step = Math.max(1, Math.floor(named.length / Number(count)));
  return named.filter((_, index) => index % step === Number(offset) % step).slice(0, Number(count));
}

/** Type-checks what was generated. */
async function checked(
  folder: string,
  tasks: readonly Task[],
  outcomes: readonly Outcome[],
): Promise<readonly Outcome[]> {
  const outputs = new Map(tasks.map(({ name, output }) => [name, output]));
  const packages = outcomes.flatMap(({ name, result }) =>
    result === "generated" ? [outputs.get(name) ?? ""] : [],
  );
  const problems = await typeCheck(folder, packages);
  return outcomes.map((outcome) => {
    const findings = problems.get(outputs.get(outcome.name) ?? "");
    return findings === undefined ? outcome : { ...outcome, result: "type-error", findings };
  });
}

async function main(): Promise<number> {
  const documents = await documentsFolder();
  const names = await chosenDocuments(documents);
  if (names.length === 0) {
    process.stderr.write("no such document\n");
    return 2;
  }
  const folder = join(corpusFolder(), `output-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    const tasks = names.map((name, index) => ({
      name,
      file: join(documents, name),
      output: join(folder, `${index}-${name.replace(/[^A-Za-z0-9.-]/g, "_")}`),
    }));
    const outcomes = await checked(folder, tasks, await generateAll(tasks));
    const text = values.json
      ? JSON.stringify(outcomes, null, 2)
      : [causesText(outcomes), countsText(outcomes)].filter((part) => part !== "").join("\n\n");
    process.stdout.write(`${text}\n`);
    if (values.keep) process.stderr.write(`${folder}\n`);
    return outcomes.some(isFault) ? 1 : 0;
  } finally {
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
}

if (values.help) process.stdout.write(`${USAGE}\n`);
else process.exitCode = await main();
