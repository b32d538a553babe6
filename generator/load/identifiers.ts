import { pathToFileURL } from "node:url";
import { isArray, isObject, textMember, type Json, type JsonObject } from "../support/json.ts";
import { isPointer, pointer, tokensOf, type Pointer } from "../support/pointer.ts";
import type { Source } from "./source.ts";
import { isAddress } from "./text.ts";

/** A value in a file. */
export interface Place {
  readonly source: Source;
  readonly tokens: readonly string[];
}

const WORDS = ["$id", "$anchor", "$dynamicAnchor"];

/** What of a schema is data, in which no schema is identified. */
const DATA: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "examples"]);

/** Members whose members are named by the description. */
const TABLES: ReadonlySet<string> = new Set(
  "$defs definitions dependentSchemas patternProperties properties schemas".split(" "),
);

/**
 * The names that JSON Schema gives to schemas besides their places: `$id` an address, `$anchor` and `$dynamicAnchor` a name within the
 * nearest address around. The address of a file is its own.
 */
export class Identifiers {
  readonly #places = new Map<string, Place>();
  readonly #dynamic = new Map<string, Set<string>>();
  readonly #addresses = new Map<Source, Map<Pointer, string>>();
  readonly #read = new Set<Source>();

  /** Takes in what a schema at a place of that file is called. Those around it come first. */
  note(source: Source, schema: JsonObject, placed: () => readonly string[]): void {
    if (!WORDS.some((word) => textMember(schema, word) !== undefined)) return;
    const tokens = placed();
    const id = textMember(schema, "$id");
    const own = id === undefined ? undefined : joined(id, this.#addressAt(source, tokens));
    if (own !== undefined) {
      const known = this.#addresses.get(source) ?? new Map<Pointer, string>();
      this.#addresses.set(source, known.set(pointer(...tokens), own.document));
      this.#add(own.document, source, tokens);
    }
    const address = this.#addressAt(source, tokens);
    const dynamic = textMember(schema, "$dynamicAnchor");
    for (const anchor of [textMember(schema, "$anchor"), dynamic])
      if (anchor !== undefined) this.#add(`${address}#${anchor}`, source, tokens);
    if (dynamic === undefined) return;
    this.#dynamic.set(dynamic, (this.#dynamic.get(dynamic) ?? new Set()).add(address));
  }

  /** Takes in all that a whole file names, once. */
  read(source: Source): void {
    if (this.#read.has(source)) return;
    this.#read.add(source);
    const visit = (value: Json, tokens: readonly string[], isTable: boolean): void => {
      if (isArray(value))
        for (const [index, item] of value.entries()) visit(item, [...tokens, `${index}`], false);
      if (!isObject(value) || isArray(value)) return;
      if (!isTable) this.note(source, value, () => tokens);
      for (const [name, child] of Object.entries(value))
        if (isTable || !(DATA.has(name) || name.startsWith("x-")))
          visit(child, [...tokens, name], !isTable && TABLES.has(name));
    };
    visit(source.value, [], false);
  }

  /** Whether no schema has a name of its own. */
  get areNone(): boolean {
    return this.#places.size === 0;
  }

  /** The schema that a reference names, if it is known by that name; written at a place of that file. */
  find(ref: string, source: Source, placed: () => readonly string[]): Place | undefined {
    if (this.areNone) return undefined;
    const { document, fragment } = joined(ref, this.#addressAt(source, placed())) ?? {};
    if (document === undefined || fragment === undefined) return undefined;
    if (fragment !== "" && !fragment.startsWith("/"))
      return this.#places.get(`${document}#${fragment}`);
    const found = this.#places.get(document);
    return found === undefined || !isPointer(fragment)
      ? undefined
      : { source: found.source, tokens: [...found.tokens, ...tokensOf(fragment)] };
  }

  /** Whether several schemas bear a dynamic name, so that the way to it decides which of them is meant. */
  isOverridden(ref: string): boolean {
    const name = ref.slice(ref.indexOf("#") + 1);
    return (this.#dynamic.get(name)?.size ?? 0) > 1;
  }

  /** The first of a name counts. */
  #add(name: string, source: Source, tokens: readonly string[]): void {
    if (!this.#places.has(name)) this.#places.set(name, { source, tokens });
  }

  #addressAt(source: Source, tokens: readonly string[]): string {
    const known = this.#addresses.get(source);
    for (let length = tokens.length; known !== undefined && length >= 0; length--) {
      const address = known.get(pointer(...tokens.slice(0, length)));
      if (address !== undefined) return address;
    }
    return isAddress(source.file) ? source.file : pathToFileURL(source.file).href;
  }
}

/** A reference in full: the document it leads to, and the place or name in there. */
function joined(
  ref: string,
  base: string,
): { readonly document: string; readonly fragment: string } | undefined {
  try {
    const address = new URL(ref, base);
    const fragment = decodeURIComponent(address.hash.slice(1));
    address.hash = "";
    return { document: address.href, fragment };
  } catch {
    // No address, or broken percent-encoding: who reads references as such tells.
    return undefined;
  }
}
