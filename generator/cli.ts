import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { allowedReferences, type ReferenceWords } from "./commands/allowed-references.ts";
import { chosenVendors } from "./commands/chosen-vendors.ts";
import { addDiffCommands } from "./commands/diff-command.ts";
import { generate } from "./commands/generate.ts";
import { PastRuns, type Keeping } from "./commands/past-runs.ts";
import { processTerminal as terminal } from "./commands/terminal.ts";
import { UsageError } from "./commands/usage-error.ts";
import type { Vendor } from "./load/vendors.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Exit codes: the input is bad, the command line is bad, nordkit is bad. */
const EXIT = { input: 1, usage: 2, bug: 3 } as const;

interface Folders {
  readonly specs: string;
  readonly output: string;
}

/** The one package that is made from a description of one's own. */
interface Target {
  readonly out?: string;
  readonly name?: string;
}

const PACKAGE_NAME = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;

async function targetedVendors(
  inputs: readonly string[],
  { specs, out, name, ...words }: Folders & Target & ReferenceWords,
): Promise<readonly Vendor[]> {
  if (name !== undefined && !PACKAGE_NAME.test(name))
    throw new UsageError(`"${name}" can't be the name of a package`);
  const vendors = await describedVendors(specs, inputs, words, name);
  if (out !== undefined && vendors.length !== 1)
    throw new UsageError(`--out takes the package of one description, not of ${vendors.length}`);
  const foreign = vendors.find(({ elsewhere }) => elsewhere !== undefined);
  if (out === undefined && foreign !== undefined)
    throw new UsageError(`say with --out <folder> where the package of ${foreign.name} goes`);
  if (name !== undefined && foreign === undefined)
    throw new UsageError("--name is for a description that is none of the folders below specs/");
  return vendors;
}

/** The chosen vendors, whose references may lead to what the command line allows. */
async function describedVendors(
  specs: string,
  inputs: readonly string[],
  words: ReferenceWords,
  packageName?: string,
): Promise<readonly Vendor[]> {
  const references = await allowedReferences(words);
  const vendors = await chosenVendors(specs, inputs, packageName);
  return vendors.map((vendor) => ({ ...vendor, references }));
}

const listed = (text: string, others: readonly string[] = []): readonly string[] => [
  ...others,
  text,
];

const withReferences = (command: Command): Command =>
  command
    .option("--allow-refs-below <folder>", "also follow references to files below it", listed)
    .option("--allow-ref-origin <origin>", "also follow references to addresses of it", listed);

const withFolders = (command: Command): Command =>
  command
    .option("--specs <folder>", "folder with one folder per vendor", resolve(root, "specs"))
    .option("--output <folder>", "folder that holds the packages", resolve(root, "generated"));

function program(keeping: Keeping | undefined, done: (code: number) => void): Command {
  const nordkit = new Command("nordkit").description(
    "Generates typed TypeScript API clients from OpenAPI descriptions.",
  );
  nordkit.exitOverride();
  withReferences(withFolders(nordkit.command("generate")))
    .description("generate the packages of all vendors, of the named ones, or of any description")
    .argument("[inputs...]", "names of folders below specs/, or the path of an OpenAPI document")
    .option("--out <folder>", "folder for the one package that is made")
    .option("--name <package>", "name of that package; default: from the document's title")
    .option("--check", "write nothing; exit 1 and name the files that differ", false)
    .option("--watch", "stay, and regenerate the vendor whose spec is saved", false)
    .option("--verbose", "show the time of each stage", false)
    .action(
      async (
        names: string[],
        options: Folders &
          Target &
          ReferenceWords & { check: boolean; watch: boolean; verbose: boolean },
      ) => {
        const vendors = await targetedVendors(names, options);
        const { output, check, verbose } = options;
        const out = options.out === undefined ? {} : { out: resolve(options.out) };
        // What comes from the network may be another thing the next time.
        const isLocal = options.allowRefOrigin === undefined;
        const pastRuns = keeping !== undefined && isLocal ? new PastRuns(keeping) : undefined;
        const all = names.length === 0;
        const settings = { output, all, check, verbose, pastRuns, ...out };
        if (options.watch) {
          const { watch } = await import("./commands/watch.ts");
          done(await watch({ ...settings, vendors }, terminal));
        } else done(await generate({ ...settings, vendors }, terminal));
      },
    );
  withReferences(withFolders(nordkit.command("lint")))
    .description("tell all problems of the specs without generating")
    .argument("[inputs...]", "names of folders below specs/, or paths of OpenAPI documents")
    .option("--json", "print the diagnostics as JSON", false)
    .action(async (names: string[], options: Folders & ReferenceWords & { json: boolean }) => {
      const { lint } = await import("./commands/lint.ts");
      done(await lint(await describedVendors(options.specs, names, options), options, terminal));
    });
  withFolders(nordkit.command("pull"))
    .description("fetch the vendor's current published document and tell what changed")
    .argument("[vendors...]", "names of folders below specs/ that have a source.json")
    .option("--json", "print the changes as JSON", false)
    .action(async (names: string[], options: Folders & { json: boolean }) => {
      const { pull } = await import("./commands/pull.ts");
      const named = names.length > 0;
      done(await pull(await chosenVendors(options.specs, names), { ...options, named }, terminal));
    });
  nordkit
    .command("schema")
    .description("print the JSON Schema of the x-client settings")
    .option("--write", "write it to specs/x-client.schema.json instead", false)
    .action(async (options: { write: boolean }) => {
      const { schema } = await import("./commands/schema.ts");
      done(
        await schema(
          options.write ? resolve(root, "specs/x-client.schema.json") : undefined,
          terminal,
        ),
      );
    });
  addDiffCommands(nordkit, resolve(root, "specs"), done);
  return nordkit;
}

/** Runs a command line, in which packages need not be made again where something is kept of past runs. Returns the exit code. */
export async function run(argv: readonly string[], keeping?: Keeping): Promise<number> {
  let code = 0;
  try {
    await program(keeping, (result) => (code = result)).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
    if (error instanceof UsageError) {
      terminal.fail(error.message);
      return EXIT.usage;
    }
    terminal.fail(
      process.env["NORDKIT_DEBUG"] !== undefined && error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
    );
    terminal.fail("This is a bug in nordkit. Set NORDKIT_DEBUG=1 to see where.");
    return EXIT.bug;
  }
}
