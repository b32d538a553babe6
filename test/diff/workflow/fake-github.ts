import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Repository } from "../../../.github/scripts/github-api.ts";

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: string };
}

interface PullRequest {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
}

/** GitHub's answers about one repository: its comments and pull requests, and what was written. */
export interface FakeGithub {
  readonly repository: Repository;
  readonly comments: Comment[];
  readonly pulls: PullRequest[];
  /** Requests that wanted to change something: `POST /issues/7/comments`. */
  readonly writes: string[];
  /** What a request is answered with instead, in turn; 0 lets it through. */
  readonly statuses: number[];
  /** Whether the token may only read. */
  isReadOnly: boolean;
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const NAME = "owner/name";
const TOKEN = "secret-token";

const bodyOf = async (request: IncomingMessage): Promise<Record<string, string>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return (text === "" ? {} : JSON.parse(text)) as Record<string, string>;
};

export async function startGithub(): Promise<FakeGithub> {
  const comments: Comment[] = [];
  const pulls: PullRequest[] = [];
  const writes: string[] = [];
  const statuses: number[] = [];
  const state = { isReadOnly: false };

  const answer = (method: string, url: URL, body: Record<string, string>): [number, unknown] => {
    const path = url.pathname.replace(`/repos/${NAME}`, "");
    const page = Number(url.searchParams.get("page") ?? 1);
    const size = Number(url.searchParams.get("per_page") ?? 30);
    if (method !== "GET") {
      if (state.isReadOnly) return [403, { message: "Resource not accessible by integration" }];
      writes.push(`${method} ${path}`);
    }
    if (method === "GET" && /^\/issues\/\d+\/comments$/.test(path))
      return [200, comments.slice((page - 1) * size, page * size)];
    if (method === "POST" && /^\/issues\/\d+\/comments$/.test(path)) {
      const comment = {
        id: 1000 + comments.length,
        body: body["body"] ?? "",
        user: { type: "Bot" },
      };
      comments.push(comment);
      return [201, comment];
    }
    const comment = comments.find(({ id }) => path === `/issues/comments/${id}`);
    if (method === "PATCH" && comment !== undefined) {
      comment.body = body["body"] ?? "";
      return [200, comment];
    }
    if (method === "GET" && path === "/pulls") {
      const [, branch] = (url.searchParams.get("head") ?? "").split(":");
      return [200, pulls.filter(({ head }) => head === branch)];
    }
    if (method === "POST" && path === "/pulls") {
      const { title = "", body: text = "", head = "", base = "" } = body;
      pulls.push({ number: 50 + pulls.length, title, body: text, head, base });
      return [201, pulls.at(-1)];
    }
    const pull = pulls.find(({ number }) => path === `/pulls/${number}`);
    if (method === "PATCH" && pull !== undefined) return [200, Object.assign(pull, body)];
    return [404, { message: "Not Found" }];
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const forced = statuses.shift() ?? 0;
      const isKnown = request.headers.authorization === `Bearer ${TOKEN}`;
      const [status, value] = !isKnown
        ? [401, { message: "Bad credentials" }]
        : forced > 0
          ? [forced, { message: "trouble" }]
          : answer(request.method ?? "", new URL(request.url ?? "", "http://fake"), body);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, {
    repository: { api, name: NAME, token: TOKEN, wait: 1 },
    comments,
    pulls,
    writes,
    statuses,
    environment: {
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: NAME,
      GITHUB_TOKEN: TOKEN,
      NORDKIT_API_WAIT: "1",
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
