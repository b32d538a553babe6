import { methodExcerpt } from "../surface/excerpt.ts";
import type { Method, Surface } from "../surface/surface.ts";
import { reachOf } from "../surface/uses.ts";
import { withNames } from "../surface/type-names.ts";
import { resultSnippet } from "../witness/place.ts";
import { change, type Change } from "./change.ts";
import type { Comparison } from "./comparison.ts";
import { isSameType } from "./same-type.ts";
import { judgeType } from "./type-change.ts";

interface Result {
  /** `Call`, `Paged`, or `Call<CappedList`. */
  readonly way: string;
  readonly data: string;
}

const WAY = /^(Call<CappedList|Call|Paged)<([\s\S]*?)>+$/;

/** Divides `Paged<Customer>` into the way it is given and what is given. */
function resultOf({ signature, operation }: Method): Result {
  const { returns } = signature;
  const [, way = "", rest = ""] = WAY.exec(returns) ?? [];
  const data = returns.slice(way.length + 1, returns.length - way.split("<").length);
  return { way: operation.paging?.returns ?? way, data: rest === "" ? returns : data };
}

/** Compares what two methods give that belong together. */
export function compareResults(
  base: Method,
  head: Method,
  comparison: Comparison,
): readonly Change[] {
  const [old, fresh] = [resultOf(base), resultOf(head)];
  const renamed = withNames(old.data, comparison.names);
  if (old.way === fresh.way && isSameType(renamed, fresh.data)) return [];
  const read = resultSnippet(base);
  const common = {
    subject: base.name,
    direction: "response" as const,
    before: methodExcerpt(base.className, base.signature),
    after: methodExcerpt(head.className, head.signature),
    reaches: [reachOf(base, "response")],
    base: base.operation.result.type?.schema.source ?? base.operation.source,
    head: head.operation.result.type?.schema.source ?? head.operation.source,
    baseTypes: [old.data],
    headTypes: [fresh.data],
    snippets: [read],
  };
  if (old.way !== fresh.way)
    return [
      change({
        ...common,
        rule: "paging-changed",
        base: base.operation.source,
        head: head.operation.source,
        message: `\`${head.name}\` gives ${WAYS[fresh.way] ?? "a plain result"} instead of ${WAYS[old.way] ?? "a plain result"}.`,
      }),
    ];
  if (old.data === "void")
    return [
      change({
        ...common,
        rule: "result-added",
        message: `\`${head.name}\` gives a result now.`,
      }),
    ];
  if (fresh.data === "void")
    return [
      change({
        ...common,
        rule: "result-removed",
        message: `\`${head.name}\` gives no result any more.`,
      }),
    ];
  const wrapper = memberOfType(comparison.head, fresh.data, renamed);
  if (wrapper !== undefined)
    return [
      change({
        ...common,
        rule: "result-wrapped",
        message: `\`${head.name}\` gives what it gave as the member \`${wrapper}\` of its result.`,
        replacement: { old: "result", fresh: `result.${wrapper}` },
      }),
    ];
  const inner = memberOfType(comparison.base, old.data, fresh.data);
  if (inner !== undefined)
    return [
      change({
        ...common,
        rule: "result-unwrapped",
        message: `\`${head.name}\` gives at once what was the member \`${inner}\` of its result.`,
        replacement: { old: `result.${inner}`, fresh: "result" },
      }),
    ];
  const place = { read: () => read, write: () => read, compare: () => read, give: () => read };
  const verdict = judgeType({ old: old.data, renamed, fresh: fresh.data }, "response", place);
  return [
    change({
      ...common,
      ...verdict,
      message: `The result of \`${head.name}\` ${verdict.text}.`,
    }),
  ];
}

const WAYS: Readonly<Record<string, string>> = {
  pages: "pages",
  list: "a list that may be cut off",
};

/** The member of an interface that holds exactly a type. */
const memberOfType = ({ declarations }: Surface, owner: string, type: string): string | undefined =>
  declarations.get(owner)?.members.find((member) => member.type === type)?.name;
