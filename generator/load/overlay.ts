import { basename } from "node:path";
import { isArray, isObject, textMember } from "../support/json.ts";
import { printable } from "../support/printable.ts";
import type { Report } from "../support/report.ts";
import type { Draft } from "./draft.ts";
import { MOST_CHANGES } from "./limits.ts";
import { actionsOf, type Action } from "./overlay-shape.ts";
import { select, type Path } from "./overlay-target.ts";
import { locationIn, type Source } from "./source.ts";

/** Applies an overlay's actions to the draft, one after the other. */
export function applyOverlay(
  overlay: Source,
  draft: Draft,
  documentFile: string,
  report: Report,
): void {
  const based = textMember(overlay.value, "extends");
  const expected = basename(documentFile);
  if (based !== undefined && based.split("/").at(-1) !== expected)
    report.add("overlay-extends", locationIn(overlay, ["extends"]), { found: based, expected });
  for (const action of actionsOf(overlay, report)) {
    apply(action, overlay, draft, report);
    if (!draft.exhausted) continue;
    const what = "the number of changes that this overlay makes";
    report.add("too-large", placeOf(overlay, action), { what, limit: String(MOST_CHANGES) });
    return;
  }
}

function apply(action: Action, overlay: Source, draft: Draft, report: Report): void {
  const { target } = action;
  const paths = selected(action, overlay, draft, report);
  if (paths === undefined) return;
  if (paths.length === 0) {
    report.add("overlay-no-match", placeOf(overlay, action), { target });
    return;
  }
  if (action.remove) {
    if (paths.some((path) => path.length === 0)) {
      const problem = "the whole document can't be removed";
      report.add("overlay-invalid", placeOf(overlay, action), { problem });
    } else for (const path of [...paths].sort(lastFirst)) draft.remove(path);
    return;
  }
  for (const path of paths) update(action, path, overlay, draft, report);
}

function selected(
  action: Action,
  overlay: Source,
  draft: Draft,
  report: Report,
): readonly Path[] | undefined {
  try {
    return select(action.target, draft.root);
  } catch (error) {
    // The engine's errors are about the target; its recursion and its spreads can overflow the stack.
    if (!(error instanceof Error)) throw error;
    const reason = error instanceof RangeError ? "it selects too much" : printable(error.message);
    const problem = `"target" is not a JSONPath that can be followed: ${reason}`;
    report.add("overlay-invalid", placeOf(overlay, action), { problem });
    return undefined;
  }
}

function update(action: Action, path: Path, overlay: Source, draft: Draft, report: Report): void {
  const value = draft.valueAt(path);
  const tokens = ["actions", String(action.index), "update"];
  const change = action.update ?? null;
  if ((isObject(value) && isObject(change)) || isArray(value)) {
    draft.merge(path, change, { source: overlay, tokens });
    return;
  }
  const problem = isObject(value)
    ? '"update" must be an object, as its target is one'
    : "the target is neither an object nor an array: select what holds it";
  report.add("overlay-invalid", locationIn(overlay, tokens), { problem });
}

const placeOf = (overlay: Source, action: Action) =>
  locationIn(overlay, ["actions", String(action.index), "target"]);

/** Later items and deeper places first, so that a removal moves nothing that is still to be removed. */
const lastFirst = (a: Path, b: Path): number => {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one = "", other = ""] = [a[at], b[at]];
    if (one === other) continue;
    const byNumber = Number(other) - Number(one);
    return Number.isNaN(byNumber) || byNumber === 0 ? (one < other ? 1 : -1) : byNumber;
  }
  return b.length - a.length;
};
