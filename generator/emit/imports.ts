import { StructureKind, type ImportDeclarationStructure, type OptionalKind } from "ts-morph";
import { sorted } from "../support/order.ts";

/** Collects what a file uses while it is printed; its imports follow from that. */
export class Imports {
  readonly #values = new Map<string, Set<string>>();
  readonly #types = new Map<string, Set<string>>();

  #note(into: Map<string, Set<string>>, name: string, from: string): string {
    into.set(from, (into.get(from) ?? new Set()).add(name));
    return name;
  }

  /** A name that is used at run time. */
  value(name: string, from: string): string {
    return this.#note(this.#values, name, from);
  }

  /** A name that only types use. */
  type(name: string, from: string): string {
    return this.#note(this.#types, name, from);
  }

  structures(): (OptionalKind<ImportDeclarationStructure> & {
    kind: StructureKind.ImportDeclaration;
  })[] {
    const modules = sorted(
      new Set([...this.#values.keys(), ...this.#types.keys()]),
      (from) => from,
    );
    return modules.map((from) => {
      const values = this.#values.get(from) ?? new Set();
      const types = [...(this.#types.get(from) ?? [])].filter((name) => !values.has(name));
      const onlyTypes = values.size === 0;
      return {
        kind: StructureKind.ImportDeclaration,
        moduleSpecifier: from,
        isTypeOnly: onlyTypes,
        namedImports: sorted(
          [...values]
            .map((name) => ({ name, isTypeOnly: false }))
            .concat(types.map((name) => ({ name, isTypeOnly: !onlyTypes }))),
          ({ name }) => name,
        ),
      };
    });
  }
}
