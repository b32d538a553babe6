import type { Operation, Response } from "../../normalise/document.ts";
import { byText } from "../../support/order.ts";
import { compareReceived, compareSent } from "./compare-contents.ts";
import { compareHeaders } from "./compare-headers.ts";
import { note, once, type ExchangeScope } from "./exchange-scope.ts";
import type { Node } from "./node.ts";
import type { Sender } from "./scope.ts";

const isSuccess = ({ status }: Response): boolean => /^[23]/.test(status);

/** The response that describes a status: its own, that of its hundred, or the default of failures. */
const covering = (responses: readonly Response[], { status }: Response): Response | undefined => {
  const find = (wanted: string) =>
    responses.find((response) => response.status.toUpperCase() === wanted);
  return (
    find(status.toUpperCase()) ??
    find(`${status.charAt(0)}XX`) ??
    (/^[23]/.test(status) ? undefined : find("DEFAULT"))
  );
};

/** Compares what an operation answers. */
export function compareResponses(
  scope: ExchangeScope,
  node: Node,
  base: Operation,
  head: Operation,
  sender: Sender,
): void {
  const removed: Response[] = [];
  const paired = new Set<Response>();
  for (const response of base.responses) {
    const match = covering(head.responses, response);
    if (match === undefined) removed.push(response);
    else {
      paired.add(match);
      comparePair(scope, node, response, match, sender);
    }
  }
  const added = head.responses.filter((response) => {
    if (paired.has(response)) return false;
    const match = covering(base.responses, response);
    if (match !== undefined) comparePair(scope, node, match, response, sender);
    return match === undefined;
  });
  if (sender === "response") tellNotices(node, removed, added);
  else tellStatuses(scope, node, base, head, removed, added);
}

function comparePair(
  scope: ExchangeScope,
  into: Node,
  base: Response,
  head: Response,
  sender: Sender,
): void {
  const direction = sender === "request" ? "response" : "request";
  once(scope, into, direction, `response ${base.source} ${head.source}`, (node) => {
    if (direction === "response") {
      compareReceived(scope, node, base.contents, head.contents, {
        base: base.source,
        head: head.source,
      });
      compareHeaders(scope, node, base, head);
    } else {
      compareSent(scope, node, base.contents, head.contents);
      compareAnsweredHeaders(node, base, head);
    }
  });
}

/** Headers that clients answer a call from the vendor with. */
function compareAnsweredHeaders(node: Node, base: Response, head: Response): void {
  const textOf = ({ headers }: Response): string =>
    headers
      .map(({ name, required }) => `${name.toLowerCase()}${required ? "" : "?"}`)
      .sort(byText)
      .join(", ");
  const [before, after] = [textOf(base), textOf(head)];
  if (before !== after)
    note(node, "notice-answer-headers-changed", {
      what: `is answered with other headers: ${after || "none"} instead of ${before || "none"}`,
      base: base.source,
      head: head.source,
      before,
      after,
    });
}

/** The vendor called, and the client answers. */
function tellNotices(node: Node, removed: readonly Response[], added: readonly Response[]): void {
  for (const { status, source } of removed)
    note(node, "notice-answer-removed", {
      what: "is an answer no longer",
      base: source,
      head: undefined,
      before: status,
      exchange: { base: `${status} is understood`, head: `${status} isn't` },
    });
  for (const { status, source } of added)
    note(node, "notice-answer-added", {
      what: "is a further answer",
      base: undefined,
      head: source,
      after: status,
    });
}

function tellStatuses(
  scope: ExchangeScope,
  node: Node,
  base: Operation,
  head: Operation,
  removed: readonly Response[],
  added: readonly Response[],
): void {
  const [gone, come] = [removed.filter(isSuccess), added.filter(isSuccess)];
  const [from, to] = [gone[0], come[0]];
  if (from !== undefined && to !== undefined && gone.length === 1 && come.length === 1) {
    note(node, "success-status-changed", {
      what: `became ${to.status}`,
      base: from.source,
      head: to.source,
      before: from.status,
      after: to.status,
    });
    comparePair(scope, node, from, to, "request");
  } else {
    for (const { status, source } of gone)
      note(node, "success-status-removed", {
        what: "is a success no longer",
        base: source,
        head: undefined,
        before: status,
        exchange: { base: `succeeds with ${status}`, head: `succeeds with ${statuses(head)}` },
      });
    for (const { status, source } of come)
      note(node, "success-status-added", {
        what: "is a further success",
        base: undefined,
        head: source,
        after: status,
        before: statuses(base),
      });
  }
  for (const response of removed)
    if (!isSuccess(response))
      note(node, "error-status-removed", {
        what: "is a failure no longer",
        base: response.source,
        head: undefined,
        before: response.status,
      });
  for (const response of added)
    if (!isSuccess(response))
      note(node, response.status === "429" ? "throttling-announced" : "error-status-added", {
        what:
          response.status === "429"
            ? `tells that too many calls are refused${hasRetryAfter(response) ? ", and how long to wait" : ""}`
            : "is a failure that wasn't described before",
        base: undefined,
        head: response.source,
        after: response.status,
      });
}

const statuses = ({ responses }: Operation): string =>
  responses
    .filter(isSuccess)
    .map(({ status }) => status)
    .join(", ");

const hasRetryAfter = ({ headers }: Response): boolean =>
  headers.some(({ name }) => name.toLowerCase() === "retry-after");
