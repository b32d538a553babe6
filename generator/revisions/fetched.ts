import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fetchDocument } from "../pull/fetch-document.ts";
import { systemTools, type Tools } from "../pull/tools.ts";
import { InputProblem } from "./input-problem.ts";
import { nameFrom, type Tree } from "./tree.ts";

const TIMEOUT_MILLISECONDS = 30_000;
const LARGEST_INPUT = 100_000_000;

/** A document that isn't a file: fetched from an address, or read from standard input. */
async function loneTree(
  bytes: Uint8Array,
  name: string | undefined,
  target: string,
  label: string,
): Promise<Tree> {
  await mkdir(target, { recursive: true });
  const isJson = /^\uFEFF?\s*\{/.test(Buffer.from(bytes.subarray(0, 200)).toString("utf8"));
  const file = join(target, isJson ? "document.json" : "document.yaml");
  await writeFile(file, bytes);
  // Alone in its folder: references to other files lead nowhere.
  const spec = { name, folder: target, file, isPlaceless: true, shown: () => label };
  return { label, specs: [spec], isSingle: true };
}

/** The document that an address serves. No credentials, no redirects to other origins, and limits on time and size. */
export async function addressTree(
  url: string,
  target: string,
  tools: Partial<Tools> = {},
): Promise<Tree> {
  if (!URL.canParse(url))
    throw new InputProblem(`${url} is not an address`, "Write it out: https://host/path.");
  const { username, password, pathname } = new URL(url);
  if (username !== "" || password !== "")
    throw new InputProblem(
      "an address with a user name or a password is not fetched",
      "Fetch the document yourself and name the file, or pipe it in: … | nordkit diff <base> -",
    );
  const answer = await fetchDocument(
    { url, etag: undefined },
    { ...systemTools, timeout: TIMEOUT_MILLISECONDS, ...tools },
  );
  if (answer.kind === "document") return loneTree(answer.bytes, nameFrom(pathname), target, url);
  const reason = answer.kind === "failed" ? answer.reason : "sent nothing";
  throw new InputProblem(`${url} ${reason}`, "Check the address, or try again later.");
}

/** The document that is piped in. */
export async function stdinTree(input: AsyncIterable<Uint8Array>, target: string): Promise<Tree> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.byteLength;
    if (size > LARGEST_INPUT)
      throw new InputProblem(
        `standard input sends more than ${LARGEST_INPUT / 1_000_000} MB`,
        "Pipe in one document.",
      );
    chunks.push(chunk);
  }
  if (size === 0)
    throw new InputProblem("standard input is empty", "Pipe in a document, or name a file.");
  return loneTree(Buffer.concat(chunks), undefined, target, "standard input");
}
