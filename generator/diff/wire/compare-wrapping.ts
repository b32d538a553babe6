import type { Schema } from "../../normalise/document.ts";
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

const memberThat = (outer: Shape, isIt: (schema: Schema) => boolean): string | undefined =>
  [...outer.properties].find(([, schema]) => isIt(schema))?.[0];

/** Finds a value that was put into an envelope, or taken out of one; tells whether it found that. */
export function compareWrapping(scope: Scope, pairing: Pairing): boolean {
  const { base, head, baseSchema, headSchema } = pairing;
  const into = mayWrap(base, head)
    ? memberThat(head, (schema) => scope.isSame(baseSchema, schema))
    : undefined;
  if (into !== undefined) {
    scope.add("wrapped", pairing, {
      what: `was put into an envelope, as its member \`${into}\``,
      before: "…",
      after: `{ ${into}: … }`,
    });
    return true;
  }
  const outOf = mayWrap(head, base)
    ? memberThat(base, (schema) => scope.isSame(schema, headSchema))
    : undefined;
  if (outOf === undefined) return false;
  scope.add("unwrapped", pairing, {
    what: `was taken out of its envelope, where it was the member \`${outOf}\``,
    before: `{ ${outOf}: … }`,
    after: "…",
  });
  return true;
}
