import { join } from "node:path";
import { codeBlock } from "../../generator/diff/formats/markdown-text.ts";
import { compare } from "./compare.ts";
import { repositoryOf } from "./github-api.ts";
import { propose } from "./pull-request.ts";
import { git, nordkit } from "./run.ts";
import { BRANCH, isChanged, pushChanges, restore } from "./upstream-branch.ts";

interface Pulled {
  readonly outcomes: readonly { readonly vendor: string; readonly outcome: string }[];
  readonly diagnostics: readonly { readonly severity: string; readonly message: string }[];
}

/** What people would not see a difference in: nothing is proposed then. */
const SILENT: ReadonlySet<string> = new Set(["unchanged", "texts", "reordered", "failed"]);

/** Fetches what vendors publish and proposes what changed, with the packages and the comparison, in one pull request. */
async function upstream(environment: NodeJS.ProcessEnv, folder: string): Promise<number> {
  const [specs, generated] = [join(folder, "specs"), join(folder, "generated")];
  const pulling = await nordkit(["pull", "--json", "--specs", specs], folder);
  // With --json, what isn't JSON is a mistake of the command line or of nordkit.
  if (!pulling.output.startsWith("{")) throw new Error(pulling.log);
  const { outcomes, diagnostics } = JSON.parse(pulling.output) as Pulled;
  const refused = diagnostics.filter(({ severity }) => severity === "error");
  for (const { message } of refused) print(`::error::${message.replaceAll("%", "%25")}`);
  for (const { vendor, outcome } of outcomes) {
    print(`${vendor}: ${outcome}`);
    if (SILENT.has(outcome) && (await isChanged(folder, `specs/${vendor}`)))
      await restore(folder, [`specs/${vendor}`]);
  }
  const changed = outcomes.filter(({ outcome }) => !SILENT.has(outcome));
  if (changed.length > 0) await proposeChanges(environment, folder, { specs, generated }, changed);
  return refused.length > 0 ? 1 : 0;
}

async function proposeChanges(
  environment: NodeJS.ProcessEnv,
  folder: string,
  { specs, generated }: { readonly specs: string; readonly generated: string },
  changed: Pulled["outcomes"],
): Promise<void> {
  const generating = await nordkit(["generate", "--specs", specs, "--output", generated], folder);
  const { code, markdown, verdict } = await compare("HEAD", folder, join(folder, "report"));
  if (code < 2 && verdict === "none" && !(await isChanged(folder, "generated"))) {
    await restore(folder, ["specs"]);
    print("Nothing changes for users.");
    return;
  }
  const vendors = changed.map(({ vendor }) => vendor).join(", ");
  const title = `Follow the published documents of ${vendors}`;
  const into = await git(["rev-parse", "--abbrev-ref", "HEAD"], folder);
  const pushed = await pushChanges(folder, ["specs", "generated"], title);
  const trouble =
    generating.code === 0
      ? []
      : [
          "",
          "**The packages could not be regenerated.** Mend the overlays on this branch:",
          "",
          ...codeBlock(generating.log.trim(), "text"),
        ];
  const body = [markdown.trimEnd(), ...trouble].join("\n");
  const proposed = await propose(repositoryOf(environment), { branch: BRANCH, into, title, body });
  print(`The branch: ${pushed}. The pull request: ${proposed}.`);
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

process.exitCode = await upstream(process.env, process.cwd());
