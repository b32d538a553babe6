import type { Pager } from "./plugins/contract.js";
import { dateWindow } from "./plugins/pagination/date-window.js";

export const windows: Pager = /* @__PURE__ */ dateWindow({
  items: "",
  from: "fromDate",
  to: "toDate",
  end: "inclusive",
  maxDays: 31,
  overflow: [
    { status: 400, pointer: "", contains: "5000" },
    { status: 400, pointer: "", contains: "records" },
    { status: 400, pointer: "", contains: "datamengde" },
    { status: 400, pointer: "", contains: "for mange" },
    { status: 400, pointer: "", contains: "too many" },
    { status: 413 },
  ],
  maxRows: 5000,
});
