import { jsonIn, textAt } from "./json-pointer.js";

/** What an answer means, as a status: some vendors say with a 200 what HTTP has other numbers for. */
export type StatusOf = (answer: {
  readonly status: number;
  readonly text: string | undefined;
}) => number;

/** Takes the status from the vendor's own code, where that stands for one. */
// @__NO_SIDE_EFFECTS__
export function statusByCode(
  pointer: string,
  statuses: { readonly [code: string]: number },
): StatusOf {
  return ({ status, text }) => {
    const code = textAt(jsonIn(text), pointer) ?? "";
    return (Object.hasOwn(statuses, code) ? statuses[code] : undefined) ?? status;
  };
}
