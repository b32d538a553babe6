import type { Content, NormalDocument, Operation, Parameter } from "../normalise/document.ts";
import { LONE_SURROGATE } from "../support/invisible.ts";
import { objectMember, textMember, type Json } from "../support/json.ts";
import { below, type Pointer } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";

/** Whether a header can be called so. Platforms lose one that is called `__proto__`. */
export const isHeaderName = (name: string): boolean =>
  /^(?!__proto__$)[!#$%&'*+.^_`|~\w-]+$/.test(name);

/** Whether a header can say so, in characters that mean the same everywhere. */
const isHeaderText = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const isCookieName = (name: string): boolean => /^[!-~]+$/.test(name) && !/[;=,"]/.test(name);

const HALF = new RegExp(LONE_SURROGATE);

const isSendable = ({ name, place }: Parameter): boolean => {
  switch (place) {
    case "header":
      return isHeaderName(name);
    case "cookie":
      return isCookieName(name);
    case "query":
      return !HALF.test(name);
    case "path":
      // The name of a part of a path is never sent.
      return true;
  }
};

type Tell = (what: string, name: string, at: Pointer) => void;

/** A content without the media types of parts that no part can have. */
function withSendableParts(content: Content, tell: Tell): Content {
  const encoding = Object.entries(content.encoding).map(([part, each]): [string, Json] => {
    const given = objectMember(content.encoding, part) ?? {};
    const type = textMember(given, "contentType");
    if (type === undefined || isHeaderText(type)) return [part, each];
    tell("media type", type, below(content.source, "encoding", part, "contentType"));
    const { contentType: _, ...rest } = given;
    return [part, rest];
  });
  return { ...content, encoding: Object.fromEntries(encoding) };
}

function withSendableTypes(contents: readonly Content[], tell: Tell): readonly Content[] {
  return contents.flatMap((content) => {
    if (isHeaderText(content.mediaType)) return withSendableParts(content, tell);
    tell("media type", content.mediaType, content.source);
    return [];
  });
}

/** An operation without parameters and media types whose names no request can hold. */
function cleaned(operation: Operation, tell: Tell): Operation {
  const parameters = operation.parameters.filter((parameter) => {
    if (isSendable(parameter)) return true;
    tell(`${parameter.place} parameter`, parameter.name, below(parameter.source, "name"));
    return false;
  });
  const { body } = operation;
  return {
    ...operation,
    parameters,
    ...(body && { body: { ...body, contents: withSendableTypes(body.contents, tell) } }),
    responses: operation.responses.map((response) => ({
      ...response,
      contents: withSendableTypes(response.contents, tell),
    })),
  };
}

/** A document in which every name can be sent. What can't be is an error; where nobody here can mend it, it is left out and told. */
export function withSendableNames(document: NormalDocument, report: Report): NormalDocument {
  const code = document.isForeign ? "name-left-out" : "name-not-sendable";
  const told = new Set<Pointer>();
  const tell: Tell = (what, name, at) => {
    // What several operations share stands in one place.
    if (told.has(at)) return;
    told.add(at);
    report.add(code, () => document.locate(at), { what, name });
  };
  return { ...document, operations: document.operations.map((each) => cleaned(each, tell)) };
}
