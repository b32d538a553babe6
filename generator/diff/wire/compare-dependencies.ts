import { without } from "./canonical.ts";
import type { Pairing, Scope } from "./scope.ts";
import { saysNothing } from "./shapes.ts";
import { named } from "./words.ts";

/** Compares what is demanded of members by their names, and by which others are there. */
export function compareDependencies(scope: Scope, pairing: Pairing): void {
  comparePatterns(scope, pairing);
  compareNames(scope, pairing);
  compareRequired(scope, pairing);
  compareSchemas(scope, pairing);
}

function comparePatterns(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  for (const [pattern, schema] of base.patterns) {
    const match = head.patterns.get(pattern);
    if (match !== undefined) scope.compare(schema, match);
    else if (!saysNothing(scope.base.of(schema)))
      scope.add("pattern-property-removed", pairing, {
        what: `no longer describes members named like ${pattern}`,
        base: schema.source,
        before: pattern,
        topic: pattern,
      });
  }
  for (const [pattern, schema] of head.patterns)
    if (!base.patterns.has(pattern) && !saysNothing(scope.head.of(schema)))
      scope.add("pattern-property-added", pairing, {
        what: `describes members named like ${pattern}`,
        head: schema.source,
        after: pattern,
        topic: pattern,
      });
}

function compareNames(scope: Scope, pairing: Pairing): void {
  const [base, head] = [pairing.base.names, pairing.head.names];
  if (base !== undefined && head !== undefined) scope.compare(base, head);
  else if (head !== undefined)
    scope.add("property-names-limited", pairing, { what: "limits the names of members" });
  else if (base !== undefined)
    scope.add("property-names-freed", pairing, { what: "no longer limits the names of members" });
}

function compareRequired(scope: Scope, pairing: Pairing): void {
  const [base, head] = [pairing.base.dependentRequired, pairing.head.dependentRequired];
  for (const name of new Set([...base.keys(), ...head.keys()])) {
    const [before, after] = [base.get(name) ?? [], head.get(name) ?? []];
    const [added, dropped] = [without(after, before), without(before, after)];
    const details = { before: named(before), after: named(after), topic: name };
    if (added.length > 0)
      scope.add("dependent-required-added", pairing, {
        ...details,
        what: `requires ${named(added.map(String))} beside \`${name}\``,
      });
    if (dropped.length > 0)
      scope.add("dependent-required-dropped", pairing, {
        ...details,
        what: `no longer requires ${named(dropped.map(String))} beside \`${name}\``,
      });
  }
}

function compareSchemas(scope: Scope, pairing: Pairing): void {
  const [base, head] = [pairing.base.dependentSchemas, pairing.head.dependentSchemas];
  for (const name of new Set([...base.keys(), ...head.keys()])) {
    const [before, after] = [base.get(name), head.get(name)];
    if (before !== undefined && after !== undefined) scope.compare(before, after);
    else
      scope.add(
        before === undefined ? "dependent-schema-added" : "dependent-schema-dropped",
        pairing,
        {
          what:
            before === undefined
              ? `must fulfil a schema where \`${name}\` is there`
              : `need no longer fulfil a schema where \`${name}\` is there`,
          topic: name,
        },
      );
  }
}
