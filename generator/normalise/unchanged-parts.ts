import type { Document } from "../load/document.ts";
import { isObject, member, objectMember, type Json, type JsonObject } from "../support/json.ts";
import { pointer, type Pointer } from "../support/pointer.ts";
import { isMoreThanSchemas, referencesIn } from "./raw-references.ts";

/** What two versions of a description say alike. */
export interface UnchangedParts {
  /** Paths that are written alike; schemas that they refer to may have changed. */
  readonly paths: ReadonlySet<string>;
  /** Names of shared schemas that are the same with all they refer to, and that nothing changed refers to. */
  readonly schemas: ReadonlySet<string>;
  /** Whether something changed can be reached from a text. */
  readonly leadsToChange: (value: Json | undefined) => boolean;
}

export const NOTHING_UNCHANGED: UnchangedParts = {
  paths: new Set(),
  schemas: new Set(),
  leadsToChange: () => true,
};

/** Members of the root that decide nothing of what is made of other parts. */
const APART: readonly string[] = ["info", "servers", "tags", "externalDocs"];

/** Below this share of unchanged paths leaving them out doesn't pay. */
const LEAST_SHARE = 0.5;

/** A component or a path, and what it refers to. */
interface Part {
  readonly value: Json;
  readonly references: readonly Pointer[];
}

type Parts = ReadonlyMap<Pointer, Part>;

/**
 * The unchanged parts of two versions, of which equal parts are the same objects. Nothing, where it is not certain that the rest can be
 * understood without them: where settings stand anywhere, say.
 */
export function unchangedParts(base: Document, head: Document): UnchangedParts {
  const isAlike =
    base.isForeign && head.isForeign && base.version === head.version && base.name === head.name;
  if (!isAlike || !isSameAround(base.root, head.root)) return NOTHING_UNCHANGED;
  const old = partsOf(base.root, new Map());
  const fresh = old && partsOf(head.root, old);
  if (old === undefined || fresh === undefined || !isInSameOrder(base.root, head.root))
    return NOTHING_UNCHANGED;
  const { changed, involved } = changedParts(old, fresh);
  if ([...changed].some((at) => at.startsWith("/components/securitySchemes/")))
    return NOTHING_UNCHANGED;
  // A schema is looked at by itself, a parameter only with the operation.
  const isChangedOtherwise = (at: Pointer): boolean =>
    changed.has(at) && !at.startsWith("/components/schemas/");
  const paths = Object.keys(tableAt(base.root, "paths")).filter((path) => {
    const at = pointer("paths", path);
    const value = old.get(at)?.value;
    const isAlike = value === fresh.get(at)?.value && !isMoreThanSchemas(value);
    return isAlike && !old.get(at)?.references.some(isChangedOtherwise);
  });
  if (paths.length < LEAST_SHARE * Object.keys(tableAt(base.root, "paths")).length)
    return NOTHING_UNCHANGED;
  const schemas = Object.keys(tableAt(base.root, "components", "schemas")).filter(
    (name) => !involved.has(pointer("components", "schemas", name)),
  );
  return {
    paths: new Set(paths),
    schemas: new Set(schemas),
    leadsToChange: (value) => referencesIn(value)?.some((at) => changed.has(at)) !== false,
  };
}

const tableAt = (root: JsonObject, ...way: readonly string[]): JsonObject =>
  way.reduce<JsonObject>((at, name) => objectMember(at, name) ?? {}, root);

/** Whether what stands around the parts is the same, and nothing in it sets anything. */
function isSameAround(base: JsonObject, head: JsonObject): boolean {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  return names.every((name) => {
    if (name === "paths" || name === "components") return true;
    if (name === "webhooks") return false;
    const [old, fresh] = [member(base, name), member(head, name)];
    const isSound = [old, fresh].every((value) => referencesIn(value) !== undefined);
    return isSound && name !== "x-client" && (old === fresh || APART.includes(name));
  });
}

/** The parts of a document; undefined where one refers to something else than a component, or sets something. */
function partsOf(root: JsonObject, known: Parts): Parts | undefined {
  const parts = new Map<Pointer, Part>();
  const add = (table: JsonObject, ...way: readonly string[]): boolean =>
    Object.keys(table).every((name) => {
      const at = pointer(...way, name);
      const value = table[name] ?? null;
      const same = known.get(at);
      const references = same?.value === value ? same.references : referencesIn(value);
      if (references !== undefined) parts.set(at, { value, references });
      return references !== undefined;
    });
  const components = tableAt(root, "components");
  const isClear =
    add(tableAt(root, "paths"), "paths") &&
    Object.keys(components).every((section) =>
      add(tableAt(components, section), "components", section),
    );
  return isClear ? parts : undefined;
}

/** Whether the paths that both have stand in the same order: names are given in that order where several want the same one. */
function isInSameOrder(base: JsonObject, head: JsonObject): boolean {
  const [old, fresh] = [tableAt(base, "paths"), tableAt(head, "paths")];
  const common = Object.keys(fresh).filter((path) => Object.hasOwn(old, path));
  const before = Object.keys(old).filter((path) => Object.hasOwn(fresh, path));
  return common.every((path, index) => path === before[index]);
}

/** What changed with what leads there, and whatever all of this involves. */
function changedParts(
  old: Parts,
  fresh: Parts,
): { readonly changed: ReadonlySet<Pointer>; readonly involved: ReadonlySet<Pointer> } {
  const all = [...new Set([...old.keys(), ...fresh.keys()])];
  const uses = new Map<Pointer, Set<Pointer>>(all.map((at) => [at, new Set()]));
  const users = new Map<Pointer, Set<Pointer>>(all.map((at) => [at, new Set()]));
  const use = (user: Pointer, used: Pointer): void => {
    uses.get(user)?.add(used);
    // What is missing on both sides is the same on both.
    users.get(used)?.add(user);
  };
  const heirs = new Map<Pointer, Pointer[]>();
  for (const parts of [old, fresh])
    for (const [at, { value, references }] of parts) {
      for (const reference of references) use(at, reference);
      for (const base of foundationsOf(value)) heirs.set(base, [...(heirs.get(base) ?? []), at]);
    }
  // A schema that a member tells apart stands for all that are composed of it, by however many steps.
  const heads = new Set(
    all.filter((at) => [old, fresh].some((side) => isTold(side.get(at)?.value))),
  );
  for (const head of heads)
    for (const heir of heirs.get(head) ?? []) {
      use(head, heir);
      heads.add(heir);
    }
  const changed = new Set(all.filter((at) => old.get(at)?.value !== fresh.get(at)?.value));
  for (const at of changed) for (const user of users.get(at) ?? []) changed.add(user);
  const isWhole = (at: Pointer): boolean => isMoreThanSchemas(old.get(at)?.value);
  const involved = new Set([
    ...changed,
    ...all.filter((at) => at.startsWith("/paths/") && isWhole(at)),
  ]);
  for (const at of involved) for (const used of uses.get(at) ?? []) involved.add(used);
  return { changed, involved };
}

/** What a schema is composed of, or refers to itself. */
const foundationsOf = (value: Json): readonly Pointer[] => {
  const reference = member(value, "$ref");
  const own = [member(value, "allOf"), ...(reference === undefined ? [] : [{ $ref: reference }])];
  return own.flatMap((each) => referencesIn(each) ?? []);
};

const isTold = (value: Json | undefined): boolean =>
  isObject(value) && Object.hasOwn(value, "discriminator");
