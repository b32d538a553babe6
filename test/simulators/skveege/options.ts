import type { UnknownNames } from "../seventime/form-fields.ts";
import type { CollectionName } from "./data.ts";

/**
 * Settings of a simulated Skveege; every one has a default. A number under the name of a collection
 * is how many rows it starts with, such as 345 contacts for four pages.
 */
export interface SkveegeOptions extends Readonly<Partial<Record<CollectionName, number>>> {
  /** The keys of the account, each with a limit of its own (section "Authentication"). */
  readonly keys?: readonly string[];
  /** Calls per minute and key (section "Request Limit"). Default 30; Infinity switches it off. */
  readonly callsPerMinute?: number;
  /** Adds a Retry-After header to 429, which the document doesn't mention. Default false. */
  readonly retryAfter?: boolean;
  /** Whether the account has an organization yet (section "Create an organization"). Default true. */
  readonly organization?: boolean;
  /**
   * The type of errors about parameters: the table of section "Errors" says invalid_request_error
   * (default), the example there says invalid_request.
   */
  readonly parameterErrorType?: "invalid_request_error" | "invalid_request";
  /** What happens to parameters the document doesn't list: passed over (default), or 400. */
  readonly unknownNames?: UnknownNames;
}

/** The options with every default filled in; rows of collections apart. */
export function withDefaults(options: SkveegeOptions) {
  return {
    keys: ["test:1700000000000:simulated-key"],
    callsPerMinute: 30,
    retryAfter: false,
    organization: true,
    parameterErrorType: "invalid_request_error",
    unknownNames: "ignore",
    ...options,
  } as const;
}
