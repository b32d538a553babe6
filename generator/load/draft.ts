import { invariant } from "../support/invariant.ts";
import { isArray, isObject, table, type Json, type JsonObject } from "../support/json.ts";
import { MOST_CHANGES } from "./limits.ts";
import { childOf, type Origin, type Origins } from "./origins.ts";

type Container = Record<string, Json> | Json[];

/** A document under change. What it was made from stays as it is: containers are copied before they are written to, once. */
export class Draft {
  readonly origins: Origins;
  #root: JsonObject;
  readonly #own = new WeakSet<object>();
  #changes = 0;

  constructor(root: JsonObject, origins: Origins) {
    this.#root = root;
    this.origins = origins;
  }

  get root(): JsonObject {
    return this.#root;
  }

  /** Whether more was changed than any honest overlay changes. */
  get exhausted(): boolean {
    return this.#changes > MOST_CHANGES;
  }

  valueAt(tokens: readonly string[]): Json | undefined {
    return tokens.reduce<Json | undefined>(childOf, this.#root);
  }

  /** Merges an update into the value at a place: objects by member, arrays one after the other, all else replaced. */
  merge(tokens: readonly string[], update: Json, origin: Origin): void {
    this.#mergeInto(this.#writable(tokens), update, origin);
  }

  /** Sets a member of the container at a place; without an origin it stays what the container's origin says. */
  put(tokens: readonly string[], name: string, value: Json, origin?: Origin): void {
    const container = this.#writable(tokens);
    if (origin !== undefined) this.#put(container, name, value, origin);
    else if (isArray(container)) container[Number(name)] = value;
    else container[name] = value;
  }

  remove(tokens: readonly string[]): void {
    const token = tokens.at(-1);
    const parent = tokens.slice(0, -1);
    if (token === undefined || this.valueAt(tokens) === undefined) return;
    this.#changes++;
    const container = this.#writable(parent);
    if (isArray(container)) this.#removeItem(container, Number(token), parent);
    else {
      Reflect.deleteProperty(container, token);
      this.origins.forget(container, token);
    }
  }

  #removeItem(items: Json[], index: number, tokens: readonly string[]): void {
    const own = this.origins.of(this.#root, tokens);
    const origins = items.map((_, at) => this.origins.member(items, own, String(at)));
    this.origins.forget(items, String(items.length - 1));
    items.splice(index, 1);
    origins.splice(index, 1);
    for (const [at, origin] of origins.entries()) this.origins.set(items, String(at), origin);
  }

  #mergeInto(target: Container, update: Json, origin: Origin): void {
    this.#changes++;
    if (isArray(target)) {
      const many = isArray(update);
      for (const [index, item] of (many ? update : [update]).entries()) {
        const from = many ? this.origins.member(update, origin, String(index)) : origin;
        this.#put(target, String(target.length), item, from);
      }
      return;
    }
    invariant(isObject(update), "only objects are merged into objects");
    for (const [name, value] of Object.entries(update)) {
      const old = target[name];
      const from = this.origins.member(update, origin, name);
      const both = (isObject(old) && isObject(value)) || (isArray(old) && isArray(value));
      if (both) this.#mergeInto(this.#writableMember(target, name, old), value, from);
      else this.#put(target, name, value, from);
    }
  }

  #put(target: Container, name: string, value: Json, origin: Origin): void {
    this.#changes++;
    if (isArray(target)) target.push(value);
    else target[name] = value;
    this.origins.set(target, name, origin);
  }

  #writable(tokens: readonly string[]): Container {
    const root = this.#ownCopy(this.#root);
    this.#root = root as JsonObject;
    let at = root;
    for (const token of tokens) {
      const child = childOf(at, token);
      invariant(typeof child === "object" && child !== null, "a way leads through containers");
      at = this.#writableMember(at, token, child);
    }
    return at;
  }

  #writableMember(parent: Container, name: string, child: JsonObject | readonly Json[]): Container {
    const copy = this.#ownCopy(child);
    if (copy !== child) {
      if (isArray(parent)) parent[Number(name)] = copy;
      else parent[name] = copy;
    }
    return copy;
  }

  #ownCopy(value: JsonObject | readonly Json[]): Container {
    if (this.#own.has(value)) return value as Container;
    const copy: Container = isArray(value) ? [...value] : table(Object.entries(value));
    this.#own.add(copy);
    this.origins.adopt(value, copy);
    return copy;
  }
}
