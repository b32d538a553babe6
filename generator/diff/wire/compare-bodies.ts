import type { Body, Operation } from "../../normalise/document.ts";
import { compareReceived, compareSent } from "./compare-contents.ts";
import { compareSettings } from "./compare-settings.ts";
import { note, once, type ExchangeScope } from "./exchange-scope.ts";
import type { Node } from "./node.ts";
import { callOf } from "./paths.ts";
import type { Sender } from "./scope.ts";

/** Compares the bodies that an operation takes; in a call from the vendor, those that clients receive. */
export function compareBodies(
  scope: ExchangeScope,
  node: Node,
  base: Operation,
  head: Operation,
  sender: Sender,
): void {
  const [one, other] = [base.body, head.body];
  if (one !== undefined && other !== undefined)
    once(scope, node, sender, `body ${one.source} ${other.source}`, (shared) => {
      comparePair(scope, shared, one, other, sender);
    });
  else if (other !== undefined) tellAdded(node, base, other, sender);
  else if (one !== undefined)
    note(node, sender === "request" ? "request-body-removed" : "response-body-removed", {
      what: sender === "request" ? "takes no body any more" : "brings no body any more",
      base: one.source,
      head: undefined,
      before: "a body",
      exchange: { base: `${callOf(base)} with a body`, head: `${callOf(head)} without one` },
    });
}

function tellAdded(node: Node, base: Operation, body: Body, sender: Sender): void {
  if (sender === "response") {
    note(node, "response-body-added", {
      what: "brings a body",
      base: undefined,
      head: body.source,
      after: "a body",
    });
    return;
  }
  note(node, body.required ? "required-request-body-added" : "request-body-added", {
    what: body.required ? "takes a body, which must be sent" : "takes a body",
    base: undefined,
    head: body.source,
    after: body.required ? "required body" : "optional body",
    exchange: {
      base: `${callOf(base)} without a body: accepted`,
      head: `${callOf(base)} without a body: refused`,
    },
  });
}

function comparePair(
  scope: ExchangeScope,
  node: Node,
  base: Body,
  head: Body,
  sender: Sender,
): void {
  const place = { base: base.source, head: head.source };
  if (base.required !== head.required && sender === "request")
    note(node, head.required ? "request-body-became-required" : "request-body-became-optional", {
      ...place,
      what: head.required ? "must be sent" : "may be left out",
      before: base.required ? "required" : "optional",
      after: head.required ? "required" : "optional",
    });
  compareSettings(node, base.settings, head.settings, place);
  if (sender === "request") compareSent(scope, node, base.contents, head.contents);
  else compareReceived(scope, node, base.contents, head.contents, place);
}
