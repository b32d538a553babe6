export * from "./client.js";
export * from "./core.js";
export type * from "./types.js";
export * from "./resources/access.js";
export * from "./resources/time-transactions.js";
export * from "./runtime/public.js";
