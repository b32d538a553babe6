/** How an operation is called; the page names neither method nor place. */
export interface CallForm {
  readonly method: "GET" | "POST" | "any";
  /** Where parameters stand: the query, a form body, a JSON body, or any of these. */
  readonly place: "query" | "form" | "json" | "any";
}

/** What a request is refused for. */
export type RefusalKind = "login" | "token" | "parameter" | "period" | "rows";

/** Settings of a simulated Capitech; every one has a default. */
export interface CapitechOptions extends Partial<CallForm> {
  /** How the login is called, where it differs from the other operations. */
  readonly login?: CallForm;
  readonly username?: string;
  readonly password?: string;
  /** Names of the parameters of the login, which the page doesn't give. Default username, password. */
  readonly loginNames?: readonly [user: string, password: string];
  /** Name under which the login answers the token, null for a bare string. Default "accessToken". */
  readonly tokenUnder?: string | null;
  /** Name under which the rows are answered, null for a bare list. Default null. */
  readonly rowsUnder?: string | null;
  /** How long a token lives, about which the page is silent. Default 3600. */
  readonly tokenSeconds?: number;
  /** The companies there are (page: clientId). Default only 100. */
  readonly clients?: readonly number[];
  /** How many rows a day (yyyy-mm-dd) of a company has. Default 8 on every day. */
  readonly rows?: (day: string, clientId: number) => number;
  /** Page: "Begrensninger". Default 31, both ends counted. */
  readonly maximumDays?: number;
  /** Page: "Begrensninger". Default 5000; one more is refused. */
  readonly maximumRows?: number;
  /** HTTP status of refusals, which the page doesn't name. Default 401 for login and token, else 400. */
  readonly statuses?: Partial<Record<RefusalKind, number>>;
  /** What happens to parameters the page doesn't list: passed over, or refused. Default "ignore". */
  readonly unknownParameters?: "ignore" | "refuse";
}

/** The options with every default filled in. */
export function withDefaults(options: CapitechOptions): Required<CapitechOptions> {
  const { method = "GET", place = "query" } = options;
  return {
    login: { method, place },
    username: "integrasjon@example.no",
    password: "simulert&passord",
    loginNames: ["username", "password"],
    tokenUnder: "accessToken",
    rowsUnder: null,
    tokenSeconds: 3600,
    clients: [100],
    rows: () => 8,
    maximumDays: 31,
    maximumRows: 5000,
    statuses: {},
    unknownParameters: "ignore",
    ...options,
    method,
    place,
  };
}
