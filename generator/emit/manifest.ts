import type { ApiModel } from "../model/types.ts";
import { line } from "./literals.ts";

/** Where compilers that don't read `exports` find the types of an entry. */
const typesWithoutExports = (model: ApiModel) => ({
  core: ["./dist/core.d.ts"],
  types: ["./dist/types.d.ts"],
  ...(model.drift ? { drift: ["./dist/drift.d.ts"] } : {}),
  redis: ["./dist/runtime/redis.d.ts"],
  "resources/*": ["./dist/resources/*.d.ts"],
});

/** `package.json` of a package: ESM with types, no dependencies, nothing but what is published. */
export function manifest(model: ApiModel): string {
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const value = {
    name: model.packageName,
    version: model.packageVersion,
    description: line(`Typed client of ${model.title}`).slice(0, 200),
    license: "MIT",
    type: "module",
    engines: { node: ">=20.19" },
    sideEffects: false,
    main: "./dist/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ".": entry("index"),
      "./core": entry("core"),
      "./types": entry("types"),
      ...(model.drift ? { "./drift": entry("drift") } : {}),
      "./redis": entry("runtime/redis"),
      "./resources/*": entry("resources/*"),
      "./package.json": "./package.json",
    },
    typesVersions: { "*": typesWithoutExports(model) },
    files: ["dist", "src", "README.md"],
    generator: "nordkit",
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
