import type { Schema } from "../../normalise/document.ts";
import { compareDependencies } from "./compare-dependencies.ts";
import type { Pairing, Scope, Sender } from "./scope.ts";
import type { Shape } from "./shape.ts";
import { saysNothing, type Shapes } from "./shapes.ts";
import { renamings, similarityText } from "./similarity.ts";

interface Member {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

const isCarried = (shapes: Shapes, schema: Schema, sender: Sender): boolean => {
  const { readOnly, writeOnly } = shapes.of(schema);
  return sender === "request" ? !readOnly : !writeOnly;
};

/** Compares what objects hold. */
export function compareObjects(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  for (const [name, schema] of base.properties) {
    const match = head.properties.get(name);
    if (match !== undefined) compareMember(scope, pairing, name, schema, match);
  }
  compareMembership(scope, pairing);
  for (const name of new Set([...base.required, ...head.required])) {
    if (base.properties.has(name) || head.properties.has(name)) continue;
    compareRequired(scope, pairing, name, pairing);
  }
  compareAdditional(scope, pairing);
  compareDependencies(scope, pairing);
}

function compareMember(
  scope: Scope,
  pairing: Pairing,
  name: string,
  base: Schema,
  head: Schema,
): void {
  const { sender } = scope;
  const was = isCarried(scope.base, base, sender);
  const is = isCarried(scope.head, head, sender);
  if (was && is) {
    compareRequired(scope, pairing, name, { base, head });
    scope.compare(base, head);
    return;
  }
  if (was === is) return;
  const place = { base: base.source, head: head.source, topic: `access ${name}` };
  const isRequired = pairing[was ? "base" : "head"].required.has(name);
  if (sender === "request" && was)
    scope.add("property-became-read-only", pairing, { ...place, what: "became read-only" });
  else if (sender === "request")
    scope.add(
      isRequired ? "required-property-became-writable" : "property-became-writable",
      pairing,
      {
        ...place,
        what: isRequired ? "is no longer read-only and must be sent" : "is no longer read-only",
      },
    );
  else if (was)
    scope.add(
      isRequired ? "required-property-became-write-only" : "property-became-write-only",
      pairing,
      {
        ...place,
        what: "became write-only",
      },
    );
  else
    scope.add("property-became-readable", pairing, { ...place, what: "is no longer write-only" });
}

function compareRequired(
  scope: Scope,
  pairing: Pairing,
  name: string,
  place: {
    readonly base: { source: Schema["source"] };
    readonly head: { source: Schema["source"] };
  },
): void {
  const [was, is] = [pairing.base.required.has(name), pairing.head.required.has(name)];
  if (was === is) return;
  const { properties } = pairing.head;
  const preset = properties.get(name);
  const hasDefault = preset !== undefined && scope.head.of(preset).preset !== undefined;
  const subject = place === pairing ? `member \`${name}\` ` : "";
  scope.add(is ? "property-became-required" : "property-became-optional", pairing, {
    what: is
      ? `${subject}must be there${hasDefault ? " (it has a default)" : ""}`
      : `${subject}may be missing`,
    base: place.base.source,
    head: place.head.source,
    before: was ? "required" : "optional",
    after: is ? "required" : "optional",
    topic: `required ${name}`,
  });
}

const membersOf = (shape: Shape, other: Shape, shapes: Shapes, sender: Sender): readonly Member[] =>
  [...shape.properties]
    .filter(([name, schema]) => !other.properties.has(name) && isCarried(shapes, schema, sender))
    .map(([name, schema]) => ({ name, schema, required: shape.required.has(name) }));

function compareMembership(scope: Scope, pairing: Pairing): void {
  const { base, head } = pairing;
  const removed = membersOf(base, head, scope.base, scope.sender);
  const added = membersOf(head, base, scope.head, scope.sender);
  if (removed.length + added.length === 0) return;
  const moved = renamings(
    removed,
    added,
    (from, to) => from.required === to.required && scope.isSame(from.schema, to.schema),
  );
  for (const { from, to, similarity } of moved)
    scope.add("property-renamed", pairing, {
      what: `was removed, and \`${to.name}\` of the same shape was added (${similarityText(similarity)})`,
      base: from.schema.source,
      head: to.schema.source,
      before: from.name,
      after: to.name,
    });
  const used = new Set(moved.flatMap(({ from, to }) => [from, to]));
  for (const member of removed) if (!used.has(member)) tellRemoved(scope, pairing, member);
  for (const member of added) if (!used.has(member)) tellAdded(scope, pairing, member);
}

function tellRemoved(scope: Scope, pairing: Pairing, member: Member): void {
  const isClosed = pairing.head.additional === false;
  const change =
    scope.sender === "request"
      ? isClosed
        ? "property-refused"
        : "property-removed"
      : // What must still be there, though nothing describes it, is not gone.
        member.required && !pairing.head.required.has(member.name)
        ? "required-property-removed"
        : "property-removed";
  scope.add(change, pairing, {
    what: "was removed",
    base: member.schema.source,
    head: undefined,
    before: `${member.name}${member.required ? "" : "?"}`,
    topic: `removed ${member.name}`,
  });
}

function tellAdded(scope: Scope, pairing: Pairing, member: Member): void {
  const hasDefault = scope.head.of(member.schema).preset !== undefined;
  const change =
    scope.sender === "request"
      ? member.required
        ? "required-property-added"
        : "property-added"
      : pairing.base.additional === false
        ? "property-added-to-closed"
        : "property-added";
  scope.add(change, pairing, {
    what: `was added${member.required ? " and is required" : ""}${member.required && hasDefault ? " (it has a default)" : ""}`,
    base: undefined,
    head: member.schema.source,
    after: `${member.name}${member.required ? "" : "?"}`,
    topic: `added ${member.name}`,
  });
}

function compareAdditional(scope: Scope, pairing: Pairing): void {
  const said = (which: "base" | "head"): Schema | false | undefined => {
    const { additional } = pairing[which];
    if (typeof additional !== "object") return additional === false ? false : undefined;
    if (additional.boolean === false) return false;
    return saysNothing(scope[which].of(additional)) ? undefined : additional;
  };
  const [base, head] = [said("base"), said("head")];
  const words = (value: Schema | false | undefined): string =>
    value === false ? "none" : value === undefined ? "any" : "of a given shape";
  const details = {
    what: `may hold further members: ${words(head)}; it was: ${words(base)}`,
    before: words(base),
    after: words(head),
    topic: "additional",
  };
  if (typeof base === "object" && typeof head === "object") scope.compare(base, head);
  else if (base === head) return;
  else if (head === false) scope.add("additional-properties-forbidden", pairing, details);
  else if (base === false) scope.add("additional-properties-allowed", pairing, details);
  else
    scope.add(
      base === undefined ? "additional-properties-limited" : "additional-properties-freed",
      pairing,
      details,
    );
}
