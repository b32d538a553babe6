import { signatureText, wholeType, type Declaration } from "../surface/declaration.ts";
import { mentionsOf } from "../surface/type-names.ts";
import type { Method, Surface } from "../surface/surface.ts";

/** What a module must declare so that code can be tried against it. */
export interface Needs {
  readonly names: Iterable<string>;
  readonly methods: Iterable<string>;
}

/** What both modules share. */
export const MODULES = {
  base: "/base/index.ts",
  head: "/head/index.ts",
  same: "/same/index.ts",
} as const;

/** Folder of the runtime's files, which both sides share. */
export const RUNTIME_FOLDER = "/package/";

/**
 * How many names a module declares before those that are the same on both sides are only known by their names: in a large
 * package nearly every type leads to nearly every other one, and what lies so far off decides nothing.
 */
const MOST_NAMES = 60;

/** What a side needs before anything that those things mention. */
interface Start {
  readonly names: ReadonlySet<string>;
  /** The members and methods of classes. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the methods' signatures mention. */
  readonly mentions: readonly string[];
}

function startOf({ declarations, methods, model }: Surface, needs: Needs): Start {
  const names = new Set([...needs.names, model.client]);
  const parts = new Map<string, Set<string>>();
  const mentions: string[] = [];
  const part = (owner: string, name: string): void => {
    names.add(owner);
    parts.set(owner, (parts.get(owner) ?? new Set()).add(name));
  };
  /** The properties that lead from the client to a method or a resource, as far as there are any. */
  const addChain = (name: string): void => {
    let owner = declarations.get(model.client);
    for (const step of name.split(".")) {
      const member = owner?.members.find((each) => each.name === step);
      if (owner === undefined || member === undefined) return;
      part(owner.name, step);
      names.add(member.type);
      owner = declarations.get(member.type);
    }
  };
  const addMethod = ({ className, signature }: Method): void => {
    part(className, signature.name);
    const types = [signature.returns, ...signature.arguments.map(({ type }) => type)];
    mentions.push(...types.flatMap((type) => [...mentionsOf(type)]));
  };
  for (const name of needs.methods) {
    addChain(name);
    const method = methods.get(name);
    if (method !== undefined) addMethod(method);
  }
  return { names, parts, mentions };
}

/** The names that a module needs, and those of them that are only known by their names. */
function reach(start: Start, direct: ReadonlySet<string>, own: Surface, other: Surface) {
  const { declarations } = own;
  const far = new Set<string>();
  const needed = new Set([...direct, ...start.mentions]);
  for (const name of needed) {
    const isFar = needed.size > MOST_NAMES && !direct.has(name);
    if (isFar && declarations.isSame(name, other.declarations)) far.add(name);
    else if (!start.parts.has(name) && declarations.get(name)?.kind !== "class")
      for (const each of declarations.get(name)?.mentions ?? []) needed.add(each);
  }
  return { needed, far };
}

/**
 * Modules that declare what both packages declare, as far as it is needed: the named types with what they lead to, and of
 * the classes the needed methods.
 */
export function moduleTexts(
  [base, head]: readonly [base: Surface, head: Surface],
  needs: Readonly<Record<"base" | "head", Needs>>,
): ReadonlyMap<string, string> {
  const starts = { base: startOf(base, needs.base), head: startOf(head, needs.head) };
  const direct = new Set([...starts.base.names, ...starts.head.names]);
  const reached = {
    base: reach(starts.base, direct, base, head),
    head: reach(starts.head, direct, head, base),
  };
  const far = new Set([...reached.base.far, ...reached.head.far]);
  const text = (own: Surface, side: "base" | "head"): string => {
    const { declarations } = own;
    const needed = [...reached[side].needed];
    return [
      ...needed.flatMap((name) => {
        const module = declarations.runtimeModule(name);
        return module === undefined ? [] : [passedOn(name, `${RUNTIME_FOLDER}${module}`)];
      }),
      ...[...far].map((name) => passedOn(name, MODULES.same)),
      ...needed.flatMap((name) => {
        const declaration = far.has(name) ? undefined : declarations.get(name);
        return declaration === undefined
          ? []
          : [declarationText(declaration, starts[side].parts.get(name))];
      }),
    ].join("\n");
  };
  return new Map([
    [MODULES.base, text(base, "base")],
    [MODULES.head, text(head, "head")],
    [MODULES.same, [...far].map(nameOnly).join("\n")],
  ]);
}

const passedOn = (name: string, module: string): string =>
  `import { ${name} } from ${JSON.stringify(module)};\nexport { ${name} };`;

/** A type that is like no other one. */
const nameOnly = (name: string): string =>
  `export interface ${name} { readonly "is only known by its name": "${name}" }`;

function declarationText(
  declaration: Declaration,
  parts: ReadonlySet<string> = new Set<string>(),
): string {
  const { kind, name, members, signatures, type } = declaration;
  switch (kind) {
    case "alias":
      return `export type ${name} = ${type};`;
    case "interface":
      return `export interface ${name} ${wholeType(declaration)}`;
    case "composition":
      return `export type ${name} = ${wholeType(declaration)};`;
    case "constant":
      return `export declare const ${name}: ${type};`;
    case "function":
      return signatures.map((each) => `export declare function ${signatureText(each)};`).join("\n");
    case "helper":
      return "";
    case "class": {
      const lines = [
        ...members.filter((member) => parts.has(member.name)).map(({ text }) => text),
        ...signatures.filter((each) => parts.has(each.name)).map(signatureText),
      ];
      return `export declare class ${name} { ${lines.join("; ")} }`;
    }
  }
}
