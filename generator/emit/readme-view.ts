import type { ApiModel, CredentialOptionModel, OperationModel } from "../model/types.ts";
import { placedOperations, syncedOperations, type PlacedOperation } from "../model/walk.ts";
import { variableName, wordsOf } from "../support/names.ts";
import { literal } from "./literals.ts";

/** All that the README template shows, prepared. */
export interface ReadmeView {
  readonly packageName: string;
  readonly title: string;
  readonly client: string;
  readonly variable: string;
  readonly constructorArguments: string;
  readonly hasCredentials: boolean;
  /** Whether there are lists that arrive in pages. */
  readonly hasPagedLists: boolean;
  readonly hasBigIntegers: boolean;
  /** Whether answers can be compared with the description. */
  readonly drift: boolean;
  /** Whether there are lists that are cut off. */
  readonly hasCappedLists: boolean;
  readonly options: readonly {
    readonly name: string;
    readonly variable: string;
    readonly docs: string;
    readonly presence: string;
  }[];
  /** Where there are several ways to authenticate: the options of each. */
  readonly ways: readonly string[];
  readonly hasWays: boolean;
  readonly servers: readonly {
    readonly name: string;
    readonly url: string;
    readonly docs: string;
  }[];
  readonly example: ExampleView | undefined;
  /** A list of which a copy can be kept, as calls of its methods begin. */
  readonly copy: { readonly changes: string; readonly reconcile: string } | undefined;
  /** The same call by its function alone. */
  readonly small:
    | { readonly name: string; readonly file: string; readonly call: string }
    | undefined;
  /** Whether processes have something to share, and what. */
  readonly isShareable: boolean;
  readonly shared: string;
  readonly hasTokens: boolean;
  readonly hasLimits: boolean;
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
  /** Whether it gives a list that is cut off. */
  readonly capped: boolean;
}

/** The operation that needs least: one that reads, a paged list before others. */
function easiestOperation(model: ApiModel): PlacedOperation | undefined {
  const reading = [...placedOperations(model.groups)].filter(
    ({ operation }) => operation.method === "GET" && operation.pathParameters.length === 0,
  );
  const alone = reading.filter(({ operation }) => operation.query?.required !== true);
  const easy = alone.length > 0 ? alone : reading;
  return (
    easy.find(
      ({ operation, chain }) =>
        operation.paging?.returns === "pages" && chain.length === 1 && operation.name === "list",
    ) ??
    easy.find(({ operation }) => operation.paging?.returns === "pages") ??
    easy[0]
  );
}

/** A call that needs as little as possible: the first paged one, else the first reading one. */
function exampleOf(found: PlacedOperation | undefined, variable: string): ExampleView | undefined {
  return found === undefined
    ? undefined
    : {
        call: `${[variable, ...found.chain, found.operation.name].join(".")}(${queryOf(found)})`,
        paged: found.operation.paging?.returns === "pages",
        capped: found.operation.paging?.returns === "list",
      };
}

/** The list of which a copy is kept most easily: one that needs no ids, the example's own before others. */
function copyOf(model: ApiModel, variable: string): ReadmeView["copy"] {
  const synced = [...syncedOperations(model.groups)].filter(
    ({ operation }) => operation.pathParameters.length === 0 && operation.query?.required !== true,
  );
  const example = easiestOperation(model)?.operation.id;
  const found = synced.find(({ operation }) => operation.id === example) ?? synced[0];
  if (found === undefined) return undefined;
  const resource = [variable, ...found.chain].join(".");
  return {
    changes: `${resource}.${found.changes}`,
    reconcile: `${resource}.${found.reconcile}`,
  };
}

function smallOf(found: PlacedOperation | undefined): ReadmeView["small"] {
  if (found === undefined) return undefined;
  const { function: name } = found.operation;
  const input = ["core", queryOf(found)].filter((text) => text !== "").join(", ");
  return { name, file: found.group.file, call: `${name}(${input})` };
}

/** The query of a call that needs as little as possible. */
const queryOf = ({ operation }: PlacedOperation): string =>
  braced(requiredNames(parametersOf(operation)));

/** The members of an operation's query, as a literal of it writes them. */
const parametersOf = ({ query }: OperationModel): readonly Named[] =>
  (query?.fields ?? []).map(({ name, wireName, presence }) => ({
    name: name === wireName ? name : `"${wireName}": ${name}`,
    presence,
  }));

interface Named {
  readonly name: string;
  readonly presence: "required" | "optional";
}

const requiredNames = (fields: readonly Named[]): readonly string[] =>
  fields.filter(({ presence }) => presence === "required").map(({ name }) => name);

const braced = (names: readonly string[]): string =>
  names.length === 0 ? "" : `{ ${names.join(", ")} }`;

/** Whether an option is needed always, or in one of several ways to authenticate. */
function presenceOf(model: ApiModel, { name, presence }: Named): string {
  const isShared = model.credentials.every((way) =>
    way.options.some((option) => option.name === name),
  );
  return presence === "required" && !isShared ? "in one of the ways" : presence;
}

/** The scopes that the example needs, where scopes are asked for. */
function scopesArgument(
  model: ApiModel,
  options: readonly CredentialOptionModel[],
): readonly string[] {
  const option = options.find(({ kind, values }) => kind === "texts" && values.length > 0);
  const scopes = easiestOperation(model)?.operation.scopes ?? [];
  return option === undefined || scopes.length === 0 ? [] : [`${option.name}: ${literal(scopes)}`];
}

/** Prepares the README of a package. */
export function readmeView(model: ApiModel): ReadmeView {
  const variable = variableName(wordsOf(model.client));
  const options = model.credentials[0]?.options ?? [];
  const all = [...placedOperations(model.groups)];
  const hasTokens = model.schemes.some(({ use }) => use.plugin === "token");
  const hasLimits = model.limits !== undefined;
  const shared = [
    ...(hasTokens ? ["its token"] : []),
    ...(hasLimits ? ["its counts of calls"] : []),
  ];
  const easiest = easiestOperation(model);
  const chains = new Map<string, PlacedOperation[]>();
  for (const placed of all) {
    const chain = placed.chain.join(".");
    const others = chains.get(chain);
    if (others === undefined) chains.set(chain, [placed]);
    else others.push(placed);
  }
  return {
    packageName: model.packageName,
    title: model.title,
    client: model.client,
    variable,
    constructorArguments: braced([
      ...requiredNames(options),
      ...scopesArgument(model, options),
      ...(/^https?:\/\/[^{]+$/.test(model.servers[0]?.url ?? "") ? [] : ["baseUrl"]),
    ]),
    hasCredentials: options.length > 0,
    hasPagedLists: all.some(({ operation }) => operation.paging?.returns === "pages"),
    hasBigIntegers: model.bigIntegers.length > 0,
    drift: model.drift,
    hasCappedLists: all.some(({ operation }) => operation.paging?.returns === "list"),
    options: [
      ...new Map(
        model.credentials
          .flatMap(({ options }) => options)
          .map((option) => [
            option.name,
            {
              name: option.name,
              variable: option.variable,
              docs: option.docs,
              presence: presenceOf(model, option),
            },
          ]),
      ).values(),
    ],
    ways: model.credentials.map((way) =>
      requiredNames(way.options)
        .map((name) => `\`${name}\``)
        .join(", "),
    ),
    hasWays: model.credentials.length > 1,
    servers: model.servers,
    copy: copyOf(model, variable),
    example: exampleOf(easiest, variable),
    small: smallOf(easiest),
    isShareable: shared.length > 0,
    shared: shared.join(" and "),
    hasTokens,
    hasLimits,
    resources: [...chains].map(([chain, placed]) => ({
      call: `${variable}.${chain}`,
      file: `src/resources/${placed[0]?.group.file ?? ""}.ts`,
      methods: placed.map(({ operation }) => operation.name).join(", "),
    })),
    quirks: model.quirks,
    hasQuirks: model.quirks.length > 0,
    counts: `${all.length} operations, ${model.types.length} types`,
  };
}
