/** Settings of a simulated Lagerkoll; every one has a default. */
export interface LagerkollOptions {
  /** The store-id and the API-key (document: "Headers"). */
  readonly store?: string;
  readonly apiKey?: string;
  /** Credentials of the assumed login call, which makes user_id and user_token. */
  readonly username?: string;
  readonly password?: string;
  /** Number of seeded projects. Default 120. */
  readonly projects?: number;
  /** Seeded articles of every project. Default 3. */
  readonly articlesPerProject?: number;
  /** Seeded invoice drafts of every project, their three states by turns. Default 3. */
  readonly draftsPerProject?: number;
  /** Document: "Basics". Default 200; Infinity switches the limit off. */
  readonly requestsPerMinute?: number;
  /** Highest limit accepted, about which the document is silent. Default Infinity. */
  readonly maximumLimit?: number;
  /** Project.state as the examples show it ("0") or as the class has it (0). Default "string". */
  readonly stateAs?: "string" | "integer";
  /**
   * HTTP status of a refusal with an error code, given the one the simulator would use. The document
   * names 429 alone, so that a test may try others, such as 200 for everything.
   */
  readonly statusOf?: (errorCode: number, usual: number) => number;
}

/** The options with every default filled in. */
export function withDefaults(options: LagerkollOptions): Required<LagerkollOptions> {
  return {
    store: "4711",
    apiKey: "simulated-api-key",
    username: "åsa@example.se",
    password: "simulated-password",
    projects: 120,
    articlesPerProject: 3,
    draftsPerProject: 3,
    requestsPerMinute: 200,
    maximumLimit: Infinity,
    stateAs: "string",
    statusOf: (_errorCode, usual) => usual,
    ...options,
  };
}
