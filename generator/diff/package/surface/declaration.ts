/** A member of an interface, of a resource class, or of a constant's type. */
export interface Member {
  readonly name: string;
  /** How it is written: `readonly name?: string`. */
  readonly text: string;
  readonly type: string;
  readonly isOptional: boolean;
}

/** An argument of a method. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
}

/** A method of a class, or a function. */
export interface Signature {
  readonly name: string;
  readonly arguments: readonly Argument[];
  readonly returns: string;
}

/** A name that a package exports, read from its emitted text. */
export interface Declaration {
  readonly name: string;
  /** A composition is an alias of an object's members, which may be joined with other types. */
  readonly kind:
    | "interface"
    | "composition"
    | "alias"
    | "class"
    | "constant"
    | "function"
    | "helper";
  /** Path of the file that declares it, inside the package. */
  readonly file: string;
  /** In the order of their names. */
  readonly members: readonly Member[];
  readonly signatures: readonly Signature[];
  /**
   * What it is beside its members: the type of an alias or a constant, of the members that an interface doesn't name, or the
   * types that a composition is joined with. Empty where there is none.
   */
  readonly type: string;
  /** The whole type of an alias as it is written; empty for others. */
  readonly written: string;
  /** All names that its types mention. */
  readonly mentions: ReadonlySet<string>;
}

/** `list(query?: Query): Paged<Customer>`. */
export const signatureText = ({ name, arguments: given, returns }: Signature): string =>
  `${name}(${given.map(argumentText).join(", ")}): ${returns}`;

/** The type that a name stands for, written out. */
export function wholeType({ kind, members, type, written }: Declaration): string {
  if (kind !== "interface") return written;
  const named = members.map(({ text }) => text);
  const all = type === "" ? named : [...named, `readonly [name: string]: ${type}`];
  return all.length === 0 ? "{}" : `{ ${all.join("; ")} }`;
}

const argumentText = ({ name, type, isOptional }: Argument): string =>
  `${name}${isOptional ? "?" : ""}: ${type}`;
