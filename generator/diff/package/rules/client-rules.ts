import type { SurfaceRule } from "./surface-rule.ts";

/** Changes of the package and its client as a whole. */
export const clientRules = {
  "package-added": {
    level: "compatible",
    direction: "none",
    section: "Added",
    meaning: "There is a package where there was none.",
    words: ["It can be installed.", "Nothing to do."],
    example: ["absent: true", "absent: false"],
  },
  "package-removed": {
    level: "breaking",
    direction: "none",
    section: "Removed",
    meaning: "There is no package any more.",
    words: ["No new version of it will be published.", "Keep the last version, or move away."],
    example: ["absent: false", "absent: true"],
  },
  "package-renamed": {
    level: "breaking",
    direction: "none",
    section: "Changed",
    meaning: "The package has another name.",
    words: ["Every import of the old name fails.", "Install the new package, and import from it."],
    example: ["x-client: { package: acme-client }", "x-client: { package: acme }"],
  },
  "client-renamed": {
    level: "breaking",
    direction: "none",
    section: "Changed",
    meaning: "The client's class has another name, and with it its options, scopes and codes.",
    words: ["Every import of the old names fails.", "Import the new names."],
    example: ["x-client: { client: Acme }", "x-client: { client: AcmeClient }"],
  },
  "environment-variable-renamed": {
    level: "breaking",
    direction: "none",
    section: "Changed",
    meaning: "Credentials or settings are read from other environment variables.",
    words: [
      "It still compiles, and a client made without options finds no credentials.",
      "Set the new variables before installing the new version.",
    ],
    example: ["x-client: { environment: ACME }", "x-client: { environment: ACME_API }"],
  },
  "environment-added": {
    level: "compatible",
    direction: "request",
    section: "Added",
    meaning: "The client knows a further server of the vendor.",
    words: ["It can be named in the client's options.", "Nothing to do."],
    example: [
      "servers: [{ url: https://api.acme.example }]",
      "servers: [{ url: https://api.acme.example }, { url: https://test.acme.example, x-client: { name: test } }]",
    ],
  },
  "environment-removed": {
    level: "breaking",
    direction: "request",
    section: "Removed",
    meaning: "The client no longer knows a server of the vendor.",
    words: ["Naming it does not compile.", "Name another one, or give `baseUrl`."],
    example: [
      "servers: [{ url: https://api.acme.example }, { url: https://test.acme.example, x-client: { name: test } }]",
      "servers: [{ url: https://api.acme.example }]",
    ],
  },
  "environment-renamed": {
    level: "breaking",
    direction: "request",
    section: "Changed",
    meaning: "The client knows a server by another name.",
    words: ["The old name does not compile.", "Write the new name."],
    example: [
      "servers: [{ url: https://api.acme.example }, { url: https://test.acme.example, x-client: { name: test } }]",
      "servers: [{ url: https://api.acme.example }, { url: https://test.acme.example, x-client: { name: sandbox } }]",
    ],
  },
  "entry-point-added": {
    level: "compatible",
    direction: "none",
    section: "Added",
    meaning: "The package has a further file that can be imported by its path.",
    words: ["Its resource can be imported without the others.", "Nothing to do."],
    example: [
      "paths: { /orders: { post: { responses: { '204': { description: Done. } } } } }",
      "paths: { /orders: { post: { responses: { '204': { description: Done. } } } }, /items: { post: { responses: { '204': { description: Done. } } } } }",
    ],
  },
  "entry-point-removed": {
    level: "breaking",
    direction: "none",
    section: "Removed",
    meaning: "A file is gone that could be imported by its path.",
    words: ["Imports of that path fail.", "Import from the package's main entry, or the new path."],
    example: [
      "paths: { /orders: { post: { responses: { '204': { description: Done. } } } }, /items: { post: { responses: { '204': { description: Done. } } } } }",
      "paths: { /orders: { post: { responses: { '204': { description: Done. } } } } }",
    ],
  },
} as const satisfies Record<string, SurfaceRule>;
