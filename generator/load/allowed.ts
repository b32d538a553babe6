/** The text behind an address, or why there is none. */
export type Fetched = { readonly bytes: Uint8Array } | { readonly reason: string };

/** What references may lead to besides the files of the description's own folder. Nothing, unless the user says so. */
export interface Allowed {
  /** Absolute paths. */
  readonly folders: readonly string[];
  readonly origins: readonly string[];
  /** Fetches from one of the origins; it may be redirected within it. */
  readonly fetch: (address: string) => Promise<Fetched>;
}

/** Nothing. */
export const NOTHING: Allowed = {
  folders: [],
  origins: [],
  fetch: () => Promise.resolve({ reason: "nothing is fetched" }),
};
