import { writeText } from "../write/disk.ts";
import { formatFiles } from "../write/format.ts";
import { settingsSchema } from "./settings-schema.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the JSON Schema of the `x-client` settings, or writes it to a file. Returns the exit code. */
export async function schema(file: string | undefined, terminal: Terminal): Promise<number> {
  const name = "x-client.schema.json";
  const files = await formatFiles(new Map([[name, JSON.stringify(settingsSchema(), null, 2)]]));
  const text = files.get(name) ?? "";
  if (file === undefined) terminal.line(text.trimEnd());
  else await writeText(file, text);
  return 0;
}
