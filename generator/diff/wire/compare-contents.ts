import type { Content } from "../../normalise/document.ts";
import { isObject, type Json } from "../../support/json.ts";
import { canonical } from "./canonical.ts";
import { note, type ExchangeScope } from "./exchange-scope.ts";
import { holds, pairContents } from "./media-types.ts";
import type { Node } from "./node.ts";
import type { WireRuleId } from "./rules.ts";
import type { Sender } from "./scope.ts";
import { shown } from "./words.ts";

/** Compares content of one media type. */
export function compareContent(
  scope: ExchangeScope,
  node: Node,
  base: Content,
  head: Content,
  sender: Sender,
): void {
  if (base.schema !== undefined && head.schema !== undefined)
    scope.schemas.compare(base.schema, head.schema, sender, node);
  else if (base.schema !== head.schema) {
    const isAdded = base.schema === undefined;
    const rule: WireRuleId = `${sender}-${isAdded ? "schema-added" : "schema-dropped"}`;
    node.differences.push({
      rule,
      topic: "content schema",
      base: base.source,
      head: head.source,
      what: isAdded ? "got a schema" : "lost its schema",
      before: isAdded ? "no schema" : "a schema",
      after: isAdded ? "a schema" : "no schema",
      ...(base.schema !== undefined || head.schema !== undefined
        ? {
            exchange: {
              base: isAdded ? "any content" : "content of a given shape",
              head: isAdded ? "content of a given shape" : "any content",
            },
          }
        : {}),
    });
  }
  const [before, after] = [factsOf(base.encoding), factsOf(head.encoding)];
  if (canonical(before) !== canonical(after))
    note(node, sender === "request" ? "request-encoding-changed" : "response-encoding-changed", {
      what: "writes its parts in another way (encoding)",
      base: base.source,
      head: head.source,
      before: shown(before),
      after: shown(after),
    });
}

/** An encoding without its descriptions, and without what says nothing. */
function factsOf(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, fact]) =>
          name !== "description" &&
          !name.startsWith("example") &&
          !(isObject(fact) && Object.keys(fact).length === 0),
      )
      .map(([name, fact]) => [name, factsOf(fact)]),
  );
}

interface Place {
  readonly base: Content["source"];
  readonly head: Content["source"];
}

/** Compares the media types that clients may send. */
export function compareSent(
  scope: ExchangeScope,
  node: Node,
  base: readonly Content[],
  head: readonly Content[],
): void {
  const { pairs, removed, added } = pairContents(base, head);
  for (const [one, other] of pairs) compareContent(scope, node, one, other, "request");
  for (const content of removed) {
    // A range that holds it takes it as before.
    const range = head.find((other) => holds(other.mediaType, content.mediaType));
    if (range !== undefined) compareContent(scope, node, content, range, "request");
    else
      note(node, "request-media-type-removed", {
        what: "may no longer be sent",
        base: content.source,
        head: undefined,
        before: content.mediaType,
        exchange: { base: `Content-Type: ${content.mediaType} accepted`, head: "refused" },
      });
  }
  for (const content of added)
    note(node, "request-media-type-added", {
      what: "may be sent",
      base: undefined,
      head: content.source,
      after: content.mediaType,
    });
}

/** Compares the media types that clients may receive. */
export function compareReceived(
  scope: ExchangeScope,
  node: Node,
  base: readonly Content[],
  head: readonly Content[],
  place: Place,
): void {
  const { pairs, removed, added } = pairContents(base, head);
  for (const [one, other] of pairs) compareContent(scope, node, one, other, "response");
  const [gone, come] = [removed[0], added[0]];
  if (base.length === 0 || head.length === 0) {
    if (come !== undefined)
      note(node, "response-body-added", {
        ...place,
        what: `has a body of ${come.mediaType}`,
        after: come.mediaType,
      });
    if (gone !== undefined)
      note(node, "response-body-removed", {
        ...place,
        what: "has no body any more",
        before: gone.mediaType,
        after: "no body",
      });
    return;
  }
  if (gone !== undefined && come !== undefined && removed.length === 1 && added.length === 1) {
    const rule = holds(gone.mediaType, come.mediaType)
      ? "response-media-type-narrowed"
      : holds(come.mediaType, gone.mediaType)
        ? "response-media-type-widened"
        : "response-media-type-changed";
    note(node, rule, {
      what: `comes as ${come.mediaType} instead of ${gone.mediaType}`,
      base: gone.source,
      head: come.source,
      before: gone.mediaType,
      after: come.mediaType,
    });
    compareContent(scope, node, gone, come, "response");
    return;
  }
  for (const content of removed)
    note(node, "response-media-type-removed", {
      what: "is no longer available",
      base: content.source,
      head: undefined,
      before: content.mediaType,
      exchange: { base: `Accept: ${content.mediaType} answered`, head: "not available" },
    });
  for (const content of added)
    note(
      node,
      content.mediaType.startsWith("text/event-stream")
        ? "event-stream-added"
        : "response-media-type-added",
      {
        what: "is also available",
        base: undefined,
        head: content.source,
        after: content.mediaType,
      },
    );
}
