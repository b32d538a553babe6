import { member, objectMember, textMember, type Json } from "../support/json.ts";
import { below, type Pointer } from "../support/pointer.ts";
import type { Header } from "./document.ts";
import { resolve } from "./references.ts";
import type { ReadSchema } from "./schemas.ts";

/** The headers of an answer, in the document's order. OpenAPI leaves `Content-Type` to the body. */
export const normaliseHeaders = (
  root: Json,
  response: Json | undefined,
  responseAt: Pointer,
  read: ReadSchema,
): readonly Header[] =>
  Object.entries(objectMember(response, "headers") ?? {}).flatMap(([name, raw]) => {
    if (name.toLowerCase() === "content-type") return [];
    const { value, at } = resolve(root, raw, below(responseAt, "headers", name));
    const [media] = Object.entries(objectMember(value, "content") ?? {});
    const schema = member(media === undefined ? value : media[1], "schema");
    const schemaAt =
      media === undefined ? below(at, "schema") : below(at, "content", media[0], "schema");
    return [
      {
        name,
        description: textMember(value, "description") ?? "",
        required: member(value, "required") === true,
        deprecated: member(value, "deprecated") === true,
        explode: member(value, "explode") === true,
        ...(media === undefined ? {} : { mediaType: media[0] }),
        ...(schema === undefined ? {} : { schema: read(schema, schemaAt) }),
        source: at,
      },
    ];
  });
