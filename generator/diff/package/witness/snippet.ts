import { mentionsOf, withNames } from "../surface/type-names.ts";

/** Code of a user: what it imports from the package, and what it does with that. */
export interface Snippet {
  readonly imports: readonly string[];
  /** Methods of the client that it mentions: `customers.list`. */
  readonly methods: readonly string[];
  readonly code: string;
}

/** What things are called. A user's code knows the base's names; where a break is to be seen alone, the head's take their place. */
export interface Naming {
  readonly client: string;
  /** Whether the package exports a name. */
  readonly isExported: (name: string) => boolean;
  /** What stands for the base's types: the head's names, or what they held where the head has none for them. */
  readonly types: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, string>;
}

/** Writes the same code with other names. */
export type SnippetMaker = (naming: Naming) => Snippet;

/** Texts of a snippet in one naming. */
export class Writer {
  readonly #naming: Naming;
  readonly #imports = new Set<string>();
  readonly #methods = new Set<string>();

  constructor(naming: Naming) {
    this.#naming = naming;
  }

  /** A type, with what it mentions imported. */
  type(text: string): string {
    const { isExported, types } = this.#naming;
    const renamed = withNames(text, types);
    for (const name of mentionsOf(renamed)) if (isExported(name)) this.#imports.add(name);
    return renamed;
  }

  /** The type of the client. */
  client(): string {
    this.#imports.add(this.#naming.client);
    return this.#naming.client;
  }

  /** An expression that names a method of the client. */
  method(name: string): string {
    const renamed = this.#naming.methods.get(name) ?? name;
    this.#methods.add(renamed);
    return `client.${renamed}`;
  }

  done(code: string): Snippet {
    return { imports: [...this.#imports].sort(), methods: [...this.#methods], code };
  }
}

/** Makes a snippet by a function that writes its code. */
export const snippet =
  (write: (writer: Writer) => string): SnippetMaker =>
  (naming) => {
    const writer = new Writer(naming);
    return writer.done(write(writer));
  };

/** A snippet as a file that a user could have. */
export const snippetText = ({ imports, code }: Snippet, packageName: string): string =>
  `import type { ${imports.join(", ")} } from "${packageName}";\n\n${code}\n`;
