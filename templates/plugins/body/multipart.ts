import { ConfigError } from "../../runtime/errors.js";
import type { BodyCodec, SettingsOf } from "../contract.js";

/** Parts. */
export const plugin = {
  kind: "body",
  name: "multipart",
  docs: "Parts (`multipart/form-data`): files, texts, and JSON for objects. Each item of an array is a part of its own; members that are undefined or null are left out; no value sends no body. Chosen by itself where the description has it.",
  settings: {
    mediaType: {
      kind: "text",
      optional: true,
      docs: "Another multipart type. Default: `multipart/form-data`.",
    },
    parts: {
      kind: "list",
      optional: true,
      docs: "Parts whose media type isn't the usual one, as OpenAPI's `encoding` says.",
      settings: {
        name: { kind: "text", docs: "Name of the member." },
        contentType: { kind: "text", docs: "Its media type." },
      },
    },
  },
  files: true,
} as const;

type Piece = string | Blob | Uint8Array<ArrayBuffer>;

interface Part {
  readonly content: Piece;
  readonly type: string | undefined;
  readonly file: string | undefined;
}

/** Writes an object as parts; never changes it. */
// @__NO_SIDE_EFFECTS__
export function multipart({
  mediaType = "multipart/form-data",
  parts = [],
}: SettingsOf<typeof plugin>): BodyCodec {
  return (value) => {
    if (value === undefined) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw unwritable("");
    const boundary = `nordkit-${crypto.randomUUID()}`;
    const pieces = Object.entries(value).flatMap(([name, member]) => {
      const given = parts.find((part) => part.name === name)?.contentType;
      return [member].flat().flatMap((item: unknown) => {
        if (item === undefined || item === null) return [];
        const { content, type, file } = partOf(name, item);
        const contentType = given ?? type;
        const lines = [
          `--${boundary}`,
          `Content-Disposition: form-data; name="${quoted(name)}"` +
            (file === undefined ? "" : `; filename="${quoted(file)}"`),
          ...(contentType === undefined ? [] : [`Content-Type: ${contentType}`]),
        ];
        return [`${lines.join("\r\n")}\r\n\r\n`, content, "\r\n"];
      });
    });
    return {
      contentType: `${mediaType}; boundary=${boundary}`,
      content: new Blob([...pieces, `--${boundary}--\r\n`]),
      replayable: true,
    };
  };
}

function partOf(name: string, value: unknown): Part {
  if (value instanceof Blob) {
    const { name: file = name } = value as { readonly name?: string };
    return { content: value, type: value.type || "application/octet-stream", file };
  }
  if (value instanceof Uint8Array) {
    const content = value as Uint8Array<ArrayBuffer>;
    return { content, type: "application/octet-stream", file: name };
  }
  if (typeof value === "object") {
    const json = jsonOf(name, value);
    // A date, say, is a text in JSON; alone in its part it needs no quotation marks.
    const plain: unknown = JSON.parse(json);
    return typeof plain === "string"
      ? { content: plain, type: undefined, file: undefined }
      : { content: json, type: "application/json", file: undefined };
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw unwritable(name);
  if (!isPlain(value)) throw unwritable(name);
  return { content: String(value), type: undefined, file: undefined };
}

const isPlain = (value: unknown): value is string | number | boolean | bigint =>
  ["string", "number", "boolean", "bigint"].includes(typeof value);

function jsonOf(name: string, value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // The platform's words would quote the value.
    throw unwritable(name);
  }
}

/** A name between quotation marks, as browsers write it. */
function quoted(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

function unwritable(name: string): ConfigError {
  return new ConfigError("invalid-body", `The body can't be written as parts (at "${name}").`);
}
