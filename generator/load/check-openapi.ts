import { isObject, objectMember, table, type JsonObject } from "../support/json.ts";
import { below, pointer, ROOT, type Pointer } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";
import type { Locate } from "./document.ts";
import { isHarmless } from "./harmless.ts";
import { openapiSchema } from "./openapi-schemas.ts";
import { SchemaCheck } from "./schema-check.ts";

// A template that no document can have: it isn't a path of any API.
const BUNDLED = "/ bundled ";

type Version = "3.0" | "3.1";
const checks = new Map<Version, Promise<SchemaCheck>>();

/** Reports what the official schema of the document's version finds wrong with it; of a foreign one, it only warns of what harms no client. */
export async function checkOpenapi(
  root: JsonObject,
  version: Version,
  isForeign: boolean,
  locate: Locate,
  report: Report,
): Promise<void> {
  let check = checks.get(version);
  if (check === undefined) {
    check = openapiSchema(version).then((schema) => new SchemaCheck(schema));
    checks.set(version, check);
  }
  for (const problem of (await check).problems(checkable(root, version))) {
    const place = () => locate(pointerOf(problem.tokens), problem.part);
    const code = isForeign && isHarmless(problem) ? "untidy-openapi" : "invalid-openapi";
    const { text, hint } = problem;
    report.add(code, place, {
      problem: text,
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** 3.0 knows no `components.pathItems`; what bundling put there is checked as if it were under `paths`. */
const checkable = (root: JsonObject, version: Version): JsonObject => {
  const components = objectMember(root, "components");
  const items = objectMember(components, "pathItems");
  const paths = objectMember(root, "paths");
  if (version === "3.1" || components === undefined || items === undefined || !isObject(paths))
    return root;
  const moved = Object.entries(items).map(([name, item]) => [`${BUNDLED}${name}`, item] as const);
  return table([
    ...Object.entries(root),
    ["paths", table([...Object.entries(paths), ...moved])],
    [
      "components",
      table(Object.entries(components).filter(([section]) => section !== "pathItems")),
    ],
  ]);
};

const pointerOf = (tokens: readonly string[]): Pointer => {
  const [first, second, ...rest] = tokens;
  if (first === "paths" && second?.startsWith(BUNDLED) === true)
    return pointer("components", "pathItems", second.slice(BUNDLED.length), ...rest);
  return below(ROOT, ...tokens);
};
