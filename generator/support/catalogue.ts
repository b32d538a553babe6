import { printable } from "./printable.ts";

export interface Entry {
  readonly severity: "error" | "warning";
  readonly text: (details: never) => string;
  readonly remedy: (details: never) => string;
}

const q = (text: string): string => `"${printable(text)}"`;

const defineOrCorrect = (d: { near?: string }): string =>
  d.near === undefined
    ? "Define the target or correct the reference."
    : `Did you mean ${q(d.near)}?`;

/** Every problem the generator can find in a spec: how grave it is, what it says, and what to do about it. */
export const catalogue = {
  // load
  "file-not-readable": {
    severity: "error",
    text: (d: { reason: string }) => `the file can't be read: ${d.reason}`,
    remedy: () => "Check the path and the file's permissions.",
  },
  "not-text": {
    severity: "error",
    text: (d: { found: string; remedy: string }) => `not a text in UTF-8: ${d.found}`,
    remedy: (d: { found: string; remedy: string }) => d.remedy,
  },
  "no-document": {
    severity: "error",
    text: (d: { folder: string }) => `${q(d.folder)} holds no OpenAPI document`,
    remedy: () => "Put an openapi.yaml, openapi.json or doc.json into the folder.",
  },
  "several-documents": {
    severity: "error",
    text: (d: { files: string }) => `the folder holds several OpenAPI documents: ${d.files}`,
    remedy: () => "Keep one of them under its name and rename or remove the others.",
  },
  "not-yaml": {
    severity: "error",
    text: (d: { reason: string }) => `not valid YAML: ${d.reason}`,
    remedy: () => "Mend the YAML at this place; only YAML 1.2 without custom tags is read.",
  },
  "not-json": {
    severity: "error",
    text: (d: { reason: string }) => `not valid JSON: ${d.reason}`,
    remedy: () => "Mend the JSON at this place.",
  },
  "not-openapi": {
    severity: "error",
    text: (d: { found: string }) => `not an OpenAPI 3.0 or 3.1 document: ${d.found}`,
    remedy: () =>
      'The document must be an object with "openapi": "3.0.x" or "3.1.x", "info" and "paths".',
  },
  "invalid-openapi": {
    severity: "error",
    text: (d: { problem: string }) => `against the OpenAPI schema: ${d.problem}`,
    remedy: (d: { problem: string; hint?: string }) =>
      d.hint ?? "Change this part to what the OpenAPI specification allows here.",
  },
  "untidy-openapi": {
    severity: "warning",
    text: (d: { problem: string }) => `against the OpenAPI schema: ${d.problem}`,
    remedy: (d: { problem: string; hint?: string }) =>
      d.hint ?? "The package is made without it; mend it where the description is written.",
  },
  "ref-not-found": {
    severity: "error",
    text: (d: { ref: string }) => `the reference ${q(d.ref)} leads nowhere`,
    remedy: (d: { ref: string; near?: string }) => defineOrCorrect(d),
  },
  "ref-refused": {
    severity: "error",
    text: (d: { ref: string; why: string }) => `the reference ${q(d.ref)} is refused: ${d.why}`,
    remedy: () =>
      "References may lead to places in this document and to files of the spec's own folder; --allow-refs-below and --allow-ref-origin allow more.",
  },
  "not-fetched": {
    severity: "error",
    text: (d: { reason: string }) => `what a reference leads to ${printable(d.reason)}`,
    remedy: () => "Check the address, or keep a copy of the document beside the description.",
  },
  "schema-not-found": {
    severity: "warning",
    text: (d: { ref: string }) =>
      `the reference ${q(d.ref)} leads nowhere, so nothing is known of what it means`,
    remedy: (d: { ref: string; near?: string }) => defineOrCorrect(d),
  },
  "ref-disregarded": {
    severity: "warning",
    text: (d: { ref: string; why: string }) =>
      `the reference ${q(d.ref)} is disregarded, so nothing is known of what it means: ${d.why}`,
    remedy: () => "Correct the reference where the description is written.",
  },
  "dynamic-reference": {
    severity: "warning",
    text: (d: { ref: string }) =>
      `what the dynamic reference ${q(d.ref)} means depends on the way to it, so it is taken for any value`,
    remedy: () => "Where one schema is meant, refer to it with $ref.",
  },
  "ref-cycle": {
    severity: "error",
    text: (d: { ref: string }) =>
      `the reference ${q(d.ref)} leads back to itself and never to a value`,
    remedy: () => "Let one of the references in the circle hold a real definition.",
  },
  "path-repeated": {
    severity: "warning",
    text: (d: { path: string; other: string }) =>
      `the path ${q(d.path)} is ${q(d.other)} with other names in its braces: a request doesn't say which of the two it means`,
    remedy: () => "Keep one of the two paths, with the operations of both.",
  },
  "parameter-repeated": {
    severity: "warning",
    text: (d: { place: string; name: string }) =>
      `the ${d.place} parameter ${q(d.name)} is there twice: the last one counts`,
    remedy: () => "Remove one of the two, or give it another name.",
  },
  "server-variable-missing": {
    severity: "warning",
    text: (d: { name: string; url: string }) =>
      `the address ${q(d.url)} names {${printable(d.name)}}, which no variable defines: users have to pass "baseUrl"`,
    remedy: (d: { name: string; url: string }) =>
      `Define ${q(d.name)} with its default under "variables".`,
  },
  "enum-misfit": {
    severity: "warning",
    text: (d: { values: string; types: string }) =>
      `the enum holds ${d.values}, but the type is ${d.types}: the enum is disregarded`,
    remedy: () => "Correct the type, or write the values as that type has them.",
  },
  "default-misfit": {
    severity: "warning",
    text: (d: { value: string; allowed: string }) => `the default is ${d.value}, but ${d.allowed}`,
    remedy: () => "Correct the default, or what is allowed beside it.",
  },
  "example-misfit": {
    severity: "warning",
    text: (d: { value: string; allowed: string }) => `the example is ${d.value}, but ${d.allowed}`,
    remedy: () => "Correct the example; nothing is made of it.",
  },
  "required-undescribed": {
    severity: "warning",
    text: (d: { name: string }) =>
      `${q(d.name)} is required, but no property describes it: it may hold anything`,
    remedy: () => "Describe it under properties, or correct its name under required.",
  },
  "overlay-invalid": {
    severity: "error",
    text: (d: { problem: string }) => `not a valid OpenAPI Overlay 1.0: ${d.problem}`,
    remedy: () =>
      'An overlay has "overlay", "info" and "actions"; each action a "target" and "update" or "remove".',
  },
  "overlay-no-match": {
    severity: "warning",
    text: (d: { target: string }) => `the overlay action's target ${q(d.target)} matches nothing`,
    remedy: () => "The document may have changed: correct the target or remove the action.",
  },
  "overlay-extends": {
    severity: "warning",
    text: (d: { found: string; expected: string }) =>
      `the overlay extends ${q(d.found)}, but it is applied to ${q(d.expected)}`,
    remedy: (d: { found: string; expected: string }) =>
      `Write "extends": ${q(d.expected)}, or leave it out.`,
  },
  "unknown-setting": {
    severity: "error",
    text: (d: { key: string; known: string }) => `unknown x-client setting ${q(d.key)}`,
    remedy: (d: { key: string; known: string }) => `Known here: ${d.known}.`,
  },
  "invalid-setting": {
    severity: "error",
    text: (d: { problem: string; remedy: string }) => `x-client: ${d.problem}`,
    remedy: (d: { problem: string; remedy: string }) => d.remedy,
  },
  "too-large": {
    severity: "error",
    text: (d: { what: string; limit: string }) => `${d.what} is over the limit of ${d.limit}`,
    remedy: () => "Split the description, or simplify this part of it.",
  },
  "too-many-combinations": {
    severity: "warning",
    text: (d: { limit: string }) =>
      `more than ${d.limit} alternatives have to be combined, which TypeScript can't, so types allow more than this`,
    remedy: () => "Describe it with fewer alternatives.",
  },
  // pull
  "source-missing": {
    severity: "error",
    text: (d: { vendor: string }) =>
      `${q(d.vendor)} has no source.json: nordkit doesn't know where its document is published`,
    remedy: () => 'Write { "url": "https://…" } into this file; pull adds the rest.',
  },
  "source-invalid": {
    severity: "error",
    text: (d: { problem: string }) => `not a valid source.json: ${d.problem}`,
    remedy: () =>
      'Write { "url": "https://…" }; pull adds "sha256" and "etag". Only loopback addresses may do without https.',
  },
  "not-pulled": {
    severity: "error",
    text: (d: { url: string; reason: string }) => `${printable(d.url)} ${d.reason}`,
    remedy: () => "Nothing was written. Check the address, or try again later.",
  },
  "duplicate-package": {
    severity: "error",
    text: (d: { name: string; other: string }) =>
      `the package would be called ${q(d.name)}, as that of ${q(d.other)} is`,
    remedy: () => 'Give one of the two another name with "x-client": { "package": … }.',
  },
  "left-over-package": {
    severity: "warning",
    text: (d: { folder: string }) => `${q(d.folder)} is a package of a spec that is gone`,
    remedy: () => "Remove the folder, or bring its spec back.",
  },
  "folder-not-ours": {
    severity: "error",
    text: (d: { folder: string }) =>
      `${q(d.folder)} is no empty folder, and holds no package that nordkit wrote`,
    remedy: () => "Name another folder, or empty this one.",
  },
  "file-not-writable": {
    severity: "error",
    text: (d: { reason: string }) => `the file can't be written: ${d.reason}`,
    remedy: () => "Check the folder's permissions and the space that is left.",
  },
  // normalise, model
  "duplicate-operation-id": {
    severity: "error",
    text: (d: { id: string; other: string }) =>
      `the operationId ${q(d.id)} is also that of ${d.other}`,
    remedy: () => "Give each operation its own operationId.",
  },
  "repeated-operation-id": {
    severity: "warning",
    text: (d: { id: string; other: string }) =>
      `the operationId ${q(d.id)} is also that of ${d.other}, so it names neither`,
    remedy: () => "Give each operation its own operationId where the description is written.",
  },
  "duplicate-name": {
    severity: "error",
    text: (d: { name: string; other: string }) =>
      `${q(d.name)} would also be the name of ${d.other}`,
    remedy: () =>
      'Give one of the two another name with "x-client": { "name": … } (or "resource" on the path).',
  },
  "name-changed": {
    severity: "warning",
    text: (d: { name: string; other: string; instead: string; more: number }) =>
      `${q(d.name)} would also be the name of ${d.other}, so it is called ${q(d.instead)}` +
      (d.more === 0 ? "" : `; ${d.more} more have another name than their URL gives`),
    remedy: () => 'Choose better names with "x-client": { "name": … } (or "resource" on the path).',
  },
  "unknown-plugin": {
    severity: "error",
    text: (d: { kind: string; name: string; known: string }) =>
      `there is no ${d.kind} plugin ${q(d.name)}`,
    remedy: (d: { kind: string; name: string; known: string }) => `Choose one of: ${d.known}.`,
  },
  "missing-plugin-setting": {
    severity: "error",
    text: (d: { plugin: string; setting: string }) =>
      `the plugin ${q(d.plugin)} lacks its setting ${q(d.setting)}`,
    remedy: (d: { plugin: string; setting: string }) =>
      `Add ${q(d.setting)} beside ${q(d.plugin)}.`,
  },
  "setting-type": {
    severity: "error",
    text: (d: { plugin: string; setting: string; expected: string }) =>
      `the setting ${q(d.setting)} of the plugin ${q(d.plugin)} must be ${d.expected}`,
    remedy: (d: { plugin: string; setting: string; expected: string }) => `Write ${d.expected}.`,
  },
  "parameter-not-found": {
    severity: "error",
    text: (d: { plugin: string; parameter: string; operation: string }) =>
      `the plugin ${q(d.plugin)} needs the parameter ${q(d.parameter)}, which ${d.operation} doesn't have`,
    remedy: (d: { plugin: string; parameter: string; operation: string }) =>
      `Declare the parameter ${q(d.parameter)}, name another one, or set "paging": "none" on the operation.`,
  },
  "pointer-not-found": {
    severity: "error",
    text: (d: { plugin: string; at: string; operation: string }) =>
      `the plugin ${q(d.plugin)} reads ${q(d.at)}, which the response of ${d.operation} doesn't have`,
    remedy: () => "Correct the pointer, or add the member to the response schema.",
  },
  "header-not-found": {
    severity: "error",
    text: (d: { plugin: string; header: string; operation: string }) =>
      `the plugin ${q(d.plugin)} reads the header ${q(d.header)}, which the response of ${d.operation} doesn't declare`,
    remedy: () => "Declare the response header, or name another one.",
  },
  "security-not-found": {
    severity: "error",
    text: (d: { scheme: string }) => `there is no security scheme ${q(d.scheme)}`,
    remedy: () => "Define it under components.securitySchemes or correct the name.",
  },
  "name-not-sendable": {
    severity: "error",
    text: (d: { what: string; name: string }) => `no ${d.what} can be called ${q(d.name)}`,
    remedy: () => "Correct the name: letters, digits and hyphens, without spaces.",
  },
  "name-left-out": {
    severity: "warning",
    text: (d: { what: string; name: string }) =>
      `no ${d.what} can be called ${q(d.name)}: it is left out`,
    remedy: () => "Correct the name where the description is written.",
  },
  "not-sendable": {
    severity: "warning",
    text: (d: { what: string }) => d.what,
    remedy: () => "Nothing is to be done; the rest of the description is served.",
  },
  "path-braces": {
    severity: "error",
    text: (d: { path: string }) =>
      `the braces of the path ${q(d.path)} don't match, so nobody knows what is to be sent`,
    remedy: () => "Write each name of a parameter as {name}.",
  },
  "path-parameter-unused": {
    severity: "warning",
    text: (d: { name: string; path: string }) =>
      `the path ${q(d.path)} doesn't name the path parameter ${q(d.name)}: it is left out`,
    remedy: (d: { name: string; path: string }) =>
      `Write {${printable(d.name)}} where it belongs in the path, or remove the parameter.`,
  },
  "path-parameter": {
    severity: "error",
    text: (d: { name: string; path: string }) =>
      `the path ${q(d.path)} names {${printable(d.name)}}, which no parameter describes`,
    remedy: (d: { name: string; path: string }) =>
      `Add a parameter ${q(d.name)} with "in": "path".`,
  },
  "path-parameter-assumed": {
    severity: "warning",
    text: (d: { name: string; path: string }) =>
      `the path ${q(d.path)} names {${printable(d.name)}}, which no parameter describes: it is taken for a text`,
    remedy: (d: { name: string; path: string }) =>
      `Add a parameter ${q(d.name)} with "in": "path" where the description is written.`,
  },
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof catalogue;

type TextOf<C extends Code> = Parameters<(typeof catalogue)[C]["text"]>[0];
type RemedyOf<C extends Code> = Parameters<(typeof catalogue)[C]["remedy"]>;

/** What a problem of that code must tell. */
export type DetailsOf<C extends Code> = TextOf<C> & (RemedyOf<C> extends [infer D] ? D : unknown);
