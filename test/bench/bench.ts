import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { benchDocuments } from "./documents.ts";
import { GENERATORS } from "./generators.ts";
import { run, type Finding } from "./run.ts";
import { machineText, tableText } from "./table.ts";

const USAGE = `npm run bench -- [--only severa,stripe,github] [--peers hey-api,orval,…] [--rounds 3] [--json]

Measures nordkit beside other generators, all in one run. With everything measured it writes test/bench/README.md.`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    peers: { type: "string" },
    rounds: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

/** Whether a name is chosen; all are where none is named. */
const isChosen = (chosen: string | undefined, name: string): boolean =>
  chosen === undefined || chosen.split(",").some((part) => name === part.trim());

const intro = `# The benchmark of generating

Written by \`npm run bench\`. Each generator gets the same published document and makes a client that calls with \`fetch\`; nordkit
gets its corrections too, formats and compiles, and its client proves who calls, pages, retries and keeps limits.
"Again" is a second run over what the first has written. The type-checks are \`strict\`. "One call" is a bundle with one
call, minified and compressed. "openapi-typescript" makes types only.
`;

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const rounds = Number(values.rounds);
  const documents = (await benchDocuments()).filter(({ name }) => isChosen(values.only, name));
  const generators = GENERATORS.filter(
    ({ name }) => name === "nordkit" || isChosen(values.peers, name),
  );
  if (documents.length === 0 || !(rounds >= 1)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const sections: string[] = [];
  const all: Finding[] = [];
  for (const document of documents) {
    const findings: Finding[] = [];
    for (const generator of generators) {
      process.stderr.write(`${document.name}: ${generator.name}\n`);
      findings.push(await run(generator, document, rounds));
    }
    all.push(...findings);
    sections.push(`## ${document.name}\n\n${tableText(findings)}\n`);
    if (!values.json) process.stdout.write(`${sections.at(-1) ?? ""}\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  if (values.only === undefined && values.peers === undefined) {
    const text = [intro, machineText(rounds), ...sections].join("\n");
    const file = new URL("README.md", import.meta.url);
    await writeFile(file, await format(text, { parser: "markdown", printWidth: 100 }));
  }
  return all.some(({ generator, result }) => generator === "nordkit" && result.kind === "failed")
    ? 1
    : 0;
}

process.exitCode = await main();
