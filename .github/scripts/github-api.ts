import { setTimeout as pause } from "node:timers/promises";

/** GitHub refused a request, or can't be reached. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const MOST_ATTEMPTS = 3;
const TIMEOUT_MILLISECONDS = 20_000;

export interface Repository {
  /** `https://api.github.com`. */
  readonly api: string;
  /** `owner/name`. */
  readonly name: string;
  readonly token: string;
  /** How long to wait before the next attempt. */
  readonly wait: number;
}

/** The repository that the workflow runs for, as its environment tells. */
export function repositoryOf(environment: NodeJS.ProcessEnv): Repository {
  const [api, name, token] = ["GITHUB_API_URL", "GITHUB_REPOSITORY", "GITHUB_TOKEN"].map(
    (variable) => environment[variable] ?? "",
  );
  if (!api || !name || !token)
    throw new Error("GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN must be set.");
  return { api, name, token, wait: Number(environment["NORDKIT_API_WAIT"] ?? 2_000) };
}

/** Sends a request about the repository; again where GitHub itself is in trouble and nothing can happen twice. */
export async function request(
  repository: Repository,
  method: "GET" | "POST" | "PATCH",
  path: string,
  body?: object,
): Promise<unknown> {
  const most = method === "POST" ? 1 : MOST_ATTEMPTS;
  for (let attempt = 1; ; attempt++) {
    const response = await send(repository, method, path, body);
    if (response.ok) return response.json();
    const text = (await response.text()).slice(0, 300);
    if (response.status < 500 || attempt === most)
      throw new ApiError(`${method} ${path}: ${response.status} ${text}`, response.status);
    await pause(repository.wait);
  }
}

async function send(
  { api, name, token }: Repository,
  method: string,
  path: string,
  body: object | undefined,
): Promise<Response> {
  try {
    return await fetch(`${api}/repos/${name}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "x-github-api-version": "2022-11-28",
      },
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    throw new ApiError(`${method} ${path}: ${error.message}`, 0);
  }
}
