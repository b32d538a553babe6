import type { AuthPlugin, CredentialOption } from "../../templates/plugins/contract.ts";
import type { NormalDocument, Security, SecurityScheme } from "../normalise/document.ts";
import { arrayMember, member, objectMember, textMember, type JsonObject } from "../support/json.ts";
import { below, pointer, type Pointer } from "../support/pointer.ts";
import { constantCase, memberName, pascal, wordsOf, type Identifier } from "../support/names.ts";
import type { Report } from "../support/report.ts";
import { bindSettings } from "./bind.ts";
import type { Declarations } from "./declarations.ts";
import { docsOf } from "./docs.ts";
import { pluginNamed } from "./plugin-named.ts";
import { serverUrl } from "./servers.ts";
import { standardAuth } from "./standard-auth.ts";
import type { CredentialOptionModel, CredentialsModel, SchemeModel } from "./types.ts";
import { isHeaderName } from "./unsendable-names.ts";

export interface Credentials {
  readonly schemes: readonly SchemeModel[];
  readonly security: readonly (readonly string[])[];
  readonly ways: readonly CredentialsModel[];
  readonly scopes: readonly string[];
}

interface Bound {
  readonly model: SchemeModel;
  readonly options: readonly CredentialOptionModel[];
}

/** Facts that an apiKey scheme states itself; settings beside it win. */
const standardSettings = (scheme: SecurityScheme): JsonObject =>
  textMember(scheme.definition, "type") === "apiKey"
    ? {
        in: textMember(scheme.definition, "in") ?? "header",
        name: textMember(scheme.definition, "name") ?? "",
      }
    : {};

const scopesOf = (scheme: SecurityScheme): readonly string[] => {
  const flows = Object.values(objectMember(scheme.definition, "flows") ?? {});
  return [...new Set(flows.flatMap((flow) => Object.keys(objectMember(flow, "scopes") ?? {})))];
};

/** The options that a scheme's settings declare besides those of the plugin. */
const declaredOptions = (
  plugin: AuthPlugin,
  settings: JsonObject,
): readonly (CredentialOption & { readonly name: string })[] =>
  Object.entries(plugin.settings)
    .filter(([, setting]) => setting.kind === "options")
    .flatMap(([name]) => arrayMember(settings, name))
    .map((option) => ({
      name: textMember(option, "name") ?? "",
      kind: "text",
      secret: member(option, "secret") === true,
      docs: textMember(option, "docs") ?? "",
      ...(member(option, "optional") === true && { optional: true }),
    }));

/** Options named after the scheme: always that of a key, others where several schemes would have the same. */
function namedOptions(plugin: AuthPlugin, scheme: SecurityScheme, isAlone: boolean): JsonObject {
  const words = wordsOf(scheme.name);
  if (plugin.name === "api-key") return { options: { apiKey: memberName(words) } };
  if (isAlone) return {};
  const last = words.at(-1)?.toLowerCase();
  const names = Object.keys(plugin.options).map((option) => {
    const own = wordsOf(option);
    return [
      option,
      memberName([...words, ...(own[0]?.toLowerCase() === last ? own.slice(1) : own)]),
    ] as const;
  });
  return { options: Object.fromEntries(names) };
}

function bindScheme(
  scheme: SecurityScheme,
  isAlone: boolean,
  environment: string,
  document: NormalDocument,
  declarations: Declarations,
  report: Report,
): Bound | undefined {
  const at = document.locate(below(scheme.source, "x-client", "auth"));
  const given =
    objectMember(scheme.settings, "auth") ??
    standardAuth(scheme, serverUrl(document.servers[0]) ?? "");
  const plugin: AuthPlugin | undefined = pluginNamed(
    "auth",
    textMember(given, "plugin") ?? "",
    at,
    report,
  );
  if (plugin === undefined) return undefined;
  const renamed = objectMember(given, "options") ?? {};
  const standard = plugin.name === "api-key" ? standardSettings(scheme) : {};
  const named = Object.keys(renamed).length === 0 ? namedOptions(plugin, scheme, isAlone) : {};
  const settings = bindSettings(
    plugin,
    { ...standard, ...named, ...given },
    { report, at, declarations },
  );
  const name = textMember(settings, "name") ?? "";
  if (settings["in"] === "header" && !isHeaderName(name))
    report.add("name-not-sendable", document.locate(below(scheme.source, "name")), {
      what: "header",
      name,
    });
  const scopes = scopesOf(scheme);
  const optionOf = (
    shown: string,
    option: CredentialOption,
    values: readonly string[],
  ): CredentialOptionModel => ({
    name: shown as Identifier,
    kind: option.kind,
    secret: option.secret && settings["secret"] !== false,
    presence: option.optional === true ? "optional" : "required",
    docs: option.docs,
    values: option.kind === "choice" ? option.values : values,
    variable: `${environment}_${constantCase(wordsOf(shown))}`,
  });
  const inUse = Object.entries<CredentialOption>(plugin.options).filter(
    ([, { when }]) => when === undefined || (settings[when] ?? false) !== false,
  );
  // What the description says of a scheme holds for its one option, and says more than the plugin can.
  const said = inUse.length === 1 ? textMember(scheme.definition, "description") : undefined;
  const own = inUse.map(([name, option]) =>
    optionOf(
      textMember(objectMember(settings, "options"), name) ?? name,
      { ...option, docs: said ?? option.docs },
      name === "scopes" ? scopes : [],
    ),
  );
  const options = [
    ...own,
    ...declaredOptions(plugin, settings).map(({ name, ...option }) => optionOf(name, option, [])),
  ];
  return {
    model: {
      id: scheme.name,
      use: { plugin: plugin.name, settings },
      docs: docsOf({ summary: textMember(scheme.definition, "description") ?? "" }),
    },
    options,
  };
}

/** The places where the document and its operations name security schemes. */
const schemeUses = (
  document: NormalDocument,
): readonly { readonly name: string; readonly at: Pointer }[] =>
  [
    { security: document.security, at: pointer("security") },
    ...document.operations.map(({ security = [], source }) => ({
      security,
      at: below(source, "security"),
    })),
  ].flatMap(({ security, at }) =>
    security.flatMap((set, index) =>
      Object.keys(set).map((name) => ({ name, at: below(at, index, name) })),
    ),
  );

/** How the client is called. */
export interface ClientNames {
  readonly client: Identifier;
  /** Prefix of environment variables. */
  readonly environment: string;
}

/** Names the ways: one by the client alone, several by the last option that only they have. */
function nameWays(
  { client }: ClientNames,
  ways: readonly (readonly CredentialOptionModel[])[],
  declarations: Declarations,
): readonly CredentialsModel[] {
  const namesOf = (way: readonly CredentialOptionModel[]): ReadonlySet<string> =>
    new Set(way.map(({ name }) => name));
  const holds = (way: readonly CredentialOptionModel[], part: readonly CredentialOptionModel[]) =>
    part.every(({ name }) => namesOf(way).has(name));
  return ways.map((options, index) => {
    // A way that holds this one whole doesn't tell it apart.
    const others = ways.filter((way) => way !== ways[index] && !holds(way, options));
    const taken = new Set(others.flatMap((way) => [...namesOf(way)]));
    const own = options.findLast(
      ({ name, presence }) => presence === "required" && !taken.has(name),
    );
    const isWhole = ways.length > 2 && ways.every((way) => holds(options, way));
    const words = isWhole ? ["All"] : wordsOf(own?.name ?? "");
    const name =
      ways.length === 1
        ? pascal([client, "Credentials"])
        : declarations.reserve([client, ...words, "Credentials"]);
    return { name, options };
  });
}

/** Decides how calls prove who they are: the schemes in use, their alternatives, and the options that users pass. */
export function buildCredentials(
  document: NormalDocument,
  client: Security,
  names: ClientNames,
  declarations: Declarations,
  report: Report,
): Credentials {
  const { environment } = names;
  const uses = schemeUses(document);
  const used = new Set([...client.flatMap(Object.keys), ...uses.map(({ name }) => name)]);
  const bound = new Map<string, Bound>();
  const pluginOf = (scheme: SecurityScheme): string | undefined =>
    textMember(objectMember(scheme.settings, "auth") ?? standardAuth(scheme, ""), "plugin");
  const plugins = document.schemes.filter(({ name }) => used.has(name)).map(pluginOf);
  const isAlone = (scheme: SecurityScheme): boolean =>
    objectMember(scheme.settings, "auth") !== undefined ||
    plugins.filter((plugin) => plugin === pluginOf(scheme)).length === 1;
  for (const name of used) {
    const scheme = document.schemes.find((each) => each.name === name);
    if (scheme === undefined) {
      for (const use of uses)
        if (use.name === name)
          report.add("security-not-found", document.locate(use.at), { scheme: name });
      continue;
    }
    const result = bindScheme(scheme, isAlone(scheme), environment, document, declarations, report);
    if (result !== undefined) bound.set(name, result);
  }
  const alternatives = client.map((set) => Object.keys(set));
  const sets = alternatives.filter((set) => set.length > 0);
  const unique = (options: readonly CredentialOptionModel[]): readonly CredentialOptionModel[] =>
    [...new Map(options.map((option) => [option.name, option])).values()].sort(
      (a, b) => Number(a.presence === "optional") - Number(b.presence === "optional"),
    );
  return {
    schemes: [...bound.values()].map(({ model }) => model),
    // An empty one lets callers go without credentials, where there are others.
    security: sets.length === 0 ? [] : alternatives,
    ways: nameWays(
      names,
      sets.map((set) => unique(set.flatMap((name) => bound.get(name)?.options ?? []))),
      declarations,
    ),
    scopes: [...new Set(document.schemes.filter(({ name }) => used.has(name)).flatMap(scopesOf))],
  };
}
