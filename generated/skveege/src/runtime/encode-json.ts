import type { EncodedBody } from "../plugins/contract.js";
import { ConfigError } from "./errors.js";

/**
 * Writes a value as JSON. Undefined members are left out, bigints are written with all their digits; numbers that JSON can't hold are
 * refused instead of becoming null.
 * @throws {@link ConfigError} `invalid-body` that names the member.
 */
export function encodeJson(value: unknown, contentType: string): EncodedBody {
  let last = "";
  let hasBigint = false;
  const write = (mark: string): string | undefined =>
    JSON.stringify(value, (name, member: unknown) => {
      last = name;
      if (typeof member === "number" && !Number.isFinite(member)) throw new RangeError();
      if (typeof member !== "bigint") return member;
      hasBigint = true;
      return `${mark}${member}`;
    });
  try {
    let content = write("");
    if (hasBigint) {
      let mark = "int:";
      while (content?.includes(mark)) mark = `_${mark}`;
      content = write(mark)?.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
    }
    if (content !== undefined) return { contentType, content, replayable: true };
  } catch {
    // A number without end, or a value inside of itself; the platform's words would quote it.
  }
  throw new ConfigError("invalid-body", `The body can't be written as JSON (at "${last}").`);
}
