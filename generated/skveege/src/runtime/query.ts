import type { Operation } from "./operation.js";
import { plainText } from "./plain-text.js";

/** An address with one more pair in its query; what is there stays as it is written. */
export const addToQuery = (url: string, name: string, value: string): string =>
  `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

/**
 * Writes the query: arrays as repeated pairs, undefined and null left out, other values plainly, or as the operation's style says.
 * @throws {@link ConfigError} that names a parameter whose value can't be written.
 */
export const encodeQuery = ({ styles }: Operation, query: object): string =>
  Object.entries(query)
    .flatMap(([name, value]: [string, unknown]): readonly (readonly string[])[] => {
      const style = styles?.[`query:${name}`];
      if (style && value !== undefined && value !== null) {
        return style(name, value, encodeURIComponent);
      }
      return [value]
        .flat()
        .flatMap((item) =>
          item === undefined || item === null
            ? []
            : [[name, plainText(item, name)].map(encodeURIComponent)],
        );
    })
    .map((pair) => pair.join("="))
    .join("&");
