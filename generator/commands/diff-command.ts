import { InvalidArgumentError, Option, type Command } from "commander";
import type { FormatName } from "../diff/formats/formats.ts";
import type { Level } from "../diff/report.ts";
import { processTerminal as terminal } from "./terminal.ts";

const FORMATS: readonly FormatName[] = [
  "terminal",
  "markdown",
  "html",
  "json",
  "github",
  "sarif",
  "junit",
  "changeset",
];
const LEVELS: readonly Level[] = ["breaking", "risky", "compatible"];

interface DiffWords {
  readonly specs: string;
  readonly format: FormatName;
  readonly out: string | undefined;
  readonly also: readonly string[];
  readonly level: Level | undefined;
  readonly failOn: "breaking" | "risky" | "none";
  readonly accepted: string | undefined;
  readonly only: readonly string[];
  readonly published: string | undefined;
  readonly usage: string | undefined;
}

const HELP = `
Base and head are files, folders, http(s) addresses, "-" (standard input), or git
revisions: "main", "HEAD~3", "main:specs/acme", "v1.2.0:specs/acme/openapi.yaml".
What exists on disk is meant before a revision of that name. A generated
package, installed or packed (.tgz), stands for what it was made of, which the tag
of its version tells; "published" is the last version that was tagged. Without a head, the
working tree is the head; without both, the merge base with the default branch is
compared with the working tree.

Examples:
  nordkit diff                                  this branch's changes
  nordkit diff published                        since the last version
  nordkit diff node_modules/@nordkit/acme       since the version that is installed
  nordkit diff main --only acme                 one vendor since main
  nordkit diff old.yaml new.yaml --format html --out report.html
  nordkit diff specs/acme https://api.acme.example/openapi.json

Exit codes: 0 nothing that --fail-on names, 1 something, 2 it couldn't be compared.`;

const semanticVersion = (text: string): string => {
  if (/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(text)) return text;
  throw new InvalidArgumentError("Write a semantic version: 1.2.3.");
};

/** Adds `diff` and `rules` to the command line. */
export function addDiffCommands(
  nordkit: Command,
  specs: string,
  done: (code: number) => void,
): void {
  nordkit
    .command("diff")
    .description("tell what a change of specs does on the wire and to the users of the packages")
    .argument("[base]", "what it was; default: where this branch left the default branch")
    .argument("[head]", "what it is; default: the working tree")
    .addOption(
      new Option("--format <format>", "how to write the report")
        .choices(FORMATS)
        .default("terminal"),
    )
    .option("--out <file>", "write the report to this file")
    .option("--also <files...>", "write it to these files too, in the formats of their endings", [])
    .addOption(new Option("--level <level>", "leave out what is less grave").choices(LEVELS))
    .addOption(
      new Option("--fail-on <level>", "exit with 1 from this level on")
        .choices(["breaking", "risky", "none"])
        .default("breaking"),
    )
    .option("--accepted <file>", "accepted changes; default: accepted-changes.yaml of the specs")
    .option("--only <vendors...>", "compare these vendors only", [])
    .option(
      "--published <version>",
      "the last published version, where it isn't the base's",
      semanticVersion,
    )
    .option(
      "--usage <folder>",
      "tell which of the changed methods and types the code in there uses",
    )
    .option("--specs <folder>", "folder with one folder per vendor", specs)
    .addHelpText("after", HELP)
    .action(async (base: string | undefined, head: string | undefined, words: DiffWords) => {
      const { diff } = await import("./diff.ts");
      const { slowProgress } = await import("./slow-progress.ts");
      const { endWithReader, screenOf } = await import("./screen.ts");
      endWithReader(process.stdout);
      const code = await diff(
        { ...words, base, head },
        {
          terminal,
          screen: screenOf(process.stdout),
          folder: process.cwd(),
          stdin: process.stdin,
          today: new Date().toISOString().slice(0, 10),
          during: slowProgress,
        },
      );
      done(code);
    });
  nordkit
    .command("rules")
    .description("list the rules that diff judges by, or explain one")
    .argument("[rule]", "the id of a rule")
    .addOption(
      new Option("--format <format>", "how to write the list")
        .choices(["terminal", "markdown", "json"])
        .default("terminal"),
    )
    .option("--json", "the same as --format json", false)
    .action(
      async (
        rule: string | undefined,
        words: { format: "terminal" | "markdown" | "json"; json: boolean },
      ) => {
        const { listRules } = await import("./rules.ts");
        const { endWithReader, screenOf } = await import("./screen.ts");
        endWithReader(process.stdout);
        const format = words.json ? "json" : words.format;
        done(listRules(rule, format, screenOf(process.stdout), terminal));
      },
    );
}
