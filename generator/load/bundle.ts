import { isObject, table, textMember, type Json } from "../support/json.ts";
import { tokensOf } from "../support/pointer.ts";
import type { Location, Report } from "../support/report.ts";
import { componentName } from "./component-name.ts";
import { locatorOf } from "./document.ts";
import type { Draft } from "./draft.ts";
import { folderOf, type Files } from "./files.ts";
import { Identifiers, type Place } from "./identifiers.ts";
import type { RemoteDocuments } from "./remote.ts";
import { isAddress } from "./text.ts";
import { SECTIONS, type Kind, type ReferableKind } from "./grammar.ts";
import { wayOf } from "./nouns.ts";
import { parseRef, type Target } from "./ref.ts";
import { isSchemaName, referencesOf, Suggestions, valueAt, type Reference } from "./resolve.ts";
import type { Source } from "./source.ts";
import { pointerTo, walk, type Noun, type Way } from "./walk.ts";

/** A part of the draft whose references are still to be made local. */
interface Part {
  readonly source: Source;
  readonly kind: Kind;
  readonly way: Way | undefined;
  readonly at: readonly string[];
  /** Where its value stands in its file. */
  readonly from: readonly string[];
}

/** What leads to a document. */
type Leading = Exclude<Target, { kind: "refused" | "anchor" }>;

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

/**
 * Brings every value that references find in other files into the draft's components, and makes the references local. Gives the nouns
 * of the draft, where it is the document as it was read.
 */
export async function bundle(bundling: Bundling): Promise<readonly Noun[] | undefined> {
  const nouns = await new Bundler(bundling).run();
  return bundling.draft.root === bundling.base.value ? nouns : undefined;
}

class Bundler {
  readonly #bundling: Bundling;
  readonly #open: Part[];
  readonly #names = new Map<string, string>();
  readonly #suggestions = new Suggestions();
  readonly #identifiers = new Identifiers();
  readonly #dynamic: { readonly reference: Reference; readonly part: Part }[] = [];

  constructor(bundling: Bundling) {
    this.#bundling = bundling;
    this.#open = [{ source: bundling.base, kind: "document", way: undefined, at: [], from: [] }];
  }

  /** Gives all that it came across, in the order of the text. */
  async run(): Promise<readonly Noun[]> {
    const nouns: Noun[] = [];
    while (this.#open.length > 0) {
      for (let part = this.#open.shift(); part !== undefined; part = this.#open.shift())
        await this.#takeIn(part, nouns);
      // What they mean depends on all that is taken in.
      for (const { reference, part } of this.#dynamic.splice(0))
        await this.#followDynamic(reference, part);
    }
    return nouns;
  }

  async #takeIn(part: Part, nouns: Noun[]): Promise<void> {
    const { draft, base } = this.#bundling;
    const references: Reference[] = [];
    walk(draft.valueAt(part.at), part.kind, part.way, (noun) => {
      nouns.push(noun);
      references.push(...referencesOf(noun));
      if (noun.kind !== "schema") return;
      const text = textMember(noun.value, "$dynamicRef");
      const inside = ["$dynamicRef"];
      if (text !== undefined)
        this.#dynamic.push({ reference: { noun, inside, text, expects: "schema" }, part });
      if (part.source === base) this.#identifiers.note(base, noun.value, () => placeOf(noun, part));
    });
    for (const reference of references)
      if (!this.#isSettled(reference, part)) await this.#follow(reference, part);
  }

  /** Whether a reference leads from the root document to a place in it that no identifier can mean otherwise: most do. */
  #isSettled({ text }: Reference, { source }: Part): boolean {
    return source === this.#bundling.base && text.startsWith("#/") && this.#identifiers.areNone;
  }

  async #follow(reference: Reference, part: Part): Promise<void> {
    const { draft, base } = this.#bundling;
    const { source } = part;
    if (isSchemaName(reference, draft.root)) return;
    const named = await this.#named(reference, part);
    if (named !== undefined) {
      this.#lead(reference, named.source, named.tokens);
      return;
    }
    const target = parseRef(reference.text);
    // Places in the root document are checked when all is in it, and what is refused is told then.
    if (target.kind === "refused" || target.kind === "anchor") return;
    if (target.kind === "local" && source === base) return;
    const file = await this.#opened(target, reference, source);
    if (file !== undefined) this.#lead(reference, file, target.tokens);
  }

  /** A dynamic reference is a plain one, unless the way to it decides what it means: then it is any value, which is told. */
  async #followDynamic(reference: Reference, part: Part): Promise<void> {
    const { draft, report } = this.#bundling;
    const { noun, inside, text } = reference;
    const at = tokensOf(pointerTo(noun.way));
    const isOpen = this.#identifiers.isOverridden(text) || "$ref" in noun.value;
    if (isOpen) report.add("dynamic-reference", this.#place(reference), { ref: text });
    draft.remove([...at, ...inside]);
    if (isOpen) return;
    draft.put(at, "$ref", text);
    await this.#follow({ ...reference, inside: ["$ref"] }, part);
  }

  /** The schema that a reference names by an identifier of its own. */
  async #named(reference: Reference, part: Part): Promise<Place | undefined> {
    const find = (): Place | undefined => {
      const placed = (): readonly string[] => placeOf(reference.noun, part);
      const found = this.#identifiers.find(reference.text, part.source, placed);
      return found && this.#valueAt(found) === undefined ? undefined : found;
    };
    const target = parseRef(reference.text);
    if (target.kind !== "anchor" || target.document === "") return find();
    const found = find();
    const document = parseRef(target.document);
    if (found !== undefined || document.kind === "refused" || document.kind === "anchor")
      return found;
    // Its names are known when it has been read.
    const file = await this.#opened(document, reference, part.source);
    const place = find();
    if (file !== undefined && place === undefined)
      this.#bundling.report.add("ref-not-found", this.#place(reference), { ref: reference.text });
    return place;
  }

  #valueAt({ source, tokens }: Place): Json | undefined {
    const { draft, base } = this.#bundling;
    return source === base ? draft.valueAt(tokens) : valueAt(source.value, tokens);
  }

  /** Makes a reference local that leads to a place of that file. */
  #lead(reference: Reference, file: Source, tokens: readonly string[]): void {
    const { draft, base } = this.#bundling;
    const local = file === base ? tokens : this.#component(file, tokens, reference);
    if (local === undefined) return;
    const at = tokensOf(pointerTo(reference.noun.way, ...reference.inside));
    draft.put(at.slice(0, -1), at.at(-1) ?? "", asRef(local));
  }

  async #opened(
    target: Leading,
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
    if (typeof opened === "object" && !("refused" in opened)) {
      this.#identifiers.read(opened);
      return opened;
    }
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
      this.#open.push({ source, kind: expects, way: wayOf(at), at, from: tokens });
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

/** Where a noun of a part stands in its file. */
const placeOf = ({ way }: Noun, { at, from }: Part): readonly string[] => [
  ...from,
  ...tokensOf(pointerTo(way)).slice(at.length),
];

const asRef = (tokens: readonly string[]): string =>
  `#${pointerTo(wayOf(tokens)).replaceAll("%", "%25")}`;

/** The address that a reference leads to: one of its own, or a relative one from a document that was fetched. */
const addressOf = (
  target: Exclude<Leading, { kind: "local" }>,
  source: Source,
): string | undefined => {
  if (target.kind === "remote") return target.address;
  return isAddress(source.file) ? new URL(encodeURI(target.path), source.file).href : undefined;
};
