import type { Pager } from "./plugins/contract.js";
import { page } from "./plugins/pagination/page.js";

export const pages: Pager = /* @__PURE__ */ page({
  items: "",
  page: "page",
  first: 0,
  size: "size",
  defaultSize: 100,
  maxSize: 100,
  end: "short-page",
});
