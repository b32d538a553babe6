import type { EncodedBody } from "../plugins/contract.js";
import { ConfigError } from "./errors.js";

/**
 * Writes a value as JSON. Undefined members are left out; numbers that JSON can't hold are refused instead of becoming null.
 * @throws {@link ConfigError} `invalid-body` that names the member.
 */
export function encodeJson(value: unknown, contentType: string): EncodedBody {
  const refuse = (problem: string): ConfigError =>
    new ConfigError("invalid-body", `The body can't be written as JSON: ${problem}.`);
  let content: string | undefined;
  try {
    content = JSON.stringify(value, (name, member: unknown) => {
      if (typeof member === "bigint" || (typeof member === "number" && !Number.isFinite(member))) {
        throw refuse(
          `"${name}" is ${typeof member === "bigint" ? "a bigint" : "no finite number"}`,
        );
      }
      return member;
    });
  } catch (error) {
    throw error instanceof ConfigError ? error : refuse("it refers to itself");
  }
  if (content === undefined) throw refuse("it is a function or a symbol");
  return { contentType, content, replayable: true };
}
