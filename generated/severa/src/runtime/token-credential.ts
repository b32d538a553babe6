import type { TokenSettings } from "../plugins/auth/token.js";
import type {
  AuthAnswer,
  AuthContext,
  Credential,
  CredentialValue,
  Draft,
} from "../plugins/contract.js";
import { AuthError } from "./errors.js";
import { storeFailure } from "./failures.js";
import { valueAt } from "./json-pointer.js";
import {
  buyToken,
  type PurchaseNames,
  type PurchaseValues,
  purchaseValues,
} from "./token-purchase.js";
import type { StoredToken } from "./token-store.js";

const SHORT = 5_000;
const SHORT_USE = 1_000;
const MOST_SHORT = 3;
const SHORT_PAUSE = 60_000;
const UNKNOWN_LIFETIME = 300_000;
const AHEAD = 30_000;
const FAILURE_PAUSE = 1_000;
const MOST_FLIPS = 5;
const FLIP_WINDOW = 60_000;
const TOKENS_REMEMBERED = 8;

/** The token in use. Times by the monotonic clock. */
interface Held {
  readonly token: StoredToken;
  readonly usableUntil: number;
  isRefused: boolean;
  hasWorked: boolean;
}

/** One token for all calls of a client: bought once, by one of them, while the others wait. */
export class TokenCredential implements Credential {
  readonly #settings: TokenSettings;
  readonly #names: PurchaseNames;
  readonly #options: { readonly [name: string]: CredentialValue };
  readonly #clientSecrets: Set<string> = new Set();
  #tokens: readonly string[] = [];
  #held: Held | undefined;
  #flight: Promise<Held> | undefined;
  #failure: { readonly error: unknown; readonly until: number } | undefined;
  #shortInARow = 0;
  #flips: readonly number[] = [];
  #lastSeenAt = 0;
  #hasWarned = false;

  constructor(
    settings: TokenSettings,
    names: PurchaseNames,
    options: { readonly [name: string]: CredentialValue },
  ) {
    this.#settings = settings;
    this.#names = names;
    this.#options = options;
    const secret = options[names.clientSecret];
    if (typeof secret === "string") this.#clientSecrets.add(secret);
  }

  readonly secrets = (): readonly string[] => [...this.#clientSecrets, ...this.#tokens];

  readonly prepare = async (context: AuthContext): Promise<void> => {
    await this.#current(context);
  };

  readonly authorize = async (draft: Draft, context: AuthContext): Promise<number> => {
    const { token } = await this.#current(context);
    const scheme = this.#settings.scheme ?? "Bearer";
    draft.headers.set(
      this.#settings.header ?? "authorization",
      scheme ? `${scheme} ${token.accessToken}` : token.accessToken,
    );
    return token.generation;
  };

  readonly refresh = (answer: AuthAnswer, mark: unknown): boolean => {
    const held = this.#held;
    const isInUse = held?.token.generation === mark;
    if (!isRejection(this.#settings, answer)) {
      if (held && isInUse) held.hasWorked = true;
      return false;
    }
    // A newer token is there already: the call is only sent again.
    if (held && isInUse && !held.isRefused) {
      held.isRefused = true;
      if (held.hasWorked) this.#flips = [...this.#flips, this.#lastSeenAt].slice(-MOST_FLIPS);
    }
    return true;
  };

  async #current(context: AuthContext): Promise<Held> {
    const now = context.clock.monotonic();
    this.#lastSeenAt = now;
    const held = this.#held;
    if (held && !held.isRefused && now < held.usableUntil) return held;
    if (this.#failure && now < this.#failure.until) throw this.#failure.error;
    this.#flight ??= this.#renew(context)
      .catch((error: unknown) => {
        const isShort = error instanceof AuthError && error.code === "short-lived";
        const pause = isShort ? SHORT_PAUSE : FAILURE_PAUSE;
        this.#failure = { error, until: context.clock.monotonic() + pause };
        throw error;
      })
      .finally(() => (this.#flight = undefined));
    return this.#flight;
  }

  async #renew(context: AuthContext): Promise<Held> {
    const { store, clock } = context;
    this.#refuseThrashing(clock.monotonic());
    this.#warnOnce(context);
    const values = await purchaseValues(this.#names, this.#options);
    this.#clientSecrets.add(values.clientSecret).add(values.basic);
    const key = `${context.baseUrl} ${values.clientId} ${values.scopes ?? ""}`;
    try {
      // What another process has bought needs no lock.
      return (
        this.#adopt(await store.read(key), context) ??
        (await store.withLock(key, () => this.#buy(key, values, context)))
      );
    } catch (error) {
      throw storeFailure("tokenStore", error);
    }
  }

  /** The stored token, if it is not the one in use and still lives. */
  #adopt(stored: StoredToken | undefined, { clock, emit }: AuthContext): Held | undefined {
    const left = stored?.expiresAt === undefined ? undefined : stored.expiresAt - clock.now();
    if (!stored || stored.accessToken === this.#held?.token.accessToken) return undefined;
    if (left !== undefined && left <= 0) return undefined;
    emit("token", { action: "adopted", generation: stored.generation });
    return this.#hold(stored, left, clock.monotonic());
  }

  async #buy(key: string, values: PurchaseValues, context: AuthContext): Promise<Held> {
    const { store, clock } = context;
    const stored = await store.read(key);
    const adopted = this.#adopt(stored, context);
    if (adopted) return adopted;
    if (this.#shortInARow >= MOST_SHORT) {
      this.#shortInARow = 0;
      throw new AuthError("short-lived", `The last ${MOST_SHORT} tokens expired at once.`);
    }
    const bought = await buyToken(this.#settings, context, values, stored);
    const generation = stored?.generation ?? 0;
    const token: StoredToken = { ...bought.token, generation: generation + 1 };
    this.#remember(token);
    const isShort = bought.lifetime !== undefined && bought.lifetime <= SHORT;
    this.#shortInARow = isShort ? this.#shortInARow + 1 : 0;
    context.emit("token", { action: bought.action, generation: token.generation });
    const isStored = await store.compareAndSet(key, generation, token);
    // Whoever stored first is followed; if that token is the dead one, its 401 leads back here.
    const winner = isStored ? undefined : await store.read(key);
    return this.#hold(winner ?? token, winner ? undefined : bought.lifetime, clock.monotonic());
  }

  #hold(token: StoredToken, lifetime: number | undefined, now: number): Held {
    this.#remember(token);
    let use = lifetime ?? UNKNOWN_LIFETIME;
    if (use <= SHORT) use = SHORT_USE;
    // Where only one token may be alive, a new one would kill the calls under way.
    else if (this.#settings.activeTokens !== 1) use -= Math.min(AHEAD, use / 10);
    this.#held = { token, usableUntil: now + use, isRefused: false, hasWorked: false };
    return this.#held;
  }

  #remember(token: StoredToken): void {
    const both = [token.accessToken, token.refreshToken].filter((text) => text !== undefined);
    this.#tokens = [...new Set([...this.#tokens, ...both])].slice(-TOKENS_REMEMBERED);
  }

  #refuseThrashing(now: number): void {
    this.#flips = this.#flips.filter((at) => now - at < FLIP_WINDOW);
    if (this.#settings.activeTokens !== 1 || this.#flips.length < MOST_FLIPS) return;
    throw new AuthError(
      "rotated-elsewhere",
      "Another process keeps replacing the only token that may be active. Give both the same tokenStore, or each its own client id.",
    );
  }

  #warnOnce(context: AuthContext): void {
    if (this.#settings.activeTokens !== 1 || !context.isStoreLocal || this.#hasWarned) return;
    this.#hasWarned = true;
    context.emit("warning", {
      code: "unshared-token",
      message:
        "Only one token of this client may be active, and it is kept in this process alone: run one process, or set tokenStore.",
    });
  }
}

function isRejection(settings: TokenSettings, answer: AuthAnswer): boolean {
  if (!settings.rejected) return answer.status === 401;
  return settings.rejected.some(({ status, pointer, equals }) => {
    if (status !== answer.status) return false;
    if (pointer === undefined) return true;
    let value: unknown;
    try {
      value = valueAt(JSON.parse(answer.text), pointer);
    } catch {
      return false;
    }
    return equals === undefined
      ? value !== undefined && value !== null
      : JSON.stringify(value) === JSON.stringify(equals);
  });
}
