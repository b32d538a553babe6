import { type ClientError, isClientError } from "../../templates/runtime/errors.js";

/** The error that a promise rejects with; fails if it doesn't, or with something else. */
export async function errorOf(promise: PromiseLike<unknown>): Promise<ClientError> {
  const error = await rejection(promise);
  if (!isClientError(error)) throw new Error(`not an error of the client: ${String(error)}`);
  return error;
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("did not reject");
}

/** Kind and code of the error that a promise rejects with, such as `http/status`. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<string> {
  const error = await errorOf(promise);
  return `${error.kind}/${error.code}`;
}

/** Milliseconds until a promise settles. */
export async function duration(promise: PromiseLike<unknown>): Promise<number> {
  const startedAt = performance.now();
  await promise.then(
    () => undefined,
    () => undefined,
  );
  return performance.now() - startedAt;
}
