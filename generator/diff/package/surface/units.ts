import { inputsOf, resourceFile, withInner } from "../../../emit/resource-file.ts";
import { typesFile } from "../../../emit/types-file.ts";
import type { ApiModel, Group, TypeDeclaration } from "../../../model/types.ts";
import { isEqual } from "../../../support/is-equal.ts";
import { groupMentions, typeMentions } from "./mentions.ts";

/** A part of a package that is printed and read by itself: one type, or one resource with its inputs and functions. */
export interface Unit {
  /** Path of the file that it stands in. */
  readonly file: string;
  /** The names that it declares. */
  readonly names: readonly string[];
  /** All of the model that its text is made of. */
  readonly part: TypeDeclaration | Group;
  readonly text: () => string;
  /** The names of declared types that one of its names mentions. */
  readonly mentions: (name: string) => ReadonlySet<string>;
}

/** The units of both packages; what is the same in both is the same object. */
export interface PairedUnits {
  readonly base: ReadonlySet<Unit>;
  readonly head: ReadonlySet<Unit>;
}

const unitOfType = (type: TypeDeclaration): Unit => ({
  file: "src/types.ts",
  names: [type.name],
  part: type,
  text: () => typesFile([type]),
  mentions: () => typeMentions(type),
});

/** A resource, of which nothing is known that lies in the resources below it. */
function unitOfGroup(group: Group): Unit {
  const groups = group.groups.map((inner) => ({
    ...inner,
    operations: [],
    synced: [],
    groups: [],
  }));
  const part = { ...group, groups };
  return {
    file: `src/resources/${group.file}.ts`,
    names: [
      group.className,
      ...group.operations.flatMap((operation) => [
        ...inputsOf(operation).map(({ name }) => name as string),
        operation.function,
      ]),
    ],
    part,
    text: () => resourceFile(part),
    mentions: (name) => groupMentions(part, name),
  };
}

/** By a name that no two have. */
const unitsOf = ({ types, groups }: ApiModel): ReadonlyMap<string, Unit> =>
  new Map([
    ...types.map((type) => [`type ${type.name}`, unitOfType(type)] as const),
    ...groups
      .flatMap(withInner)
      .map((group) => [`class ${group.className}`, unitOfGroup(group)] as const),
  ]);

export function pairUnits(base: ApiModel, head: ApiModel): PairedUnits {
  const known = unitsOf(base);
  const found = [...unitsOf(head)].map(([key, unit]) => {
    const match = known.get(key);
    return match !== undefined && isEqual(match.part, unit.part) ? match : unit;
  });
  return { base: new Set(known.values()), head: new Set(found) };
}
