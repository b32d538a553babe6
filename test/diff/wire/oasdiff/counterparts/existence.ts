import type { Counterpart } from "../counterpart.ts";

const NOT_IN_ANSWERS = {
  notOurs: "Answers don't hold write-only members, so nothing that travels changes.",
} as const;

/** Members and schemas that come and go. */
export const existence = {
  "request-body-removed": ["request-body-removed"],
  "request-property-removed": ["request-property-removed", "request-property-refused"],
  "new-required-request-property": ["request-required-property-added"],
  "new-required-request-property-with-default": ["request-required-property-added"],
  "new-optional-request-property": ["request-property-added"],
  "response-optional-property-removed": ["response-property-removed"],
  "response-optional-write-only-property-removed": NOT_IN_ANSWERS,
  "response-optional-property-added": [
    "response-property-added",
    "response-property-added-to-closed",
  ],
  "response-optional-write-only-property-added": NOT_IN_ANSWERS,
  "response-required-property-removed": ["response-required-property-removed"],
  "response-required-write-only-property-removed": NOT_IN_ANSWERS,
  "response-required-property-added": [
    "response-property-added",
    "response-property-added-to-closed",
  ],
  "response-required-write-only-property-added": NOT_IN_ANSWERS,
  "request-body-content-schema-added": ["request-content-schema-added"],
  "request-property-content-schema-added": ["request-content-schema-added"],
  "response-body-content-schema-added": ["response-content-schema-added"],
  "response-property-content-schema-added": ["response-content-schema-added"],
  "request-body-content-schema-removed": ["request-content-schema-dropped"],
  "request-property-content-schema-removed": ["request-content-schema-dropped"],
  "response-body-content-schema-removed": ["response-content-schema-dropped"],
  "response-property-content-schema-removed": ["response-content-schema-dropped"],
} as const satisfies Record<string, Counterpart>;
