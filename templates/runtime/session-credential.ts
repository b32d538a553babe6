import type { SessionSettings } from "../plugins/auth/session.js";
import type { Credential, CredentialValue } from "../plugins/contract.js";
import { valueOf } from "./credential-value.js";
import type { Engine } from "./engine.js";
import { sendOwn } from "./own-call.js";
import { isRejection, matches } from "./predicate.js";
import { placeToken } from "./session-place.js";
import type { Remember } from "./scrub.js";
import { singleFlight } from "./single-flight.js";
import { textOrJson, tokenIn } from "./token-answer.js";
import { lifetimeAt } from "./token-lifetime.js";
import { fillBody } from "./token-template.js";

const FAILURE_PAUSE = 1_000;
/** A session that is over at once would mean a login for every call. */
const SHORTEST_USE = 1_000;

/** Under which names the user gives what a session needs. */
export interface SessionNames {
  readonly username: string;
  readonly password: string;
}

/** The session in use. Times by the monotonic clock. */
interface Held {
  readonly token: string;
  readonly number: number;
  readonly usableUntil: number;
  isRefused: boolean;
}

/** One session for all calls of a client: opened once, by one of them, while the others wait. */
export function createSession(
  settings: SessionSettings,
  names: SessionNames,
  options: { readonly [name: string]: CredentialValue },
  remember: Remember,
): Credential {
  const { login, moreOptions = [] } = settings;
  const [method = "", encoding] = login.as.split("-");
  const inputs = [
    { placeholder: "username", name: names.username, secret: false },
    { placeholder: "password", name: names.password, secret: true },
    ...moreOptions.map(({ name, secret = false }) => ({ placeholder: name, name, secret })),
  ];
  for (const { name, secret } of inputs) {
    const value = options[name];
    if (secret && typeof value === "string") remember(value);
  }
  let held: Held | undefined;

  const logIn = singleFlight(
    async (engine): Promise<Held> => {
      const values: Record<string, string | undefined> = {};
      for (const { placeholder, name, secret } of inputs) {
        // Only further options may be absent: those of a login are needed.
        const isGiven =
          options[name] !== undefined || name === names.username || name === names.password;
        const value = isGiven ? await valueOf(options, name) : undefined;
        values[placeholder] = value;
        if (secret) remember(value);
      }
      const body = fillBody(login.parameters, encoding === "json" ? "json" : "form", values);
      const { path, headers } = login;
      const own = { method: method.toUpperCase(), path, headers };
      const sent =
        encoding === "query" ? { ...own, query: body.content as string } : { ...own, body };
      const { status, text } = await sendOwn(engine, sent, values);
      const answer = textOrJson(text);
      const isRefused = login.refused?.some((rule) => matches(answer, rule)) ?? false;
      const token = tokenIn(answer, status, settings.token, isRefused ? ": refused" : "");
      const lifetime = lifetimeAt(answer, settings.lifetime, engine.clock.now()) ?? Infinity;
      remember(token);
      const number = (held?.number ?? 0) + 1;
      engine.emit?.("token", { action: "acquired", generation: number });
      const usableUntil = engine.clock.monotonic() + Math.max(lifetime, SHORTEST_USE);
      return (held = { token, number, usableUntil, isRefused: false });
    },
    // Many refused logins in a row lock an account.
    () => FAILURE_PAUSE,
  );

  const current = async (engine: Engine): Promise<Held> =>
    held && !held.isRefused && engine.clock.monotonic() < held.usableUntil ? held : logIn(engine);

  return {
    prepare: current,
    authorize: async (draft, engine) => {
      const { token, number } = await current(engine);
      placeToken(draft, settings.place, token);
      return number;
    },
    refresh: (answer, mark) => {
      const isRefused = isRejection(settings.rejected, answer);
      // With a newer token there already, the call is only sent again.
      if (held && isRefused && held.number === mark) held.isRefused = true;
      return isRefused;
    },
  };
}
