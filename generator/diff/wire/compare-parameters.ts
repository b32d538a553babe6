import type { Operation, Parameter } from "../../normalise/document.ts";
import { switchOf } from "./compare-pagination.ts";
import { compareSettings } from "./compare-settings.ts";
import { note, once, type ExchangeScope } from "./exchange-scope.ts";
import type { Node } from "./node.ts";
import { callOf, pathNames } from "./paths.ts";
import type { Sender } from "./scope.ts";
import { renamings, similarityText } from "./similarity.ts";
import { compareSunsets, dayOf } from "./sunset.ts";
import { allows } from "./types.ts";

/** How a parameter is told from others on the wire; path parameters go by their place in the path. */
const keyOf = (parameter: Parameter, operation: Operation): string => {
  if (parameter.place === "path")
    return `path ${pathNames(operation.path).indexOf(parameter.name)}`;
  const name = parameter.place === "header" ? parameter.name.toLowerCase() : parameter.name;
  return `${parameter.place} ${name}`;
};

/** Compares what an operation takes beside its body. */
export function compareParameters(
  scope: ExchangeScope,
  node: Node,
  base: Operation,
  head: Operation,
  sender: Sender,
): void {
  // Names in the address that a vendor calls are chosen by whoever gave it that address.
  const counts = ({ place }: Parameter): boolean => sender === "request" || place !== "path";
  const [own, others] = [base.parameters.filter(counts), head.parameters.filter(counts)];
  const byKey = new Map<string, Parameter[]>();
  for (const found of others) {
    const key = keyOf(found, head);
    byKey.set(key, [...(byKey.get(key) ?? []), found]);
  }
  const known = new Set<Parameter>();
  const removed: Parameter[] = [];
  for (const parameter of own) {
    const matches = byKey.get(keyOf(parameter, base)) ?? [];
    // Some describe a header twice, in other capitals.
    const match = matches.find(({ name }) => name === parameter.name) ?? matches[0];
    if (match === undefined) removed.push(parameter);
    else {
      known.add(match);
      comparePair(scope, node, parameter, match, sender);
    }
  }
  const added = others.filter((parameter) => !known.has(parameter));
  if (removed.length + added.length === 0) return;
  if (sender === "response") compareReceived(node, removed, added);
  else compareSets(scope, node, base, head, removed, added);
}

function comparePair(
  scope: ExchangeScope,
  into: Node,
  base: Parameter,
  head: Parameter,
  sender: Sender,
): void {
  once(scope, into, sender, `parameter ${base.source} ${head.source}`, (node) => {
    const place = { base: base.source, head: head.source };
    if (base.required !== head.required && sender === "request")
      note(node, head.required ? "parameter-became-required" : "parameter-became-optional", {
        ...place,
        what: head.required ? "must be sent" : "may be left out",
        before: base.required ? "required" : "optional",
        after: head.required ? "required" : "optional",
        exchange: {
          base: `without \`${base.name}\`: ${base.required ? "refused" : "accepted"}`,
          head: `without \`${head.name}\`: ${head.required ? "refused" : "accepted"}`,
        },
      });
    if (base.deprecated !== head.deprecated)
      note(node, head.deprecated ? "parameter-deprecated" : "parameter-reactivated", {
        ...place,
        what: head.deprecated ? "is deprecated" : "is no longer deprecated",
      });
    compareSunsets(node, base, head, scope.today);
    compareSerialization(scope, node, base, head);
    compareSettings(node, base.settings, head.settings, place);
    scope.schemas.compare(base.schema, head.schema, sender, node);
  });
}

const writing = ({ style, explode, mediaType }: Parameter): string =>
  mediaType ?? `style: ${style}, explode: ${explode}`;

function compareSerialization(
  scope: ExchangeScope,
  node: Node,
  base: Parameter,
  head: Parameter,
): void {
  const place = {
    base: base.source,
    head: head.source,
    before: writing(base),
    after: writing(head),
  };
  if (base.mediaType !== head.mediaType)
    note(node, "parameter-media-type-changed", {
      ...place,
      what: `is written as ${writing(head)} instead of ${writing(base)}`,
    });
  else if (place.before !== place.after && base.mediaType === undefined) {
    const shape = scope.baseShapes.of(base.schema);
    // One plain value is written the same way in every form-like style.
    const isPlain = !allows(shape, "array", "object") && base.style === head.style;
    if (!isPlain)
      note(node, "parameter-serialization-changed", {
        ...place,
        what: `is written with ${writing(head)} instead of ${writing(base)}`,
      });
  }
  if (base.allowReserved !== head.allowReserved)
    note(node, "parameter-reserved-characters-changed", {
      ...place,
      what: head.allowReserved
        ? "may hold reserved characters as they are"
        : "must have reserved characters encoded",
      before: `allowReserved: ${base.allowReserved}`,
      after: `allowReserved: ${head.allowReserved}`,
    });
}

/** The vendor sends these: they are read as headers of an answer are. */
function compareReceived(
  node: Node,
  removed: readonly Parameter[],
  added: readonly Parameter[],
): void {
  for (const { name, source, required } of removed)
    note(node, required ? "required-response-header-removed" : "response-header-removed", {
      what: `is no longer sent by the vendor`,
      base: source,
      head: undefined,
      before: name,
      topic: `removed ${name}`,
    });
  for (const { name, source } of added)
    note(node, "response-header-added", {
      what: `is sent by the vendor`,
      base: undefined,
      head: source,
      after: name,
      topic: `added ${name}`,
    });
}

function compareSets(
  scope: ExchangeScope,
  node: Node,
  base: Operation,
  head: Operation,
  allRemoved: readonly Parameter[],
  allAdded: readonly Parameter[],
): void {
  const { pagination, used } = switchOf(allRemoved, allAdded);
  if (pagination !== undefined)
    note(node, "pagination-switched", {
      what: `asks for pages by ${pagination.after} instead of ${pagination.before}`,
      base: base.source,
      head: head.source,
      ...pagination,
      exchange: {
        base: `${callOf(base)}?${pagination.before}`,
        head: `${callOf(head)}?${pagination.after}`,
      },
    });
  let removed = allRemoved.filter((parameter) => !used.has(parameter));
  let added = allAdded.filter((parameter) => !used.has(parameter));
  const isSame = (from: Parameter, to: Parameter): boolean =>
    scope.schemas.isSame(from.schema, to.schema, "request");
  for (const from of removed) {
    const to = added.find(
      ({ name, place }) => name === from.name && place !== "path" && from.place !== "path",
    );
    if (to === undefined) continue;
    note(node, "parameter-moved", {
      what: `is sent in the ${to.place} instead of the ${from.place}`,
      base: from.source,
      head: to.source,
      before: from.place,
      after: to.place,
    });
    removed = removed.filter((parameter) => parameter !== from);
    added = added.filter((parameter) => parameter !== to);
  }
  const renamed = renamings(
    removed,
    added,
    (from, to) => from.place === to.place && from.required === to.required && isSame(from, to),
  );
  for (const { from, to, similarity } of renamed)
    note(node, "parameter-renamed", {
      what: `was removed, and \`${to.name}\` of the same shape was added (${similarityText(similarity)})`,
      base: from.source,
      head: to.source,
      before: from.name,
      after: to.name,
    });
  const gone = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  for (const parameter of removed)
    if (!gone.has(parameter)) tellRemoved(scope, node, base, parameter);
  for (const parameter of added) if (!gone.has(parameter)) tellAdded(node, head, parameter);
}

function tellRemoved(
  scope: ExchangeScope,
  node: Node,
  base: Operation,
  parameter: Parameter,
): void {
  const day = dayOf(parameter.sunset);
  const isEarly = parameter.deprecated && day !== undefined && day > scope.today;
  note(
    node,
    isEarly
      ? "parameter-removed-before-sunset"
      : parameter.deprecated
        ? "deprecated-parameter-removed"
        : "parameter-removed",
    {
      what: isEarly ? `was removed before ${day}` : "was removed",
      base: parameter.source,
      head: undefined,
      before: `${parameter.place} ${parameter.name}`,
      topic: `removed ${parameter.place} ${parameter.name}`,
      exchange: {
        base: `${callOf(base)} takes \`${parameter.name}\``,
        head: `${callOf(base)} doesn't`,
      },
    },
  );
}

function tellAdded(node: Node, head: Operation, parameter: Parameter): void {
  note(node, parameter.required ? "required-parameter-added" : "parameter-added", {
    what: parameter.required ? "was added and must be sent" : "was added",
    base: undefined,
    head: parameter.source,
    after: `${parameter.place} ${parameter.name}`,
    topic: `added ${parameter.place} ${parameter.name}`,
    exchange: {
      base: `${callOf(head)} without \`${parameter.name}\`: accepted`,
      head: `${callOf(head)} without \`${parameter.name}\`: refused`,
    },
  });
}
