/** The simulator's own clock: real time plus an offset that tests push forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(ms: number): void;
}

/** A clock that starts at real time. */
export function createClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (ms) => {
      offset += ms;
    },
  };
}

/** Timestamp of a row, in the UTC form the guide shows under "Changed since". */
export function rowStamp(ms: number): string {
  return new Date(ms).toISOString();
}

/** Timestamp of a token's end, in the form the guide shows under "Token expiration". */
export function tokenStamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+00:00`;
}
