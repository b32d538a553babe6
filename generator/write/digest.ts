import { createHash } from "node:crypto";
import { sorted } from "../support/order.ts";

/** One text for a package's files, the same for the same paths and contents. */
export function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [path, text] of sorted(files, ([path]) => path))
    hash.update(JSON.stringify([path, text.length])).update(text);
  return hash.digest("hex");
}
