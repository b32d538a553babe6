import type {
  Content,
  NormalDocument,
  Operation,
  Response,
  Schema,
  SchemaId,
} from "../normalise/document.ts";
import { emptySchema } from "../normalise/schemas.ts";
import { sorted } from "../support/order.ts";
import type { Declarations } from "./declarations.ts";
import { docsOf } from "./docs.ts";
import { isAnything, isJson, isMediaType, isStructured, isText } from "./media-types.ts";
import type { ResultModel } from "./types.ts";

const isGood = ({ status }: Response): boolean => status.startsWith("2");
const isDefault = ({ status }: Response): boolean => status === "default";

/** The shared schemas that answer failures somewhere: by their status, or for all statuses beside a good one. */
export function errorSchemas(document: NormalDocument): ReadonlySet<SchemaId> {
  const found = new Set<SchemaId>();
  for (const { responses } of document.operations) {
    const hasGood = responses.some(isGood);
    for (const response of responses)
      if (/^[45]/.test(response.status) || (hasGood && isDefault(response)))
        for (const { schema } of response.contents)
          if (schema?.ref !== undefined) found.add(schema.ref);
  }
  return found;
}

const kindOf = (
  { mediaType, schema }: Content,
  declarations: Declarations,
): ResultModel["kind"] => {
  if (isJson(mediaType)) return "json";
  if (isAnything(mediaType) && schema !== undefined)
    return isStructured(declarations.resolve(schema)) ? "json" : "bytes";
  return isText(mediaType) ? "text" : "bytes";
};

/** The content that says most of what an answer holds; the order in which they are listed says nothing. */
const preferred = ({ contents }: Response): Content | undefined => {
  const inOrder = sorted(contents, ({ mediaType }) => mediaType);
  return (
    inOrder.find(({ mediaType }) => isMediaType(mediaType, "application/json")) ??
    inOrder.find(({ mediaType }) => isJson(mediaType)) ??
    inOrder[0]
  );
};

/** What a call gives: of several good answers, any of them. */
export function resultOf(
  operation: Operation,
  words: readonly string[],
  declarations: Declarations,
  errors: ReadonlySet<SchemaId>,
): ResultModel {
  const good = operation.responses.filter(isGood);
  // Without a good status, the one for all statuses is what a success gives, unless failures look like that.
  const successes = good.length > 0 ? good : operation.responses.filter(isDefault);
  const [first] = successes;
  const chosen = successes.map((response) => ({ response, content: preferred(response) }));
  const main = chosen.find(({ content }) => content !== undefined);
  const status = (main?.response ?? first)?.status ?? "";
  const docs = docsOf({ summary: (main?.response ?? first)?.description ?? "" });
  if (main?.content === undefined)
    return { kind: "none", type: undefined, mediaType: undefined, status, docs, optional: false };
  const { content } = main;
  const ref = content.schema?.ref;
  if (good.length === 0 && ref !== undefined && errors.has(ref))
    return { kind: "json", type: undefined, mediaType: undefined, status, docs, optional: false };
  const kind = kindOf(content, declarations);
  const alike = chosen.flatMap((each) =>
    each.content !== undefined && kindOf(each.content, declarations) === kind ? [each.content] : [],
  );
  const schemas = alike.map((each) => each.schema);
  const known = schemas.filter((schema) => schema !== undefined);
  const whole: Schema | undefined =
    known.length < schemas.length
      ? undefined
      : known.length === 1
        ? known[0]
        : { ...emptySchema(content.source), anyOf: known };
  return {
    kind,
    type:
      whole === undefined || kind !== "json"
        ? undefined
        : declarations.use(whole, "response", [...words, "Result"]),
    mediaType: content.mediaType,
    status,
    docs,
    optional: chosen.some((each) => each.content === undefined),
  };
}
