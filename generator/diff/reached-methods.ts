import type { ApiModel } from "../model/types.ts";
import { placedOperations } from "../model/walk.ts";
import type { WireFinding } from "./wire/finding.ts";

/** The client's methods by the operations they call: `GET /v1/customers` → `customers.list`. */
function methodsOf(model: ApiModel | undefined): readonly (readonly [string, string])[] {
  return [...placedOperations(model?.groups ?? [])].map(({ operation, chain }) => [
    `${operation.method} ${operation.path}`,
    [...chain, operation.name].join("."),
  ]);
}

/** Says of each finding which methods it reaches: by the names that users write today, else by the new ones. */
export function withMethods(
  findings: readonly WireFinding[],
  base: ApiModel | undefined,
  head: ApiModel | undefined,
): readonly WireFinding[] {
  const methods = new Map([...methodsOf(head), ...methodsOf(base)]);
  return findings.map((finding) => ({
    ...finding,
    reaches: finding.reaches.map((reach) => ({ ...reach, method: methods.get(reach.operation) })),
  }));
}
