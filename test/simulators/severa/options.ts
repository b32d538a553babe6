/** Settings of a simulated Severa; every one has a default. */
export interface SeveraOptions {
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** Scopes the credentials may request (guide: "Scopes"). Default: all of the guide's table. */
  readonly allowedScopes?: readonly string[];
  /** Number of seeded customers, each with an address and a contact person. Default 230. */
  readonly customers?: number;
  /** Guide: "Fair use policy". Default 10; Infinity switches the limit off. */
  readonly callsPerSecond?: number;
  /** Guide: "Fair use policy". Default 100 000 per 24 hours; Infinity switches the limit off. */
  readonly callsPerDay?: number;
  /** Adds a Retry-After header to 429, which the guide doesn't mention. Default false. */
  readonly retryAfter?: boolean;
  /** Guide: "Token expiration". Default 3600. */
  readonly accessTokenSeconds?: number;
  /** Guide: "Refresh access token". Default 86 400. */
  readonly refreshTokenSeconds?: number;
  /** Whose field names a token answer carries: the guide's, the published document's, or both. */
  readonly tokenFields?: "guide" | "document" | "both";
  /** Rows on a page when rowCount is left out (guide: "Paging"). Default 100. */
  readonly defaultRowCount?: number;
  /** Highest rowCount accepted (guide: "Paging"). Default 1000. */
  readonly maximumRowCount?: number;
  /** The only currency code accepted in money values (guide: "Money values"). Default EUR. */
  readonly currency?: string;
  /** What happens to query parameters the document doesn't list: passed over, or 400. */
  readonly unknownQuery?: "ignore" | "refuse";
}

/** Every scope the guide lists under "Scopes". */
export const guideScopes: readonly string[] = [
  ...["customers", "projects", "invoices", "hours", "travels", "fees"].flatMap(readWriteDelete),
  ...["activities", "absences", "users", "settings"].flatMap(readWriteDelete),
  "organization:read",
  "organization:write",
  "files:read",
  "resourceallocations:read",
];

/** The options with every default filled in. */
export function withDefaults(options: SeveraOptions): Required<SeveraOptions> {
  return {
    clientId: "DemoCompany(tm)_simulated.apps.example",
    clientSecret: "simulated-client-secret",
    allowedScopes: guideScopes,
    customers: 230,
    callsPerSecond: 10,
    callsPerDay: 100_000,
    retryAfter: false,
    accessTokenSeconds: 3600,
    refreshTokenSeconds: 86_400,
    tokenFields: "both",
    defaultRowCount: 100,
    maximumRowCount: 1000,
    currency: "EUR",
    unknownQuery: "ignore",
    ...options,
  };
}

function readWriteDelete(topic: string): string[] {
  return [`${topic}:read`, `${topic}:write`, `${topic}:delete`];
}
