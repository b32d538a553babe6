import type { Pager } from "./plugins/contract.js";
import { page } from "./plugins/pagination/page.js";

export const projectPages: Pager = /* @__PURE__ */ page({
  items: "/projects",
  page: "page",
  first: 0,
  size: "limit",
  defaultSize: 50,
  end: "total-pages",
  total: "/pages",
});

export const articlePages: Pager = /* @__PURE__ */ page({
  items: "/articles",
  page: "page",
  first: 0,
  size: "limit",
  defaultSize: 50,
  end: "total-pages",
  total: "/pages",
});

export const invoiceDraftPages: Pager = /* @__PURE__ */ page({
  items: "/invoiceDrafts",
  page: "page",
  first: 0,
  size: "limit",
  defaultSize: 50,
  end: "total-pages",
  total: "/pages",
});
