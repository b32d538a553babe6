import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";

/** What a client holds after POST /token or POST /refreshtoken. */
export interface Grant {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly scopes: readonly string[];
  readonly accessUntil: number;
  readonly refreshUntil: number;
}

/** How often tokens were handed out and turned away. */
export interface TokenCounts {
  readonly issued: number;
  readonly refreshed: number;
  readonly refusedLogins: number;
  readonly refusedRefreshes: number;
}

/** The tokens of the one client, of which a single pair lives at a time. */
export interface TokenStore {
  readonly counts: { -readonly [K in keyof TokenCounts]: TokenCounts[K] };
  issue(scopes: readonly string[]): Grant;
  /** A new pair for a living refresh token; undefined when it is unknown, replaced or past its end. */
  refresh(refreshToken: string): Grant | undefined;
  /** The grant of an access token that is valid now. */
  find(accessToken: string): Grant | undefined;
  expireAccess(): void;
  expireRefresh(): void;
}

/** Keeps one living pair of tokens, since the guide ("Refresh access token") allows no more. */
export function createTokens(
  clock: Clock,
  accessSeconds: number,
  refreshSeconds: number,
): TokenStore {
  const counts = { issued: 0, refreshed: 0, refusedLogins: 0, refusedRefreshes: 0 };
  let live: Grant | undefined;

  const grant = (scopes: readonly string[]): Grant => {
    const now = clock.now();
    live = {
      accessToken: randomBytes(48).toString("base64url"),
      refreshToken: randomBytes(48).toString("base64"),
      scopes,
      accessUntil: now + accessSeconds * 1000,
      refreshUntil: now + refreshSeconds * 1000,
    };
    return live;
  };

  return {
    counts,
    issue: (scopes) => {
      counts.issued += 1;
      return grant(scopes);
    },
    refresh: (token) => {
      if (live?.refreshToken !== token || live.refreshUntil <= clock.now()) {
        counts.refusedRefreshes += 1;
        return undefined;
      }
      counts.refreshed += 1;
      return grant(live.scopes);
    },
    find: (token) =>
      live?.accessToken === token && live.accessUntil > clock.now() ? live : undefined,
    expireAccess: () => {
      if (live !== undefined) live = { ...live, accessUntil: clock.now() };
    },
    expireRefresh: () => {
      if (live !== undefined) live = { ...live, refreshUntil: clock.now() };
    },
  };
}
