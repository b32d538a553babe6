import { readFile } from "node:fs/promises";
import Handlebars from "handlebars";
import { markdown } from "./literals.ts";
import type { ReadmeView } from "./readme-view.ts";

/** The templates and what each is filled with. */
export interface Views {
  readonly readme: ReadmeView;
}

/** Fails loudly where a template reads a field that its view doesn't have; Handlebars alone would print nothing. */
const guarded = <T extends object>(view: T): T =>
  new Proxy(view, {
    get(target, field) {
      if (typeof field === "string" && !Array.isArray(target) && !(field in target))
        throw new TypeError(`the view has no field "${field}"`);
      const value: unknown = Reflect.get(target, field);
      return typeof value === "object" && value !== null ? guarded(value) : value;
    },
    // Handlebars looks fields up as own properties only.
    getOwnPropertyDescriptor: (target, field) => Reflect.getOwnPropertyDescriptor(target, field),
  });

const folder = new URL("../../templates/", import.meta.url);

/** Fills a template. Text from a spec enters through the helper `md` alone. */
export async function render<K extends keyof Views>(name: K, view: Views[K]): Promise<string> {
  const handlebars = Handlebars.create();
  handlebars.registerHelper("md", (text: unknown) => markdown(String(text)));
  const compiled = handlebars.compile(await readFile(new URL(`${name}.hbs`, folder), "utf8"), {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { md: true },
  });
  return compiled(guarded(view), { allowProtoPropertiesByDefault: false });
}
