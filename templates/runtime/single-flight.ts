import type { Engine } from "./engine.js";

const TOKENS_REMEMBERED = 8;

/** Work that is done once for all who ask meanwhile; after a failure, the same is told for `pause` milliseconds. */
export function singleFlight<Result>(
  work: (engine: Engine) => Promise<Result>,
  pause: (error: unknown) => number,
): (engine: Engine) => Promise<Result> {
  let flight: Promise<Result> | undefined;
  let failure: { readonly error: unknown; readonly until: number } | undefined;
  return async (engine) => {
    const { monotonic } = engine.clock;
    if (failure && monotonic() < failure.until) throw failure.error;
    flight ??= work(engine)
      .catch((error: unknown) => {
        failure = { error, until: monotonic() + pause(error) };
        throw error;
      })
      .finally(() => (flight = undefined));
    return flight;
  };
}

/** The last tokens, which may still stand in an answer. */
export const remembered = (
  tokens: readonly string[],
  ...more: readonly (string | undefined)[]
): readonly string[] =>
  [...new Set([...tokens, ...more.filter((token) => token !== undefined)])].slice(
    -TOKENS_REMEMBERED,
  );
