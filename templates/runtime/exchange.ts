import type { PageAnswer } from "../plugins/contract.js";
import { parseAnswer } from "./answer-data.js";
import { errorOf } from "./answer-error.js";
import { type Engine, sendOnce } from "./engine.js";
import { isClientError, TimeoutError } from "./errors.js";
import { finalError } from "./final-error.js";
import { jsonIn, valueAt } from "./json-pointer.js";
import { limitsOf } from "./limits-of.js";
import type { CallInput, Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { buildRequest } from "./request.js";
import { describe, requestIdOf, type ResponseInfo } from "./response-info.js";
import { backoff, isRepeatable, mayRetry } from "./retry.js";
import { sleep, within } from "./signals.js";

/** A call's answer as it arrived. */
export interface Exchanged extends PageAnswer {
  /** What users are told of it: without secrets. */
  readonly describe: () => ResponseInfo;
}

/** What a walk says of one of its calls. */
export interface CallOfWalk {
  /** When the deadline began to run. */
  readonly startedAt: number;
  /** Number of the page. */
  readonly page: number;
  /** Whether sending the same again makes no sense. */
  readonly isFinal: (error: unknown) => boolean;
}

/** Carries out one call from its values to what `read` makes of its answer. */
export async function exchange<Result>(
  engine: Engine,
  described: Operation,
  values: () => CallInput,
  options: CallOptions,
  read: (answer: Exchanged) => Result,
  walk?: CallOfWalk,
): Promise<Result> {
  const { clock, config, emit, gate, noticed, scrub, options: client } = engine;
  const { signal: parent, idempotencyKey } = options;
  const operationId = described.id;
  const facts = { operationId, call: ++engine.calls };
  const began = clock.monotonic();
  let attempt = 0;
  let failure: string | undefined;
  let told: (() => ResponseInfo) | undefined;

  const run = async (
    limits: ReturnType<typeof limitsOf>,
    endsAt: number,
    signal: AbortSignal | undefined,
  ): Promise<Result> => {
    const given = values();
    const { operation, input } = client.adjust?.(described, given) ?? {
      operation: described,
      input: given,
    };
    const credentials = engine.credentials.of(operation);
    const { method, url, headers, body } = buildRequest(engine, operation, input, options);
    const canResend = body?.replayable ?? true;
    let hasRenewed = false;
    for (let number = 1; ; ) {
      try {
        told = undefined;
        for (const { prepare } of credentials) if (prepare) await prepare(engine);
        if (gate) {
          const queuedAt = clock.monotonic();
          await gate.acquire(signal, endsAt - queuedAt, limits.maxRetryWait);
          const waited = clock.monotonic() - queuedAt;
          if (waited >= 1) emit?.("wait", { ...facts, milliseconds: waited });
        }
        // Credentials may change what they get: another attempt begins with what was there.
        const draft = { method, url, headers: { ...headers }, body };
        const marks: unknown[] = [];
        for (const { authorize } of credentials) marks.push(await authorize(draft, engine));
        signal?.throwIfAborted();
        const sending = { ...facts, attempt: ++attempt };
        emit?.("request", { ...sending, method, url });
        const sentAt = clock.monotonic();
        const answer = await sendOnce(engine, draft, limits, signal);
        const { headers: given, text } = answer;
        const status = config.statusOf?.(answer) ?? answer.status;
        const seen = { status, headers: given, text };
        gate?.observe(seen);
        const describeIt = (told = () => describe(scrub, url, answer, attempt));
        if (emit) {
          emit("response", {
            ...sending,
            status: answer.status,
            requestId: requestIdOf(given),
            milliseconds: clock.monotonic() - sentAt,
          });
          const deprecation = given.get("deprecation") ?? undefined;
          const sunset = given.get("sunset") ?? undefined;
          if ((deprecation ?? sunset) && !noticed.has(operationId)) {
            noticed.add(operationId);
            emit("notice", { operationId, deprecation, sunset });
          }
        }
        // Every credential is told, also when one has said already that it was refused.
        const isRejected = credentials
          .map(({ refresh }, index) => refresh?.(seen, marks[index]))
          .includes(true);
        // A refusal says that nothing was done, so even a write may be sent again, once.
        if (isRejected && canResend && !hasRenewed) {
          hasRenewed = true;
          continue;
        }
        const isGood = status >= 200 && status < 300 && !isRejected;
        const data = isGood ? parseAnswer(operation, answer, engine) : undefined;
        if (!isGood || !(config.success?.(jsonIn(text)) ?? true)) {
          throw errorOf(engine, answer, describeIt(), isRejected ? 401 : status);
        }
        const value = valueAt(data, operation.unwrap ?? "");
        client.drift?.(operationId, value, answer, emit);
        return read({ url, headers: given, body: value, describe: describeIt });
      } catch (error) {
        if (walk?.isFinal(error) || !isClientError(error) || !canResend) throw error;
        const isSafe = isRepeatable(operation, idempotencyKey);
        if (number >= limits.maxAttempts || !mayRetry(error, isSafe, number)) throw error;
        const asked = error.retryAt ? error.retryAt.getTime() - clock.now() : 0;
        // A wait that is known to be too long helps nobody: the caller learns at once when to come back.
        if (asked > Math.min(limits.maxRetryWait, endsAt - clock.monotonic())) throw error;
        // A connection kept alive may have been closed by the server just then; nothing is wrong with a new one.
        const isStale = number === 1 && error.code === "reset" && !error.receivedBytes;
        const delay = isStale ? 0 : Math.max(asked, backoff(number, engine.random));
        emit?.("retry", { ...facts, attempt, reason: reasonOf(error), delay });
        await sleep(clock, delay, signal);
        number++;
      }
    }
  };

  try {
    parent?.throwIfAborted();
    const limits = limitsOf(client, options);
    const { deadline } = limits;
    const endsAt = (walk?.startedAt ?? began) + deadline;
    return await within(
      parent,
      clock,
      Math.max(0, endsAt - clock.monotonic()),
      () =>
        new TimeoutError("deadline", `took longer than ${deadline} ms in all`, { limit: deadline }),
      (signal) => run(limits, endsAt, signal),
    );
  } catch (error) {
    failure = reasonOf(error);
    // The caller's own reason is passed on as it is.
    if (parent?.aborted && error === parent.reason) throw error;
    throw finalError(
      error,
      {
        operationId,
        method: described.name,
        attempts: attempt,
        page: walk?.page,
        response: told?.(),
      },
      scrub,
    );
  } finally {
    emit?.("end", {
      ...facts,
      attempts: attempt,
      milliseconds: clock.monotonic() - began,
      error: failure,
    });
  }
}

const reasonOf = (error: unknown): string =>
  isClientError(error) ? `${error.kind}/${error.code}` : "aborted";
