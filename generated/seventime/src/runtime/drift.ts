import { ParseError } from "./errors.js";
import type { ResponseInfo } from "./response-info.js";
import { type Difference, differencesFrom, type Shapes } from "./shape.js";

/** How answers are compared with the API's description. */
export interface DriftOptions {
  /** Whether a difference is an error (`parse`, code `shape`) that points to it. Default: the hook `drift` is told of it. */
  readonly strict?: boolean | undefined;
}

/** Compares the data of a good answer with the description, and gives the differences that it hasn't given before. */
export type Drift = (
  operationId: string,
  data: unknown,
  response: ResponseInfo,
) => readonly Difference[];

/** More kinds of differences than this are not remembered, and so not told: a server can make them up. */
const MOST_KINDS = 10_000;

/**
 * Makes a comparison by shapes: those of answers by operation, and those that they refer to.
 * @throws {@link ParseError} with the code `shape`, where that is asked for.
 */
export function createDrift(
  answers: Shapes,
  shapes: Shapes,
  { strict = false }: DriftOptions,
): Drift {
  const told = new Set<string>();
  return (operationId, data, { status }) => {
    const shape = Object.hasOwn(answers, operationId) ? answers[operationId] : undefined;
    const found = shape === undefined ? [] : differencesFrom(shapes, shape, data);
    const [first] = found;
    if (strict && first !== undefined) {
      const { pointer } = first;
      const message = `not as described at "${pointer}": ${first.expected} expected, ${first.found} found`;
      throw new ParseError("shape", message, { status, pointer });
    }
    return found.filter(({ pattern, problem, found: what }) => {
      const kind = JSON.stringify([operationId, pattern, problem, what]);
      if (told.has(kind) || told.size >= MOST_KINDS) return false;
      told.add(kind);
      return true;
    });
  };
}
