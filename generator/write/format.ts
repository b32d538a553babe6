import { availableParallelism } from "node:os";
import { format as formatText } from "oxfmt";
import { invariant } from "../support/invariant.ts";

/** Prettier's output, by a faster formatter; the tests let Prettier itself confirm it. */
const OPTIONS = { printWidth: 100 };

const FORMATTED = /\.(ts|json|md)$/;

/** Formats the files whose kind has a format. The only importer of the formatter. */
export async function formatFiles(
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const entries = [...files];
  const formatted = new Map<string, string>();
  const workers = Math.max(1, availableParallelism());
  const next = entries.values();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (const [path, text] of next)
        formatted.set(path, FORMATTED.test(path) ? await formatOne(path, text) : text);
    }),
  );
  return new Map(entries.map(([path]) => [path, formatted.get(path) ?? ""]));
}

async function formatOne(path: string, text: string): Promise<string> {
  const { code, errors } = await formatText(path, text, OPTIONS);
  invariant(errors.length === 0, `${path} is not valid: ${errors[0]?.message ?? ""}`);
  return code;
}
