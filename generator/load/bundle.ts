import { isObject, table } from "../support/json.ts";
import { tokensOf } from "../support/pointer.ts";
import type { Location, Report } from "../support/report.ts";
import { componentName } from "./component-name.ts";
import { locatorOf } from "./document.ts";
import type { Draft } from "./draft.ts";
import { folderOf, type Files } from "./files.ts";
import type { RemoteDocuments } from "./remote.ts";
import { isAddress } from "./text.ts";
import { SECTIONS, type Kind, type ReferableKind } from "./grammar.ts";
import { wayOf } from "./nouns.ts";
import { parseRef, type Target } from "./ref.ts";
import { isSchemaName, referencesOf, Suggestions, valueAt, type Reference } from "./resolve.ts";
import type { Source } from "./source.ts";
import { pointerTo, walk, type Way } from "./walk.ts";

/** A part of the draft whose references are still to be made local. */
interface Part {
  readonly source: Source;
  readonly kind: Kind;
  readonly way: Way | undefined;
  readonly at: readonly string[];
}

/** What is bundled, and where references may find more. */
interface Bundling {
  readonly draft: Draft;
  /** The document that the draft was made of. */
  readonly base: Source;
  readonly files: Files;
  readonly remote: RemoteDocuments;
  readonly isForeign: boolean;
  readonly report: Report;
}

/** Brings every value that references find in other files into the draft's components, and makes the references local. */
export async function bundle(bundling: Bundling): Promise<void> {
  await new Bundler(bundling).run();
}

class Bundler {
  readonly #bundling: Bundling;
  readonly #open: Part[];
  readonly #names = new Map<string, string>();
  readonly #suggestions = new Suggestions();

  constructor(bundling: Bundling) {
    this.#bundling = bundling;
    this.#open = [{ source: bundling.base, kind: "document", way: undefined, at: [] }];
  }

  async run(): Promise<void> {
    for (let part = this.#open.shift(); part !== undefined; part = this.#open.shift()) {
      const references: Reference[] = [];
      const value = this.#bundling.draft.valueAt(part.at);
      walk(value, part.kind, part.way, (noun) => references.push(...referencesOf(noun)));
      for (const reference of references) {
        const target = this.#target(reference, part.source);
        if (target !== undefined) await this.#follow(target, reference, part.source);
      }
    }
  }

  /** Where a reference leads, if that is out of the root document. */
  #target(reference: Reference, source: Source): Exclude<Target, { kind: "refused" }> | undefined {
    if (isSchemaName(reference, this.#bundling.draft.root)) return undefined;
    const target = parseRef(reference.text);
    // Places in the root document are checked when all is in it, and what is refused is told then.
    const isTold = target.kind === "local" && source === this.#bundling.base;
    return target.kind === "refused" || isTold ? undefined : target;
  }

  async #follow(
    target: Exclude<Target, { kind: "refused" }>,
    reference: Reference,
    source: Source,
  ): Promise<void> {
    const file = await this.#opened(target, reference, source);
    if (file === undefined) return;
    const local =
      file === this.#bundling.base
        ? target.tokens
        : this.#component(file, target.tokens, reference);
    if (local === undefined) return;
    const at = tokensOf(pointerTo(reference.noun.way, ...reference.inside));
    this.#bundling.draft.put(at.slice(0, -1), at.at(-1) ?? "", asRef(local));
  }

  async #opened(
    target: Exclude<Target, { kind: "refused" }>,
    reference: Reference,
    source: Source,
  ): Promise<Source | undefined> {
    if (target.kind === "local") return source;
    const ref = reference.text;
    const address = addressOf(target, source);
    const opened =
      address === undefined
        ? await this.#bundling.files.open(
            target.kind === "file" ? target.path : "",
            folderOf(source),
          )
        : await this.#bundling.remote.open(address);
    if (typeof opened === "object" && !("refused" in opened)) return opened;
    if (opened === "missing") {
      // What tells alternatives apart may be named by a file that was left behind; the alternatives are there.
      const isTag = this.#bundling.isForeign && reference.noun.kind === "discriminator";
      const code = isTag ? "schema-not-found" : "ref-not-found";
      this.#bundling.report.add(code, this.#place(reference), { ref });
    }
    const why = opened === "outside" ? "the file lies outside the spec's own folder" : undefined;
    const refused = typeof opened === "object" ? opened.refused : why;
    if (refused !== undefined)
      this.#bundling.report.add("ref-refused", this.#place(reference), { ref, why: refused });
    return undefined;
  }

  /** The place in the draft that holds the value of another file; put there at the first asking. */
  #component(
    source: Source,
    tokens: readonly string[],
    reference: Reference,
  ): readonly string[] | undefined {
    const { expects } = reference;
    const value = valueAt(source.value, tokens);
    if (value === undefined) {
      const near = this.#suggestions.near(source.value, tokens, expects);
      const path = reference.text.split("#")[0] ?? "";
      this.#bundling.report.add("ref-not-found", this.#place(reference), {
        ref: reference.text,
        ...(near === undefined ? {} : { near: `${path}#${near}` }),
      });
      return undefined;
    }
    const section = this.#section(expects);
    if (section === undefined) return undefined;
    const identity = JSON.stringify([source.file, expects, ...tokens]);
    let name = this.#names.get(identity);
    if (name === undefined) {
      name = componentName(
        source.file,
        tokens,
        Object.keys(this.#bundling.draft.valueAt(section) ?? {}),
      );
      this.#names.set(identity, name);
      this.#bundling.draft.put(section, name, value, { source, tokens });
      const at = [...section, name];
      this.#open.push({ source, kind: expects, way: wayOf(at), at });
    }
    return [...section, name];
  }

  #section(kind: ReferableKind): readonly string[] | undefined {
    const section = ["components", SECTIONS[kind]];
    for (const [index, name] of section.entries()) {
      const above = section.slice(0, index);
      const value = this.#bundling.draft.valueAt([...above, name]);
      if (value === undefined) this.#bundling.draft.put(above, name, table());
      // The schema check says what is wrong with it.
      else if (!isObject(value)) return undefined;
    }
    return section;
  }

  #place({ noun, inside }: Reference): Location {
    const locate = locatorOf(this.#bundling.draft.root, this.#bundling.draft.origins);
    return locate(pointerTo(noun.way, ...inside));
  }
}

const asRef = (tokens: readonly string[]): string =>
  `#${pointerTo(wayOf(tokens)).replaceAll("%", "%25")}`;

/** The address that a reference leads to: one of its own, or a relative one from a document that was fetched. */
const addressOf = (
  target: Exclude<Target, { kind: "refused" | "local" }>,
  source: Source,
): string | undefined => {
  if (target.kind === "remote") return target.address;
  return isAddress(source.file) ? new URL(encodeURI(target.path), source.file).href : undefined;
};
