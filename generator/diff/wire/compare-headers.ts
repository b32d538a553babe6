import type { Header, Response } from "../../normalise/document.ts";
import { note, once, type ExchangeScope } from "./exchange-scope.ts";
import type { Node } from "./node.ts";

/** Headers by which a server tells how many calls are left, or how long to wait. */
const RATE_LIMIT = /^(?:retry-after|(?:x-)?ratelimit(?:-.*)?|x-rate-limit-.*)$/i;

/** Compares the headers of an answer. */
export function compareHeaders(
  scope: ExchangeScope,
  node: Node,
  base: Response,
  head: Response,
): void {
  const find = ({ headers }: Response, name: string): Header | undefined =>
    headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
  for (const header of base.headers) {
    const match = find(head, header.name);
    if (match !== undefined) compareHeader(scope, node, header, match);
    else
      note(node, removalOf(header), {
        what: "is no longer sent",
        base: header.source,
        head: undefined,
        before: header.name,
        topic: `removed ${header.name}`,
        exchange: { base: `${header.name}: …`, head: "no such header" },
      });
  }
  for (const header of head.headers)
    if (find(base, header.name) === undefined)
      note(node, "response-header-added", {
        what: "is sent",
        base: undefined,
        head: header.source,
        after: header.name,
        topic: `added ${header.name}`,
      });
}

const removalOf = ({ name, required }: Header) =>
  required
    ? "required-response-header-removed"
    : RATE_LIMIT.test(name)
      ? "rate-limit-header-removed"
      : "response-header-removed";

function compareHeader(scope: ExchangeScope, into: Node, base: Header, head: Header): void {
  once(scope, into, "response", `header ${base.source} ${head.source}`, (node) => {
    const place = { base: base.source, head: head.source };
    if (base.required !== head.required)
      note(
        node,
        head.required ? "response-header-became-required" : "response-header-became-optional",
        {
          ...place,
          what: head.required ? "is always there" : "may be missing",
          before: base.required ? "required" : "optional",
          after: head.required ? "required" : "optional",
        },
      );
    if (base.deprecated !== head.deprecated)
      note(node, head.deprecated ? "response-header-deprecated" : "response-header-reactivated", {
        ...place,
        what: head.deprecated ? "is deprecated" : "is no longer deprecated",
      });
    if (
      base.mediaType !== head.mediaType ||
      (base.explode !== head.explode && isComposite(scope, base))
    )
      note(node, "response-encoding-changed", {
        ...place,
        what: "is written in another way",
        before: base.mediaType ?? `explode: ${base.explode}`,
        after: head.mediaType ?? `explode: ${head.explode}`,
      });
    if (base.schema !== undefined && head.schema !== undefined)
      scope.schemas.compare(base.schema, head.schema, "response", node);
  });
}

const isComposite = (scope: ExchangeScope, { schema }: Header): boolean =>
  schema !== undefined && scope.baseShapes.of(schema).types.some((type) => type === "object");
