import { canonical } from "./canonical.ts";
import { compareSunsets } from "./sunset.ts";
import type { Pairing, Scope } from "./scope.ts";
import { shown } from "./words.ts";

/** Compares what is said of a value without changing what is accepted. */
export function compareAnnotations(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  if (base.deprecated !== head.deprecated)
    scope.add(head.deprecated ? "deprecated" : "reactivated", pairing, {
      what: head.deprecated
        ? `is deprecated${head.sunset === "" ? "" : ` and goes away on ${head.sunset}`}`
        : "is no longer deprecated",
      before: base.deprecated ? "deprecated" : "",
      after: head.deprecated ? "deprecated" : "",
    });
  compareSunsets(scope.node, base, head, scope.today);
  if (canonical(base.preset) === canonical(head.preset)) return;
  const [before, after] = [shown(base.preset), shown(head.preset)];
  if (base.preset === undefined)
    scope.add("default-added", pairing, {
      what: `has the default ${after}`,
      topic: "default",
      after,
    });
  else if (head.preset === undefined)
    scope.add("default-dropped", pairing, {
      what: `has no default any more; it was ${before}`,
      topic: "default",
      before,
    });
  else
    scope.add("default-changed", pairing, {
      what: `has the default ${after} instead of ${before}`,
      topic: "default",
      before,
      after,
    });
}
