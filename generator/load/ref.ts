import { isPointer, tokensOf } from "../support/pointer.ts";

/** What a reference's text says: a place in the same file, in another one, at an address, a schema by its name, or nothing that may be followed. */
export type Target =
  | { readonly kind: "local"; readonly tokens: readonly string[] }
  | { readonly kind: "file"; readonly path: string; readonly tokens: readonly string[] }
  | { readonly kind: "remote"; readonly address: string; readonly tokens: readonly string[] }
  /** What bears that `$anchor` in another document, which a reference of its own leads to; in the same one where that is empty. */
  | { readonly kind: "anchor"; readonly document: string; readonly name: string }
  | { readonly kind: "refused"; readonly why: string };

const ANCHOR = /^[A-Za-z_][-A-Za-z0-9._]*$/;

const refused = (why: string): Target => ({ kind: "refused", why });

/** The same few references are written again and again. */
const targets = new Map<string, Target>();

export const parseRef = (ref: string): Target => {
  const known = targets.get(ref);
  if (known !== undefined) return known;
  const target = readRef(ref);
  targets.set(ref, target);
  return target;
};

const readRef = (ref: string): Target => {
  const hash = ref.indexOf("#");
  const address = hash < 0 ? ref : ref.slice(0, hash);
  const fragment = decoded(hash < 0 ? "" : ref.slice(hash + 1));
  if (fragment === undefined) return refused("its percent-encoding is broken");
  if (ANCHOR.test(fragment)) return { kind: "anchor", document: address, name: fragment };
  if (!isPointer(fragment))
    return refused('what follows the "#" must be a JSON pointer ("/…") or the name of a schema');
  const tokens = tokensOf(fragment);
  if (address === "") return { kind: "local", tokens };
  if (/^https?:\/\//i.test(address)) return { kind: "remote", address, tokens };
  if (address.startsWith("//")) return refused("nothing is fetched from the network");
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return refused("only relative paths are followed");
  const path = decoded(address);
  if (path === undefined) return refused("its percent-encoding is broken");
  if (path.startsWith("/")) return refused("only relative paths are followed");
  if (/[\\?\u0000]/.test(path)) return refused("a path holds no backslash, no query and no NUL");
  return { kind: "file", path, tokens };
};

const decoded = (text: string): string | undefined => {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
