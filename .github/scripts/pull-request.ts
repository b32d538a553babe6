import { request, type Repository } from "./github-api.ts";

interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
}

/** What a pull request says, and between which branches it stands. */
export interface Proposal {
  readonly branch: string;
  readonly into: string;
  readonly title: string;
  readonly body: string;
}

/** Opens the one pull request of a branch, or brings the open one up to date. */
export async function propose(
  repository: Repository,
  { branch, into, title, body }: Proposal,
): Promise<"opened" | "updated" | "same"> {
  const [owner] = repository.name.split("/");
  const query = new URLSearchParams({
    state: "open",
    head: `${owner ?? ""}:${branch}`,
    base: into,
  });
  const [open] = (await request(
    repository,
    "GET",
    `/pulls?${query.toString()}`,
  )) as readonly PullRequest[];
  if (open === undefined) {
    await request(repository, "POST", "/pulls", { title, body, head: branch, base: into });
    return "opened";
  }
  if (open.title === title && open.body?.trim() === body.trim()) return "same";
  await request(repository, "PATCH", `/pulls/${open.number}`, { title, body });
  return "updated";
}
