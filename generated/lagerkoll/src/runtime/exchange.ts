import { adjust } from "./adjust.js";
import { race, openScope, sleep } from "./signals.js";
import type { AuthAnswer, AuthContext, Credential, Draft } from "../plugins/contract.js";
import {
  authContext,
  type Engine,
  type Exchanged,
  limitOf,
  type Proof,
  sendOnce,
} from "./engine.js";
import { isClientError, TimeoutError } from "./errors.js";
import { finalError } from "./final-error.js";
import type { CallInput, Operation } from "./operation.js";
import type { CallOptions } from "./options.js";
import { describe, errorOf, isSuccess } from "./outcome.js";
import { buildRequest } from "./request.js";
import type { ResponseInfo } from "./response-info.js";
import { decode, parseAnswer } from "./response.js";
import { backoff, isRepeatable, mayRetry } from "./retry.js";
import type { WireAnswer, WireRequest } from "./transport.js";

const MAX_ATTEMPTS = 3;
const MAX_RETRY_WAIT = 60_000;

interface Run {
  readonly engine: Engine;
  readonly operation: Operation;
  readonly options: CallOptions;
  readonly credentials: readonly Credential[];
  readonly context: AuthContext;
  readonly signal: AbortSignal;
  /** When the call must be over, by the monotonic clock. */
  readonly endsAt: number;
  /** Takes the described body out of what the vendor wraps around it. */
  readonly unwrap: (data: unknown) => unknown;
  sent: number;
  response?: ResponseInfo;
}

/** Carries out one call from its values to its data; `startedAt` is when its deadline began to run. */
export async function exchange(
  engine: Engine,
  described: Operation,
  values: CallInput,
  options: CallOptions,
  startedAt: number = engine.clock.monotonic(),
): Promise<Exchanged> {
  let operation = described;
  let run: Run | undefined;
  let close: (() => void) | undefined;
  try {
    const { clock } = engine;
    const limit = limitOf("deadline", Infinity, options.deadline, engine.options.deadline);
    const endsAt = startedAt + limit;
    const scope = openScope(options.signal, clock, Math.max(0, endsAt - clock.monotonic()), () => {
      const message = `${operation.id} took longer than ${limit} ms in all.`;
      return new TimeoutError("deadline", message, { limit });
    });
    close = scope.close;
    const { signal } = scope;
    const adjusted = adjust(described, values, engine.options.adjust?.[described.id]);
    operation = adjusted.operation;
    const { input, unwrap } = adjusted;
    const credentials = engine.credentials.for(operation);
    const request = buildRequest(engine, operation, input, options);
    run = {
      engine,
      operation,
      options,
      credentials,
      context: authContext(engine, signal),
      signal,
      endsAt,
      unwrap,
      sent: 0,
    };
    signal.throwIfAborted();
    return await sendUntilDone(run, request);
  } catch (error) {
    // The caller's own reason is passed on as it is.
    if (options.signal?.aborted && error === options.signal.reason) throw error;
    const details = {
      operationId: operation.id,
      method: operation.name,
      attempts: run?.sent ?? 0,
      response: run?.response,
    };
    throw finalError(error, details, engine.scrub);
  } finally {
    close?.();
  }
}

async function sendUntilDone(run: Run, request: WireRequest): Promise<Exchanged> {
  const { engine, operation, options } = run;
  const maxAttempts = limitOf(
    "maxAttempts",
    MAX_ATTEMPTS,
    options.maxAttempts,
    engine.options.maxAttempts,
  );
  const canResend = request.body?.replayable ?? true;
  const isRepeatableCall = isRepeatable(operation, options.idempotencyKey);
  let hasRenewed = false;
  for (let attempt = 1; ; attempt++) {
    try {
      const { answer, means, proofs } = await attemptOnce(run, request);
      // A 401 says that nothing was done, so even a write may be sent again, once.
      const isRejected = wantsRenewal(proofs, answer, means);
      if (isRejected && canResend && !hasRenewed) {
        hasRenewed = true;
        attempt--;
        continue;
      }
      return read(run, answer, isRejected ? 401 : means);
    } catch (error) {
      if (!canResend || attempt >= maxAttempts || !mayRetry(error, isRepeatableCall, attempt))
        throw error;
      if (operation.isFinal?.(error)) throw error;
      await waitBeforeRetry(run, error, attempt);
    }
  }
}

async function attemptOnce(
  run: Run,
  request: WireRequest,
): Promise<{
  readonly answer: WireAnswer;
  readonly means: number;
  readonly proofs: readonly Proof[];
}> {
  const { engine, operation, context, signal, credentials } = run;
  const { clock, gate, emit } = engine;
  delete run.response;
  for (const credential of credentials) {
    if (credential.prepare) await race(credential.prepare(context), signal);
  }
  if (gate) {
    const queuedAt = clock.monotonic();
    await race(gate.acquire(signal, run.endsAt - queuedAt, engine.options.maxRetryWait), signal);
    const milliseconds = clock.monotonic() - queuedAt;
    if (milliseconds >= 1) emit("wait", { operationId: operation.id, milliseconds });
  }
  const draft: Draft = {
    ...request,
    url: new URL(request.url),
    headers: new Headers(request.headers),
  };
  const proofs: Proof[] = [];
  for (const credential of credentials) {
    proofs.push({ credential, mark: await race(credential.authorize(draft, context), signal) });
  }
  const attempt = ++run.sent;
  const facts = { operationId: operation.id, attempt };
  emit("request", { ...facts, method: request.method, url: request.url.href });
  const sentAt = clock.monotonic();
  const answer = await sendOnce(engine, draft, signal, run.options.timeout);
  const means =
    engine.config.statusOf?.({ status: answer.status, text: decode(answer) ?? "" }) ??
    answer.status;
  gate?.observe({ status: means, headers: answer.headers });
  const response = describe(engine, request, answer, attempt);
  run.response = response;
  const { status, requestId } = response;
  emit("response", { ...facts, status, requestId, milliseconds: clock.monotonic() - sentAt });
  const [deprecation, sunset] = ["deprecation", "sunset"].map(
    (name) => response.headers.get(name) ?? undefined,
  );
  if ((deprecation ?? sunset) && !engine.noticed.has(operation.id)) {
    engine.noticed.add(operation.id);
    emit("notice", { operationId: operation.id, deprecation, sunset });
  }
  return { answer, means, proofs };
}

function wantsRenewal(proofs: readonly Proof[], answer: WireAnswer, status: number): boolean {
  const view: AuthAnswer = {
    status,
    headers: answer.headers,
    get text() {
      return decode(answer) ?? "";
    },
  };
  // Every credential is told, also when one has said yes already.
  return proofs
    .map(({ credential, mark }) => credential.refresh?.(view, mark) ?? false)
    .includes(true);
}

function read(run: Run, answer: WireAnswer, means: number): Exchanged {
  const { engine, operation } = run;
  const response = run.response as ResponseInfo;
  const isGood = means >= 200 && means <= 299;
  const data = isGood
    ? parseAnswer(operation, answer, engine.scrub, engine.config.integers)
    : undefined;
  if (!isGood || !isSuccess(engine, operation, answer, data))
    throw errorOf(engine, operation, answer, response, means);
  return { data: run.unwrap(data), response, rawHeaders: answer.headers };
}

async function waitBeforeRetry(run: Run, error: unknown, attempt: number): Promise<void> {
  if (!isClientError(error)) throw error;
  const { engine, operation, signal, endsAt } = run;
  const { clock, random, emit, options } = engine;
  const asked = error.retryAt ? error.retryAt.getTime() - clock.now() : 0;
  const longest = limitOf("maxRetryWait", MAX_RETRY_WAIT, options.maxRetryWait);
  // A wait that is known to be too long helps nobody: the caller learns at once when to come back.
  if (asked > Math.min(longest, endsAt - clock.monotonic())) throw error;
  // A connection kept alive may have been closed by the server just then; nothing is wrong with a new one.
  const isStale =
    error.kind === "network" &&
    error.code === "reset" &&
    attempt === 1 &&
    error.receivedBytes === 0;
  const delay = isStale ? 0 : Math.max(asked, backoff(attempt, random));
  emit("retry", {
    operationId: operation.id,
    attempt: run.sent,
    reason: `${error.kind}/${error.code}`,
    delay,
  });
  await sleep(clock, delay, signal);
}
