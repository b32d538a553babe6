import type { ListReader } from "./plugins/contract.js";
import { capped } from "./plugins/pagination/capped.js";

export const cappedPager: ListReader = /* @__PURE__ */ capped({ items: "", limit: 100 });
