import type { CallInput, Operation } from "./operation.js";
import { plainText } from "./plain-text.js";

/** Writes the parameters that an operation takes in headers and cookies. */
export function headerParameters(
  { styles = {} }: Operation,
  { headers = {}, cookies = {} }: CallInput,
): Readonly<Record<string, string>> {
  const isGiven = ([, value]: readonly [string, unknown]): boolean =>
    value !== undefined && value !== null;
  const fields = Object.entries(headers)
    .filter(isGiven)
    .map(([name, value]: [string, unknown]) => {
      const style = styles[`header:${name}`];
      const text = style
        ? (style(name, value, (plain) => plain)[0]?.[1] ?? "")
        : [value]
            .flat()
            .map((item) => plainText(item, name))
            .join(",");
      return [name, text] as const;
    });
  const pairs = Object.entries(cookies)
    .filter(isGiven)
    .flatMap(([name, value]: [string, unknown]) => {
      const style = styles[`cookie:${name}`];
      return style
        ? style(name, value, encodeURIComponent)
        : [[name, encodeURIComponent(plainText(value, name))] as const];
    })
    .map(([name, value]) => `${name}=${value}`);
  return {
    ...Object.fromEntries(fields),
    ...(pairs.length > 0 && { cookie: pairs.join("; ") }),
  };
}
