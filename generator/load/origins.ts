import { isArray, isObject, member, type Json } from "../support/json.ts";
import type { Source } from "./source.ts";

/** Where a value was written: a file and the names that lead to it there. */
export interface Origin {
  readonly source: Source;
  readonly tokens: readonly string[];
}

/** The child of a value; undefined where there is none. */
export const childOf = (value: Json | undefined, token: string): Json | undefined => {
  if (isArray(value)) return /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  return isObject(value) ? member(value, token) : undefined;
};

/** Remembers which members of a composed document came from elsewhere than the rest of their container. */
export class Origins {
  readonly #members = new WeakMap<object, Map<string, Origin>>();
  readonly #root: Source;

  constructor(root: Source) {
    this.#root = root;
  }

  /** The member of that container, and all below it, was written there. */
  set(container: object, token: string, origin: Origin): void {
    let members = this.#members.get(container);
    if (members === undefined) this.#members.set(container, (members = new Map<string, Origin>()));
    members.set(token, origin);
  }

  /** What is remembered of one container holds for its copy too. */
  adopt(from: object, to: object): void {
    const members = this.#members.get(from);
    if (members !== undefined) this.#members.set(to, new Map(members));
  }

  forget(container: object, token: string): void {
    this.#members.get(container)?.delete(token);
  }

  /** The origin of one member of a container whose own origin is known. */
  member(container: Json | undefined, own: Origin, token: string): Origin {
    const known =
      typeof container === "object" && container !== null
        ? this.#members.get(container)?.get(token)
        : undefined;
    return known ?? { source: own.source, tokens: [...own.tokens, token] };
  }

  /** The origin of the value that those names lead to from the root. */
  of(root: Json, tokens: readonly string[]): Origin {
    let value: Json | undefined = root;
    let origin: Origin = { source: this.#root, tokens: [] };
    for (const token of tokens) {
      const child = childOf(value, token);
      // Below a value that isn't there nothing is known: the nearest ancestor is the place.
      if (child === undefined) return origin;
      origin = this.member(value, origin, token);
      value = child;
    }
    return origin;
  }
}
