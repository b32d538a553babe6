import { MARKER } from "../../generator/diff/formats/markdown.ts";
import { ApiError, request, type Repository } from "./github-api.ts";

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly type: string };
}

/** What became of the comment. `forbidden`: the token may only read, as those of forks. */
export type Kept = "created" | "updated" | "same" | "none" | "forbidden";

const PAGE_SIZE = 100;
const MOST_PAGES = 30;

/** Keeps the one comment that begins with the marker up to date. Without anything to tell, none is begun. */
export async function keepComment(
  repository: Repository,
  number: number,
  body: string,
  hasNews: boolean,
): Promise<Kept> {
  const old = await findComment(repository, number);
  if (old?.body.trim() === body.trim()) return "same";
  if (old === undefined && !hasNews) return "none";
  try {
    if (old === undefined)
      await request(repository, "POST", `/issues/${number}/comments`, { body });
    else await request(repository, "PATCH", `/issues/comments/${old.id}`, { body });
    return old === undefined ? "created" : "updated";
  } catch (error) {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404))
      return "forbidden";
    throw error;
  }
}

async function findComment(repository: Repository, number: number): Promise<Comment | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const path = `/issues/${number}/comments?per_page=${PAGE_SIZE}&page=${page}`;
    const comments = (await request(repository, "GET", path)) as readonly Comment[];
    // Anybody can write the marker; only a workflow's own comment is edited.
    const found = comments.find(
      ({ body, user }) => user.type === "Bot" && body.trimStart().startsWith(MARKER),
    );
    if (found !== undefined || comments.length < PAGE_SIZE) return found;
  }
  return undefined;
}
