import type { NormalDocument, Operation, Server } from "../normalise/document.ts";
import { arrayMember, member, textMember } from "../support/json.ts";
import { camel, wordsOf } from "../support/names.ts";
import type { Report } from "../support/report.ts";
import type { ServerModel } from "./types.ts";

/** The address of a server with the defaults of its variables; braces stay where each customer has an address of its own. */
export function serverUrl(server: Server | undefined): string | undefined {
  if (server === undefined) return undefined;
  const { url, variables, settings } = server;
  const whole = url.startsWith("//") ? `https:${url}` : url;
  if (member(settings, "ownAddress") === true) return whole;
  return whole.replace(
    /\{([^{}]*)\}/g,
    (braced, name: string) => textMember(member(variables, name), "default") || braced,
  );
}

/** What may stand for the variables of an address. */
function variablesText({ url, variables }: Server): string {
  const told = Object.entries(variables).flatMap(([name, variable]) => {
    const values = arrayMember(variable, "enum").filter((value) => typeof value === "string");
    return values.length < 2
      ? []
      : [`\`${name}\` is ${values.map((value) => `\`${value}\``).join(" or ")}`];
  });
  return told.length === 0 ? "" : `Of \`${url}\`: ${told.join(", ")}; for others set \`baseUrl\`.`;
}

/** The servers of a client, by name. Where only operations have servers, the first of them is its own. */
export function serversOf(document: NormalDocument, report: Report): readonly ServerModel[] {
  const taken = new Map<string, string>();
  const own = document.servers.length > 0 ? document.servers : firstOf(document.operations);
  return own.map((server, index) => {
    const given = textMember(server.settings, "name");
    const name = camel(wordsOf(given ?? (index === 0 ? "production" : `server${index + 1}`)));
    const other = taken.get(name);
    if (other !== undefined)
      report.add("duplicate-name", document.locate(server.source), { name, other });
    taken.set(name, `the server ${server.url}`);
    const docs = [server.description, variablesText(server)].filter((text) => text !== "");
    return { name, url: serverUrl(server) ?? "", docs: docs.join(" ") };
  });
}

const firstOf = (operations: readonly Operation[]): readonly Server[] =>
  operations.flatMap(({ servers = [] }) => servers).slice(0, 1);

/** The address of an operation that the client's own servers don't serve. */
export function ownServer(document: NormalDocument, operation: Operation): string | undefined {
  const [first] = document.servers.length > 0 ? document.servers : firstOf(document.operations);
  const own = serverUrl(operation.servers?.[0]);
  const isWhole = own !== undefined && /^https?:\/\/[^{}]+$/.test(own);
  return isWhole && own !== serverUrl(first) ? own : undefined;
}
