import type { Counterpart } from "../counterpart.ts";

const WRITE_ONLY = {
  notOurs:
    "A member that is write-only is held by requests as before; the other direction tells the change.",
} as const;

const READ_ONLY = {
  notOurs:
    "A member that is read-only is held by answers as before; the other direction tells the change.",
} as const;

/** Members that only one side sends, headers of answers, tags and shared parts. */
export const visibility = {
  "request-optional-property-became-not-write-only": WRITE_ONLY,
  "request-optional-property-became-write-only": WRITE_ONLY,
  "request-optional-property-became-read-only": ["request-property-became-read-only"],
  "request-optional-property-became-not-read-only": ["request-property-became-writable"],
  "request-required-property-became-not-write-only": WRITE_ONLY,
  "request-required-property-became-write-only": WRITE_ONLY,
  "request-required-property-became-read-only": ["request-property-became-read-only"],
  "request-required-property-became-not-read-only": ["request-required-property-became-writable"],
  "response-optional-property-became-not-write-only": ["response-property-became-readable"],
  "response-optional-property-became-write-only": ["response-property-became-write-only"],
  "response-optional-property-became-read-only": READ_ONLY,
  "response-optional-property-became-not-read-only": READ_ONLY,
  "response-required-property-became-not-write-only": ["response-property-became-readable"],
  "response-required-property-became-write-only": ["response-required-property-became-write-only"],
  "response-required-property-became-read-only": READ_ONLY,
  "response-required-property-became-not-read-only": READ_ONLY,
  "response-header-became-optional": ["response-header-became-optional"],
  "required-response-header-removed": ["required-response-header-removed"],
  "optional-response-header-removed": ["response-header-removed", "rate-limit-header-removed"],
  "response-header-added": ["response-header-added"],
  "response-header-type-changed": ["response-type-changed"],
  "response-header-type-generalized": ["response-type-widened", "response-format-widened"],
  "response-header-type-specialized": ["response-type-narrowed", "response-format-narrowed"],
  "response-header-type-compatible": ["response-type-widened", "response-type-narrowed"],
  "response-header-became-nullable": ["response-null-allowed"],
  "response-header-became-not-nullable": ["response-null-forbidden"],
  "api-tag-removed": ["tag-changed"],
  "api-tag-added": ["tag-changed"],
  "webhook-added": ["webhook-added"],
  "webhook-removed": ["webhook-removed"],
  "api-schema-removed": {
    notOurs:
      "A shared schema that nothing refers to doesn't travel; what the package loses by it is told by the rules about the package.",
  },
} as const satisfies Record<string, Counterpart>;
