import type { Report } from "../support/report.ts";
import { startOf } from "../support/report.ts";
import type { Allowed } from "./allowed.ts";
import { readBytes, type Source } from "./source.ts";

const MOST_DOCUMENTS = 100;

/** What came of a reference to an address. What could not be had is already reported. */
export type Remote = Source | { readonly refused: string } | "unreadable";

/** The documents of other hosts, each fetched once, and only from origins that are allowed. */
export class RemoteDocuments {
  readonly #allowed: Allowed;
  readonly #report: Report;
  readonly #fetched = new Map<string, Promise<Source | undefined>>();

  constructor(allowed: Allowed, report: Report) {
    this.#allowed = allowed;
    this.#report = report;
  }

  async open(address: string): Promise<Remote> {
    if (!URL.canParse(address)) return { refused: "it is no address" };
    const { href, origin } = new URL(address);
    if (!this.#allowed.origins.includes(origin))
      return { refused: "nothing is fetched from the network" };
    let source = this.#fetched.get(href);
    if (source === undefined) {
      if (this.#fetched.size === MOST_DOCUMENTS)
        return { refused: `more than ${MOST_DOCUMENTS} documents are not fetched` };
      this.#fetched.set(href, (source = this.#fetch(href)));
    }
    return (await source) ?? "unreadable";
  }

  async #fetch(address: string): Promise<Source | undefined> {
    const fetched = await this.#allowed.fetch(address);
    if ("bytes" in fetched) return readBytes(address, fetched.bytes, this.#report);
    this.#report.add("not-fetched", startOf(address), fetched);
    return undefined;
  }
}
