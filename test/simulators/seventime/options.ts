import type { CollectionName } from "./data.ts";
import type { UnknownNames } from "./form-fields.ts";

/**
 * Settings of a simulated Seven Time; every one has a default. A number under the name of a
 * collection is how many rows it starts with, such as 101 customers for a list that is cut off.
 */
export interface SeventimeOptions extends Readonly<Partial<Record<CollectionName, number>>> {
  /** The key of the header Client-Secret (section "Authentication"). */
  readonly clientSecret?: string;
  /** What happens to parameters the reference doesn't list: passed over (default), or 400. */
  readonly unknownNames?: UnknownNames;
}

/** Rows of a collection whose number isn't set; enough for every operation to find something. */
export const defaultRows = 3;

/** The key of a simulator that is started without one. */
export const defaultSecret = "simulated-client-secret";
