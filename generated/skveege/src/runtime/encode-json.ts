import type { EncodedBody } from "../plugins/contract.js";
import { ConfigError } from "./errors.js";

/**
 * Writes a value as JSON. Undefined members are left out; numbers that JSON can't hold are refused instead of becoming null.
 * @throws {@link ConfigError} `invalid-body` that names the member.
 */
export function encodeJson(value: unknown, contentType: string): EncodedBody {
  let last = "";
  try {
    const content: string | undefined = JSON.stringify(value, (name, member: unknown) => {
      last = name;
      if (typeof member === "number" && !Number.isFinite(member)) throw new RangeError();
      return member;
    });
    if (content !== undefined) return { contentType, content, replayable: true };
  } catch {
    // A number without end, a bigint, or a value inside of itself; the platform's words would quote it.
  }
  throw new ConfigError("invalid-body", `The body can't be written as JSON (at "${last}").`);
}
