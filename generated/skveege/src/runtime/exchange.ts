import type { WithResponse } from "./call.js";
import { type Engine, sendOnce } from "./engine.js";
import { isClientError, TimeoutError } from "./errors.js";
import { finalError } from "./final-error.js";
import { valueAt } from "./json-pointer.js";
import { limitOf } from "./limit-of.js";
import type { CallInput, Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { describe, errorOf, isSuccess } from "./outcome.js";
import { buildRequest } from "./request.js";
import type { ResponseInfo } from "./response-info.js";
import { parseAnswer } from "./response.js";
import { isRepeatable, mayRetry, retryDelay } from "./retry.js";
import { openScope, race, sleep } from "./signals.js";

const MAX_ATTEMPTS = 3;

/** A call's answer, with the headers as they arrived. */
export interface Exchanged extends WithResponse<unknown> {
  readonly rawHeaders: Headers;
}

/** Carries out one call from its values to its data; `startedAt` is when its deadline began to run. */
export async function exchange(
  engine: Engine,
  described: Operation,
  values: CallInput,
  options: CallOptions,
  startedAt: number = engine.clock.monotonic(),
): Promise<Exchanged> {
  const { clock, config, emit, gate, noticed, scrub } = engine;
  const maxPause = engine.options.maxRetryWait;
  const operationId = described.id;
  const facts = { operationId, call: ++engine.calls };
  const began = clock.monotonic();
  let attempts = 0;
  let failure: string | undefined;
  let response: ResponseInfo | undefined;
  let close: (() => void) | undefined;

  const send = async (): Promise<Exchanged> => {
    const limit = limitOf("deadline", Infinity, engine.options, options);
    const endsAt = startedAt + limit;
    const scope = openScope(options.signal, clock, Math.max(0, endsAt - clock.monotonic()), () => {
      const message = `${operationId} took longer than ${limit} ms in all.`;
      return new TimeoutError("deadline", message, { limit });
    });
    close = scope.close;
    const { signal } = scope;
    const { operation, input } = engine.options.adjust?.(described, values) ?? {
      operation: described,
      input: values,
    };
    const credentials = engine.credentials.of(operation);
    const request = buildRequest(engine, operation, input, options);
    const maxAttempts = limitOf("maxAttempts", MAX_ATTEMPTS, engine.options, options);
    const canResend = request.body?.replayable ?? true;
    const isSafe = isRepeatable(operation, options.idempotencyKey);
    let hasRenewed = false;

    const attempt = async (): Promise<Exchanged | undefined> => {
      response = undefined;
      for (const { prepare } of credentials) if (prepare) await race(prepare(engine), signal);
      const queuedAt = clock.monotonic();
      if (gate) await race(gate.acquire(signal, endsAt - queuedAt, maxPause), signal);
      const waited = clock.monotonic() - queuedAt;
      if (waited >= 1) emit("wait", { ...facts, milliseconds: waited });
      const { method, url, body } = request;
      const draft = { method, url: new URL(url), headers: new Headers(request.headers), body };
      const marks: unknown[] = [];
      for (const { authorize } of credentials)
        marks.push(await race(authorize(draft, engine), signal));
      emit("request", { ...facts, attempt: ++attempts, method, url: url.href });
      const sentAt = clock.monotonic();
      const answer = await sendOnce(engine, draft, signal, options);
      const means = config.statusOf?.(answer) ?? answer.status;
      gate?.observe({ status: means, headers: answer.headers });
      response = describe(scrub, url, answer, attempts);
      const { status, headers, requestId } = response;
      const milliseconds = clock.monotonic() - sentAt;
      emit("response", { ...facts, attempt: attempts, status, requestId, milliseconds });
      const [deprecation, sunset] = ["deprecation", "sunset"].map(
        (name) => headers.get(name) ?? undefined,
      );
      if ((deprecation ?? sunset) && !noticed.has(operationId)) {
        noticed.add(operationId);
        emit("notice", { operationId, deprecation, sunset });
      }
      const seen = { status: means, headers: answer.headers, text: answer.text };
      // Every credential is told, also when one has said already that it was refused.
      const isRejected = credentials
        .map(({ refresh }, index) => refresh?.(seen, marks[index]))
        .includes(true);
      // A refusal says that nothing was done, so even a write may be sent again, once.
      if (isRejected && canResend && !hasRenewed) {
        hasRenewed = true;
        return undefined;
      }
      const isGood = means >= 200 && means < 300 && !isRejected;
      const data = isGood ? parseAnswer(operation, answer, engine) : undefined;
      if (!isGood || !isSuccess(engine, operation, answer, data)) {
        throw errorOf(engine, operation, answer, response, isRejected ? 401 : means);
      }
      const value = valueAt(data, operation.unwrap ?? "");
      for (const { pointer, problem, expected, found } of engine.options.drift?.(
        operationId,
        value,
        response,
      ) ?? [])
        emit("drift", { operationId, pointer, problem, expected, found });
      return { data: value, response, rawHeaders: answer.headers };
    };

    signal.throwIfAborted();
    for (let number = 1; ; ) {
      try {
        const done = await attempt();
        if (done) return done;
      } catch (error) {
        const isLast = !canResend || number >= maxAttempts || operation.isFinal?.(error);
        if (isLast || !isClientError(error) || !mayRetry(error, isSafe, number)) throw error;
        const delay = retryDelay(engine, error, number, endsAt);
        if (delay === undefined) throw error;
        emit("retry", { ...facts, attempt: attempts, reason: reasonOf(error), delay });
        await sleep(clock, delay, signal);
        number++;
      }
    }
  };

  try {
    return await send();
  } catch (error) {
    failure = reasonOf(error);
    // The caller's own reason is passed on as it is.
    if (options.signal?.aborted && error === options.signal.reason) throw error;
    throw finalError(error, { operationId, method: described.name, attempts, response }, scrub);
  } finally {
    close?.();
    emit("end", { ...facts, attempts, milliseconds: clock.monotonic() - began, error: failure });
  }
}

const reasonOf = (error: unknown): string =>
  isClientError(error) ? `${error.kind}/${error.code}` : "aborted";
