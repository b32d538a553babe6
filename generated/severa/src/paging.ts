import type { Pager } from "./plugins/contract.js";
import { cursor } from "./plugins/pagination/cursor.js";
import { offset } from "./plugins/pagination/offset.js";

export const pageToken: Pager = /* @__PURE__ */ cursor({
  items: "",
  header: "NextPageToken",
  parameter: "pageToken",
});

export const firstRow: Pager = /* @__PURE__ */ offset({
  items: "",
  first: "firstRow",
  size: "rowCount",
  defaultSize: 100,
  maxSize: 1000,
  certainSize: 100,
});
