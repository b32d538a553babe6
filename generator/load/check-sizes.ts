import type { Report } from "../support/report.ts";
import type { Locate } from "./document.ts";
import { pointerTo, type Noun } from "./walk.ts";

/** More operations than the largest published descriptions have: each becomes a part of the package. */
const MOST_OPERATIONS = 30_000;

/** Each segment of a path may become a resource inside the one before. */
const MOST_SEGMENTS = 100;
const LONGEST_PATH = 4_000;

/** Reports what is far beyond any honest description, and would make a package that nobody could use. */
export function checkSizes(nouns: readonly Noun[], locate: Locate, report: Report): void {
  const tooLarge = (noun: Noun, what: string, limit: string): void =>
    report.add("too-large", locate(pointerTo(noun.way), "key"), { what, limit });
  let operations = 0;
  for (const noun of nouns) {
    if (noun.kind === "operation" && ++operations === MOST_OPERATIONS + 1)
      tooLarge(noun, "the number of operations", String(MOST_OPERATIONS));
    if (noun.kind !== "pathItem") continue;
    const path = noun.way?.token ?? "";
    if (path.length > LONGEST_PATH)
      tooLarge(noun, "the length of the path", `${LONGEST_PATH} characters`);
    else if (path.split("/").length > MOST_SEGMENTS + 1)
      tooLarge(noun, "the number of segments of the path", String(MOST_SEGMENTS));
  }
}
