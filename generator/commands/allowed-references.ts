import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { NOTHING, type Allowed, type Fetched } from "../load/allowed.ts";
import { refusalOf } from "../pull/address.ts";
import { attempt } from "../pull/attempt.ts";
import { systemTools, type Tools } from "../pull/tools.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line says of references. */
export interface ReferenceWords {
  readonly allowRefsBelow?: readonly string[];
  readonly allowRefOrigin?: readonly string[];
}

const MILLISECONDS = 20_000;

const originOf = (text: string): string => {
  const refusal = refusalOf(text);
  if (refusal !== undefined) throw new UsageError(`--allow-ref-origin: "${text}" ${refusal}`);
  const { href, origin } = new URL(text);
  if (href !== `${origin}/`)
    throw new UsageError(`--allow-ref-origin: "${text}" is more than an origin: write ${origin}`);
  return origin;
};

const folderOf = async (text: string): Promise<string> => {
  const folder = resolve(text);
  await realpath(folder).catch(() => {
    throw new UsageError(`--allow-refs-below: there is no folder ${text}`);
  });
  return folder;
};

/** Fetches a document once, without credentials. */
const fetcher =
  (tools: Tools) =>
  async (url: string): Promise<Fetched> => {
    const refusal = refusalOf(url);
    if (refusal !== undefined) return { reason: refusal };
    const answer = await attempt({ url, etag: undefined }, tools);
    if (answer.kind === "document") return { bytes: answer.bytes };
    return { reason: answer.kind === "unchanged" ? "has not changed" : answer.reason };
  };

/** What references may lead to, as the command line says it. */
export async function allowedReferences(
  { allowRefsBelow = [], allowRefOrigin = [] }: ReferenceWords,
  tools: Tools = { ...systemTools, timeout: MILLISECONDS },
): Promise<Allowed> {
  if (allowRefsBelow.length + allowRefOrigin.length === 0) return NOTHING;
  return {
    folders: await Promise.all(allowRefsBelow.map(folderOf)),
    origins: allowRefOrigin.map(originOf),
    fetch: fetcher(tools),
  };
}
