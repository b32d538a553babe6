import type { Declaration } from "../surface/declaration.ts";
import type { Method } from "../surface/surface.ts";
import { snippet, type SnippetMaker, type Writer } from "./snippet.ts";

/** A place of the surface that has a type: how a user's code reads it, and how it writes it. */
export interface Place {
  /** Keeps what it reads in a variable of the type. */
  readonly read: (type: string) => SnippetMaker;
  /** Gives what a variable of the type holds. */
  readonly write: (type: string) => SnippetMaker;
  /** Compares what it reads with a value. */
  readonly compare: (literal: string) => SnippetMaker;
  /** Gives a value as it stands. */
  readonly give: (literal: string) => SnippetMaker;
}

const PLAIN = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export const accessText = (name: string): string =>
  PLAIN.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
export const keyText = (name: string): string => (PLAIN.test(name) ? name : JSON.stringify(name));

/** A declared type as a whole. */
export const typePlace = ({ name }: Declaration): Place => ({
  read: (type) =>
    snippet((w) => `export const read = (value: ${w.type(name)}): ${w.type(type)} => value;`),
  write: (type) =>
    snippet((w) => `export const write = (given: ${w.type(type)}): ${w.type(name)} => given;`),
  compare: (literal) =>
    snippet(
      (w) => `export const isThat = (value: ${w.type(name)}): boolean => value === ${literal};`,
    ),
  give: (literal) => snippet((w) => `export const given: ${w.type(name)} = ${literal};`),
});

/** A member of an interface. */
export const memberPlace = (owner: Declaration, member: string): Place => {
  const access = accessText(member);
  const key = keyText(member);
  return {
    read: (type) =>
      snippet(
        (w) =>
          `export const read = (value: ${w.type(owner.name)}): ${w.type(type)} => value${access};`,
      ),
    write: (type) =>
      snippet(
        (w) =>
          `export const write = (given: ${w.type(type)}): Partial<${w.type(owner.name)}> => ({ ${key}: given });`,
      ),
    compare: (literal) =>
      snippet(
        (w) =>
          `export const isThat = (value: ${w.type(owner.name)}): boolean => value${access} === ${literal};`,
      ),
    give: (literal) =>
      snippet(
        (w) => `export const given: Partial<${w.type(owner.name)}> = { ${key}: ${literal} };`,
      ),
  };
};

/** The parameters of a function that calls a method with the first `count` arguments, and the call. */
function callText(w: Writer, method: Method, count: number): readonly [string, string] {
  const given = method.signature.arguments.slice(0, count);
  const parameters = [
    `client: ${w.client()}`,
    ...given.map(({ name, type }) => `${name}: ${w.type(type)}`),
  ];
  const call = `${w.method(method.name)}(${given.map(({ name }) => name).join(", ")})`;
  return [parameters.join(", "), call];
}

/** Calls a method with its first arguments. */
export const callSnippet = (method: Method, count: number): SnippetMaker =>
  snippet((w) => {
    const [parameters, call] = callText(w, method, count);
    return `export const call = (${parameters}) => ${call};`;
  });

/** How many arguments a call needs at least. */
export const leastArguments = ({ signature }: Method): number =>
  signature.arguments.findLastIndex(({ isOptional }) => !isOptional) + 1;

/** What a method returns. */
export const resultSnippet = (method: Method): SnippetMaker =>
  snippet((w) => {
    const [parameters, call] = callText(w, method, leastArguments(method));
    return `export const read = (${parameters}): ${w.type(method.signature.returns)} => ${call};`;
  });
