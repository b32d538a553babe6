import type { ApiModel } from "../model/types.ts";
import { placedOperations } from "../model/walk.ts";
import { kebab, variableName, wordsOf } from "../support/names.ts";

/** All that the README template shows, prepared. */
export interface ReadmeView {
  readonly packageName: string;
  readonly title: string;
  readonly client: string;
  readonly variable: string;
  readonly constructorArguments: string;
  readonly hasCredentials: boolean;
  /** Whether there are lists that are cut off. */
  readonly hasCappedLists: boolean;
  readonly options: readonly {
    readonly name: string;
    readonly variable: string;
    readonly docs: string;
    readonly presence: string;
  }[];
  readonly servers: readonly { readonly name: string; readonly url: string }[];
  readonly example: ExampleView | undefined;
  readonly resources: readonly {
    readonly call: string;
    readonly file: string;
    readonly methods: string;
  }[];
  readonly quirks: readonly {
    readonly id: string;
    readonly says: string;
    readonly reading: string;
  }[];
  readonly hasQuirks: boolean;
  readonly counts: string;
}

export interface ExampleView {
  readonly call: string;
  readonly paged: boolean;
}

/** A call that needs nothing but the client: the first paged one, else the first reading one. */
function exampleOf(model: ApiModel, variable: string): ExampleView | undefined {
  const easy = [...placedOperations(model.groups)].filter(
    ({ operation }) =>
      operation.method === "GET" &&
      operation.pathParameters.length === 0 &&
      operation.query?.required !== true,
  );
  const found =
    easy.find(
      ({ operation, chain }) =>
        operation.paging?.returns === "pages" && chain.length === 1 && operation.name === "list",
    ) ??
    easy.find(({ operation }) => operation.paging?.returns === "pages") ??
    easy[0];
  return found === undefined
    ? undefined
    : {
        call: [variable, ...found.chain, `${found.operation.name}()`].join("."),
        paged: found.operation.paging?.returns === "pages",
      };
}

/** Prepares the README of a package. */
export function readmeView(model: ApiModel): ReadmeView {
  const variable = variableName(wordsOf(model.client));
  const options = model.credentials[0] ?? [];
  const all = [...placedOperations(model.groups)];
  const chains = [...new Set(all.map(({ chain }) => chain.join(".")))];
  return {
    packageName: model.packageName,
    title: model.title,
    client: model.client,
    variable,
    constructorArguments:
      options.length === 0
        ? ""
        : `{ ${options
            .filter(({ presence }) => presence === "required")
            .map(({ name }) => name)
            .join(", ")} }`,
    hasCredentials: options.length > 0,
    hasCappedLists: all.some(({ operation }) => operation.paging?.returns === "list"),
    options: [
      ...new Map(
        model.credentials.flat().map((option) => [
          option.name,
          {
            name: option.name,
            variable: option.variable,
            docs: option.docs,
            presence: option.presence,
          },
        ]),
      ).values(),
    ],
    servers: model.servers.map(({ name, url }) => ({ name, url })),
    example: exampleOf(model, variable),
    resources: chains.map((chain) => ({
      call: `${variable}.${chain}`,
      file: `src/resources/${kebab(wordsOf(chain.split(".")[0] ?? ""))}.ts`,
      methods: all
        .filter((each) => each.chain.join(".") === chain)
        .map(({ operation }) => operation.name)
        .join(", "),
    })),
    quirks: model.quirks,
    hasQuirks: model.quirks.length > 0,
    counts: `${all.length} operations, ${model.types.length} types`,
  };
}
