import type { NormalDocument } from "../normalise/document.ts";
import { arrayMember, member, objectMember, textMember } from "../support/json.ts";
import { clientClass, constantCase, wordsOf } from "../support/names.ts";
import { pointer } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";
import { bigIntegerNames } from "./big-integers.ts";
import { bindSettings } from "./bind.ts";
import { buildCredentials } from "./credentials.ts";
import { MOST_COMBINATIONS } from "./combinations.ts";
import { declareTypes } from "./declarations.ts";
import { docsOf, quirksOf } from "./docs.ts";
import { servableSecurity } from "./flows.ts";
import { nameFunctions } from "./function-names.ts";
import { buildGroups } from "./groups.ts";
import { withDistinctIds } from "./operation-ids.ts";
import { operationBuilder } from "./operations.ts";
import { declareIncoming } from "./incoming.ts";
import { collectPagers } from "./pagers.ts";
import { nameMethods } from "./method-names.ts";
import { withPathParameters } from "./path-parameters.ts";
import { placeOperations } from "./placement.ts";
import { pluginNamed } from "./plugin-named.ts";
import { clientSecurity } from "./security.ts";
import { sendable } from "./sendable.ts";
import { serversOf } from "./servers.ts";
import { withoutTwins } from "./twin-schemes.ts";
import type { ApiModel, ErrorsModel, PluginUse } from "./types.ts";
import { withSendableNames } from "./unsendable-names.ts";
import { learnVocabulary } from "./vocabulary.ts";

function limitsOf(
  document: NormalDocument,
  declarations: ReturnType<typeof declareTypes>,
  report: Report,
): PluginUse | undefined {
  const given = objectMember(document.settings, "limits");
  if (given === undefined) return undefined;
  const at = document.locate(pointer("x-client", "limits"));
  const plugin = pluginNamed("limits", textMember(given, "plugin") ?? "", at, report);
  return plugin === undefined
    ? undefined
    : { plugin: plugin.name, settings: bindSettings(plugin, given, { report, at, declarations }) };
}

function errorsOf(
  document: NormalDocument,
  declarations: ReturnType<typeof declareTypes>,
): ErrorsModel | undefined {
  const given = objectMember(document.settings, "errors");
  if (given === undefined) return undefined;
  const { codes: _, codesFrom, statuses: __, ...settings } = given;
  const listed = arrayMember(given, "codes").filter((code) => typeof code === "string");
  const source =
    typeof codesFrom === "string" ? declarations.byName(codesFrom)?.schema.values : undefined;
  const codes = [
    ...new Set([...(source ?? []).filter((code) => typeof code === "string"), ...listed]),
  ];
  return { settings, codes, statuses: objectMember(given, "statuses") };
}

/** The prefix of environment variables; no shell takes one that begins with a digit. */
const environmentOf = (name: string): string =>
  constantCase(wordsOf(name))
    .replace(/^(?=\d|$)/, "API_")
    .replace(/_$/, "");

/** Builds the model of the client from a normalised document. All names are decided here, once. */
export function buildModel(described: NormalDocument, report: Report): ApiModel {
  const document = withPathParameters(
    withDistinctIds(
      withSendableNames(
        sendable(withoutTwins(servableSecurity(described, report)), report),
        report,
      ),
      report,
    ),
    report,
  );
  const { settings } = document;
  const words = wordsOf(document.name);
  const given = textMember(settings, "client");
  const client = clientClass(given === undefined ? words : [given]);
  const environment = textMember(settings, "environment") ?? environmentOf(document.name);
  const security = clientSecurity(document);
  const declarations = declareTypes(document, [
    client,
    ...["Options", "Credentials", "Scope", "ErrorCode"].map((suffix) => `${client}${suffix}`),
    ...security.map((_, index) => `${client}Credentials${index + 1}`),
  ]);
  const vocabulary = learnVocabulary(
    document,
    arrayMember(settings, "words").filter((word) => typeof word === "string"),
  );
  const pagers = collectPagers(document, declarations, report);
  const placements = nameMethods(document, placeOperations(document, vocabulary), report);
  const functions = nameFunctions(placements, pagers.names);
  const context = { document, declarations, pagers, functions, report };
  const build = operationBuilder(context, security);
  const groups = buildGroups(document, placements, declarations, build);
  declareIncoming(document, declarations);
  for (const at of declarations.shortened())
    report.add("too-many-combinations", document.locate(at), { limit: String(MOST_COMBINATIONS) });
  const credentials = buildCredentials(
    document,
    security,
    { client, environment },
    declarations,
    report,
  );
  return {
    vendor: document.name,
    title: document.title,
    packageName:
      document.packageName ?? textMember(settings, "package") ?? `@nordkit/${document.name}`,
    packageVersion: textMember(settings, "version") ?? "0.1.0",
    client,
    environment,
    docs: docsOf({ summary: document.title, description: document.description }),
    servers: serversOf(document, report),
    schemes: credentials.schemes,
    security: credentials.security,
    credentials: credentials.ways,
    scopes: credentials.scopes,
    pagers: pagers.all(),
    limits: limitsOf(document, declarations, report),
    errors: errorsOf(document, declarations),
    bigIntegers: bigIntegerNames(document, declarations),
    quirks: quirksOf(settings),
    drift: member(settings, "drift") === true,
    types: declarations.all(),
    groups,
    sources: document.schemas.map(({ id }) => id),
  };
}
