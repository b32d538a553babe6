import { basename, extname } from "node:path";

/** A name for the value at that place of a file that is none of the taken ones: the place's last name, or the file's. */
export const componentName = (
  file: string,
  tokens: readonly string[],
  taken: Iterable<string>,
): string => {
  const used = new Set(taken);
  const wanted = (tokens.at(-1) ?? basename(file, extname(file))).replace(/[^A-Za-z0-9._-]+/g, "_");
  const first = /[A-Za-z0-9]/.test(wanted) ? wanted : "Value";
  let name = first;
  for (let count = 2; used.has(name); count++) name = `${first}${count}`;
  return name;
};
