import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { repositoryOf } from "../../../.github/scripts/github-api.ts";
import { propose } from "../../../.github/scripts/pull-request.ts";
import { keepComment } from "../../../.github/scripts/sticky-comment.ts";
import { MARKER } from "../../../generator/diff/formats/markdown.ts";
import { startGithub, type FakeGithub } from "./fake-github.ts";

let github: FakeGithub;
beforeEach(async () => {
  github = await startGithub();
});
afterEach(() => github.close());

const body = (text: string): string => `${MARKER}\n${text}\n`;
const keep = (text: string, hasNews = true) =>
  keepComment(github.repository, 7, body(text), hasNews);

describe("the one comment", () => {
  test("is begun, edited in place, and not touched while nothing changes", async () => {
    expect(await keep("one")).toBe("created");
    expect(await keep("two")).toBe("updated");
    expect(await keep("two")).toBe("same");
    expect(github.comments.map((comment) => comment.body)).toEqual([body("two")]);
    expect(github.writes).toEqual(["POST /issues/7/comments", "PATCH /issues/comments/1000"]);
  });

  test("is found among many, and only where a workflow wrote it", async () => {
    for (let id = 0; id < 150; id++)
      github.comments.push({ id, body: `text ${id}`, user: { type: "User" } });
    github.comments.push({ id: 500, body: body("a person's copy"), user: { type: "User" } });
    github.comments.push({ id: 501, body: body("ours"), user: { type: "Bot" } });
    expect(await keep("new")).toBe("updated");
    expect(github.writes).toEqual(["PATCH /issues/comments/501"]);
  });

  test("is not begun to say that nothing changed, but an old one is brought up to date", async () => {
    expect(await keep("nothing", false)).toBe("none");
    await keep("something");
    expect(await keep("nothing", false)).toBe("updated");
  });

  test("stays as it is where the token may only read", async () => {
    github.isReadOnly = true;
    expect(await keep("one")).toBe("forbidden");
    expect(github.comments).toEqual([]);
  });

  test("is asked for again where GitHub is in trouble, but never written twice", async () => {
    github.statuses.push(502, 503);
    expect(await keep("one")).toBe("created");
    github.comments.length = 0;
    github.statuses.push(0, 502);
    await expect(keep("one")).rejects.toThrow("POST /issues/7/comments: 502");
    expect(github.comments).toEqual([]);
  });

  test("needs a token that GitHub knows", async () => {
    const repository = { ...github.repository, token: "other" };
    await expect(keepComment(repository, 7, body("x"), true)).rejects.toThrow(": 401");
    expect(() => repositoryOf({})).toThrow("must be set");
  });
});

describe("the one pull request", () => {
  const proposal = { branch: "nordkit/upstream", into: "main", title: "Follow", body: "one" };

  test("is opened, brought up to date, and not touched while nothing changes", async () => {
    const outcomes = [proposal, proposal, { ...proposal, body: "two" }].map(
      (each) => async () => propose(github.repository, each),
    );
    const found: string[] = [];
    for (const outcome of outcomes) found.push(await outcome());
    expect(found).toEqual(["opened", "same", "updated"]);
    expect(github.pulls).toMatchObject([
      { title: "Follow", body: "two", head: "nordkit/upstream" },
    ]);
  });
});
