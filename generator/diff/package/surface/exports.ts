import { posix } from "node:path";
import type { Declaration } from "./declaration.ts";
import { readDeclarations, readImports } from "./read-declarations.ts";
import type { Unit } from "./units.ts";

/** What stands in a file of the package. */
interface Contents {
  readonly declarations: readonly Declaration[];
  /** The modules of the names that it takes from elsewhere or passes on, as paths inside the package. */
  readonly imports: readonly (readonly [name: string, module: string])[];
}

function contentsOf(file: string, text: string): Contents {
  const imports = readImports(text).map(([name, from]) => {
    const module = posix.join(posix.dirname(file), from).replace(/\.js$/, ".ts");
    return [name, module] as const;
  });
  return { declarations: readDeclarations(file, text), imports };
}

export type ReadUnit = (unit: Unit) => Contents;

/** Reads units of both sides: one that both have is read once. */
export function unitReader(): ReadUnit {
  const known = new Map<Unit, Contents>();
  return (unit) => {
    const found = known.get(unit) ?? contentsOf(unit.file, unit.text());
    known.set(unit, found);
    return found;
  };
}

/** The runtime is the same in all packages, and pagers are not exported. */
const isRuntime = (path: string): boolean => /^src\/(?:runtime\/|plugins\/|paging\.ts$)/.test(path);

/** The names that a package exports; what they declare is printed and read when it is asked for. */
export class Exports {
  readonly #units = new Map<string, Unit>();
  readonly #known = new Map<string, Declaration>();
  readonly #mentions = new Map<string, ReadonlySet<string>>();
  readonly #runtime = new Map<string, string>();
  readonly #read: ReadUnit;

  /** The frame are the files that belong to no unit. */
  constructor(frame: ReadonlyMap<string, string>, units: Iterable<Unit>, read: ReadUnit) {
    this.#read = read;
    for (const [file, text] of frame) this.#add(contentsOf(file, text), file);
    for (const unit of units) for (const name of unit.names) this.#units.set(name, unit);
  }

  #add({ declarations, imports }: Contents, file: string): void {
    if (!isRuntime(file)) for (const each of declarations) this.#known.set(each.name, each);
    for (const [name, module] of imports) if (isRuntime(module)) this.#runtime.set(name, module);
  }

  has(name: string): boolean {
    return this.#known.has(name) || this.#units.has(name);
  }

  names(): ReadonlySet<string> {
    return new Set([...this.#known.keys(), ...this.#units.keys()]);
  }

  get(name: string): Declaration | undefined {
    const unit = this.#units.get(name);
    if (unit !== undefined && !this.#known.has(name)) {
      const { declarations, imports } = this.#read(unit);
      const own = new Set(unit.names);
      this.#add({ declarations: declarations.filter((each) => own.has(each.name)), imports }, "");
    }
    return this.#known.get(name);
  }

  /** Whether a name is known to be declared by the other package as it is by this one. */
  isSame(name: string, other: Exports): boolean {
    const unit = this.#units.get(name);
    return unit !== undefined && unit === other.#units.get(name);
  }

  /** The names of declared types that a name mentions. */
  mentions(name: string): ReadonlySet<string> {
    const known = this.#mentions.get(name);
    if (known !== undefined) return known;
    const found =
      this.#units.get(name)?.mentions(name) ?? this.#known.get(name)?.mentions ?? new Set<string>();
    this.#mentions.set(name, found);
    return found;
  }

  /** The path of the module that declares what the package takes from its runtime, as far as declarations that were read mention it. */
  runtimeModule(name: string): string | undefined {
    return this.#runtime.get(name);
  }
}
