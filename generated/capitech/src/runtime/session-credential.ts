import type { SessionSettings } from "../plugins/auth/session.js";
import type {
  AuthAnswer,
  AuthContext,
  Credential,
  CredentialValue,
  Draft,
} from "../plugins/contract.js";
import { AuthError } from "./errors.js";
import { isTransportFailure } from "./failures.js";
import { valueOf } from "./credential-value.js";
import { cleanHeaderValue } from "./header-value.js";
import { valueAt } from "./json-pointer.js";
import { matches } from "./predicate.js";
import { placeToken } from "./session-place.js";
import { lifetimeAt } from "./token-lifetime.js";
import { fillBody, fillText } from "./token-template.js";

const FAILURE_PAUSE = 1_000;
const TOKENS_REMEMBERED = 8;
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

type Options = { readonly [name: string]: CredentialValue };

/** One session for all calls of a client: opened once, by one of them, while the others wait. */
export class SessionCredential implements Credential {
  readonly #settings: SessionSettings;
  readonly #names: SessionNames;
  readonly #options: Options;
  readonly #givenSecrets: Set<string> = new Set();
  #tokens: readonly string[] = [];
  #held: Held | undefined;
  #flight: Promise<Held> | undefined;
  #failure: { readonly error: unknown; readonly until: number } | undefined;

  constructor(settings: SessionSettings, names: SessionNames, options: Options) {
    this.#settings = settings;
    this.#names = names;
    this.#options = options;
    const secret = (settings.moreOptions ?? []).filter((option) => option.secret);
    for (const name of [names.password, ...secret.map((option) => option.name)]) {
      const value = options[name];
      if (typeof value === "string") this.#givenSecrets.add(value);
    }
  }

  readonly secrets = (): readonly string[] => [...this.#givenSecrets, ...this.#tokens];

  readonly prepare = async (context: AuthContext): Promise<void> => {
    await this.#current(context);
  };

  readonly authorize = async (draft: Draft, context: AuthContext): Promise<number> => {
    const { token, number } = await this.#current(context);
    placeToken(draft, this.#settings.place, token);
    return number;
  };

  readonly refresh = (answer: AuthAnswer, mark: unknown): boolean => {
    if (!this.#isRejection(answer)) return false;
    // With a newer token there already, the call is only sent again.
    const held = this.#held;
    if (held && held.number === mark) held.isRefused = true;
    return true;
  };

  async #current(context: AuthContext): Promise<Held> {
    const now = context.clock.monotonic();
    const held = this.#held;
    if (held && !held.isRefused && now < held.usableUntil) return held;
    // Many refused logins in a row lock an account.
    if (this.#failure && now < this.#failure.until) throw this.#failure.error;
    this.#flight ??= this.#login(context)
      .catch((error: unknown) => {
        this.#failure = { error, until: context.clock.monotonic() + FAILURE_PAUSE };
        throw error;
      })
      .finally(() => (this.#flight = undefined));
    return this.#flight;
  }

  async #login(context: AuthContext): Promise<Held> {
    const values = await this.#values();
    const answer = await this.#send(context, values);
    const { token, lifetime } = readSession(this.#settings, answer, context.clock.now());
    this.#tokens = [...new Set([...this.#tokens, token])].slice(-TOKENS_REMEMBERED);
    const number = (this.#held?.number ?? 0) + 1;
    context.emit("token", { action: "acquired", generation: number });
    const usableUntil = context.clock.monotonic() + Math.max(lifetime ?? Infinity, SHORTEST_USE);
    this.#held = { token, number, usableUntil, isRefused: false };
    return this.#held;
  }

  async #send(
    context: AuthContext,
    values: Readonly<Record<string, string | undefined>>,
  ): Promise<AuthAnswer> {
    const { as, path, parameters, headers = [] } = this.#settings.login;
    const [method = "", encoding] = as.split("-");
    const filled = headers.map(({ name, value }) => [
      name,
      cleanHeaderValue(fillText(value, values) ?? "", name),
    ]);
    const request = {
      method: method.toUpperCase(),
      path,
      headers: Object.fromEntries(filled) as Record<string, string>,
    };
    const body = fillBody(parameters, encoding === "json" ? "json" : "form", values);
    try {
      return await context.send(
        encoding === "query" ? { ...request, query: body.content as string } : { ...request, body },
      );
    } catch (error) {
      // An error of the transport would make the call itself be sent again, and with it another login.
      if (!isTransportFailure(error)) throw error;
      throw new AuthError("unavailable", `The login failed: ${error.message}`);
    }
  }

  /** Asks the user's options for their values, once for each login. */
  async #values(): Promise<Readonly<Record<string, string | undefined>>> {
    const { username, password } = this.#names;
    const values: Record<string, string | undefined> = {
      username: await valueOf(this.#options, username),
      password: await valueOf(this.#options, password),
    };
    this.#givenSecrets.add(values["password"] ?? "");
    for (const { name, secret } of this.#settings.moreOptions ?? []) {
      if (this.#options[name] === undefined) {
        values[name] = undefined;
        continue;
      }
      const value = await valueOf(this.#options, name);
      values[name] = value;
      if (secret) this.#givenSecrets.add(value);
    }
    return values;
  }

  #isRejection(answer: AuthAnswer): boolean {
    const rules = this.#settings.rejected ?? [{ status: 401 }];
    return rules.some(
      (rule) => rule.status === answer.status && matches(parsed(answer.text), rule),
    );
  }
}

/** JSON as a value, other text as it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readSession(
  { login, token: pointers, lifetime }: SessionSettings,
  { status, text }: AuthAnswer,
  now: number,
): { readonly token: string; readonly lifetime: number | undefined } {
  const body = parsed(text);
  const isGood = status >= 200 && status < 300;
  const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  if (isRefusal || (isGood && login.refused?.some((rule) => matches(body, rule)))) {
    throw new AuthError("refused", `The login was refused (status ${status}).`, { status });
  }
  if (!isGood) {
    throw new AuthError("unavailable", `The login failed (status ${status}).`, { status });
  }
  const token = pointers
    .map((pointer) => valueAt(body, pointer))
    .find((value): value is string => typeof value === "string" && value !== "");
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) {
    const field = pointers[0] ?? "";
    const message = `The login gave no token at "${field}" (status ${status}).`;
    throw new AuthError("bad-token-response", message, { status, field });
  }
  return { token, lifetime: lifetimeAt(body, lifetime, now) };
}
