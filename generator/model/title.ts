import type { Operation } from "../normalise/document.ts";

/** How an operation is told in a message. */
export const titleOf = (operation: Operation): string => `${operation.method} ${operation.path}`;
