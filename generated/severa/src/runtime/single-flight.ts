import type { Engine } from "./engine.js";

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
