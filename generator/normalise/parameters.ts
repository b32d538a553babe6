import {
  arrayMember,
  isObject,
  member,
  objectMember,
  textMember,
  type Json,
} from "../support/json.ts";
import { below, type Pointer } from "../support/pointer.ts";
import type { Parameter, ParameterPlace } from "./document.ts";
import { resolve } from "./references.ts";
import type { ReadSchema } from "./schemas.ts";

const DEFAULT_STYLE: Record<ParameterPlace, string> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};

const isPlace = (text: string | undefined): text is ParameterPlace =>
  text !== undefined && Object.hasOwn(DEFAULT_STYLE, text);

/** Header parameters that OpenAPI leaves to other parts of the description. */
const IGNORED_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

function normaliseParameter(
  root: Json,
  raw: Json,
  place: Pointer,
  read: ReadSchema,
): Parameter | undefined {
  const { value, at } = resolve(root, raw, place);
  const where = textMember(value, "in");
  const name = textMember(value, "name");
  if (!isObject(value) || !isPlace(where) || name === undefined) return undefined;
  if (where === "header" && IGNORED_HEADERS.has(name.toLowerCase())) return undefined;
  const [media] = Object.entries(objectMember(value, "content") ?? {});
  const style = textMember(value, "style") ?? DEFAULT_STYLE[where];
  const explode = member(value, "explode");
  const sunset = textMember(value, "x-sunset");
  const schema =
    media === undefined
      ? read(member(value, "schema"), below(at, "schema"))
      : read(member(media[1], "schema"), below(at, "content", media[0], "schema"));
  return {
    name,
    place: where,
    required: where === "path" || member(value, "required") === true,
    deprecated: member(value, "deprecated") === true,
    description: textMember(value, "description") ?? "",
    style,
    explode: typeof explode === "boolean" ? explode : style === "form",
    allowReserved: member(value, "allowReserved") === true,
    ...(sunset === undefined ? {} : { sunset }),
    ...(media === undefined ? {} : { mediaType: media[0] }),
    schema,
    settings: objectMember(value, "x-client") ?? {},
    source: at,
  };
}

/** The parameters of an operation: its own, and those of its path that it doesn't replace. */
export function normaliseParameters(
  root: Json,
  pathItem: Json,
  pathAt: Pointer,
  operation: Json,
  at: Pointer,
  read: ReadSchema,
): readonly Parameter[] {
  const allOf = (owner: Json, ownerAt: Pointer) =>
    arrayMember(owner, "parameters").flatMap(
      (raw, index) =>
        normaliseParameter(root, raw, below(ownerAt, "parameters", index), read) ?? [],
    );
  const key = ({ place, name }: Parameter) =>
    `${place}:${place === "header" ? name.toLowerCase() : name}`;
  // The last of a name counts, at the place of the last.
  const own = [...new Map(allOf(operation, at).map((each) => [key(each), each])).values()];
  const taken = new Set(own.map(key));
  return [...allOf(pathItem, pathAt).filter((parameter) => !taken.has(key(parameter))), ...own];
}
