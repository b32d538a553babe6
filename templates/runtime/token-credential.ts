import type { TokenSettings } from "../plugins/auth/token.js";
import type { Credential, CredentialValue } from "../plugins/contract.js";
import type { Engine } from "./engine.js";
import { AuthError, isClientError } from "./errors.js";
import { storeFailure } from "./failures.js";
import { isRejection } from "./predicate.js";
import type { Remember } from "./scrub.js";
import { singleFlight } from "./single-flight.js";
import {
  buyToken,
  type PurchaseNames,
  type PurchaseValues,
  purchaseValues,
} from "./token-purchase.js";
import { MemoryTokenStore, type StoredToken, type TokenStore } from "./token-store.js";

const SHORT = 5_000;
const SHORT_USE = 1_000;
const MOST_SHORT = 3;
const SHORT_PAUSE = 60_000;
const UNKNOWN_LIFETIME = 300_000;
const AHEAD = 30_000;
const FAILURE_PAUSE = 1_000;
const MOST_FLIPS = 5;
const FLIP_WINDOW = 60_000;

/** The token in use. Times by the monotonic clock. */
interface Held {
  readonly token: StoredToken;
  readonly usableUntil: number;
  isRefused: boolean;
  hasWorked: boolean;
}

/** One token for all calls of a client: bought once, by one of them, while the others wait. */
export function createTokenCredential(
  settings: TokenSettings,
  names: PurchaseNames,
  options: { readonly [name: string]: CredentialValue },
  remember: Remember,
): Credential {
  const { header = "authorization", scheme = "Bearer" } = settings;
  const isOnlyOne = settings.activeTokens === 1;
  const ownStore = new MemoryTokenStore();
  const ownSecret = options[names.clientSecret];
  if (typeof ownSecret === "string") remember(ownSecret);
  let held: Held | undefined;
  let shortInARow = 0;
  /** When a token that had worked was last seen to be in force, before it was refused. */
  let flips: readonly number[] = [];
  let lastSeenAt = 0;
  let hasWarned = false;

  const hold = (token: StoredToken, lifetime = UNKNOWN_LIFETIME, now: number): Held => {
    remember(token.accessToken, token.refreshToken);
    // Where only one token may be alive, a new one would kill the calls under way.
    const ahead = isOnlyOne ? 0 : Math.min(AHEAD, lifetime / 10);
    const use = lifetime <= SHORT ? SHORT_USE : lifetime - ahead;
    return (held = { token, usableUntil: now + use, isRefused: false, hasWorked: false });
  };

  const checkSharing = ({ clock, emit, options: { tokenStore } }: Engine): void => {
    flips = flips.filter((at) => clock.monotonic() - at < FLIP_WINDOW);
    if (!isOnlyOne) return;
    if (flips.length >= MOST_FLIPS) {
      throw new AuthError(
        "rotated-elsewhere",
        "Another process keeps replacing the only token that may be active: share one tokenStore.",
      );
    }
    if (tokenStore || hasWarned) return;
    hasWarned = true;
    emit?.("warning", {
      code: "unshared-token",
      message: "Only one token may be active: run one process, or set tokenStore.",
    });
  };

  /** The stored token, if it is not the one in use and still lives. */
  const adopt = (stored: StoredToken | undefined, { clock, emit }: Engine): Held | undefined => {
    const left = stored?.expiresAt === undefined ? undefined : stored.expiresAt - clock.now();
    if (!stored || stored.accessToken === held?.token.accessToken) return undefined;
    if ((left ?? 1) <= 0) return undefined;
    emit?.("token", { action: "adopted", generation: stored.generation });
    return hold(stored, left, clock.monotonic());
  };

  const buy = async (
    engine: Engine,
    store: TokenStore,
    key: string,
    values: PurchaseValues,
  ): Promise<Held> => {
    const stored = await store.read(key);
    const adopted = adopt(stored, engine);
    if (adopted) return adopted;
    if (shortInARow >= MOST_SHORT) {
      shortInARow = 0;
      throw new AuthError("short-lived", `The last ${MOST_SHORT} tokens expired at once.`);
    }
    const bought = await buyToken(settings, engine, values, stored);
    const before = stored?.generation ?? 0;
    const generation = before + 1;
    const token = { ...bought.token, generation };
    remember(token.accessToken, token.refreshToken);
    shortInARow = (bought.lifetime ?? Infinity) <= SHORT ? shortInARow + 1 : 0;
    engine.emit?.("token", { action: bought.action, generation });
    const isStored = await store.compareAndSet(key, before, token);
    // Whoever stored first is followed; if that token is the dead one, its 401 leads back here.
    const winner = isStored ? undefined : await store.read(key);
    const lifetime = winner ? undefined : bought.lifetime;
    return hold(winner ?? token, lifetime, engine.clock.monotonic());
  };

  const renew = singleFlight(
    async (engine): Promise<Held> => {
      checkSharing(engine);
      const { tokenStore: store = ownStore } = engine.options;
      const values = await purchaseValues(names, options);
      remember(values.clientSecret, values.basic);
      const key = `${engine.address.baseUrl} ${values.clientId} ${values.scopes ?? ""}`;
      try {
        // What another process has bought needs no lock.
        const adopted = adopt(await store.read(key), engine);
        return adopted ?? (await store.withLock(key, () => buy(engine, store, key, values)));
      } catch (error) {
        throw storeFailure("tokenStore", error);
      }
    },
    (error) => (isClientError(error) && error.code === "short-lived" ? SHORT_PAUSE : FAILURE_PAUSE),
  );

  const current = async (engine: Engine): Promise<Held> => {
    lastSeenAt = engine.clock.monotonic();
    return held && !held.isRefused && lastSeenAt < held.usableUntil ? held : renew(engine);
  };

  return {
    prepare: current,
    authorize: async ({ headers }, engine) => {
      const { token } = await current(engine);
      headers[header] = `${scheme} ${token.accessToken}`.trim();
      return token.generation;
    },
    refresh: (answer, mark) => {
      const used = held?.token.generation === mark ? held : undefined;
      const isRefused = isRejection(settings.rejected, answer);
      if (used && !isRefused) used.hasWorked = true;
      // With a newer token there already, the call is only sent again.
      if (used && isRefused && !used.isRefused) {
        used.isRefused = true;
        if (used.hasWorked) flips = [...flips, lastSeenAt].slice(-MOST_FLIPS);
      }
      return isRefused;
    },
  };
}
