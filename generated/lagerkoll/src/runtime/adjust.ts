import type { EncodedBody } from "../plugins/contract.js";
import { encodeJson } from "./encode-json.js";
import { ConfigError } from "./errors.js";
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
}

/** What the client's option `adjust` takes; made by {@link adjustments}. */
export type Adjust = (operation: Operation, input: CallInput) => Adjusted;

/**
 * Corrections of single operations by their id (it stands in every error), for the client's option `adjust`. A call rejects with a
 * {@link ConfigError} where its query parameters are to be in a body that it has already.
 */
export function adjustments(changes: Readonly<Record<string, Adjustment>>): Adjust {
  return (operation, input) => adjusted(operation, input, changes[operation.id]);
}

function adjusted(
  described: Operation,
  input: CallInput,
  { method = described.method, path = described.path, parametersIn, unwrap }: Adjustment = {},
): Adjusted {
  const operation = { ...described, method, path, unwrap };
  const { query, ...rest } = input;
  if (!query || !parametersIn || parametersIn === "query") return { operation, input };
  if (input.body !== undefined) {
    const message = `${described.id} has a body of its own.`;
    throw new ConfigError("invalid-option", message, { option: "adjust" });
  }
  const body = (): EncodedBody =>
    parametersIn === "json"
      ? encodeJson(query, "application/json")
      : {
          contentType: "application/x-www-form-urlencoded",
          content: encodeQuery(operation, query),
          replayable: true,
        };
  return { operation: { ...operation, body }, input: { ...rest, body: query } };
}
