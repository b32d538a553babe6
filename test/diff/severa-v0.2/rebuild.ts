import type { Entry, Fact } from "./entries.ts";

/** Documents as they are edited here: any JSON object, open to change. */
interface Node {
  [name: string]: unknown;
}

/** What could not be turned back, and why. */
export interface Skipped {
  readonly entry: Entry;
  /** Undefined: the entry as a whole. */
  readonly fact: Fact | undefined;
  readonly why: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const child = (node: Node | undefined, name: string): Node | undefined => {
  const found = node?.[name];
  return isNode(found) ? found : undefined;
};

/** Paths differ in the names of their parameters, and an old one in its capitals. */
const plain = (path: string): string => path.replace(/\{[^}]*\}/g, "{}");

const NOT_TOLD = "the list doesn't tell what it was before";

/** Turns a document of v1.0 back into what the vendor's list of differences tells of v0.2. */
export function rebuild(
  document: Node,
  entries: readonly Entry[],
): { readonly root: Node; readonly skipped: readonly Skipped[] } {
  const root = structuredClone(document);
  const skipped: Skipped[] = [];
  const paths = child(root, "paths") ?? {};

  const itemAt = (path: string, isLoose = true): Node | undefined => {
    const names = Object.keys(paths);
    const found =
      names.find((each) => plain(each) === plain(path)) ??
      (isLoose
        ? names.find((each) => plain(each).toLowerCase() === plain(path).toLowerCase())
        : undefined);
    return found === undefined ? undefined : child(paths, found);
  };

  const resolved = (schema: Node | undefined): Node | undefined => {
    const ref = schema?.["$ref"];
    if (typeof ref === "string")
      return resolved(
        child(child(child(root, "components"), "schemas"), ref.split("/").at(-1) ?? ""),
      );
    const forms = ["oneOf", "allOf", "anyOf"].flatMap((kind) => schema?.[kind] ?? []);
    const [only, ...others] = forms;
    if (isNode(only) && others.length === 0 && child(schema, "properties") === undefined)
      return resolved(only);
    return isNode(schema?.["items"]) ? resolved(schema["items"]) : schema;
  };

  const successOf = (operation: Node): Node | undefined => {
    const responses = child(operation, "responses") ?? {};
    const status = Object.keys(responses).find((each) => each.startsWith("2"));
    return status === undefined ? undefined : child(responses, status);
  };

  const schemaOf = (holder: Node | undefined): Node | undefined => {
    const content = child(holder, "content") ?? {};
    const type = Object.keys(content).find((each) => each.includes("json"));
    return type === undefined ? undefined : child(child(content, type), "schema");
  };

  /** The schema that has the member, and the member's own name. */
  const ownerOf = (operation: Node, { where, name }: Fact): readonly [Node | undefined, string] => {
    const steps = name.split(".");
    const last = steps.pop() ?? "";
    let owner = resolved(
      schemaOf(where === "request" ? child(operation, "requestBody") : successOf(operation)),
    );
    for (const step of steps) owner = resolved(child(child(owner, "properties"), step));
    return [owner, last];
  };

  const query = (operation: Node, { what, name }: Fact): string | undefined => {
    const parameters = (operation["parameters"] ??= []) as Node[];
    const at = parameters.findIndex((each) => each["name"] === name && each["in"] === "query");
    if (what === "added") {
      if (at < 0) return "the published v1.0 has no such parameter";
      parameters.splice(at, 1);
      return undefined;
    }
    if (what !== "deleted") return NOT_TOLD;
    if (at >= 0) return "the published v1.0 has the parameter again";
    parameters.push({ name, in: "query", schema: { type: typeOfParameter(name) } });
    return undefined;
  };

  const header = (operation: Node, { name }: Fact): string | undefined => {
    const headers = child(successOf(operation), "headers");
    if (headers?.[name] === undefined) return "the published v1.0 declares no such header";
    Reflect.deleteProperty(headers, name);
    return undefined;
  };

  const value = (operation: Node, fact: Fact): string | undefined => {
    const [owner, name] = ownerOf(operation, fact);
    if (owner === undefined) return "the published v1.0 has no model at this place";
    const properties = (owner["properties"] ??= {}) as Node;
    const required = (owner["required"] ?? []) as string[];
    const has = properties[name] !== undefined;
    switch (fact.what) {
      case "added":
        if (!has) return turnedBack(owner, "added", name, "the published v1.0 has no such member");
        mark(owner, "added", name);
        Reflect.deleteProperty(properties, name);
        owner["required"] = required.filter((each) => each !== name);
        return undefined;
      case "deleted":
        if (has)
          return turnedBack(owner, "deleted", name, "the published v1.0 has the member again");
        mark(owner, "deleted", name);
        properties[name] = schemaFor(fact.type);
        return undefined;
      case "changed": {
        const [before, after] = fact.type.split(" -> ");
        if (after === undefined) return NOT_TOLD;
        if (!has) return "the published v1.0 has no such member";
        mark(owner, "changed", name);
        properties[name] = schemaFor(before ?? "");
        return undefined;
      }
      case "required":
        // It comes with the member, where that is new.
        if (!has) return turnedBack(owner, "added", name, "the published v1.0 has no such member");
        if (!required.includes(name) && !isMarked(owner, "required", name))
          return "the published v1.0 doesn't require it";
        mark(owner, "required", name);
        owner["required"] = required.filter((each) => each !== name);
        return undefined;
      case "optional":
        if (!has) return "the published v1.0 has no such member";
        if (required.includes(name) && !isMarked(owner, "optional", name))
          return "the published v1.0 requires it";
        mark(owner, "optional", name);
        owner["required"] = [...new Set([...required, name])];
        return undefined;
    }
  };

  // Many entries tell the same of a model that their calls share.
  const done = new Map<Node, Set<string>>();
  const mark = (owner: Node, what: string, name: string): void => {
    done.set(owner, (done.get(owner) ?? new Set()).add(`${what} ${name}`));
  };
  const isMarked = (owner: Node, what: string, name: string): boolean =>
    done.get(owner)?.has(`${what} ${name}`) === true;
  const turnedBack = (owner: Node, what: string, name: string, why: string): string | undefined =>
    isMarked(owner, what, name) ? undefined : why;

  const response = (operation: Node, { what, name }: Fact): string | undefined => {
    const responses = (operation["responses"] ??= {}) as Node;
    if (what === "added") {
      if (responses[name] === undefined) return "the published v1.0 declares no such status";
      Reflect.deleteProperty(responses, name);
      return undefined;
    }
    if (responses[name] !== undefined) return "the published v1.0 declares the status again";
    responses[name] = { description: "Fine." };
    return undefined;
  };

  const changed = (operation: Node, fact: Fact): string | undefined => {
    switch (fact.where) {
      case "query":
        return query(operation, fact);
      case "header":
        return header(operation, fact);
      case "response":
        return response(operation, fact);
      case "request":
      case "result":
        return value(operation, fact);
    }
  };

  // What is new goes last: what it replaced may be made of it.
  const order = { changed: 0, deleted: 1, new: 2 } as const;
  for (const entry of [...entries].sort((a, b) => order[a.what] - order[b.what])) {
    const [verb = "", path = ""] = entry.call.split(" ");
    const method = verb.toLowerCase();
    const skip = (why: string, fact?: Fact): void => {
      skipped.push({ entry, fact, why });
    };
    const operation = child(itemAt(path, entry.what !== "deleted"), method);
    if (entry.what === "deleted") {
      if (operation !== undefined) skip("the published v1.0 has the call again");
      else addCall(paths, path, method, isListOf(path, entries));
    } else if (operation === undefined) skip("the published v1.0 has no such call");
    else if (entry.what === "new") removeCall(paths, path, method);
    else {
      if (entry.facts.length === 0) skip("the list doesn't tell what changed");
      // That a member became optional is also said of those that were required and are gone.
      const late = ({ what }: Fact): number => (what === "optional" ? 1 : 0);
      for (const fact of [...entry.facts].sort((a, b) => late(a) - late(b))) {
        const why = changed(operation, fact);
        if (why !== undefined) skip(why, fact);
      }
      settle(itemAt(path), operation, entry);
    }
  }
  return { root, skipped };
}

const PARAMETER_TYPES: Readonly<Record<string, string>> = {
  firstRow: "integer",
  rowCount: "integer",
  number: "integer",
  calculateRowCount: "boolean",
  active: "boolean",
};

/** The list tells no types of parameters: those that follow from their names. */
const typeOfParameter = (name: string): string =>
  PARAMETER_TYPES[name] ?? (/^(?:is|includ)/.test(name) ? "boolean" : "string");

const schemaFor = (type: string): Node => {
  if (type === "array") return { type, items: { type: "string" } };
  return type === "object" ? { type, additionalProperties: true } : { type };
};

/** Settings are turned back too: a list without page tokens was read by rows, and one without guids tells no changes. */
function settle(item: Node | undefined, operation: Node, entry: Entry): void {
  const parameters = (operation["parameters"] ?? []) as readonly Node[];
  const has = (name: string): boolean => parameters.some((each) => each["name"] === name);
  const settings = child(operation, "x-client");
  const paging = settings?.["paging"] ?? child(item, "x-client")?.["paging"];
  if (paging === "page token" && !has("pageToken"))
    operation["x-client"] = {
      ...settings,
      paging: has("firstRow") && has("rowCount") ? "first row" : "none",
    };
  const isNewRow = entry.facts.some(({ what, name }) => what === "added" && name === "guid");
  const kept = child(operation, "x-client");
  if (isNewRow && kept !== undefined) Reflect.deleteProperty(kept, "sync");
}

function removeCall(paths: Node, path: string, method: string): void {
  const name = Object.keys(paths).find((each) => plain(each) === plain(path)) ?? "";
  const item = child(paths, name);
  if (item === undefined) return;
  Reflect.deleteProperty(item, method);
  const isLeft = Object.keys(item).some((key) => /^(?:get|post|put|patch|delete)$/.test(key));
  if (!isLeft) Reflect.deleteProperty(paths, name);
}

/** A call of which nothing but its address is known; one that differs in capitals alone is what it became. */
function addCall(paths: Node, path: string, method: string, isList: boolean): void {
  const twin = Object.keys(paths).find(
    (each) => plain(each).toLowerCase() === plain(path).toLowerCase() && each !== path,
  );
  const item = (paths[path] ??= {}) as Node;
  const known = twin === undefined ? undefined : child(child(paths, twin), method);
  if (known !== undefined) {
    const settings = child(child(paths, twin ?? ""), "x-client");
    if (settings !== undefined) item["x-client"] ??= structuredClone(settings);
    item[method] = structuredClone(known);
    return;
  }
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  item[method] = {
    operationId: `${method} ${path}`,
    parameters: names.map((name) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    })),
    responses: { "200": { description: "Fine." } },
    ...(isList && method === "get" ? { "x-client": { name: "list" } } : {}),
  };
}

/** Whether single rows can be asked for below a path. */
const isListOf = (path: string, entries: readonly Entry[]): boolean =>
  entries.some(({ call }) => call.startsWith(`GET ${path}/{`));
