import type { NormalDocument, Operation, Schema } from "../normalise/document.ts";
import { isObject, objectMember, textMember, type Json, type JsonObject } from "../support/json.ts";
import { camel, variableName, wordsOf, type Identifier } from "../support/names.ts";
import { below, pointer, type Pointer } from "../support/pointer.ts";
import type { Report } from "../support/report.ts";
import { bindSettings, itemsPointer, ownedParameters, schemaAt, successSchema } from "./bind.ts";
import type { Declarations } from "./declarations.ts";
import { pluginsOf } from "../plugins/find-plugin.ts";
import { pluginNamed } from "./plugin-named.ts";
import type { PagerModel, PagingModel } from "./types.ts";

/** The pagers of a client: shared where operations name the same one. */
export interface Pagers {
  readonly of: (
    operation: Operation,
    words: readonly string[],
  ) =>
    | { readonly model: PagingModel; readonly row: Schema; readonly owned: readonly string[] }
    | undefined;
  readonly all: () => readonly PagerModel[];
  /** Names of the pagers that the document gives a name. */
  readonly names: readonly Identifier[];
}

interface Chosen {
  readonly name: string;
  readonly settings: JsonObject;
  readonly at: Pointer;
}

const FUNCTIONS: ReadonlySet<string> = new Set(
  (["pagination", "body", "style"] as const).flatMap((kind) =>
    pluginsOf(kind).map(({ name }) => camel(wordsOf(name))),
  ),
);

/** The name of a pager's constant; it stands beside functions of plugins, whose names it can't have. */
const pagerName = (name: string): Identifier => {
  const own = variableName(wordsOf(name));
  return FUNCTIONS.has(own) ? variableName([...wordsOf(name), "pager"]) : own;
};

/** Gathers the pagers that operations select, by a name of the document's `pagers` or by settings of their own. */
export function collectPagers(
  document: NormalDocument,
  declarations: Declarations,
  report: Report,
): Pagers {
  const shared = objectMember(document.settings, "pagers") ?? {};
  const used = new Map<string, PagerModel>();

  const named = (name: string, at: Pointer): Chosen | undefined => {
    const settings = objectMember(shared, name);
    if (settings === undefined)
      report.add("unknown-plugin", document.locate(at), {
        kind: "paging",
        name,
        known: [...Object.keys(shared), "none"].join(", "),
      });
    return settings === undefined ? undefined : { name, settings, at };
  };

  const choose = (setting: Json | undefined, at: Pointer, own: string): Chosen | undefined => {
    if (typeof setting === "string") return setting === "none" ? undefined : named(setting, at);
    return isObject(setting) ? { name: own, settings: setting, at } : undefined;
  };

  return {
    of: (operation, words) => {
      const places = [
        [operation.settings, below(operation.source, "x-client", "paging")],
        [operation.pathSettings, pointer("paths", operation.path, "x-client", "paging")],
        [document.settings, pointer("x-client", "paging")],
      ] as const;
      const place = places.find(([settings]) => Object.hasOwn(settings, "paging"));
      const chosen =
        place === undefined
          ? undefined
          : choose(place[0]["paging"], place[1], [...words, "pager"].join(" "));
      if (chosen === undefined) return undefined;
      const at = document.locate(chosen.at);
      const plugin = pluginNamed(
        "pagination",
        textMember(chosen.settings, "plugin") ?? "",
        at,
        report,
      );
      if (plugin === undefined) return undefined;
      const settings = bindSettings(plugin, chosen.settings, {
        report,
        at,
        declarations,
        operation,
      });
      const items = schemaAt(
        successSchema(operation),
        itemsPointer(plugin, chosen.settings),
        declarations,
      )?.items;
      if (items === undefined) {
        report.add("pointer-not-found", at, {
          plugin: plugin.name,
          at: itemsPointer(plugin, chosen.settings),
          operation: `${operation.method} ${operation.path}`,
        });
        return undefined;
      }
      const entry = used.get(chosen.name) ?? {
        name: pagerName(chosen.name),
        use: { plugin: plugin.name, settings },
        returns: plugin.returns ?? "pages",
      };
      used.set(chosen.name, entry);
      return {
        model: {
          name: entry.name,
          items: declarations.use(items, "response", [...words, "Item"]),
          returns: entry.returns,
        },
        row: items,
        owned: ownedParameters(plugin, chosen.settings),
      };
    },
    all: () => [...used.values()],
    names: Object.keys(shared).map(pagerName),
  };
}
