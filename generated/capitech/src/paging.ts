import type { Pager } from "./plugins/contract.js";
import { dateWindow } from "./plugins/pagination/date-window.js";

export const windows: Pager = /* @__PURE__ */ dateWindow({
  items: "",
  from: "fromDate",
  to: "toDate",
  end: "inclusive",
  maxDays: 31,
  overflow: [{ status: 400, pointer: "/message", contains: "5000" }, { status: 413 }],
  maxRows: 5000,
});
