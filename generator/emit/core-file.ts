import {
  StructureKind,
  VariableDeclarationKind,
  type InterfaceDeclarationStructure,
  type StatementStructures,
} from "ts-morph";
import { hasAlternatives, hasParts } from "../model/walk.ts";
import type { ApiModel, CredentialOptionModel, CredentialsModel } from "../model/types.ts";
import { documentation } from "./documentation.ts";
import { Imports } from "./imports.ts";
import { key, literal, str } from "./literals.ts";
import { pluginCall } from "./plugin-call.ts";
import { sourceFile } from "./source-file.ts";

const nothing = { summary: "", description: "", notes: [], deprecated: false };

function optionType(option: CredentialOptionModel, client: string): string {
  if (option.kind === "choice") return option.values.map((value) => str(value)).join(" | ");
  const text = option.values.length > 0 ? `${client}Scope` : "string";
  if (option.kind === "texts") return `readonly ${text}[]`;
  return option.secret ? "string | (() => string | Promise<string>)" : text;
}

const optionNotes = (option: CredentialOptionModel): readonly string[] => [
  `${option.secret ? "Secret. " : ""}Environment variable: \`${option.variable}\`${option.kind === "texts" ? ", separated by spaces" : ""}.`,
];

/** The options of all ways. */
const allOptions = (model: ApiModel): readonly CredentialOptionModel[] =>
  model.credentials.flatMap(({ options }) => options);

function credentialsInterface(
  model: ApiModel,
  { name: ownName, options }: CredentialsModel,
  index: number,
): InterfaceDeclarationStructure {
  const names = new Set(options.map(({ name }) => name));
  const others = [...new Set(allOptions(model).map(({ name }) => name))].filter(
    (name) => !names.has(name),
  );
  return {
    kind: StructureKind.Interface,
    name: ownName,
    isExported: true,
    docs: [
      `What proves to the vendor who is calling${model.credentials.length > 1 ? `: way ${index + 1} of ${model.credentials.length}, never mixed with another` : ""}.`,
    ],
    properties: [
      ...options.map((option) => ({
        name: option.name,
        type: optionType(option, model.client),
        hasQuestionToken: option.presence === "optional",
        isReadonly: true,
        docs: [...documentation({ ...nothing, summary: option.docs, notes: optionNotes(option) })],
      })),
      ...others.map((name) => ({ name, type: "never", hasQuestionToken: true, isReadonly: true })),
    ],
  };
}

/** The options without credentials: they are then read from the environment; half of them does not compile. */
function optionsType(model: ApiModel, imports: Imports): string {
  const servers = model.servers.map(({ name }) => str(name)).join(" | ");
  const base = imports.type("ClientOptions", "./runtime/options.js");
  const client =
    servers === "" ? base : `${base} & { readonly environment?: ${servers} | undefined }`;
  if (model.credentials.length === 0) return client;
  const names = model.credentials.map(({ name }) => name);
  const optional = allOptions(model).filter(({ presence }) => presence === "optional");
  const required = [
    ...new Set(
      allOptions(model)
        .filter(({ presence }) => presence === "required")
        .map(({ name }) => name),
    ),
  ];
  const absent = [
    ...required.map((name) => `readonly ${name}?: never`),
    ...new Set(
      optional.map((option) => `readonly ${option.name}?: ${optionType(option, model.client)}`),
    ),
  ];
  return `${client} & (${[...names, `{ ${absent.join("; ")} }`].join(" | ")})`;
}

function codeTypes(model: ApiModel): readonly StatementStructures[] {
  const codes = model.errors?.codes ?? [];
  return [
    ...(model.scopes.length === 0
      ? []
      : [
          {
            kind: StructureKind.TypeAlias as const,
            name: `${model.client}Scope`,
            isExported: true,
            docs: ["A permission that can be asked for."],
            type: model.scopes.map((scope) => str(scope)).join(" | "),
          },
        ]),
    ...(codes.length === 0
      ? []
      : [
          {
            kind: StructureKind.TypeAlias as const,
            name: `${model.client}ErrorCode`,
            isExported: true,
            docs: [
              "The codes of the vendor's error bodies that are documented; the vendor may add others.",
            ],
            type: `${codes.map((code) => str(code)).join(" | ")} | (string & {})`,
          },
        ]),
  ];
}

/** How a client reads what the vendor's own codes mean; only where some mean a status. */
function statusOf({ errors }: ApiModel, imports: Imports): readonly string[] {
  if (errors?.statuses === undefined) return [];
  const { code = "" } = errors.settings;
  const reader = imports.value("statusByCode", "./runtime/status-by-code.js");
  return [`statusOf: ${reader}(${literal(code)}, ${literal(errors.statuses)})`];
}

/** How a client chooses its credentials; where there is nothing to choose, it gets no code for that. */
function credentials(model: ApiModel, imports: Imports): string {
  const schemes = model.schemes.map(
    ({ id, use }) => [key(id), pluginCall("auth", use, imports, 0)] as const,
  );
  if (!hasAlternatives(model)) {
    const every = imports.value("everyScheme", "./runtime/credentials.js");
    const names = hasParts(model) ? `, ${literal(model.schemes.map(({ id }) => id))}` : "";
    return `${every}([${schemes.map(([, call]) => call).join(", ")}]${names})`;
  }
  const oneOf = imports.value("oneOf", "./runtime/alternative-credentials.js");
  const members = schemes.map(([id, call]) => `${id}: ${call}`).join(", ");
  return `${oneOf}({ ${members} }, ${literal(model.security)})`;
}

/** How a client reads errors, also those that come with a good status. */
function errorMembers({ errors }: ApiModel, imports: Imports): readonly string[] {
  if (errors === undefined) return [];
  const { ok, ...shape } = errors.settings;
  const success =
    ok === undefined
      ? []
      : [`success: ${imports.value("successIf", "./runtime/success.js")}(${literal(ok)})`];
  return [`errors: ${literal(shape)}`, ...success];
}

/** `src/core.ts`: servers, credentials, limits and errors of the API, and the function that makes its core. */
export function coreFile(model: ApiModel): string {
  const imports = new Imports();
  const core = imports.value("Core", "./runtime/core.js");
  const members = [
    `environment: ${str(model.environment)}`,
    "servers",
    `credentials: ${credentials(model, imports)}`,
    ...(model.limits === undefined
      ? []
      : [`gate: ${pluginCall("limits", model.limits, imports, 0)}`]),
    ...errorMembers(model, imports),
    ...(model.bigIntegers.length === 0
      ? []
      : [
          `integers: ${imports.value("bigIntegers", "./runtime/big-integers.js")}(${literal(model.bigIntegers)})`,
        ]),
    ...statusOf(model, imports),
  ];
  const options = `${model.client}Options`;
  return sourceFile(
    [
      ...codeTypes(model),
      ...model.credentials.map((way, index) => credentialsInterface(model, way, index)),
      {
        kind: StructureKind.TypeAlias,
        name: options,
        isExported: true,
        docs: [
          "Credentials and settings of a client. Credentials that are left out are read from the environment.",
        ],
        type: optionsType(model, imports),
      },
      {
        kind: StructureKind.VariableStatement,
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        docs: [
          "The vendor's environments, by the name that the option `environment` takes. The first is the default.",
        ],
        declarations: [
          {
            name: "servers",
            type: `{ ${model.servers.map(({ name }) => `readonly ${name}: string`).join("; ")} }`,
            initializer: `{ ${model.servers.map(({ name, url }) => `${name}: ${str(url)}`).join(", ")} }`,
          },
        ],
      },
      {
        kind: StructureKind.Function,
        name: "createCore",
        isExported: true,
        parameters: [{ name: "options", type: options, initializer: "{}" }],
        returnType: core,
        docs: [
          `Makes the core that calls share. {@link ${model.client}} does so itself; make one to import single functions, and let a bundler leave out all others.`,
        ],
        statements: [`return new ${core}({ ${members.join(", ")} }, options);`],
      },
    ],
    imports,
  );
}
