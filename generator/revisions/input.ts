import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { InputProblem } from "./input-problem.ts";
import { packageAt, type PublishedPackage } from "./published.ts";

/** What an argument of the command line names. */
export type Input =
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "stdin" }
  | { readonly kind: "path"; readonly path: string }
  /** What the last version was made of. */
  | { readonly kind: "published" }
  | { readonly kind: "package"; readonly published: PublishedPackage }
  /** Without a path: the folder of all vendors as it was then. */
  | { readonly kind: "revision"; readonly revision: string; readonly path: string | undefined };

/** Tells what an argument names: what exists on disk is meant before a revision of that name. */
export async function inputOf(argument: string, folder: string): Promise<Input> {
  if (argument === "-") return { kind: "stdin" };
  if (/^https?:\/\//i.test(argument)) return { kind: "address", url: argument };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(argument))
    throw new InputProblem(
      `${argument} can't be fetched`,
      "Only http and https addresses are fetched.",
    );
  const path = resolve(folder, argument);
  if (argument !== "" && (await exists(path))) {
    const published = await packageAt(path);
    return published === undefined ? { kind: "path", path } : { kind: "package", published };
  }
  if (argument === "published") return { kind: "published" };
  const colon = argument.indexOf(":");
  return colon < 0
    ? { kind: "revision", revision: argument, path: undefined }
    : {
        kind: "revision",
        revision: argument.slice(0, colon),
        path: argument.slice(colon + 1).replace(/\/+$/, ""),
      };
}

/** Whether there is anything at a path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}
