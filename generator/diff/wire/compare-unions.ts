import type { Schema } from "../../normalise/document.ts";
import { compareDiscriminators } from "./compare-discriminators.ts";
import { areDisjoint } from "./disjoint.ts";
import { isShared, pairForms } from "./pair-forms.ts";
import type { Pairing, Scope } from "./scope.ts";
import type { Shape, Union } from "./shape.ts";
import { saysNothing, type Shapes } from "./shapes.ts";
import { subjectOf } from "./subject.ts";
import { clipped, kindOf } from "./words.ts";

/** Compares values that take one of several forms; tells whether that was all there is to compare. */
export function compareUnions(scope: Scope, pairing: Pairing): boolean {
  const { base, head, baseSchema, headSchema } = pairing;
  const [one, other] = [base.unions[0], head.unions[0]];
  if (one !== undefined && other !== undefined) {
    compareForms(scope, pairing, one, other);
    compareDiscriminators(scope, pairing);
    if (base.unions.length !== head.unions.length || base.unions.length > 1)
      compareFurther(scope, pairing);
    return false;
  }
  if (one === undefined && other === undefined) return false;
  // One plain form is a union of one.
  if (other !== undefined && isOnlyUnion(head) && !saysNothing(base)) {
    compareForms(scope, pairing, alone(baseSchema, other), other);
    return true;
  }
  if (one !== undefined && isOnlyUnion(base) && !saysNothing(head)) {
    compareForms(scope, pairing, one, alone(headSchema, one));
    return true;
  }
  scope.add(one === undefined ? "forms-demanded" : "forms-freed", pairing, {
    what:
      one === undefined
        ? "must take one of several forms"
        : "need no longer take one of several forms",
  });
  return saysNothing(base) || saysNothing(head);
}

const alone = (schema: Schema, like: Union): Union => ({
  exactlyOne: like.exactlyOne,
  forms: [schema],
  source: schema.source,
});

/** Whether a shape says no more than which forms a value takes, and that it is an object. */
const isOnlyUnion = (shape: Shape): boolean =>
  shape.unions.length === 1 &&
  saysNothing({ ...shape, unions: [], types: [], discriminator: undefined });

function compareFurther(scope: Scope, pairing: Pairing): void {
  const [base, head] = [pairing.base.unions, pairing.head.unions];
  const isAlike = (one: Union, other: Union): boolean =>
    one.exactlyOne === other.exactlyOne &&
    one.forms.length === other.forms.length &&
    one.forms.every((form) => other.forms.some((match) => scope.isSame(form, match)));
  const rest = head.slice(1);
  const isSame =
    base.length === head.length &&
    base.slice(1).every((one) => rest.some((other) => isAlike(one, other)));
  if (!isSame)
    scope.add("undecided", pairing, {
      what: "must take forms of several unions, which differ",
      before: `${base.length} unions`,
      after: `${head.length} unions`,
    });
}

const areTold = (shapes: Shapes, union: Union, discriminated: boolean): boolean =>
  discriminated ||
  union.forms.every((one, index) =>
    union.forms.slice(index + 1).every((other) => areDisjoint(shapes, one, other)),
  );

function compareForms(scope: Scope, pairing: Pairing, base: Union, head: Union): void {
  const { pairs, removed, added } = pairForms(scope, base.forms, head.forms, [
    pairing.base.discriminator,
    pairing.head.discriminator,
  ]);
  for (const [one, other] of pairs)
    scope.compare(one, other, { ignoresNull: pairing.base.nullable === pairing.head.nullable });
  // What another form accepts already is neither lost nor new.
  const lost = removed.filter(
    (form) => !head.forms.some((other) => scope.isWithin("base in head", form, other)),
  );
  const gained = added.filter(
    (form) => !base.forms.some((other) => scope.isWithin("head in base", other, form)),
  );
  const baseTold = areTold(scope.base, base, pairing.base.discriminator !== undefined);
  const headTold = areTold(scope.head, head, pairing.head.discriminator !== undefined);
  // What an old form accepts already is refused where exactly one form may fit.
  const collides = scope.sender === "request" && head.exactlyOne && !headTold && added.length > 0;
  const come = collides ? added : gained;
  if (come.length > 0) {
    const forms = formsText(scope.head, come, pairing.headSchema);
    scope.add(collides ? "overlapping-alternative-added" : "alternative-added", pairing, {
      what: `may take a further form: ${forms}`,
      after: forms,
      topic: "form-added",
    });
  }
  const uncovers =
    scope.sender === "response" && base.exactlyOne && !baseTold && removed.length > 0;
  const gone = uncovers ? removed : lost;
  if (gone.length > 0) {
    const forms = formsText(scope.base, gone, pairing.baseSchema);
    scope.add(uncovers ? "overlapping-alternative-removed" : "alternative-removed", pairing, {
      what: `may no longer take a form: ${forms}`,
      before: forms,
      topic: "form-removed",
    });
  }
  if (base.exactlyOne !== head.exactlyOne && !(baseTold && headTold))
    scope.add(head.exactlyOne ? "forms-made-exclusive" : "forms-made-combinable", pairing, {
      what: head.exactlyOne
        ? "must take exactly one of its forms"
        : "may take several of its forms at once",
      before: base.exactlyOne ? "oneOf" : "anyOf",
      after: head.exactlyOne ? "oneOf" : "anyOf",
    });
}

/** The forms of a value in few words; `whole` is what they are forms of, whose name says nothing of a form. */
const formsText = (shapes: Shapes, forms: readonly Schema[], whole: Schema): string => {
  const words = forms.map((form) =>
    isShared(form) && form.source !== whole.source
      ? subjectOf(form.source)
      : kindOf(shapes.of(form)),
  );
  return clipped([...new Set(words)].join(", "));
};
