import type { Schema } from "../../../normalise/document.ts";
import type { Sender } from "../scope.ts";
import type { Shape } from "../shape.ts";
import type { Shapes } from "../shapes.ts";

/** The schemas of one document, as one sender uses them. */
export interface Reading {
  readonly shapes: Shapes;
  readonly sender: Sender;
}

/** The members that the sender's values hold: what only the other side sets is left out. */
export const carried = (reading: Reading, shape: Shape): ReadonlyMap<string, Schema> =>
  new Map(
    [...shape.properties].filter(([, schema]) => {
      const { readOnly, writeOnly } = reading.shapes.of(schema);
      return reading.sender === "request" ? !readOnly : !writeOnly;
    }),
  );

/** The members that the sender's values must hold. */
export const demanded = (reading: Reading, shape: Shape): readonly string[] => {
  const members = carried(reading, shape);
  return [...shape.required].filter((name) => members.has(name) || !shape.properties.has(name));
};
