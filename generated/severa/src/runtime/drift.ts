import { ParseError } from "./errors.js";
import type { Emit } from "./hooks.js";
import { differencesFrom, type Shape, type ShapeOf } from "./shape.js";

/** How answers are compared with the API's description. */
export interface DriftOptions {
  /** Whether a difference is an error (`parse`, code `shape`) that points to it. Default: the hook `drift` is told of it. */
  readonly strict?: boolean | undefined;
}

/** Shapes by name, each as a JSON text: quick to load and to compile, and read only when an answer asks for it. */
export interface ShapeTexts {
  readonly [name: string]: string;
}

/** Compares the data of a good answer with the description, and tells the differences that it hasn't told before. */
export type Drift = (
  operationId: string,
  data: unknown,
  answer: { readonly status: number },
  emit: Emit | undefined,
) => void;

/** More kinds of differences than this are not remembered, and so not told: a server can make them up. */
const MOST_KINDS = 10_000;

/**
 * Makes a comparison by shapes: those of answers by operation, and those that they refer to.
 * @throws {@link ParseError} with the code `shape`, where that is asked for.
 */
export function createDrift(
  answers: ShapeTexts,
  types: ShapeTexts,
  { strict = false }: DriftOptions,
): Drift {
  const [answerOf, typeOf] = [shapesIn(answers), shapesIn(types)];
  const told = new Set<string>();
  return (operationId, data, { status }, emit) => {
    const shape = answerOf(operationId);
    const found = shape === undefined ? [] : differencesFrom(typeOf, shape, data);
    const [first] = found;
    if (strict && first !== undefined) {
      const { pointer } = first;
      const message = `not as described at "${pointer}": ${first.expected} expected, ${first.found} found`;
      throw new ParseError("shape", message, { status, pointer });
    }
    for (const { pattern, ...difference } of found) {
      const kind = JSON.stringify([operationId, pattern, difference.problem, difference.found]);
      if (told.has(kind) || told.size >= MOST_KINDS) continue;
      told.add(kind);
      emit?.("drift", { operationId, ...difference });
    }
  };
}

function shapesIn(texts: ShapeTexts): ShapeOf {
  const read = new Map<string, Shape>();
  return (name) => {
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
    if (text !== undefined && !read.has(name)) read.set(name, JSON.parse(text) as Shape);
    return read.get(name);
  };
}
