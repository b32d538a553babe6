import type { Change } from "../changes/change.ts";
import type { Comparison } from "../changes/comparison.ts";
import type { Method } from "../surface/surface.ts";
import type { Needs } from "./module-text.ts";

/** One question to the second judge: whether values of one side are taken by the other, in the direction of use. */
export interface CrossQuestion {
  /** The base's names of the methods that it is about: they take and give the same. */
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

type Pair = readonly [base: Method, head: Method];

/** What a caller gave is given to the head's method; what the head's method gives is taken for what it was. */
function questionText([base, head]: Pair, direction: CrossQuestion["direction"]): string {
  const imports = [
    `import type { ${base.className} as Base } from "/base/index.ts";`,
    `import type { ${head.className} as Head } from "/head/index.ts";`,
  ];
  const [old, fresh] = [
    `Base[${JSON.stringify(base.signature.name)}]`,
    `Head[${JSON.stringify(head.signature.name)}]`,
  ];
  const question =
    direction === "request"
      ? `export const given = (value: Parameters<${old}>): Parameters<${fresh}> => value;`
      : `export const received = (value: Awaited<ReturnType<${fresh}>>): Awaited<ReturnType<${old}>> => value;`;
  return [...imports, question].join("\n");
}

/** Asks for every method that a change reaches whether its input and its result are still assignable. */
export function crossQuestions(changes: readonly Change[], comparison: Comparison): Questions {
  const pairs = new Map(comparison.methods.pairs.map((pair) => [pair[0].name, pair]));
  const asked = new Map<
    string,
    CrossQuestion & { readonly methods: string[]; readonly pair: Pair }
  >();
  const ask = (method: string, direction: CrossQuestion["direction"]): void => {
    const pair = pairs.get(method);
    if (pair === undefined) return;
    const key = JSON.stringify([
      direction,
      ...pair.map(({ signature }) =>
        direction === "request"
          ? signature.arguments.map(({ type, isOptional }) => [type, isOptional])
          : signature.returns,
      ),
    ]);
    const known = asked.get(key);
    if (known === undefined)
      asked.set(key, { methods: [method], direction, text: questionText(pair, direction), pair });
    else if (!known.methods.includes(method)) known.methods.push(method);
  };
  for (const { reaches } of changes)
    for (const { method, direction } of reaches) {
      if (method === undefined || direction === "none") continue;
      if (direction !== "response") ask(method, "request");
      if (direction !== "request") ask(method, "response");
    }
  const questions = [...asked.values()];
  const needs = (side: 0 | 1): Needs => ({
    names: questions.map(({ pair }) => pair[side].className),
    methods: questions.map(({ pair }) => pair[side].name),
  });
  return { questions, needs: { base: needs(0), head: needs(1) } };
}
