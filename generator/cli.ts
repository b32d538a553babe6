import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { addDiffCommands } from "./commands/diff-command.ts";
import { generate } from "./commands/generate.ts";
import { lint } from "./commands/lint.ts";
import { processTerminal as terminal } from "./commands/terminal.ts";
import { findVendors, type Vendor } from "./load/vendors.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Exit codes: the input is bad, the command line is bad, nordkit is bad. */
const EXIT = { input: 1, usage: 2, bug: 3 } as const;

class UsageError extends Error {}

async function chosenVendors(specs: string, names: readonly string[]): Promise<readonly Vendor[]> {
  const vendors = await findVendors(specs).catch((error: unknown) => {
    if (
      error instanceof Error &&
      "code" in error &&
      (error.code === "ENOENT" || error.code === "ENOTDIR")
    )
      throw new UsageError(`there is no folder ${specs}`);
    throw error;
  });
  const unknown = names.filter((name) => !vendors.some((vendor) => vendor.name === name));
  if (unknown.length > 0)
    throw new UsageError(
      `no spec folder ${unknown.join(", ")}; there are: ${vendors.map(({ name }) => name).join(", ")}`,
    );
  return names.length === 0 ? vendors : vendors.filter(({ name }) => names.includes(name));
}

interface Folders {
  readonly specs: string;
  readonly output: string;
}

const withFolders = (command: Command): Command =>
  command
    .option("--specs <folder>", "folder with one folder per vendor", resolve(root, "specs"))
    .option("--output <folder>", "folder that holds the packages", resolve(root, "generated"));

function program(done: (code: number) => void): Command {
  const nordkit = new Command("nordkit").description(
    "Generates typed TypeScript API clients from OpenAPI descriptions.",
  );
  nordkit.exitOverride();
  withFolders(nordkit.command("generate"))
    .description("generate the packages of all vendors, or of the named ones")
    .argument("[vendors...]", "names of folders below specs/")
    .option("--check", "write nothing; exit 1 and name the files that differ", false)
    .option("--watch", "stay, and regenerate the vendor whose spec is saved", false)
    .option("--verbose", "show the time of each stage", false)
    .action(
      async (
        names: string[],
        options: Folders & { check: boolean; watch: boolean; verbose: boolean },
      ) => {
        const vendors = await chosenVendors(options.specs, names);
        const settings = { output: options.output, check: options.check, verbose: options.verbose };
        if (options.watch) {
          const { watch } = await import("./commands/watch.ts");
          done(await watch({ ...settings, vendors }, terminal));
        } else done(await generate({ ...settings, vendors }, terminal));
      },
    );
  withFolders(nordkit.command("lint"))
    .description("tell all problems of the specs without generating")
    .argument("[vendors...]", "names of folders below specs/")
    .option("--json", "print the diagnostics as JSON", false)
    .action(async (names: string[], options: Folders & { json: boolean }) => {
      done(await lint(await chosenVendors(options.specs, names), options, terminal));
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

/** Runs a command line. Returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  let code = 0;
  try {
    await program((result) => (code = result)).parseAsync(argv, { from: "user" });
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
