import { signatureText, wholeType, type Declaration } from "../surface/declaration.ts";
import type { Method, Surface } from "../surface/surface.ts";

/** What a module must declare so that code can be tried against it. */
export interface Needs {
  readonly names: Iterable<string>;
  readonly methods: Iterable<string>;
}

/** Folder of the runtime's files, which both sides share. */
export const RUNTIME_FOLDER = "/package/";

/**
 * A module that declares what the package declares, as far as it is needed: the named types with all that they lead to,
 * and of the classes the needed methods.
 */
export function moduleText(surface: Surface, needs: Needs): string {
  const { declarations, runtime, methods, model } = surface;
  const parts = new Map<Declaration, Set<string>>();
  const needed = new Set<string>();
  const pending = [...needs.names, model.client];
  const part = (owner: Declaration, name: string): void => {
    parts.set(owner, (parts.get(owner) ?? new Set()).add(name));
  };
  const addMethod = ({ className, signature }: Method): void => {
    const owner = declarations.get(className);
    if (owner === undefined) return;
    part(owner, signature.name);
    pending.push(className, ...owner.mentions);
  };
  /** The properties that lead from the client to a method or a resource, as far as there are any. */
  const addChain = (name: string): void => {
    let owner = declarations.get(model.client);
    for (const step of name.split(".")) {
      const member = owner?.members.find((each) => each.name === step);
      if (owner === undefined || member === undefined) return;
      part(owner, step);
      pending.push(member.type);
      owner = declarations.get(member.type);
    }
  };
  for (const name of needs.methods) {
    addChain(name);
    const method = methods.get(name);
    if (method !== undefined) addMethod(method);
  }
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const declaration = declarations.get(name);
    if (declaration !== undefined && declaration.kind !== "class")
      pending.push(...declaration.mentions);
  }
  return [
    ...[...needed].flatMap((name) => {
      const module = runtime.get(name);
      return module === undefined ? [] : [runtimeLine(name, module)];
    }),
    ...[...needed].flatMap((name) => {
      const declaration = declarations.get(name);
      return declaration === undefined
        ? []
        : [declarationText(declaration, parts.get(declaration))];
    }),
  ].join("\n");
}

const runtimeLine = (name: string, module: string): string => {
  const from = JSON.stringify(`${RUNTIME_FOLDER}${module}`);
  return `import { ${name} } from ${from};\nexport { ${name} };`;
};

function declarationText(declaration: Declaration, parts = new Set<string>()): string {
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
