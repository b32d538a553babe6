import { INVISIBLE, spelled } from "./invisible.ts";

const UNPRINTABLE = new RegExp(`[\\u0000-\\u001f${INVISIBLE}]`, "g");

/** Text from a spec as a terminal may show it: control, invisible and direction-changing characters spelt out, cut when very long. */
export const printable = (text: string, longest = 200): string => {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(UNPRINTABLE, spelled);
};
