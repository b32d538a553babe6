import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { table, type Json } from "../support/json.ts";
import { printable } from "../support/printable.ts";
import { DEEPEST, DEEPEST_TEXT, mostNodes } from "./limits.ts";

/** What is wrong with a tree that parsed. */
export interface Complaint {
  readonly offset: number;
  readonly path: readonly string[];
  readonly code: "not-yaml" | { readonly what: string; readonly limit: string };
  readonly reason: string;
}

/** The name that a mapping's key stands for; undefined where the key is no scalar. */
export const keyText = (key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === "string") return key.value;
  // `200:` and `1.0:` are names as written, whatever number they also are.
  return key.source ?? String(key.value);
};

/** The plain value of a YAML tree. Aliases are unfolded and counted as what they unfold to. */
export const valueOf = (
  contents: unknown,
  length: number,
): { value: Json; complaints: readonly Complaint[] } => {
  const converter = new Converter(mostNodes(length));
  const value = converter.convert((contents ?? null) as Node | null, [], 0);
  return { value, complaints: converter.complaints };
};

class Converter {
  readonly complaints: Complaint[] = [];
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  convert(node: Node | null, path: string[], depth: number): Json {
    if (node === null) return null;
    if (++this.#count === this.#most + 1) {
      const limit = `${this.#most} values`;
      this.#complain(node, path, { what: "the description with its aliases unfolded", limit });
    }
    if (this.#count > this.#most) return null;
    if (depth > DEEPEST) return this.#complain(node, path, DEEPEST_TEXT);
    if (isAlias(node)) return this.#alias(node, path, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node.value, node, path);
    this.#open.add(node);
    const value = this.#collection(node, path, depth);
    this.#open.delete(node);
    return value;
  }

  #collection(node: Node, path: string[], depth: number): Json {
    if (isSeq(node))
      return node.items.map((item, index) => {
        path.push(String(index));
        const value = this.convert(item as Node, path, depth + 1);
        path.pop();
        return value;
      });
    const result = table<Json>();
    if (!isMap(node)) return result;
    for (const pair of node.items) {
      const key = keyText(pair.key);
      const keyNode = pair.key as Node;
      if (key === undefined) {
        this.#complain(keyNode, path, "not-yaml", "a key must be a plain text");
        continue;
      }
      path.push(key);
      if (key in result)
        this.#complain(keyNode, path, "not-yaml", `the key "${printable(key)}" is there twice`);
      result[key] = this.convert((pair.value ?? null) as Node | null, path, depth + 1);
      path.pop();
    }
    return result;
  }

  #alias(node: Node & { source: string }, path: string[], depth: number): Json {
    const target = this.#anchors.get(node.source);
    if (target === undefined) return this.#complain(node, path, "not-yaml", "unknown alias");
    if (this.#open.has(target))
      return this.#complain(node, path, "not-yaml", "the alias stands inside its own anchor");
    return this.convert(target, path, depth);
  }

  #scalar(value: unknown, node: Node, path: string[]): Json {
    if (typeof value === "number" && !Number.isFinite(value))
      return this.#complain(node, path, "not-yaml", "the number is not one that JSON knows");
    return value as Json;
  }

  #complain(node: Node, path: string[], code: Complaint["code"], reason = ""): null {
    this.complaints.push({ offset: node.range?.[0] ?? 0, path: [...path], code, reason });
    return null;
  }
}
