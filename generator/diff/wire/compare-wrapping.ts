import type { Schema } from "../../normalise/document.ts";
import { isShared } from "./pair-forms.ts";
import type { Pairing, Scope } from "./scope.ts";
import type { Shape } from "./shape.ts";
import { typesOf } from "./types.ts";

const MOST_MEMBERS = 12;

const isStructured = (shape: Shape): boolean =>
  shape.properties.size > 0 || shape.items !== undefined;

/** Whether one may be the envelope of the other: of another type, or an object with none of its members. */
const mayWrap = (inner: Shape, outer: Shape): boolean => {
  if (!isStructured(inner) || outer.properties.size === 0 || outer.properties.size > MOST_MEMBERS)
    return false;
  if (!typesOf(inner).includes("object")) return !typesOf(outer).includes("array");
  return ![...inner.properties.keys()].some((name) => outer.properties.has(name));
};

type Member = readonly [name: string, schema: Schema];

const memberThat = (outer: Shape, isIt: (schema: Schema) => boolean): Member | undefined =>
  [...outer.properties].find(([, schema]) => isIt(schema));

/** Whether two schemas are one: the shared one of that name, whatever changed in it, or others that accept the same. */
function areOne(scope: Scope, base: Schema, head: Schema): boolean {
  const [one, other] = [scope.base.follow(base), scope.head.follow(head)];
  return (isShared(one) && one.source === other.source) || scope.isSame(base, head);
}

/** Finds a value that was put into an envelope, or taken out of one; tells whether it found that. */
export function compareWrapping(scope: Scope, pairing: Pairing): boolean {
  const { base, head, baseSchema, headSchema } = pairing;
  const into = mayWrap(base, head)
    ? memberThat(head, (schema) => areOne(scope, baseSchema, schema))
    : undefined;
  if (into !== undefined) {
    const [name, schema] = into;
    scope.add("wrapped", pairing, {
      what: `was put into an envelope, as its member \`${name}\``,
      before: "…",
      after: `{ ${name}: … }`,
    });
    scope.compare(baseSchema, schema);
    return true;
  }
  const outOf = mayWrap(head, base)
    ? memberThat(base, (schema) => areOne(scope, schema, headSchema))
    : undefined;
  if (outOf === undefined) return false;
  const [name, schema] = outOf;
  scope.add("unwrapped", pairing, {
    what: `was taken out of its envelope, where it was the member \`${name}\``,
    before: `{ ${name}: … }`,
    after: "…",
  });
  scope.compare(schema, headSchema);
  return true;
}
