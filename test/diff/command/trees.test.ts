import { readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isSameBytes, pairsOf, withOverlays } from "../../../generator/revisions/pairs.ts";
import type { Tree } from "../../../generator/revisions/tree.ts";
import { treesOf, type Trees } from "../../../generator/revisions/trees.ts";
import { inWorkspace } from "../../../generator/revisions/workspace.ts";
import { TINY, tinyWith } from "../../support/tiny-spec.ts";
import { sends, startPublisher, answers, type Publish } from "../../unit/pull/publisher.ts";
import {
  newFolder,
  openRepository,
  removeFolders,
  repositoryIn,
  type Repository,
} from "./repository.ts";

afterAll(removeFolders);

const SPECS = { "specs/acme/openapi.yaml": TINY, "specs/README.md": "# Specs" };

async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** Looks at what the words name, while the files are there. */
const withTrees = async <T>(
  { folder }: Pick<Repository, "folder">,
  words: readonly [base?: string, head?: string],
  look: (trees: Trees, workspace: string) => Promise<T> | T,
  stdin = "",
): Promise<T> =>
  inWorkspace(async (workspace) =>
    look(
      await treesOf([words[0], words[1]], {
        folder,
        specs: join(folder, "specs"),
        workspace,
        stdin: piped(stdin),
        tools: { sleep: () => Promise.resolve(), timeout: 500 },
      }),
      workspace,
    ),
  );

const names = ({ specs }: Tree): readonly (string | undefined)[] => specs.map(({ name }) => name);

const textOf = async ({ specs }: Tree): Promise<string> => {
  const [spec] = specs;
  return readFile(spec?.file ?? join(spec?.folder ?? "", "openapi.yaml"), "utf8");
};

describe("without arguments", () => {
  test("the merge base with main is compared with the working tree, whatever main did since", async () => {
    const repository = await openRepository(SPECS);
    await repository.git("checkout", "--quiet", "-b", "work");
    await repository.commit("Work", { "specs/acme/openapi.yaml": tinyWith("Acme", "Work") });
    await repository.git("checkout", "--quiet", "main");
    await repository.commit("Main", { "specs/acme/openapi.yaml": tinyWith("Acme", "Main") });
    await repository.git("checkout", "--quiet", "work");
    await repository.write({ "specs/acme/openapi.yaml": tinyWith("Acme", "Unsaved") });
    await withTrees(repository, [], async ({ base, head }) => {
      expect(await textOf(base)).toContain("title: Acme");
      expect(await textOf(head)).toContain("title: Unsaved");
      expect(base.label).toMatch(/^main \(merge base [0-9a-f]{10}\)$/);
      expect(head.label).toBe("the working tree");
    });
  });

  test("what the origin calls its default branch is the default branch", async () => {
    const origin = await openRepository(SPECS);
    await origin.git("branch", "--move", "trunk");
    const folder = await newFolder();
    await origin.git("clone", "--quiet", origin.folder, folder);
    await withTrees({ folder }, [], ({ base }) => {
      expect(base.label).toMatch(/^origin\/trunk /);
    });
  });

  test("a shallow clone is told apart from other trouble, with what to do", async () => {
    const origin = await openRepository(SPECS);
    await origin.commit("Second", { "specs/acme/openapi.yaml": tinyWith("Acme", "Second") });
    await origin.git("checkout", "--quiet", "-b", "work");
    await origin.commit("Third", { "specs/acme/openapi.yaml": tinyWith("Acme", "Third") });
    await origin.git("checkout", "--quiet", "main");
    const folder = await newFolder();
    const depth = ["--depth=1", "--no-single-branch", "--branch=work"];
    await origin.git("clone", "--quiet", ...depth, `file://${origin.folder}`, folder);
    await expect(withTrees({ folder }, [], () => undefined)).rejects.toMatchObject({
      message: expect.stringContaining("have no commit in common") as string,
      remedy: expect.stringContaining("fetch-depth: 0") as string,
    });
    await expect(withTrees({ folder }, ["HEAD~1"], () => undefined)).rejects.toMatchObject({
      remedy: expect.stringContaining("git fetch --unshallow") as string,
    });
  });

  test("vendors that came and vendors that went are there on one side", async () => {
    const repository = await openRepository({ ...SPECS, "specs/gone/openapi.yaml": TINY });
    await repository.write({
      "specs/gone/openapi.yaml": undefined,
      "specs/new/openapi.yaml": TINY,
    });
    await withTrees(repository, [], (trees) => {
      const pairs = pairsOf(trees).map(({ name, base, head }) => [name, base?.name, head?.name]);
      expect(pairs).toEqual([
        ["acme", "acme", "acme"],
        ["gone", "gone", undefined],
        ["new", undefined, "new"],
      ]);
    });
  });

  test("a project whose specs are all new has an empty base", async () => {
    const repository = await openRepository({ "README.md": "" });
    await repository.write(SPECS);
    await withTrees(repository, [], ({ base, head }) => {
      expect([names(base), names(head)]).toEqual([[], ["acme"]]);
    });
  });
});

describe("revisions", () => {
  test("a branch, a tag, a hash and a way back name all vendors as they were then", async () => {
    const repository = await openRepository(SPECS);
    await repository.git("tag", "v1");
    await repository.commit("Second", { "specs/acme/openapi.yaml": tinyWith("Acme", "Second") });
    const hash = await repository.git("rev-parse", "v1");
    for (const word of ["v1", "HEAD~1", hash, "main~1"])
      await withTrees(repository, [word], async ({ base, head }) => {
        expect(await textOf(base)).toBe(TINY);
        expect(await textOf(head)).toContain("Second");
      });
  });

  test("a path of a revision is a document, a vendor's folder, or a folder of vendors", async () => {
    const repository = await openRepository({ ...SPECS, "specs/other/openapi.yaml": TINY });
    const words = ["main:specs/acme/openapi.yaml", "main:specs/acme", "main:specs/"];
    const found: unknown[] = [];
    for (const word of words)
      await withTrees(repository, [word, word], ({ base }) => found.push(names(base)));
    expect(found).toEqual([["acme"], ["acme"], ["acme", "other"]]);
  });

  test("references are resolved with the files of the same revision", async () => {
    const repository = await openRepository({
      "specs/acme/openapi.yaml": 'x: { $ref: "parts/a.yaml" }',
      "specs/acme/parts/a.yaml": "old: true",
      "specs/acme/overlay.yaml": "overlay: 1.0.0",
    });
    await repository.write({ "specs/acme/parts/a.yaml": "new: true" });
    await withTrees(repository, ["main:specs/acme/openapi.yaml"], async ({ base, head }) => {
      const [old, fresh] = [base.specs[0], head.specs[0]];
      expect(await readFile(join(old?.folder ?? "", "parts/a.yaml"), "utf8")).toBe("old: true");
      expect(await readFile(join(fresh?.folder ?? "", "parts/a.yaml"), "utf8")).toBe("new: true");
      // With its overlay, the document stands for the whole folder.
      expect([old?.file, fresh?.file]).toEqual([undefined, undefined]);
    });
  });

  test("places are told as paths in the repository, not as those of the temporary folder", async () => {
    const repository = await openRepository(SPECS);
    await withTrees(repository, ["main"], ({ base }) => {
      const [spec] = base.specs;
      expect(spec?.shown(join(spec.folder, "openapi.yaml"))).toBe("specs/acme/openapi.yaml");
    });
  });

  test("a spec file with another name today is found through its folder", async () => {
    const repository = await openRepository(SPECS);
    await repository.git("mv", "specs/acme/openapi.yaml", "specs/acme/openapi.yml");
    await withTrees(repository, ["main:specs/acme/openapi.yaml"], (trees) => {
      expect(pairsOf(trees).map(({ name }) => name)).toEqual(["acme"]);
    });
  });

  test("what exists on disk is meant before a revision of that name", async () => {
    const repository = await openRepository({
      ...SPECS,
      "main/openapi.yaml": tinyWith("Acme", "Folder"),
    });
    await withTrees(repository, ["main", "specs/acme"], async ({ base }) => {
      expect(await textOf(base)).toContain("title: Folder");
    });
  });

  test.each([
    ["no-such-thing", "neither a file or folder nor a revision", "Check the spelling"],
    ["--upload-pack=x", "neither a file or folder nor a revision", "Check the spelling"],
    ["main:specs/none", "there is no specs/none at main", "git ls-tree"],
    ["specs/acme", "what to compare specs/acme with", "Name both sides"],
    ["ftp://host/x", "can't be fetched", "Only http"],
    ["", "neither a file or folder nor a revision", "Check the spelling"],
  ])("%j is refused with a reason and a remedy", async (word, message, remedy) => {
    const repository = await openRepository(SPECS);
    await expect(withTrees(repository, [word], () => undefined)).rejects.toMatchObject({
      message: expect.stringContaining(message) as string,
      remedy: expect.stringContaining(remedy) as string,
    });
  });

  test("outside a repository, revisions are refused with what git says", async () => {
    const folder = await newFolder();
    await repositoryIn(folder).write(SPECS);
    await expect(withTrees({ folder }, [], () => undefined)).rejects.toMatchObject({
      message: expect.stringContaining("not in a git repository") as string,
    });
  });
});

describe("the workspace", () => {
  test("only its user can enter it, and it is gone afterwards, whatever happens", async () => {
    let seen = "";
    const failing = inWorkspace(async (folder) => {
      seen = folder;
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      throw new Error("fails");
    });
    await expect(failing).rejects.toThrow("fails");
    await expect(stat(seen)).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("a revision's files below the specs are taken, and nothing else", async () => {
    const repository = await openRepository({
      ...SPECS,
      "specs/acme/notes.txt": "no",
      "other/a.yaml": "no",
    });
    await symlink("/etc/passwd", join(repository.folder, "specs/acme/link.yaml"));
    await repository.commit("Link");
    await withTrees(repository, ["main", "specs"], async (_, workspace) => {
      const found = await readdir(join(workspace, "base"), { recursive: true });
      expect(found.sort()).toEqual([
        "specs",
        "specs/acme",
        "specs/acme/link.yaml",
        "specs/acme/openapi.yaml",
      ]);
    });
  });
});

describe("addresses and pipes", () => {
  const served = async <T>(
    publish: Publish,
    use: (url: string, count: () => number) => Promise<T>,
  ): Promise<T> => {
    const publisher = await startPublisher(publish);
    try {
      return await use(publisher.url, () => publisher.requests.length);
    } finally {
      await publisher.close();
    }
  };

  test("a document is fetched from an address, or read from standard input", async () => {
    const repository = await openRepository(SPECS);
    await served(sends(TINY), (url) =>
      withTrees(
        repository,
        [url, "-"],
        async ({ base, head }) => {
          expect([await textOf(base), await textOf(head)]).toEqual([TINY, "{}"]);
          expect(base.specs[0]?.shown(base.specs[0].file ?? "")).toBe(url);
          expect(head.label).toBe("standard input");
        },
        "{}",
      ),
    );
  });

  test.each([
    [
      "a redirect to another origin",
      answers(302, { location: "https://elsewhere.example/" }),
      "redirects to another origin",
    ],
    ["a document that isn't there", answers(404), "answered 404"],
    ["a server that stays broken", answers(500), "answered 500"],
    ["a server that never answers", () => undefined, "gave no complete answer"],
  ] as const)("%s is told", async (_, publish, message) => {
    const repository = await openRepository(SPECS);
    await served(publish, async (url) => {
      await expect(
        withTrees(repository, [url, "specs/acme"], () => undefined),
      ).rejects.toMatchObject({
        message: expect.stringContaining(message) as string,
      });
    });
  });

  test("an address with credentials is not even asked", async () => {
    const repository = await openRepository(SPECS);
    await served(sends(TINY), async (url, count) => {
      const address = url.replace("//", "//user:secret@");
      const failing = withTrees(repository, [address, "specs/acme"], () => undefined);
      await expect(failing).rejects.toThrow(/^an address with a user name or a password/);
      expect(count()).toBe(0);
    });
  });

  test("an empty pipe and two pipes are refused", async () => {
    const repository = await openRepository(SPECS);
    await expect(withTrees(repository, ["specs/acme", "-"], () => undefined)).rejects.toThrow(
      "is empty",
    );
    await expect(withTrees(repository, ["-", "-"], () => undefined)).rejects.toThrow(
      "one side only",
    );
  });

  test("a fetched document gets the overlays of the folder it is compared with", async () => {
    const repository = await openRepository({
      ...SPECS,
      "specs/acme/overlay.yaml": "overlay: 1.0.0",
    });
    await served(sends(tinyWith("Acme", "Live")), (url) =>
      withTrees(repository, ["specs/acme", url], async (trees, workspace) => {
        const [pair] = pairsOf(trees);
        expect(pair?.head).toBeDefined();
        if (pair?.head === undefined) return;
        const settled = await withOverlays(pair.head, pair.base, join(workspace, "overlaid"));
        const files = await readdir(settled?.folder ?? "");
        expect(files.sort()).toEqual(["openapi.yaml", "overlay.yaml"]);
        expect(await readFile(join(settled?.folder ?? "", "openapi.yaml"), "utf8")).toContain(
          "Live",
        );
        expect(settled?.shown(join(settled.folder, "openapi.yaml"))).toBe(url);
        expect(settled?.shown(join(settled.folder, "overlay.yaml"))).toContain(
          "specs/acme/overlay.yaml",
        );
      }),
    );
  });
});

describe("equal bytes", () => {
  const same = async (
    files: Readonly<Record<string, string>>,
    words: readonly [string, string],
  ) => {
    const repository = await openRepository(files);
    return withTrees(repository, words, async (trees) => {
      const [pair] = pairsOf(trees);
      return pair === undefined ? undefined : isSameBytes(pair);
    });
  };

  test("are seen without reading a description", async () => {
    expect(await same({ "a/x.yaml": TINY, "b/x.yaml": TINY }, ["a/x.yaml", "b/x.yaml"])).toBe(true);
    expect(await same(SPECS, ["main:specs/acme", "specs/acme"])).toBe(true);
  });

  test("are not enough where a document refers to files beside it, or a file more lies there", async () => {
    const refers = 'x: { "$ref": "y.yaml#/a" }';
    expect(await same({ "a/x.yaml": refers, "b/x.yaml": refers }, ["a/x.yaml", "b/x.yaml"])).toBe(
      false,
    );
    const more = { "a/openapi.yaml": TINY, "b/openapi.yaml": TINY, "b/overlay.yaml": "" };
    expect(await same(more, ["a", "b"])).toBe(false);
    const other = { "a/openapi.yaml": TINY, "b/openapi.yaml": tinyWith("Acme", "Other") };
    expect(await same(other, ["a", "b"])).toBe(false);
  });
});
