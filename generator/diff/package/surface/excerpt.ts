import { sorted } from "../../../support/order.ts";
import {
  signatureText,
  wholeType,
  type Declaration,
  type Member,
  type Signature,
} from "./declaration.ts";

/** The longest excerpt; what is longer is left out by whole lines. */
const MOST_CHARACTERS = 1200;
const MOST_MEMBERS = 8;
const MOST_VALUES = 12;

const REST = "// …";

const openingOf = ({ kind, name }: Declaration): string => {
  if (kind === "class") return `declare class ${name}`;
  return kind === "composition" ? `type ${name} =` : `interface ${name}`;
};

/** Lines within a declaration's braces, with a mark for what is left out. */
function block(opening: string, lines: readonly string[], isWhole: boolean): string {
  const kept: string[] = [];
  let length = opening.length;
  for (const line of lines) {
    if (kept.length > 0 && length + line.length > MOST_CHARACTERS) break;
    length += line.length;
    kept.push(line);
  }
  const rest = isWhole && kept.length === lines.length ? [] : [REST];
  return [`${opening} {`, ...[...kept, ...rest].map((line) => `  ${line}`), "}"].join("\n");
}

/** One member in its interface; without the member, the place where it was or will be. */
export const memberExcerpt = (declaration: Declaration, member: Member | undefined): string =>
  block(
    openingOf(declaration),
    member === undefined ? [] : [`${member.text};`],
    declaration.members.length <= (member === undefined ? 0 : 1),
  );

/** One method in its class, as declarations of packages show it. */
export const methodExcerpt = (className: string, signature: Signature): string =>
  block(`declare class ${className}`, [`${signatureText(signature)};`], false);

/** A property of a class that holds a resource. */
export const resourceExcerpt = (className: string, name: string, type: string): string =>
  block(`declare class ${className}`, [`readonly ${name}: ${type};`], false);

/** A union that lists values: those in question, and a few others. */
export function valuesExcerpt(
  name: string,
  alternatives: readonly string[],
  changed: readonly string[],
): string {
  const shown = alternatives.filter((each) => changed.includes(each));
  const others = alternatives.filter((each) => !changed.includes(each));
  const kept = new Set([...shown, ...others.slice(0, Math.max(0, MOST_VALUES - shown.length))]);
  const text = alternatives.filter((each) => kept.has(each)).join(" | ");
  return `type ${name} = ${text};${kept.size < alternatives.length ? ` ${REST}` : ""}`;
}

/** A whole declaration, its members by name, cut where it is long. */
export function declarationExcerpt(declaration: Declaration): string {
  const { kind, name, members, signatures, type } = declaration;
  switch (kind) {
    case "alias":
      return `type ${name} = ${type};`;
    case "function":
      return signatures.map((each) => `declare function ${signatureText(each)};`).join("\n");
    case "helper":
      return `export { ${name} };`;
    case "constant":
      return `declare const ${name}: ${type};`;
    case "composition":
    case "interface":
    case "class": {
      if (kind === "composition" && type !== "") return `type ${name} = ${wholeType(declaration)};`;
      const lines = [
        ...members.map(({ text }) => `${text};`),
        ...(kind === "interface" && type !== "" ? [`readonly [name: string]: ${type};`] : []),
        ...sorted(signatures, (each) => each.name)
          .filter((each) => each.name !== "constructor")
          .map((each) => `${signatureText(each)};`),
      ];
      return block(
        openingOf(declaration),
        lines.slice(0, MOST_MEMBERS),
        lines.length <= MOST_MEMBERS,
      );
    }
  }
}
