import type { ErrorDetail } from "./errors.ts";
import { inBody, invalidParameter, invalidRequest, refusal } from "./errors.ts";
import type { FieldRule, Model } from "./field-rules.ts";
import { isObject, member, textOf } from "./json.ts";
import type { Json, JsonObject } from "./json.ts";
import { readValue } from "./read-value.ts";
import type { SeveraState } from "./state.ts";

interface Target {
  readonly field: string;
  readonly rule: FieldRule;
  /** The part of the field an operation points at, "" for the whole. */
  readonly part: string;
}

/**
 * The changes a JSON Patch document asks for (guide: "Updating" and "Money values"). All operations
 * are judged before any is applied; whatever is wrong is refused with 400.
 */
export function readPatch(state: SeveraState, model: Model, body: Json): JsonObject {
  if (!Array.isArray(body)) throw invalidRequest("The body is not an array of operations.");
  const changes: JsonObject = {};
  const problems: ErrorDetail[] = [];
  body.forEach((operation, index) => {
    if (!isObject(operation)) throw invalidRequest(`Operation ${index} is not an object.`);
    requireReplace(operation, index);
    const place = textOf(member(operation, "path") ?? null);
    const target = targetOf(model, place);
    const value = member(operation, "value");
    if (target === undefined) {
      problems.push(inBody(place, `The path '${place}' does not exist.`));
    } else if (!target.rule.writable) {
      problems.push(inBody(place, `The path '${place}' is read-only.`));
    } else if (value === undefined) {
      problems.push(inBody(place, `The operation for '${place}' has no value.`));
    } else {
      const whole = target.part === "" ? value : { [target.part]: value };
      const read = readValue(state, target.rule, whole, target.field);
      if ("problem" in read) problems.push(read.problem);
      else changes[target.field] = read.value;
    }
  });
  if (problems.length > 0) throw invalidParameter(...problems);
  return changes;
}

function requireReplace(operation: JsonObject, index: number): void {
  const op = textOf(member(operation, "op") ?? null);
  if (op.toLowerCase() === "replace") return;
  throw refusal(400, "InvalidOperation", [
    inBody(`[${index}].op`, `The operation '${op}' is not supported, only replace is.`),
  ]);
}

/** The field a path points at. The slash in front may be missing, as in one example of the guide. */
function targetOf(model: Model, path: string): Target | undefined {
  const [name = "", part = "", ...deeper] = path.replace(/^\//, "").split("/");
  const field = Object.keys(model.fields).find((key) => key.toLowerCase() === name.toLowerCase());
  const rule = field === undefined ? undefined : model.fields[field];
  if (field === undefined || rule === undefined || deeper.length > 0) return undefined;
  const parts = rule.kind === "ref" ? ["", "guid"] : ["", "amount", "currencyCode"];
  const known = rule.kind === "ref" || rule.kind === "money" ? parts.includes(part) : part === "";
  return known ? { field, rule, part } : undefined;
}
