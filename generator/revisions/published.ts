import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { isObject, textMember, type Json } from "../support/json.ts";
import type { Git } from "./git.ts";
import { InputProblem } from "./input-problem.ts";

/** A generated package that somebody installed or packed. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
}

const BLOCK = 512;

/** The text of one file of a tar archive. */
function fileInArchive(archive: Buffer, wanted: string): string | undefined {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const field = (start: number, length: number): string =>
      archive.toString("utf8", at + start, at + start + length).split("\0")[0] ?? "";
    const size = Number.parseInt(field(124, 12).trim() || "0", 8);
    const content = at + BLOCK;
    if (field(0, 100) === wanted) return archive.toString("utf8", content, content + size);
    at = content + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}

async function manifestText(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).isDirectory()) return await readFile(join(path, "package.json"), "utf8");
    if (!path.endsWith(".tgz")) return undefined;
    return fileInArchive(gunzipSync(await readFile(path)), "package/package.json");
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

/** The package that a folder or a packed archive is; undefined where it is none that nordkit generated. */
export async function packageAt(path: string): Promise<PublishedPackage | undefined> {
  const text = await manifestText(path);
  if (text === undefined) return undefined;
  const manifest = JSON.parse(text) as Json;
  if (!isObject(manifest) || textMember(manifest, "generator") !== "nordkit") return undefined;
  const [name, version] = [textMember(manifest, "name"), textMember(manifest, "version")];
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** The vendor of a package: its name without the scope. */
export const vendorOf = ({ name }: PublishedPackage): string => name.replace(/^@[^/]*\//, "");

/** The tag of the state that a package was made of, by the usual ways to write one. */
export async function tagOf(git: Git, published: PublishedPackage): Promise<string> {
  const { name, version } = published;
  const vendor = vendorOf(published);
  const names = [`${name}@${version}`, `${vendor}@${version}`, `${vendor}-v${version}`];
  const tags = [...names, `v${version}`, version];
  for (const tag of tags)
    if (
      (await git.text(
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `refs/tags/${tag}`,
      )) !== undefined
    )
      return tag;
  throw new InputProblem(
    `no tag says what ${name} ${version} was made of`,
    await git.remedy(`Tag the commit that was published (${tags.join(", ")}), or name a revision.`),
  );
}

/** The last version that was tagged in the history of HEAD. */
export async function lastVersionTag(git: Git): Promise<string> {
  const pattern = "*[0-9]*.[0-9]*.[0-9]*";
  const tag = await git.text("describe", "--tags", "--abbrev=0", "--match", pattern, "HEAD");
  if (tag !== undefined) return tag;
  throw new InputProblem(
    "no version is tagged in the history of HEAD",
    await git.remedy("Tag what was published (v1.2.0), or name a revision."),
  );
}
