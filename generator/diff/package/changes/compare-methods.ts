import { methodExcerpt, resourceExcerpt } from "../surface/excerpt.ts";
import type { Method, Surface } from "../surface/surface.ts";
import { inputTypes, reachOf } from "../surface/uses.ts";
import { snippet } from "../witness/snippet.ts";
import { change, changeKey, type Change } from "./change.ts";
import { compareArguments } from "./compare-arguments.ts";
import { compareResults } from "./compare-results.ts";
import type { Comparison } from "./comparison.ts";

/** The resource that holds a method or a resource: `customers.addresses`; empty for the outermost. */
const resourceOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(".")));

const typesOf = (method: Method): readonly string[] => [
  ...inputTypes(method),
  method.signature.returns,
];

const excerptOf = ({ className, signature }: Method): string => methodExcerpt(className, signature);

const naming = (method: string) =>
  snippet((w) => `export const use = (client: ${w.client()}) => ${w.method(method)};`);

/** Compares the client's methods: which there are, what they are called, what they take and give. */
export function compareMethods(comparison: Comparison): readonly Change[] {
  const { removed, added, pairs, differing } = comparison.methods;
  const moved = movedResources(comparison);
  return [
    ...removed.map((method) =>
      change({
        rule: "method-removed",
        subject: method.name,
        message: `\`${method.name}\` is gone.`,
        before: excerptOf(method),
        reaches: [reachOf(method, "none")],
        base: method.operation.source,
        baseTypes: typesOf(method),
        snippets: [naming(method.name)],
        isAboutNames: true,
      }),
    ),
    ...added.map((method) =>
      change({
        rule: "method-added",
        subject: method.name,
        message: `\`${method.name}\` is new: it calls \`${method.operation.method} ${method.operation.path}\`.`,
        after: excerptOf(method),
        reaches: [reachOf(method, "none")],
        head: method.operation.source,
        headTypes: typesOf(method),
      }),
    ),
    ...pairs
      .filter(([base, head]) => base.name !== head.name)
      .map(([base, head]) => renamed(base, head, moved)),
    ...differing.flatMap(([base, head]) => [
      ...compareArguments(base, head, comparison),
      ...compareResults(base, head, comparison),
    ]),
    ...compareResources(comparison, moved),
  ];
}

const lastName = (method: string): string => method.slice(method.lastIndexOf(".") + 1);

function renamed(base: Method, head: Method, moved: ReadonlyMap<string, string>): Change {
  const from = resourceOf(base.name);
  const isMoved =
    moved.get(from) === resourceOf(head.name) && lastName(base.name) === lastName(head.name);
  return change({
    rule: "method-renamed",
    subject: base.name,
    message: `\`${base.name}\` is now \`${head.name}\`.`,
    before: excerptOf(base),
    after: excerptOf(head),
    reaches: [reachOf(base, "none")],
    base: base.operation.source,
    head: head.operation.source,
    baseTypes: typesOf(base),
    headTypes: typesOf(head),
    snippets: [naming(base.name)],
    isAboutNames: true,
    replacement: { old: base.name, fresh: head.name },
    follows: isMoved ? [changeKey({ rule: "resource-renamed", subject: from })] : [],
  });
}

/** The resources of which all methods that are still there stand below one other resource, under their own names. */
function movedResources({ methods, head }: Comparison): ReadonlyMap<string, string> {
  const targets = new Map<string, Set<string>>();
  for (const [base, match] of methods.pairs) {
    const from = resourceOf(base.name);
    const to = lastName(base.name) === lastName(match.name) ? resourceOf(match.name) : "";
    targets.set(from, (targets.get(from) ?? new Set()).add(to));
  }
  const stays = new Set([...head.methods.keys()].map(resourceOf));
  return new Map(
    [...targets].flatMap(([from, found]) => {
      const [to] = found;
      return to === undefined || to === "" || found.size > 1 || to === from || stays.has(from)
        ? []
        : [[from, to] as const];
    }),
  );
}

/** The resources on the way to methods, with the method that first shows them. */
function resourcesOf(methods: Iterable<Method>): ReadonlyMap<string, Method> {
  const found = new Map<string, Method>();
  for (const method of methods)
    for (let name = resourceOf(method.name); name !== ""; name = resourceOf(name))
      if (!found.has(name)) found.set(name, method);
  return found;
}

function compareResources(
  { base, head, methods }: Comparison,
  moved: ReadonlyMap<string, string>,
): readonly Change[] {
  const old = resourcesOf(base.methods.values());
  const fresh = resourcesOf(head.methods.values());
  const targets = new Set(moved.values());
  /** Where it is held, and as what. */
  const place = (surface: Surface, name: string): Pick<Change, "before" | "baseTypes"> => {
    let owner = surface.declarations.get(surface.model.client);
    const holder = resourceOf(name);
    for (const step of holder === "" ? [] : holder.split("."))
      owner = surface.declarations.get(
        owner?.members.find((member) => member.name === step)?.type ?? "",
      );
    const member = owner?.members.find((each) => each.name === lastName(name));
    return owner === undefined || member === undefined
      ? { before: "", baseTypes: [] }
      : {
          before: resourceExcerpt(owner.name, member.name, member.type),
          baseTypes: [member.type],
        };
  };
  const inHead = (name: string): Pick<Change, "after" | "headTypes"> => {
    const { before, baseTypes } = place(head, name);
    return { after: before, headTypes: baseTypes };
  };
  const within = (name: string, list: readonly Method[]): readonly Method[] =>
    list.filter((method) => method.name.startsWith(`${name}.`));
  return [
    ...[...old].flatMap(([name, method]): readonly Change[] => {
      const to = moved.get(name);
      if (to !== undefined)
        return [
          change({
            rule: "resource-renamed",
            subject: name,
            message: `The resource \`${name}\` is now \`${to}\`.`,
            ...place(base, name),
            ...inHead(to),
            reaches: within(name, [...base.methods.values()]).map((each) => reachOf(each, "none")),
            base: method.operation.source,
            head: fresh.get(to)?.operation.source,
            snippets: [naming(name)],
            isAboutNames: true,
            replacement: { old: name, fresh: to },
          }),
        ];
      if (fresh.has(name)) return [];
      const gone = within(name, methods.removed);
      const left = within(
        name,
        methods.pairs.map(([from]) => from),
      );
      return [
        change({
          rule: "resource-removed",
          subject: name,
          message: `The resource \`${name}\` is gone.`,
          ...place(base, name),
          base: method.operation.source,
          reaches: gone.map((each) => reachOf(each, "none")),
          snippets: [naming(name)],
          isAboutNames: true,
          follows: [
            ...gone.map((each) => changeKey({ rule: "method-removed", subject: each.name })),
            ...left.map((each) => changeKey({ rule: "method-renamed", subject: each.name })),
          ],
        }),
      ];
    }),
    ...[...fresh]
      .filter(([name]) => !old.has(name) && !targets.has(name))
      .map(([name, method]) => {
        const come = within(name, methods.added);
        const moving = within(
          name,
          methods.pairs.map(([, to]) => to),
        );
        const from = methods.pairs.filter(([, to]) => moving.includes(to)).map(([one]) => one.name);
        return change({
          rule: "resource-added",
          subject: name,
          message: `The resource \`${name}\` is new.`,
          ...inHead(name),
          head: method.operation.source,
          reaches: come.map((each) => reachOf(each, "none")),
          follows: [
            ...come.map((each) => changeKey({ rule: "method-added", subject: each.name })),
            ...from.map((each) => changeKey({ rule: "method-renamed", subject: each })),
          ],
        });
      }),
  ];
}
