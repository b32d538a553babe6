/** What every package exports besides its own resources and types. */
export { type Adjust, type Adjustment, adjustments } from "./adjust.js";
export type { Clock } from "./clock.js";
export type { CappedList } from "./capped-list.js";
export type { Core } from "./core.js";
export type { Call, WithResponse } from "./call.js";
export type { Page, Paged } from "./paged.js";
export type { LimitStore, LimitWindow } from "./limit-store.js";
export type { HookEvents, Hooks } from "./hooks.js";
export type { CallOptions, ClientOptions, ListOptions, PageOptions } from "./options.js";
export { distinct, type DistinctOptions } from "./distinct.js";
export type { ResponseInfo } from "./response-info.js";
export type { StoredToken, TokenStore } from "./token-store.js";
export * from "./errors.js";
