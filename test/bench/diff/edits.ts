import { isArray, isObject, member, type Json } from "../../../generator/support/json.ts";

type Node = Record<string, Json>;

/** One change of a document, as a vendor would make it. */
export interface Edit {
  readonly name: string;
  /** Changes the document; returns what it changed, or undefined where the document has no place for it. */
  readonly apply: (places: Places) => string | undefined;
}

/** Where edits find something that no edit has touched yet. */
export class Places {
  readonly document: Node;
  readonly #touched = new Set<unknown>();

  constructor(document: Node) {
    this.document = document;
  }

  /** The first value of several that suits and is still untouched. */
  take<T extends { readonly node: unknown }>(
    all: readonly T[],
    suits: (place: T) => boolean,
  ): T | undefined {
    const found = all.find((place) => !this.#touched.has(place.node) && suits(place));
    if (found !== undefined) this.#touched.add(found.node);
    return found;
  }

  operations(): readonly {
    readonly node: Node;
    readonly name: string;
    readonly path: Node;
    readonly method: string;
  }[] {
    return Object.entries(nodeAt(this.document, "paths")).flatMap(([path, item]) =>
      ["get", "post", "put", "patch", "delete"].flatMap((method) => {
        const node = member(item, method);
        return isNode(node) && isNode(item)
          ? [{ node, name: `${method.toUpperCase()} ${path}`, path: item, method }]
          : [];
      }),
    );
  }

  /** Shared object schemas that answers lead to directly, with how they are called. */
  schemas(): readonly { readonly node: Node; readonly name: string; readonly properties: Node }[] {
    const shared = nodeAt(this.document, "components", "schemas");
    const names = new Set(
      this.operations().flatMap(({ node }) => namesIn(member(node, "responses") ?? null)),
    );
    return Object.entries(shared).flatMap(([name, node]) => {
      const properties = member(node, "properties");
      return names.has(name) && isNode(node) && isNode(properties)
        ? [{ node, name, properties }]
        : [];
    });
  }

  /** Enumerations of texts that a shared schema's property holds, itself or by a reference. */
  enumerations(): readonly { readonly node: Node; readonly name: string }[] {
    const shared = nodeAt(this.document, "components", "schemas");
    return this.schemas().flatMap(({ name, properties }) =>
      Object.entries(properties).flatMap(([key, property]) => {
        const [target = ""] = namesIn({ $ref: member(property, "$ref") ?? "" });
        const node = shared[target] ?? property;
        return isNode(node) && isArray(node["enum"]) && node["type"] === "string"
          ? [{ node, name: `${name}.${key}` }]
          : [];
      }),
    );
  }
}

const isNode = (value: unknown): value is Node => isObject(value);

const nodeAt = (value: Json, ...path: readonly string[]): Node => {
  const found = path.reduce<Json>((at, name) => member(at, name) ?? {}, value);
  return isNode(found) ? found : {};
};

const namesIn = (value: Json): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)].map(
    (match) => match[1] ?? "",
  );

const queryParameters = ({ node }: { readonly node: Node }): readonly Node[] => {
  const parameters = member(node, "parameters");
  return isArray(parameters)
    ? parameters.filter((each): each is Node => isNode(each) && each["in"] === "query")
    : [];
};

const withoutParameter = (node: Node, parameter: Node): void => {
  node["parameters"] = (node["parameters"] as readonly Json[]).filter((each) => each !== parameter);
};

const isOptional = (parameter: Node): boolean => parameter["required"] !== true;

/** An edit of an operation's query parameter. */
const ofParameter = (
  name: string,
  suits: (parameter: Node) => boolean,
  change: (parameter: Node, operation: Node) => void,
): Edit => ({
  name,
  apply: (places) => {
    const place = places.take(places.operations(), (each) => queryParameters(each).some(suits));
    const parameter = place === undefined ? undefined : queryParameters(place).find(suits);
    if (place === undefined || parameter === undefined) return undefined;
    change(parameter, place.node);
    return `${place.name} ${String(parameter["name"])}`;
  },
});

/** An edit of a property of a shared schema. */
const ofProperty = (
  name: string,
  suits: (property: Node, key: string, schema: Node) => boolean,
  change: (properties: Node, key: string, schema: Node) => void,
): Edit => ({
  name,
  apply: (places) => {
    const keyOf = ({ node, properties }: { readonly node: Node; readonly properties: Node }) =>
      Object.keys(properties).find((key) => {
        const property = properties[key];
        return isNode(property) && suits(property, key, node);
      });
    const place = places.take(places.schemas(), (each) => keyOf(each) !== undefined);
    const key = place === undefined ? undefined : keyOf(place);
    if (place === undefined || key === undefined) return undefined;
    change(place.properties, key, place.node);
    return `${place.name}.${key}`;
  },
});

const isPlainText = (property: Node): boolean =>
  property["type"] === "string" &&
  property["enum"] === undefined &&
  property["format"] === undefined;

const isRequired = (schema: Node, key: string): boolean => {
  const required = member(schema, "required");
  return isArray(required) && required.includes(key);
};

/** Fourteen changes, one of each kind, at places that every large document has. */
export const EDITS: readonly Edit[] = [
  {
    name: "operation removed",
    apply: (places) => {
      const place = places.take(places.operations(), ({ method }) => method === "delete");
      if (place !== undefined) Reflect.deleteProperty(place.path, place.method);
      return place?.name;
    },
  },
  {
    name: "operation added",
    apply: (places) => {
      nodeAt(places.document, "paths")["/nordkit-added"] = {
        get: { operationId: "nordkitAdded", responses: { "200": { description: "OK" } } },
      };
      return "GET /nordkit-added";
    },
  },
  {
    name: "required parameter added",
    apply: (places) => {
      const place = places.take(places.operations(), ({ method }) => method === "get");
      if (place === undefined) return undefined;
      const old = member(place.node, "parameters");
      const added = {
        name: "nordkitRegion",
        in: "query",
        required: true,
        schema: { type: "string" },
      };
      place.node["parameters"] = [...(isArray(old) ? old : []), added];
      return place.name;
    },
  },
  ofParameter("optional parameter removed", isOptional, (parameter, operation) =>
    withoutParameter(operation, parameter),
  ),
  ofParameter(
    "parameter became required",
    isOptional,
    (parameter) => (parameter["required"] = true),
  ),
  ofParameter(
    "parameter's type changed",
    (parameter) => member(parameter["schema"], "type") === "integer",
    (parameter) => (parameter["schema"] = { type: "boolean" }),
  ),
  ofProperty(
    "property removed",
    (property, key, schema) => isPlainText(property) && !isRequired(schema, key),
    (properties, key) => Reflect.deleteProperty(properties, key),
  ),
  ofProperty(
    "property added",
    () => true,
    (properties) => (properties["nordkitNote"] = { type: "string" }),
  ),
  ofProperty(
    "property's type changed",
    isPlainText,
    (properties, key) => (properties[key] = { type: "integer" }),
  ),
  {
    name: "enumeration grew",
    apply: (places) => {
      const place = places.take(places.enumerations(), () => true);
      if (place !== undefined)
        place.node["enum"] = [...(place.node["enum"] as readonly Json[]), "nordkit"];
      return place?.name;
    },
  },
  ofProperty(
    "property became optional",
    (property, key, schema) => isPlainText(property) && isRequired(schema, key),
    (_, key, schema) => {
      schema["required"] = (schema["required"] as readonly Json[]).filter((each) => each !== key);
      if (schema["required"].length === 0) Reflect.deleteProperty(schema, "required");
    },
  ),
  {
    name: "success status changed",
    apply: (places) => {
      const place = places.take(
        places.operations(),
        ({ method, node }) => method === "post" && member(node["responses"], "200") !== undefined,
      );
      const responses = place === undefined ? undefined : (place.node["responses"] as Node);
      if (place === undefined || responses?.["200"] === undefined) return undefined;
      responses["202"] = responses["200"];
      Reflect.deleteProperty(responses, "200");
      return place.name;
    },
  },
  {
    name: "operation deprecated",
    apply: (places) => {
      const place = places.take(places.operations(), ({ node }) => node["deprecated"] !== true);
      if (place !== undefined) place.node["deprecated"] = true;
      return place?.name;
    },
  },
  {
    name: "server moved",
    apply: (places) => {
      places.document["servers"] = [{ url: "https://nordkit.example/v2" }];
      return "servers";
    },
  },
];
