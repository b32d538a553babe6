import { isArray, isObject, member, objectMember, textMember, type Json } from "../support/json.ts";
import { below, type Pointer } from "../support/pointer.ts";
import type { Server } from "./document.ts";

/** The servers that stand in the document, a path or an operation; undefined where none are named. */
export function normaliseServers(
  owner: Json | undefined,
  at: Pointer,
): readonly Server[] | undefined {
  const servers = member(owner, "servers");
  if (!isArray(servers)) return undefined;
  return servers.flatMap((server, index) =>
    isObject(server)
      ? [
          {
            url: textMember(server, "url") ?? "",
            description: textMember(server, "description") ?? "",
            variables: objectMember(server, "variables") ?? {},
            settings: objectMember(server, "x-client") ?? {},
            source: below(at, "servers", index),
          },
        ]
      : [],
  );
}
