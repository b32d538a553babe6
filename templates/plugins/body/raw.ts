import { ConfigError } from "../../runtime/errors.js";
import type { BodyCodec, SettingsOf } from "../contract.js";

/** A body as it is. */
export const plugin = {
  kind: "body",
  name: "raw",
  docs: "A body as it is: a text, bytes or a stream. No value sends no body. Chosen by itself for media types that have no other plugin.",
  settings: {
    mediaType: {
      kind: "text",
      docs: "Media type. Where it holds `*`, that of a `Blob` is sent, else `application/octet-stream`.",
    },
  },
  valueType: "RawBody",
  exports: ["RawBody"],
} as const;

/** What a body without a form of its own can be. A stream is sent once: such a call is not tried again. */
export type RawBody = string | Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** Sends texts, bytes and streams unchanged. */
// @__NO_SIDE_EFFECTS__
export function raw({ mediaType }: SettingsOf<typeof plugin>): BodyCodec {
  return (value) => {
    if (value === undefined) return undefined;
    if (!isRaw(value))
      throw new ConfigError("invalid-body", "The body must be a text, bytes or a stream.");
    const own = value instanceof Blob ? value.type : "";
    const open = own === "" ? "application/octet-stream" : own;
    return {
      contentType: mediaType.includes("*") ? open : mediaType,
      content: value,
      replayable: !(value instanceof ReadableStream),
    };
  };
}

function isRaw(value: unknown): value is RawBody {
  return (
    typeof value === "string" ||
    value instanceof Blob ||
    value instanceof Uint8Array ||
    value instanceof ReadableStream
  );
}
