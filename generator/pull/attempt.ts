import { STATUS_CODES } from "node:http";
import { printable } from "../support/printable.ts";
import { LARGEST_BODY, readBody } from "./read-body.ts";
import { retryAfter } from "./retry-wait.ts";
import type { Tools } from "./tools.ts";

/** What came of asking for a document. A reason goes on from "the address …". */
export type Answer =
  | {
      readonly kind: "document";
      readonly bytes: Uint8Array;
      readonly type: string;
      readonly etag: string | undefined;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "failed"; readonly reason: string }
  /** Not now, but asking again makes sense. */
  | { readonly kind: "later"; readonly reason: string; readonly asked: number };

/** A document's address, and the entity tag of the version that is already there. */
export interface Wanted {
  readonly url: string;
  readonly etag: string | undefined;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;

/** Whether a text can be sent back as an entity tag. */
export const isEtag = (text: string): boolean => ETAG.test(text);

/** Asks once. */
export async function attempt(wanted: Wanted, tools: Tools): Promise<Answer> {
  const signal = AbortSignal.timeout(tools.timeout);
  try {
    return await ask(wanted, signal, tools);
  } catch (error) {
    // What fetch and its streams throw: TypeError for the network, DOMException for the time-out.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    const seconds = tools.timeout / 1000;
    const reason = signal.aborted
      ? `gave no complete answer within ${seconds} seconds`
      : `can't be reached: ${networkReason(error)}`;
    return { kind: "later", reason, asked: 0 };
  }
}

async function ask(wanted: Wanted, signal: AbortSignal, tools: Tools): Promise<Answer> {
  const headers = {
    accept: "application/json, */*;q=0.5",
    "user-agent": "nordkit",
    ...(wanted.etag === undefined ? {} : { "if-none-match": wanted.etag }),
  };
  let address = new URL(wanted.url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await tools.fetch(address, { headers, redirect: "manual", signal });
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null)
      return answerOf(response, wanted, tools);
    await response.body?.cancel();
    const target = URL.canParse(location, address) ? new URL(location, address) : undefined;
    if (target?.origin !== address.origin) {
      const shown = printable(target?.href ?? location);
      const reason = `redirects to another origin, which is not followed: ${shown}`;
      return { kind: "failed", reason };
    }
    address = target;
  }
  return { kind: "failed", reason: `redirects more than ${MOST_REDIRECTS} times` };
}

async function answerOf(response: Response, wanted: Wanted, tools: Tools): Promise<Answer> {
  const { status, headers } = response;
  if (status === 200) {
    const bytes = await readBody(response);
    if (bytes === undefined)
      return { kind: "failed", reason: `sent more than ${LARGEST_BODY / 1_000_000} MB` };
    const etag = headers.get("etag") ?? "";
    return {
      kind: "document",
      bytes,
      type: headers.get("content-type") ?? "",
      etag: isEtag(etag) ? etag : undefined,
    };
  }
  await response.body?.cancel();
  if (status === 304 && wanted.etag !== undefined) return { kind: "unchanged" };
  const reason = `answered ${status} ${STATUS_CODES[status] ?? ""}`.trimEnd();
  return status === 429 || status >= 500
    ? { kind: "later", reason, asked: retryAfter(headers.get("retry-after"), tools.now()) }
    : { kind: "failed", reason };
}

const NETWORK: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "the connection was refused"],
  ["ECONNRESET", "the connection was cut"],
  ["UND_ERR_SOCKET", "the connection was cut"],
  ["ENOTFOUND", "there is no host of that name"],
  ["EAI_AGAIN", "the host's name could not be looked up"],
]);

const networkReason = (error: Error): string => {
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const message = cause instanceof Error ? cause.message : error.message;
  return NETWORK.get(code) ?? printable([code, message].filter((text) => text !== "").join(" "));
};
