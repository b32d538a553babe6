import { watch as watchFolder } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Vendor } from "../load/vendors.ts";
import { generate, type GenerateOptions } from "./generate.ts";
import type { Terminal } from "./terminal.ts";

/** Editors save in several steps; one run serves them all. */
const SETTLE_MILLISECONDS = 100;

/** A vendor's folder and those below it. */
async function foldersOf({
  name,
  folder,
}: Vendor): Promise<readonly { readonly vendor: string; readonly folder: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const inner = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return [folder, ...inner].map((each) => ({ vendor: name, folder: each }));
}

/** Generates once, then again for each vendor whose spec folder changes, until the process is told to stop. */
export async function watch(options: GenerateOptions, terminal: Terminal): Promise<number> {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const regenerate = (): void => {
    const vendors = options.vendors.filter(({ name }) => pending.delete(name));
    running = running.then(async () => {
      await generate({ ...options, vendors }, terminal).catch((error: unknown) =>
        terminal.fail(String(error)),
      );
    });
  };
  // Each folder by itself: a recursive watch follows files, and loses one that an editor replaces.
  const watchers = (await Promise.all(options.vendors.map(foldersOf)))
    .flat()
    .map(({ vendor, folder }) =>
      watchFolder(folder, () => {
        pending.add(vendor);
        clearTimeout(timer);
        timer = setTimeout(regenerate, SETTLE_MILLISECONDS);
      }),
    );
  // Watching comes first: a spec saved during this run is seen.
  running = generate(options, terminal).then(() => undefined);
  await running;
  terminal.line(`Watching ${options.vendors.map(({ name }) => name).join(", ")}. Ctrl+C ends.`);
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await running;
  return 0;
}
