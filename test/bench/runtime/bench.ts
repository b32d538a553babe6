import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { contestants, PEERS } from "./contestants.ts";
import { measure, type Amount, type Finding } from "./measure.ts";
import { standIn, startServer } from "./server.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "31" },
    write: { type: "boolean", default: false },
  },
});

const INTRO = `# The benchmark of calling

\`npm run bench:runtime\` makes the same call, the fetching of one customer, through the client that nordkit generates, through bare
\`fetch\`, through openapi-fetch, and through the client that hey-api generates from the same description; \`-- --write\` writes this
file. "Own" is what a call costs more than with bare \`fetch\`: the median of the differences, round by round, once all are warm. nordkit's
client keeps a time-out and a limit of the answer's size, reads numbers exactly, and would retry, too; openapi-fetch is therefore
also measured with a time-out, which costs more over a network than without, because the platform watches its signal there.
`;

const row = ({ callsPerSecond, cpu, name, own }: Finding, findings: readonly Finding[]): string => {
  const plain = findings.find((finding) => finding.name === "openapi-fetch");
  const ratio = name === "fetch" || !plain ? "" : `${(own / plain.own).toFixed(2)} ×`;
  const perSecond = Math.round(callsPerSecond).toLocaleString("en-US");
  const cells = [name, perSecond, cpu.toFixed(1), name === "fetch" ? "" : own.toFixed(1), ratio];
  return `| ${cells.join(" | ")} |`;
};

const table = (title: string, findings: readonly Finding[]): string => `## ${title}

| Client | Calls per second | CPU µs per call | of these own | own, beside openapi-fetch's |
| ------ | ---------------: | --------------: | -----------: | --------------------------: |
${findings.map((finding) => row(finding, findings)).join("\n")}
`;

async function main(): Promise<void> {
  const compete = await contestants();
  const rounds = Number(values.rounds);
  const server = await startServer();
  try {
    const alone: Amount = { rounds, calls: 1_000 };
    const served: Amount = { rounds, calls: 200 };
    const text = [
      INTRO,
      `Node ${process.version.slice(1)}, ${cpus().length} cores; ${rounds} rounds, in which all take turns; openapi-fetch ${PEERS["openapi-fetch"]}, @hey-api/openapi-ts ${PEERS["@hey-api/openapi-ts"]}.\n`,
      table(
        "Without a network: a `fetch` that has its answer ready",
        await measure(compete(server.url, standIn), alone),
      ),
      table(
        "A server in the same process, over HTTP",
        await measure(compete(server.url, fetch), served),
      ),
    ].join("\n");
    const formatted = await format(text, { parser: "markdown", printWidth: 130 });
    process.stdout.write(formatted);
    if (values.write) await writeFile(new URL("README.md", import.meta.url), formatted);
  } finally {
    server.close();
  }
}

await main();
