import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";

/**
 * Where what can be made again may be kept, best place first: beside the packages that nordkit uses, else in the user's own cache.
 *
 * @param {string} root - Folder of nordkit itself.
 * @returns {readonly string[]}
 */
export function keepingFolders(root) {
  const above = dirname(root);
  const packages = [above, dirname(above)].find((folder) => basename(folder) === "node_modules");
  const own = createHash("sha256").update(root).digest("hex").slice(0, 16);
  return [
    join(packages ?? join(root, "node_modules"), ".cache", "nordkit"),
    join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "nordkit", own),
  ];
}
