import { randomBytes } from "node:crypto";
import { inQuery, invalidParameter } from "./errors.ts";
import type { Query } from "./query.ts";

/** Hands out page tokens and takes them back (guide: "Token based pagination"). */
export interface PageTokens {
  /** A token for the rows after `lastGuid` of the same query. */
  issue(path: string, query: Query, lastGuid: string): string;
  /** The guid to go on after, or 400 for an unknown token and for changed criteria. */
  redeem(path: string, query: Query, token: string): string;
}

interface Bookmark {
  readonly criteria: string;
  readonly lastGuid: string;
}

/** Tokens are opaque base64, so that a client must percent-encode them. */
export function createPageTokens(): PageTokens {
  const bookmarks = new Map<string, Bookmark>();
  return {
    issue: (path, query, lastGuid) => {
      const token = `+/${randomBytes(31).toString("base64")}`;
      bookmarks.set(token, { criteria: criteriaOf(path, query), lastGuid });
      return token;
    },
    redeem: (path, query, token) => {
      const bookmark = bookmarks.get(token);
      if (bookmark === undefined) {
        throw invalidParameter(inQuery("pageToken", "The page token is not valid."));
      }
      if (bookmark.criteria !== criteriaOf(path, query)) {
        const message = "The page token belongs to a query with other criteria.";
        throw invalidParameter(inQuery("pageToken", message));
      }
      return bookmark.lastGuid;
    },
  };
}

/** Path and query without what may differ between pages: the token itself and the page size. */
function criteriaOf(path: string, query: Query): string {
  const pairs = query.pairs
    .filter(([name, value]) => name !== "pagetoken" && name !== "rowcount" && value !== "")
    .map(([name, value]) => JSON.stringify([name, value]));
  return [path, ...pairs.sort()].join("\n");
}
