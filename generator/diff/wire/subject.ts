import type { NormalDocument } from "../../normalise/document.ts";
import { tokensOf, type Pointer } from "../../support/pointer.ts";

/** What stands below a schema, as a path that a reader of values would take. */
function pathText(tokens: readonly string[]): string {
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    const next = tokens[index + 1] ?? "";
    switch (token) {
      case "properties":
        text += `.${next}`;
        index += 1;
        break;
      case "items":
        text += "[]";
        break;
      case "additionalProperties":
        text += ".*";
        break;
      case "patternProperties":
        text += `./${next}/`;
        index += 1;
        break;
      case "prefixItems":
        text += `[${next}]`;
        index += 1;
        break;
      case "allOf":
      case "oneOf":
      case "anyOf":
        text += token === "allOf" ? "" : `(${token} ${next})`;
        index += 1;
        break;
      default:
        text += ` ${token}`;
    }
  }
  return text;
}

/** The path below a place that holds content: its media type is left out where it is JSON. */
function contentText(tokens: readonly string[]): string {
  const [first, media = "", schema, ...rest] = tokens;
  if (first === "schema") return pathText(tokens.slice(1));
  if (first !== "content") return pathText(tokens);
  const text = media === "application/json" ? "" : ` ${media}`;
  return schema === "schema"
    ? `${text}${pathText(rest)}`
    : `${text}${schema === undefined ? "" : ` ${schema}${rest.length === 0 ? "" : ` ${rest.join(" ")}`}`}`;
}

function messageText(tokens: readonly string[]): string {
  const [first = "", second = "", ...rest] = tokens;
  switch (first) {
    case "":
      return "";
    case "requestBody":
      return ` body${contentText(tokens.slice(1))}`;
    case "responses":
      return ` ${second}${rest[0] === "headers" ? ` header ${rest[1] ?? ""}${contentText(rest.slice(2))}` : contentText(rest)}`;
    case "callbacks":
      return ` callback ${second}${rest.length < 2 ? "" : ` ${rest[0] ?? ""} ${(rest[1] ?? "").toUpperCase()}${messageText(rest.slice(2))}`}`;
    case "parameters":
      return ` parameter ${second}${contentText(rest)}`;
    default:
      return ` ${tokens.join(" ")}`;
  }
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** A declaration in the document's own words: `Customer.name`, `GET /v1/orders 200[].id`. */
export function subjectOf(at: Pointer): string {
  const tokens = tokensOf(at);
  const [first = "", second = "", third = "", ...rest] = tokens;
  if (first === "components") {
    if (second === "schemas") return `${third}${pathText(rest)}`;
    const kind =
      {
        parameters: "parameter",
        headers: "header",
        responses: "response",
        requestBodies: "body",
        securitySchemes: "security scheme",
        callbacks: "callback",
        pathItems: "path",
      }[second] ?? second;
    return `${kind} ${third}${contentText(rest)}`.trim();
  }
  if (first === "paths" || first === "webhooks") {
    const name = first === "webhooks" ? `webhook ${second}` : second;
    return METHODS.has(third)
      ? `${first === "webhooks" ? `webhook ${second}` : `${third.toUpperCase()} ${second}`}${messageText(rest)}`
      : `${name}${messageText([third, ...rest].filter((token) => token !== ""))}`;
  }
  if (first === "servers") return "The servers";
  if (first === "tags") return `The tag`;
  return tokens.join(" ");
}

/** The rest of a place inside settings; a member or a schema may have their name. */
const SETTING = /(?<!\/(?:properties|schemas))\/x-client(?:\/.*)?$/s;

/** Names declarations of a document; parameters go by their names, not by their places in a list. */
export function subjectsOf(document: NormalDocument): (at: Pointer) => string {
  const parameters = new Map<string, string>();
  for (const operation of [...document.operations, ...document.webhooks])
    for (const { source, place, name } of operation.parameters)
      parameters.set(
        source,
        `${source.startsWith("/components/") ? "" : `${operation.method} ${operation.path} `}${place} parameter \`${name}\``,
      );
  return (place) => {
    // A setting is told of what it is set on.
    const at = place.replace(SETTING, "") as Pointer;
    if (at === "") return "The client";
    if (at === "/servers") return "The servers";
    if (at === "/security") return "Every operation";
    if (at === "/paths") return "All paths";
    const match = /^(.*?\/parameters\/[^/]+)(?:\/(?:schema|content\/[^/]+\/schema))?(\/.*)?$/.exec(
      at,
    );
    const name = match?.[1] === undefined ? undefined : parameters.get(match[1]);
    if (name === undefined) return subjectOf(at);
    const rest = match?.[2];
    return rest === undefined ? name : `${name}${pathText(tokensOf(rest as Pointer))}`;
  };
}
