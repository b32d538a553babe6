import type { SecurityScheme } from "../normalise/document.ts";
import { objectMember, textMember, type JsonObject } from "../support/json.ts";

/** Where a token is bought: below the server's address, or at a server of its own. */
function tokenPlace(address: string, server: string): JsonObject | undefined {
  if (/[{}]/.test(address)) return undefined;
  if (address.startsWith("/") && !address.startsWith("//")) return { acquire: { path: address } };
  const base = server.replace(/\/+$/, "");
  if (base !== "" && address.startsWith(`${base}/`))
    return { acquire: { path: address.slice(base.length) } };
  if (!URL.canParse(address)) return undefined;
  const { protocol, search, origin, pathname } = new URL(address);
  return search !== "" || !/^https?:$/.test(protocol)
    ? undefined
    : { server: origin, acquire: { path: pathname } };
}

/** How a token is bought as OAuth 2 has it (RFC 6749, 4.4), where the address is known. */
function clientCredentials(scheme: SecurityScheme, server: string): JsonObject | undefined {
  const flows = objectMember(scheme.definition, "flows");
  const address = textMember(objectMember(flows, "clientCredentials"), "tokenUrl");
  const place = address === undefined ? undefined : tokenPlace(address, server);
  if (place === undefined) return undefined;
  return {
    plugin: "token",
    ...place,
    acquire: {
      ...objectMember(place, "acquire"),
      encoding: "form",
      body: {
        grant_type: "client_credentials",
        client_id: "{clientId}",
        client_secret: "{clientSecret}",
        scope: "{scopes}",
      },
    },
    accessToken: ["/access_token"],
    lifetime: [{ pointer: "/expires_in", unit: "seconds" }],
  };
}

/** The plugin and the settings that serve a scheme by OpenAPI's own words, where `x-client` names none. */
export function standardAuth(scheme: SecurityScheme, server: string): JsonObject {
  const { definition } = scheme;
  const type = textMember(definition, "type");
  if (type === "apiKey") return { plugin: "api-key" };
  if (type === "http") {
    const word = textMember(definition, "scheme") ?? "";
    if (["basic", "bearer"].includes(word.toLowerCase())) return { plugin: word.toLowerCase() };
    return { plugin: "bearer", scheme: word };
  }
  // OpenID Connect, and flows that begin with a person: the user of the client has the token already.
  return (
    (type === "oauth2" ? clientCredentials(scheme, server) : undefined) ?? { plugin: "bearer" }
  );
}
