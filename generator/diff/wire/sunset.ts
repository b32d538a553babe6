import type { Pointer } from "../../support/pointer.ts";
import { note } from "./exchange-scope.ts";
import type { Node } from "./node.ts";

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The announced day; undefined where it isn't one. */
export const dayOf = (sunset: string | undefined): string | undefined =>
  sunset !== undefined && DAY.test(sunset) && !Number.isNaN(Date.parse(sunset.slice(0, 10)))
    ? sunset.slice(0, 10)
    : undefined;

interface Announced {
  readonly deprecated: boolean;
  /** Empty or undefined where no day was named. */
  readonly sunset?: string;
  readonly source: Pointer;
}

/** Compares what is announced about the end of an operation or a parameter. */
export function compareSunsets(node: Node, base: Announced, head: Announced, today: string): void {
  const [before, after] = [base.sunset ?? "", head.sunset ?? ""];
  if (!head.deprecated || before === after) return;
  const place = { base: base.source, head: head.source, before, after, topic: "sunset" };
  const [was, is] = [dayOf(base.sunset), dayOf(head.sunset)];
  if (after === "")
    note(node, "sunset-dropped", {
      ...place,
      what: `no longer says on which day it goes away; it was ${before}`,
    });
  else if (is === undefined)
    note(node, "sunset-not-a-day", {
      ...place,
      what: `is said to go away on "${after}", which is not a date`,
    });
  else if (is <= today)
    note(node, "sunset-too-soon", {
      ...place,
      what: `is said to go away on ${is}, which leaves no time`,
    });
  else if (was !== undefined && is < was)
    note(node, "sunset-moved-earlier", {
      ...place,
      what: `goes away on ${is}, earlier than ${was}`,
    });
  else note(node, "sunset-set", { ...place, what: `goes away on ${is}` });
}
