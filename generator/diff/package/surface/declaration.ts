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
  readonly kind: "interface" | "alias" | "class" | "constant" | "function" | "helper";
  /** Path of the file that declares it, inside the package. */
  readonly file: string;
  /** In the order of their names. */
  readonly members: readonly Member[];
  readonly signatures: readonly Signature[];
  /** The type of an alias, of a constant, or of the members an interface doesn't name; empty where there is none. */
  readonly type: string;
  /** All names that its types mention. */
  readonly mentions: ReadonlySet<string>;
}

/** `list(query?: Query): Paged<Customer>`. */
export const signatureText = ({ name, arguments: given, returns }: Signature): string =>
  `${name}(${given.map(argumentText).join(", ")}): ${returns}`;

const argumentText = ({ name, type, isOptional }: Argument): string =>
  `${name}${isOptional ? "?" : ""}: ${type}`;
