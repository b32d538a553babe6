export * from "./client.js";
export * from "./core.js";
export type * from "./types.js";
export * from "./resources/projects.js";
export * from "./runtime/public.js";
