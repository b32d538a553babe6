/** A bought token as a store keeps it: plain JSON. */
export interface StoredToken {
  /** Counts up with every token; tells an older token from a newer one. From 1. */
  readonly generation: number;
  readonly accessToken: string;
  /** Milliseconds since 1970. Absent: unknown. */
  readonly expiresAt?: number | undefined;
  readonly refreshToken?: string | undefined;
  /** Milliseconds since 1970. Absent: unknown. */
  readonly refreshExpiresAt?: number | undefined;
}

/**
 * Where tokens live, so that several processes can share one. The lock saves requests; a lock that is lost only costs
 * one: the token bought last wins, and who holds an older one learns it from a 401.
 */
export interface TokenStore {
  readonly read: (key: string) => Promise<StoredToken | undefined>;
  /** Stores `token` if the stored generation (0: nothing stored) is still `generation`; tells whether it did. */
  readonly compareAndSet: (key: string, generation: number, token: StoredToken) => Promise<boolean>;
  /** Runs `act` while nobody else runs theirs for the same key. A holder that dies must lose the lock after a while. */
  readonly withLock: <T>(key: string, act: () => Promise<T>) => Promise<T>;
}

/** Keeps tokens in this process. */
export class MemoryTokenStore implements TokenStore {
  readonly #tokens: Map<string, StoredToken> = new Map();
  readonly #locks: Map<string, Promise<unknown>> = new Map();

  readonly read = (key: string): Promise<StoredToken | undefined> =>
    Promise.resolve(this.#tokens.get(key));

  readonly compareAndSet = (
    key: string,
    generation: number,
    token: StoredToken,
  ): Promise<boolean> => {
    const isCurrent = (this.#tokens.get(key)?.generation ?? 0) === generation;
    if (isCurrent) this.#tokens.set(key, token);
    return Promise.resolve(isCurrent);
  };

  readonly withLock = <T>(key: string, act: () => Promise<T>): Promise<T> => {
    const mine = (this.#locks.get(key) ?? Promise.resolve()).then(act, act);
    this.#locks.set(key, mine);
    return mine;
  };
}
