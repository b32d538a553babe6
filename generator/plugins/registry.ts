import * as apiKey from "../../templates/plugins/auth/api-key.ts";
import * as basic from "../../templates/plugins/auth/basic.ts";
import * as bearer from "../../templates/plugins/auth/bearer.ts";
import * as session from "../../templates/plugins/auth/session.ts";
import * as token from "../../templates/plugins/auth/token.ts";
import * as form from "../../templates/plugins/body/form.ts";
import * as json from "../../templates/plugins/body/json.ts";
import * as jsonPatch from "../../templates/plugins/body/json-patch.ts";
import * as multipart from "../../templates/plugins/body/multipart.ts";
import * as raw from "../../templates/plugins/body/raw.ts";
import type {
  AuthPlugin,
  BodyCodec,
  BodyPlugin,
  CredentialFactory,
  GateFactory,
  LimitsPlugin,
  ListReader,
  Pager,
  PaginationPlugin,
  ParameterStyle,
  SettingsOf,
  StylePlugin,
} from "../../templates/plugins/contract.ts";
import * as windows from "../../templates/plugins/limits/windows.ts";
import * as capped from "../../templates/plugins/pagination/capped.ts";
import * as cursor from "../../templates/plugins/pagination/cursor.ts";
import * as dateWindow from "../../templates/plugins/pagination/date-window.ts";
import * as offset from "../../templates/plugins/pagination/offset.ts";
import * as page from "../../templates/plugins/pagination/page.ts";
import * as brackets from "../../templates/plugins/style/brackets.ts";
import * as delimited from "../../templates/plugins/style/delimited.ts";
import * as jsonText from "../../templates/plugins/style/json-text.ts";
import * as reserved from "../../templates/plugins/style/reserved.ts";
import * as segment from "../../templates/plugins/style/segment.ts";

/** What the declaration of each kind is, and what its run-time function makes of the settings. */
interface Kinds {
  readonly auth: { readonly plugin: AuthPlugin; readonly makes: CredentialFactory };
  readonly pagination: { readonly plugin: PaginationPlugin; readonly makes: Pager };
  readonly limits: { readonly plugin: LimitsPlugin; readonly makes: GateFactory };
  readonly body: { readonly plugin: BodyPlugin; readonly makes: BodyCodec };
  readonly style: { readonly plugin: StylePlugin; readonly makes: ParameterStyle };
}

/** What the function of a plugin makes: a list that doesn't come in pages has no pager. */
type MadeBy<Kind extends keyof Kinds, P> = P extends { readonly returns: "list" }
  ? ListReader
  : Kinds[Kind]["makes"];

/** The name of a plugin's run-time function: `api-key` has `apiKey`. */
export type FunctionName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<FunctionName<Tail>>}`
  : Name;

/** Both halves of a plugin: the declaration under its own name, and the function that takes exactly its settings. */
type Module<Kind extends keyof Kinds, Name extends string, P extends Kinds[Kind]["plugin"]> = {
  readonly plugin: P & { readonly kind: Kind; readonly name: Name };
} & {
  readonly [F in FunctionName<Name>]: (settings: SettingsOf<P>) => MadeBy<Kind, P>;
};

type DeclarationOf<T, Kind extends keyof Kinds> = T extends {
  readonly plugin: infer P extends Kinds[Kind]["plugin"];
}
  ? P
  : never;

/** Checks the modules of one kind: name, both halves, and that the function takes what the declaration says. */
export const modulesOf =
  <Kind extends keyof Kinds>(_kind: Kind) =>
  <
    const T extends {
      readonly [Name in keyof T & string]: Module<Kind, Name, DeclarationOf<T[Name], Kind>>;
    },
  >(
    modules: T,
  ): T =>
    modules;

/** Every plugin there is. A new one is a file and a line here; the folder and this list are compared by a test. */
export const registry = {
  auth: modulesOf("auth")({ "api-key": apiKey, basic, bearer, session, token }),
  pagination: modulesOf("pagination")({
    capped,
    cursor,
    "date-window": dateWindow,
    offset,
    page,
  }),
  limits: modulesOf("limits")({ windows }),
  body: modulesOf("body")({ form, json, "json-patch": jsonPatch, multipart, raw }),
  style: modulesOf("style")({ brackets, delimited, "json-text": jsonText, reserved, segment }),
} as const satisfies { readonly [Kind in keyof Kinds]: object };

export type PluginKind = keyof typeof registry;

export type PluginName<Kind extends PluginKind = PluginKind> = {
  readonly [K in Kind]: keyof (typeof registry)[K] & string;
}[Kind];

/** The declaration of one plugin. */
export type PluginDeclaration<
  Kind extends PluginKind,
  Name extends PluginName<Kind>,
> = (typeof registry)[Kind] extends infer Modules
  ? Name extends keyof Modules
    ? Modules[Name] extends { readonly plugin: infer P }
      ? P
      : never
    : never
  : never;

/** The declaration of any plugin of a kind, as the generator reads it. */
export type Declaration<Kind extends PluginKind = PluginKind> = Kinds[Kind]["plugin"];
