import { encodeJson } from "../../runtime/encode-json.js";
import { ConfigError } from "../../runtime/errors.js";
import type { BodyCodec, SettingsOf } from "../contract.js";

/** A JSON Patch. */
export const plugin = {
  kind: "body",
  name: "json-patch",
  docs: "A JSON Patch (RFC 6902). A patch without operations is refused before anything is sent, because there is no answer to give back for it.",
  inputType: "JsonPatch",
  exports: ["JsonPatch", "replace"],
  settings: {
    of: {
      kind: "schema",
      docs: "Name of the shared schema whose members can be changed; what only the server sets is left out.",
    },
    mediaType: {
      kind: "text",
      optional: true,
      docs: "Default: `application/json-patch+json`.",
    },
    operations: {
      kind: "texts",
      optional: true,
      docs: "Operations that the server knows, such as `replace`. Default: all of RFC 6902.",
    },
  },
} as const;

/** Writes a list of changes. */
// @__NO_SIDE_EFFECTS__
export function jsonPatch(settings: SettingsOf<typeof plugin>): BodyCodec {
  return (value) => {
    const changes = value as readonly { readonly op: string; readonly value?: unknown }[];
    if (!Array.isArray(value) || value.length === 0) {
      throw new ConfigError(
        "empty-patch",
        "The patch has no operations: there is nothing to change.",
      );
    }
    for (const change of changes) {
      const isKnown = settings.operations?.includes(change.op) ?? true;
      if (!isKnown || ("value" in change && change.value === undefined)) {
        const problem = isKnown ? "has the value undefined" : "is not known to this API";
        throw new ConfigError("invalid-body", `An operation of the patch ${problem}.`);
      }
    }
    return encodeJson(changes, settings.mediaType ?? "application/json-patch+json");
  };
}

/** A change of one value. Made by {@link replace}. */
export interface ReplaceOperation<Path extends string, Value> {
  readonly op: "replace";
  readonly path: Path;
  readonly value: Value;
}

/**
 * Replaces one value. What the path may be, and what the value, is checked where the patch is passed to a method.
 * @param path JSON pointer to a value at most three levels deep, such as `/number` or `/rows/0/name`; `~` and `/` inside a name
 * are written `~0` and `~1`.
 */
export function replace<const Path extends string, const Value>(
  path: Path,
  value: Value,
): ReplaceOperation<Path, Value> {
  return { op: "replace", path, value };
}

/** A list of changes that fit `T`: each path leads to a value of it, and each new value has that value's type. */
export type JsonPatch<T> = readonly OperationOn<T, "", [1, 1, 1]>[];

type Plain = string | number | boolean | bigint | null | undefined;

type OperationOn<
  T,
  Path extends string,
  Depth extends readonly unknown[],
> = Depth extends readonly [unknown, ...infer Rest]
  ? T extends Plain
    ? never
    : T extends readonly (infer Item)[]
      ? ChangeAt<Item, `${Path}/${number}`, Rest>
      : {
          [Name in keyof T & string]-?: ChangeAt<T[Name], `${Path}/${Escaped<Name>}`, Rest>;
        }[keyof T & string]
  : never;

type ChangeAt<Value, Path extends string, Depth extends readonly unknown[]> =
  | ReplaceOperation<Path, Immutable<Exclude<Value, undefined>>>
  | OperationOn<Exclude<Value, undefined>, Path, Depth>;

/** Values that are only read: constants and frozen objects fit. */
type Immutable<T> = T extends Plain
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Immutable<Item>[]
    : { readonly [Name in keyof T]: Immutable<T[Name]> };

type Escaped<Name extends string> = Name extends `${infer Head}~${infer Tail}`
  ? `${EscapedSlash<Head>}~0${Escaped<Tail>}`
  : EscapedSlash<Name>;

type EscapedSlash<Name extends string> = Name extends `${infer Head}/${infer Tail}`
  ? `${Head}~1${EscapedSlash<Tail>}`
  : Name;
