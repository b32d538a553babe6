import type { Comparison } from "../changes/comparison.ts";
import type { Declaration } from "../surface/declaration.ts";
import type { Method } from "../surface/surface.ts";
import { withNames } from "../surface/type-names.ts";
import type { Use } from "../surface/uses.ts";
import type { Needs } from "./module-text.ts";

/** One question to the second judge: whether values of one side are taken by the other, in the direction of use. */
export interface CrossQuestion {
  /** The base's names of the methods that it is about. */
  readonly methods: readonly string[];
  readonly direction: "request" | "response";
  readonly text: string;
}

export interface CrossAnswer extends CrossQuestion {
  /** Why the compiler refuses; undefined where it doesn't. */
  readonly error: string | undefined;
}

interface Questions {
  readonly questions: readonly CrossQuestion[];
  readonly needs: { readonly base: Needs; readonly head: Needs };
}

type Direction = CrossQuestion["direction"];
type Pair = readonly [base: Method, head: Method];

const imports = (base: string, head: string): string =>
  `import type { ${base} as Base } from "/base/index.ts";\nimport type { ${head} as Head } from "/head/index.ts";\n`;

/** What a caller gave is given to the head's method; what the head's method gives is taken for what it was. */
function methodQuestion([base, head]: Pair, direction: Direction): CrossQuestion {
  const [old, fresh] = [
    `Base[${JSON.stringify(base.signature.name)}]`,
    `Head[${JSON.stringify(head.signature.name)}]`,
  ];
  const question =
    direction === "request"
      ? `export const given = (value: Parameters<${old}>): Parameters<${fresh}> => value;`
      : `export const received = (value: Awaited<ReturnType<${fresh}>>): Awaited<ReturnType<${old}>> => value;`;
  return {
    methods: [base.name],
    direction,
    text: imports(base.className, head.className) + question,
  };
}

function typeQuestion(
  { name }: Declaration,
  head: Declaration,
  uses: readonly Use[],
  direction: Direction,
): readonly CrossQuestion[] {
  const methods = uses
    .filter((use) => use.direction === direction)
    .flatMap(({ method }) => method?.name ?? []);
  const question =
    direction === "request"
      ? "export const given = (value: Base): Head => value;"
      : "export const received = (value: Head): Base => value;";
  return methods.length === 0
    ? []
    : [{ methods, direction, text: imports(name, head.name) + question }];
}

const isType = ({ kind }: Declaration): boolean =>
  kind === "interface" || kind === "composition" || kind === "alias";

const DIRECTIONS = ["request", "response"] as const;

/**
 * Asks of every type and every method that differs whether its values are still assignable. What uses those types and says
 * itself what it said needs no question of its own: values of it are assignable when those are.
 */
export function crossQuestions({ base, head, methods, names, baseUses }: Comparison): Questions {
  const types = base.changed.flatMap((declaration) => {
    const match = head.declarations.get(names.get(declaration.name) ?? declaration.name);
    return match === undefined || !isType(declaration) || !isType(match)
      ? []
      : [[declaration, match] as const];
  });
  const says = ({ signature }: Method, direction: Direction): string =>
    JSON.stringify(
      direction === "request"
        ? signature.arguments.map(({ type, isOptional }) => [withNames(type, names), isOptional])
        : withNames(signature.returns, names),
    );
  const asked = methods.differing.flatMap((pair) =>
    DIRECTIONS.filter((direction) => says(pair[0], direction) !== says(pair[1], direction)).map(
      (direction) => ({ pair, question: methodQuestion(pair, direction) }),
    ),
  );
  const questions = [
    ...types.flatMap(([declaration, match]) =>
      DIRECTIONS.flatMap((direction) =>
        typeQuestion(declaration, match, baseUses(declaration.name), direction),
      ),
    ),
    ...asked.map(({ question }) => question),
  ];
  const needs = (side: 0 | 1): Needs => ({
    names: [
      ...types.map((pair) => pair[side].name),
      ...asked.map(({ pair }) => pair[side].className),
    ],
    methods: asked.map(({ pair }) => pair[side].name),
  });
  return { questions, needs: { base: needs(0), head: needs(1) } };
}
