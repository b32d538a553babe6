import type { Operation } from "./operation.js";
import { plainText } from "./plain-text.js";

/** Adds a pair to the query of an address, and leaves what is there as it is written: `searchParams` would write it anew. */
export function addToQuery(url: URL, name: string, value: string): void {
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  url.search = url.search ? `${url.search}&${pair}` : pair;
}

/**
 * Writes the query: arrays as repeated pairs, undefined and null left out, other values plainly, or as the operation's style says.
 * @throws {@link ConfigError} that names a parameter whose value can't be written.
 */
export function encodeQuery({ styles }: Operation, query: object): string {
  return Object.entries(query)
    .flatMap(([name, value]: [string, unknown]) => {
      if (value === undefined || value === null) return [];
      const style = styles?.[`query:${name}`];
      if (style) return style(name, value, encodeURIComponent);
      return [value]
        .flat()
        .filter((item) => item !== undefined && item !== null)
        .map(
          (item) => [encodeURIComponent(name), encodeURIComponent(plainText(item, name))] as const,
        );
    })
    .map((pair) => pair.join("="))
    .join("&");
}
