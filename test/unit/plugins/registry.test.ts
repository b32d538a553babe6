import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modulesOf, registry } from "../../../generator/plugins/registry.js";

const folder = new URL("../../../templates/plugins/", import.meta.url);
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: kind }) =>
    readdirSync(new URL(`${kind}/`, folder)).map((file) => `${kind}/${file.replace(/\.ts$/, "")}`),
  );

describe("registry", () => {
  it("a wrong name, a missing half or settings that don't fit don't compile", () => {
    const plugin = {
      kind: "body",
      name: "half-done",
      docs: "A body.",
      settings: { size: { kind: "integer", docs: "A size." } },
    } as const;
    const halfDone = (_settings: { readonly size: number }) => () => undefined;
    const ofBody = modulesOf("body");
    ofBody({ "half-done": { plugin, halfDone } });
    // @ts-expect-error the name is another
    ofBody({ "half-eaten": { plugin, halfDone } });
    // @ts-expect-error the function is missing
    ofBody({ "half-done": { plugin } });
    // @ts-expect-error the declaration is missing
    ofBody({ "half-done": { halfDone } });
    // @ts-expect-error the function has another name
    ofBody({ "half-done": { plugin, half: halfDone } });
    // @ts-expect-error the kind is another
    modulesOf("style")({ "half-done": { plugin, halfDone } });
    const greedy = (_settings: { readonly size: number; readonly colour: string }) => () =>
      undefined;
    // @ts-expect-error the function wants a setting that is not declared
    ofBody({ "half-done": { plugin, halfDone: greedy } });
    const unlike = (_settings: { readonly size: string }) => () => undefined;
    // @ts-expect-error the function wants a setting of another kind
    ofBody({ "half-done": { plugin, halfDone: unlike } });
    // @ts-expect-error the function makes something else
    ofBody({ "half-done": { plugin, halfDone: (_settings: object) => 1 } });
  });

  it("holds every file of the plugins' folder, and no other", () => {
    const registered = Object.entries(registry).flatMap(([kind, modules]) =>
      Object.keys(modules).map((name) => `${kind}/${name}`),
    );
    expect(registered.sort()).toEqual(files.sort());
  });

  it("every declaration is named after its place and says what each setting is", () => {
    for (const [kind, modules] of Object.entries(registry)) {
      for (const [name, { plugin }] of Object.entries(
        modules as Record<string, { plugin: object }>,
      )) {
        expect(plugin).toMatchObject({ kind, name });
        expect(JSON.parse(JSON.stringify(plugin))).toEqual(plugin);
        for (const docs of docsOf(plugin)) expect(docs).toMatch(/\.$/);
      }
    }
  });
});

function docsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    name === "docs" && typeof member === "string" ? [member] : docsOf(member),
  );
}
