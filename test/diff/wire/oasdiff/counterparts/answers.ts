import type { Counterpart } from "../counterpart.ts";

/** Statuses and media types of answers. */
export const answers = {
  "response-body-media-type-schema-added": ["response-schema-added"],
  "response-body-media-type-schema-removed": ["response-schema-dropped"],
  "response-media-type-removed": ["response-media-type-removed"],
  "response-media-type-added": ["response-media-type-added", "event-stream-added"],
  "response-media-type-name-changed": ["response-media-type-changed"],
  "response-media-type-name-generalized": ["response-media-type-widened"],
  "response-media-type-name-specialized": ["response-media-type-narrowed"],
  "response-success-status-removed": ["success-status-removed", "success-status-changed"],
  "response-success-status-added": ["success-status-added"],
  "response-non-success-status-removed": ["error-status-removed"],
  "response-non-success-status-added": ["error-status-added", "throttling-announced"],
  "response-body-content-media-type-changed": ["response-content-media-type-changed"],
  "response-body-content-encoding-changed": ["response-content-encoding-changed"],
} as const satisfies Record<string, Counterpart>;
