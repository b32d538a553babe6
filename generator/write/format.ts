import { format as formatText } from "oxfmt";
import { invariant } from "../support/invariant.ts";

/** Prettier's output, by a faster formatter; the tests let Prettier itself confirm it. */
const OPTIONS = { printWidth: 100 };

const FORMATTED = /\.(ts|json|md)$/;

/** Formats the files whose kind has a format, one after the other: several at once need much more memory. The only importer of the formatter. */
export async function formatFiles(
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const formatted = new Map<string, string>();
  for (const [path, text] of files)
    formatted.set(path, FORMATTED.test(path) ? await formatOne(path, text) : text);
  return formatted;
}

async function formatOne(path: string, text: string): Promise<string> {
  const { code, errors } = await formatText(path, text, OPTIONS);
  invariant(errors.length === 0, `${path} is not valid: ${errors[0]?.message ?? ""}`);
  return code;
}
