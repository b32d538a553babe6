import type { Counterpart } from "../counterpart.ts";

const VERSION_POLICY = {
  notOurs:
    "Which version a description must carry is the vendor's policy; the version that the package deserves is computed from the findings.",
} as const;

const STABILITY_POLICY = {
  notOurs:
    "Levels of stability are an extension of that tool (x-stability-level); no description that this project reads uses it.",
} as const;

/** Credentials, and what a vendor may decide about versions and stability. */
export const securityAndPolicy = {
  "api-security-component-removed": ["scheme-removed"],
  "api-security-component-added": ["scheme-added"],
  "api-security-component-oauth-url-changed": ["sign-in-url-changed"],
  "api-security-component-type-changed": ["scheme-type-changed"],
  "api-security-component-oauth-token-url-changed": ["token-url-changed"],
  "api-security-component-oauth-scope-added": ["offered-scope-added"],
  "api-security-component-oauth-scope-removed": ["offered-scope-removed"],
  "api-security-component-oauth-scope-changed": {
    notOurs: "Only the description of a scope differs; nothing that travels does.",
  },
  "api-security-removed": [
    "credentials-dropped",
    "credentials-alternative-removed",
    "credentials-switched",
  ],
  "api-security-added": [
    "credentials-demanded",
    "credentials-alternative-added",
    "credentials-switched",
  ],
  "api-security-scope-added": ["scope-demanded"],
  "api-security-scope-removed": ["scope-dropped"],
  "api-global-security-removed": [
    "credentials-dropped",
    "credentials-alternative-removed",
    "credentials-switched",
  ],
  "api-global-security-added": [
    "credentials-demanded",
    "credentials-alternative-added",
    "credentials-switched",
  ],
  "api-global-security-scope-added": ["scope-demanded"],
  "api-global-security-scope-removed": ["scope-dropped"],
  "api-version-not-bumped": VERSION_POLICY,
  "api-version-decreased": VERSION_POLICY,
  "api-major-version-not-bumped": VERSION_POLICY,
  "api-stability-decreased": STABILITY_POLICY,
  "api-stability-increased": STABILITY_POLICY,
  "request-property-stability-decreased": STABILITY_POLICY,
  "response-property-stability-decreased": STABILITY_POLICY,
  "request-property-stability-increased": STABILITY_POLICY,
  "response-property-stability-increased": STABILITY_POLICY,
  "api-invalid-stability-level": STABILITY_POLICY,
} as const satisfies Record<string, Counterpart>;
