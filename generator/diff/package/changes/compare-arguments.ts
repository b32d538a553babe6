import type { Pointer } from "../../../support/pointer.ts";
import { methodExcerpt } from "../surface/excerpt.ts";
import type { Argument } from "../surface/declaration.ts";
import type { Method } from "../surface/surface.ts";
import { reachOf } from "../surface/uses.ts";
import { withNames } from "../surface/type-names.ts";
import { callSnippet, leastArguments } from "../witness/place.ts";
import { snippet } from "../witness/snippet.ts";
import { change, type Change } from "./change.ts";
import type { Comparison } from "./comparison.ts";
import { isSameType } from "./same-type.ts";
import { judgeType } from "./type-change.ts";

/** What an argument is for, whatever it is called: its position in the path, or its part of the request. */
const roleOf = ({ operation }: Method, argument: Argument, index: number): string =>
  index < operation.pathParameters.length
    ? `path ${index}`
    : argument.name === operation.body?.name
      ? "body"
      : argument.name;

const rolesOf = (method: Method): ReadonlyMap<string, Argument> =>
  new Map(
    method.signature.arguments.map((argument, index) => [
      roleOf(method, argument, index),
      argument,
    ]),
  );

/** Where the members of a query, of headers or cookies stand. */
const partsOf = ({ operation }: Method, role: string): readonly Pointer[] =>
  [operation.query, operation.headers, operation.cookies]
    .filter((input, index) => ["query", "headers", "cookies"][index] === role)
    .flatMap((input) => input?.fields.map(({ source }) => source) ?? []);

/** Compares what two methods take that belong together. */
export function compareArguments(
  base: Method,
  head: Method,
  comparison: Comparison,
): readonly Change[] {
  const [old, fresh] = [rolesOf(base), rolesOf(head)];
  const sourceOf = (side: "base" | "head", { operation }: Method, role: string) => {
    const [kind, index] = role.split(" ");
    if (kind === "path") return operation.pathParameters[Number(index)]?.source;
    if (kind !== "body") return undefined;
    return comparison[side].document.operations.find(({ source }) => source === operation.source)
      ?.body?.source;
  };
  const common = (role: string) => ({
    subject: `${base.name}(${(old.get(role) ?? fresh.get(role))?.name ?? ""})`,
    direction: "request" as const,
    before: methodExcerpt(base.className, base.signature),
    after: methodExcerpt(head.className, head.signature),
    reaches: [reachOf(base, "request")],
    base: old.has(role) ? sourceOf("base", base, role) : undefined,
    head: fresh.has(role) ? sourceOf("head", head, role) : undefined,
    near: { base: base.operation.source, head: head.operation.source },
    parts: fresh.has(role) ? partsOf(head, role) : partsOf(base, role),
    baseTypes: [old.get(role)?.type ?? ""],
    headTypes: [fresh.get(role)?.type ?? ""],
  });
  const least = callSnippet(base, leastArguments(base));
  const all = callSnippet(base, base.signature.arguments.length);
  const isReordered = reordered(base, head);
  return [
    ...[...fresh]
      .filter(([role]) => !old.has(role))
      .map(([role, argument]) =>
        change({
          ...common(role),
          rule: argument.isOptional ? "argument-inserted" : "argument-added",
          message: argument.isOptional
            ? `\`${head.name}\` takes \`${argument.name}\` before what followed until now.`
            : `\`${head.name}\` must be given \`${argument.name}\`.`,
          snippets: argument.isOptional ? [all] : [least, all],
        }),
      ),
    ...[...old]
      .filter(([role]) => !fresh.has(role))
      .map(([role, argument]) =>
        change({
          ...common(role),
          rule: "argument-removed",
          message: `\`${head.name}\` no longer takes \`${argument.name}\`.`,
          snippets: argument.isOptional ? [all] : [least, all],
        }),
      ),
    ...(isReordered ? [swapped(base, head)] : []),
    ...[...old].flatMap(([role, from]): readonly Change[] => {
      const to = fresh.get(role);
      return to === undefined ? [] : kept(role, from, to);
    }),
  ];

  function kept(role: string, from: Argument, to: Argument): readonly Change[] {
    const changes: Change[] = [];
    // Names of arguments say nothing to callers; those of the body follow from its type.
    if (from.name !== to.name && role.startsWith("path") && !isReordered)
      changes.push(
        change({
          ...common(role),
          rule: "argument-renamed",
          message: `\`${head.name}\` calls its argument \`${from.name}\` now \`${to.name}\`.`,
          snippets: [all],
        }),
      );
    if (from.isOptional !== to.isOptional)
      changes.push(
        change({
          ...common(role),
          rule: to.isOptional ? "argument-became-optional" : "argument-became-required",
          message: to.isOptional
            ? `\`${head.name}\` can be called without \`${to.name}\`.`
            : `\`${head.name}\` must be given \`${to.name}\`.`,
          snippets: to.isOptional ? [all] : [least],
        }),
      );
    const renamed = withNames(from.type, comparison.names);
    if (!isSameType(renamed, to.type) && role !== "options")
      changes.push(typeChange(role, from, to, renamed));
    return changes;
  }

  function typeChange(role: string, from: Argument, to: Argument, renamed: string): Change {
    const place = {
      read: () => all,
      write: () => all,
      compare: () => all,
      give: (literal: string) =>
        snippet((w) => {
          const others = base.signature.arguments.slice(0, leastArguments(base));
          const parameters = others
            .filter(({ name }) => name !== from.name)
            .map(({ name, type }) => `, ${name}: ${w.type(type)}`);
          const given = others.map(({ name }) => (name === from.name ? literal : name));
          return `export const call = (client: ${w.client()}${parameters.join("")}) => ${w.method(base.name)}(${given.join(", ")});`;
        }),
    };
    const verdict = judgeType({ old: from.type, renamed, fresh: to.type }, "request", place);
    return change({
      ...common(role),
      ...(role === "body"
        ? {
            base: base.operation.body?.type.schema.source,
            head: head.operation.body?.type.schema.source,
          }
        : {}),
      ...verdict,
      message: `\`${to.name}\` of \`${head.name}\` ${verdict.text}.`,
    });
  }
}

/** Whether the path parameters are the same by name and stand in another order. */
function reordered(base: Method, head: Method): boolean {
  const names = ({ operation }: Method): readonly string[] =>
    operation.pathParameters.map(({ name }) => name);
  const [old, fresh] = [names(base), names(head)];
  return old.join() !== fresh.join() && [...old].sort().join() === [...fresh].sort().join();
}

const swapped = (base: Method, head: Method): Change =>
  change({
    rule: "arguments-reordered",
    subject: base.name,
    direction: "request",
    message: `\`${head.name}\` takes ${head.operation.pathParameters.map(({ name }) => `\`${name}\``).join(", ")} in this order now.`,
    before: methodExcerpt(base.className, base.signature),
    after: methodExcerpt(head.className, head.signature),
    reaches: [reachOf(base, "request")],
    base: base.operation.source,
    head: head.operation.source,
  });
