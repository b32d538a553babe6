import type { EncodedBody } from "../plugins/contract.js";
import { encodeJson } from "./encode-json.js";
import { ConfigError } from "./errors.js";
import { valueAt } from "./json-pointer.js";
import type { CallInput, Method, Operation } from "./operation.js";
import { encodeQuery } from "./query.js";

/** How one operation differs from what this client was made to send, where the vendor's documents leave it open. */
export interface Adjustment {
  readonly method?: Method | undefined;
  /** Path template with the same parameters. */
  readonly path?: string | undefined;
  /** Where the query parameters travel: in the query, or as members of a form or of a JSON object. */
  readonly parametersIn?: "query" | "form" | "json" | undefined;
  /** JSON pointer to what counts as the answer's body, where the vendor wraps it: `/data`. */
  readonly unwrap?: string | undefined;
}

/** An operation and its values as they will be sent. */
export interface Adjusted {
  readonly operation: Operation;
  readonly input: CallInput;
  readonly unwrap: (data: unknown) => unknown;
}

/**
 * Applies the client's adjustment of an operation.
 * @throws {@link ConfigError} when the query parameters are to be in a body that the operation has already.
 */
export function adjust(
  operation: Operation,
  input: CallInput,
  change: Adjustment | undefined,
): Adjusted {
  if (change === undefined) return { operation, input, unwrap: (data) => data };
  const { method = operation.method, path = operation.path, parametersIn = "query" } = change;
  const unwrap = (data: unknown): unknown => valueAt(data, change.unwrap ?? "");
  if (parametersIn === "query" || input.query === undefined)
    return { operation: { ...operation, method, path }, input, unwrap };
  if (input.body !== undefined)
    throw new ConfigError("invalid-option", `${operation.id} has a body of its own.`, {
      option: "adjust",
    });
  const { query, ...rest } = input;
  const body = (value: unknown): EncodedBody =>
    parametersIn === "json"
      ? encodeJson(value, "application/json")
      : {
          contentType: "application/x-www-form-urlencoded",
          content: encodeQuery(operation, value as object),
          replayable: true,
        };
  return {
    operation: { ...operation, method, path, body },
    input: { ...rest, body: query },
    unwrap,
  };
}
